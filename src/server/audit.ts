/** The log of who looked at whom and who changed what. */
import type { House } from './handler.ts'
import type { AuditEntry, Visitor } from './store/store.ts'

/** What is noted: looking (`…viewed`, `…listed`, `…watched`) and changing. */
export type Verb =
  | 'admin.made'
  | 'person.joined'
  | 'person.invited'
  | 'person.accepted'
  | 'person.viewed'
  | 'person.renamed'
  | 'person.role-changed'
  | 'person.switched-off'
  | 'person.switched-on'
  | 'person.signed-in'
  | 'person.signed-out'
  | 'person.exported'
  | 'person.erased'
  | 'person.expired'
  | 'password.set'
  | 'password.reset-issued'
  | 'code.renewed'
  | 'link.ended'
  | 'team.made'
  | 'team.changed'
  | 'team.code-renewed'
  | 'team.code-closed'
  | 'team.viewed'
  | 'team.exported'
  | 'team.watched'
  | 'team.scenarios-chosen'
  | 'scenario.published'
  | 'member.added'
  | 'member.removed'
  | 'attempt.viewed'
  | 'attempts.listed'
  | 'attempt.commented'
  | 'attempt.comment-removed'
  | 'attempt.overruled'
  | 'attempt.override-withdrawn'
  | 'certificate.issued'
  | 'certificate.revoked'
  | 'support.listed'
  | 'support.dismissed'
  | 'assignment.made'
  | 'assignment.cancelled'
  | 'assignment.reminded'
  | 'goal.set'
  | 'goal.ended'

/** Verbs of looking at a person or their records, and at a whole team with this person in it. */
export const LOOKS: Readonly<Record<'own' | 'team', readonly Verb[]>> = {
  own: ['person.viewed', 'attempt.viewed', 'attempts.listed', 'person.exported'],
  team: ['team.viewed', 'team.watched', 'team.exported', 'support.listed', 'attempts.listed'],
}

export interface Noted {
  readonly person?: string | null
  readonly team?: string | null
  readonly detail?: AuditEntry['detail']
}

/** Notes what `visitor` did; null: the server itself, or somebody who was nobody yet. */
export const note = (
  { store, newId, clock }: Pick<House, 'store' | 'newId' | 'clock'>,
  visitor: Visitor | string | null,
  verb: Verb,
  { person = null, team = null, detail = {} }: Noted = {},
): Promise<void> => {
  const actor = typeof visitor === 'string' || visitor === null ? visitor : visitor.person.id
  return store.audit.note({ id: newId(), at: clock(), actor, verb, person, team, detail })
}

const QUIET_MS = 10 * 60_000
const MOST_REMEMBERED = 10_000

/**
 * Notes that somebody looked; looking at the same again within ten minutes is the same look. Looking at oneself is
 * none. Each process remembers for itself.
 */
export const createLookout = (house: House) => {
  const seen = new Map<string, number>()
  return async (visitor: Visitor, verb: Verb, noted: Noted): Promise<void> => {
    if (noted.person === visitor.person.id) return
    const now = house.clock()
    const key = [visitor.person.id, verb, noted.person, noted.team, noted.detail?.attempt].join(' ')
    if (now - (seen.get(key) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return
    if (seen.size >= MOST_REMEMBERED) seen.clear()
    seen.set(key, now)
    await note(house, visitor, verb, noted)
  }
}
export type Lookout = ReturnType<typeof createLookout>
