/**
 * Draws a layered drawing together: dagre orders every row well, but lets the rows of a wide story wander apart, so
 * that two hundred scenes would take three times the breadth they need.
 */

/** A box, or a bend of a way; `x` and `y` are its middle. */
export interface Item {
  x: number
  readonly y: number
  readonly width: number
  /** Boxes count for more than bends. */
  readonly weight: number
}

/** Two items one above the other that are joined. */
export type Joint = readonly [Item, Item]

const SWEEPS = 10

const rowsOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const rows = new Map<number, Item[]>()
  for (const item of items) {
    const key = Math.round(item.y)
    rows.set(key, [...(rows.get(key) ?? []), item])
  }
  return [...rows]
    .sort(([above], [below]) => above - below)
    .map(([, row]) => row.sort((left, right) => left.x - right.x))
}

interface Block {
  readonly sum: number
  readonly weight: number
  readonly count: number
}

const join = (left: Block, right: Block): Block => ({
  sum: left.sum + right.sum,
  weight: left.weight + right.weight,
  count: left.count + right.count,
})
const middle = ({ sum, weight }: Block): number => sum / weight

/** As near as can be to where each item wants to stand, in the order they have, each at its distance. */
const place = (row: readonly Item[], wanted: readonly number[], gap: (a: Item, b: Item) => number): void => {
  const offsets = row.map(() => 0)
  for (const [index, item] of row.entries()) {
    const before = row[index - 1]
    if (before)
      offsets[index] = (offsets[index - 1] ?? 0) + (before.width + item.width) / 2 + gap(before, item)
  }
  let blocks: Block[] = []
  for (const [index, { weight }] of row.entries()) {
    let block: Block = { sum: ((wanted[index] ?? 0) - (offsets[index] ?? 0)) * weight, weight, count: 1 }
    for (let last = blocks.at(-1); last && middle(last) > middle(block); last = blocks.at(-1)) {
      block = join(last, block)
      blocks = blocks.slice(0, -1)
    }
    blocks.push(block)
  }
  const stands = blocks.flatMap((block) => Array.from({ length: block.count }, () => middle(block)))
  for (const [index, item] of row.entries()) item.x = (stands[index] ?? 0) + (offsets[index] ?? 0)
}

const neighbours = (joints: readonly Joint[]): ReadonlyMap<Item, readonly Item[]> => {
  const known = new Map<Item, Item[]>()
  const note = (one: Item, other: Item) => {
    const others = known.get(one)
    if (others) others.push(other)
    else known.set(one, [other])
  }
  for (const [a, b] of joints) {
    note(a, b)
    note(b, a)
  }
  return known
}

/** Moves items sideways, each towards what it is joined with; their order within a row stays. */
export const straighten = (
  items: readonly Item[],
  joints: readonly Joint[],
  gap: (a: Item, b: Item) => number,
): void => {
  const rows = rowsOf(items)
  const joined = neighbours(joints)
  const wantedOf = (item: Item, counts: (other: Item) => boolean): number => {
    const others = (joined.get(item) ?? []).filter(counts)
    return others.length > 0 ? others.reduce((sum, { x }) => sum + x, 0) / others.length : item.x
  }
  const sweep = (order: readonly (readonly Item[])[], counts: (item: Item, other: Item) => boolean) => {
    for (const row of order)
      place(
        row,
        row.map((item) => wantedOf(item, (other) => counts(item, other))),
        gap,
      )
  }
  for (let round = 0; round < SWEEPS; round++) {
    sweep(rows, (item, other) => other.y < item.y)
    sweep(rows.toReversed(), (item, other) => other.y > item.y)
  }
  sweep(rows, () => true)
}
