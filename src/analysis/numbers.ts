/** Growable typed arrays and an open-addressing index from whole-number keys to their order of arrival. */

/** A growable Int32Array. */
export interface Ints {
  values: Int32Array
  length: number
}

export const ints = (capacity = 64): Ints => ({ values: new Int32Array(capacity), length: 0 })

export const pushInt = (list: Ints, value: number): void => {
  if (list.length === list.values.length) {
    const grown = new Int32Array(list.length * 2)
    grown.set(list.values)
    list.values = grown
  }
  list.values[list.length++] = value
}

/** Keys in order of arrival, with a hash table over them; keys are whole numbers from 0. */
export interface KeyIndex {
  readonly keys: Ints
  slots: Int32Array
}

const FIRST_SLOTS = 64

export const keyIndex = (): KeyIndex => ({ keys: ints(32), slots: new Int32Array(FIRST_SLOTS).fill(-1) })

const hash = (key: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

const grow = (index: KeyIndex): void => {
  const slots = new Int32Array(index.slots.length * 2).fill(-1)
  const mask = slots.length - 1
  const { values, length } = index.keys
  for (let i = 0; i < length; i++) {
    let slot = hash(values[i] as number) & mask
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = i
  }
  index.slots = slots
}

/** The order number of a key, taken in if it is new. */
export const takeKey = (index: KeyIndex, key: number): number => {
  const mask = index.slots.length - 1
  const values = index.keys.values
  let slot = hash(key) & mask
  for (let at = index.slots[slot] as number; at !== -1; at = index.slots[slot] as number) {
    if (values[at] === key) return at
    slot = (slot + 1) & mask
  }
  const taken = index.keys.length
  index.slots[slot] = taken
  pushInt(index.keys, key)
  if (index.keys.length * 10 > index.slots.length * 7) grow(index)
  return taken
}

/** The order number of a key, or -1 where it was never taken in. */
export const findKey = (index: KeyIndex, key: number): number => {
  const mask = index.slots.length - 1
  const values = index.keys.values
  let slot = hash(key) & mask
  for (let at = index.slots[slot] as number; at !== -1; at = index.slots[slot] as number) {
    if (values[at] === key) return at
    slot = (slot + 1) & mask
  }
  return -1
}
