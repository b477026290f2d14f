/** Drills by the turn that they are about, and what leads ask for about them. */
import type { AssignmentLine } from '../../wire/api/index.ts'
import type { Branch } from '../../wire/attempt.ts'

const ID = /^([0-9a-f]{32})\.([1-9]\d{0,3})$/

/** A drill's id, from the turn that it is about; `turnOf` is its inverse. */
export const drillIdOf = ({ attempt, turn }: Branch): string => `${attempt}.${turn}`

/** The turn that a drill is about; null where the id names none. */
export const turnOf = (id: string): Branch | null => {
  const [, attempt, turn] = ID.exec(id) ?? []
  return attempt && turn ? { attempt, turn: Number(turn) } : null
}

const isOpen = ({ progress }: AssignmentLine): boolean => progress?.met !== true

/** What a lead asked for about this drill: what is still to be done before what is done. */
export const taskFor = (tasks: readonly AssignmentLine[], id: string): AssignmentLine | null => {
  const named = tasks.filter(({ from }) => from !== null && drillIdOf(from) === id)
  return named.find(isOpen) ?? named[0] ?? null
}

/** Single turns that a lead waits for. */
export const openTurns = (tasks: readonly AssignmentLine[]): readonly AssignmentLine[] =>
  tasks.filter((task) => task.from !== null && isOpen(task))
