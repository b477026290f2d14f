/** A solved variant as plain values: small enough to keep many of, and fit to cross a thread's border. */
import type { Memory, Session, Span } from '../training/index.ts'
import { type Cell, cellName, keyAmong } from './cells.ts'
import { findKey, type KeyIndex } from './numbers.ts'
import type { Plan } from './plan.ts'

/** The most that can still be gained from each state of one cell, in the order of the states' keys. */
export interface TableCell {
  readonly index: KeyIndex
  readonly lasts: readonly number[]
  readonly best: Int32Array
}

/** Cells by name; `span` is what the variant's scores are measured in. */
export interface ReachTable {
  readonly span: Span
  readonly cells: ReadonlyMap<string, TableCell>
}

/** A table of solved cells; `bestOf` gives a cell's values. */
export const tableOf = (
  plan: Plan,
  span: Span,
  cells: readonly Cell[],
  bestOf: (cell: Cell) => Int32Array,
): ReachTable => ({
  span,
  cells: new Map(
    cells.map((cell) => [
      cellName(plan, cell.node, cell.facts, cell.promises, cell.turn),
      { index: cell.index, lasts: cell.lasts, best: bestOf(cell) },
    ]),
  ),
})

const namesToBits = (names: readonly string[], taken: (name: string) => boolean): number =>
  names.reduce((set, name, bit) => (taken(name) ? set | (1 << bit) : set), 0)

/** The most that can still be gained at a node with facts and open promises as bit sets; null where that was never met. */
export const toGoAt = (
  plan: Plan,
  table: ReachTable,
  node: number,
  facts: number,
  promises: number,
  turn: number,
  memory: Memory,
): number | null => {
  const cell = table.cells.get(cellName(plan, node, facts, promises, turn))
  if (!cell) return null
  const key = keyAmong(cell.lasts, memory, plan.nodes[node]?.echoes ?? 0)
  const state = key < 0 ? -1 : findKey(cell.index, key)
  return state < 0 ? null : (cell.best[state] as number)
}

/** The same from a session. */
export const toGoIn = (
  plan: Plan,
  table: ReachTable,
  node: number,
  { facts, promises, turns, memory }: Session,
): number | null => {
  const known = namesToBits(plan.facts, (name) => facts.includes(name))
  const open = namesToBits(plan.promises, (name) => promises[name] === 'open')
  return toGoAt(plan, table, node, known, open, turns.length, memory)
}

/** Bytes that a table's numbers take. */
export const bytesOf = ({ cells }: ReachTable): number => {
  let bytes = 0
  for (const { index, best } of cells.values())
    bytes += index.keys.values.byteLength + index.slots.byteLength + best.byteLength
  return bytes
}
