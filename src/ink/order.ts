/** The order in which replies are shown: seeded, so that position teaches nothing and a replay shows the same. */

/** One step of mulberry32: a 32-bit state in, a number in [0, 1) out. */
const luck = (state: number): number => {
  let t = (state + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** A stream of numbers in [0, 1) from a whole-number seed. */
export const luckFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    const value = luck(state)
    state = (state + 0x6d2b79f5) | 0
    return value
  }
}

/** Replies shuffled by a seed and the turn (from 0). */
export const orderReplies = <T>(replies: readonly T[], seed: number, turn: number): readonly T[] => {
  const draw = luckFrom(Math.imul(seed | 0, 2654435761) ^ Math.imul(turn + 1, 40503))
  const order = [...replies]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    const held = order[i] as T
    order[i] = order[j] as T
    order[j] = held
  }
  return order
}
