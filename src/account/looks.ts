/** The log of looks as its reader is told it: one page of a lead's asks for several things at once. */
import type { AuditLine } from '../wire/api/index.ts'

/** `person`: at oneself; `team`: at a team that one is in; `taken`: a table of that team was taken along. */
export interface Look {
  readonly id: string
  readonly kind: 'person' | 'team' | 'taken'
  readonly actor: string | null
  readonly name: string | null
  readonly team: string | null
  readonly at: number
}

const kindOf = ({ person, verb }: AuditLine): Look['kind'] =>
  person !== null ? 'person' : verb === 'team.exported' ? 'taken' : 'team'

const lookOf = (line: AuditLine): Look => {
  const { id, actor, actorName, team, at } = line
  return { id, kind: kindOf(line), actor, name: actorName, team, at }
}

/** Looks of one kind by one person closer together than this are one. */
const APART = 10 * 60_000

const isSame = (one: Look, other: Look): boolean =>
  one.kind === other.kind &&
  one.actor === other.actor &&
  (one.kind === 'person' || one.team === other.team) &&
  Math.abs(one.at - other.at) < APART

/** Looks, newest first; several that belong together are told as the newest of them. */
export const looksIn = (lines: readonly AuditLine[]): readonly Look[] => {
  const told: Look[] = []
  for (const look of lines.map(lookOf)) if (!told.some((one) => isSame(one, look))) told.push(look)
  return told
}
