/** Reviews: comments at a turn, and another result with a reason. The attempt itself never changes. */
import { personFor, sharedTeams } from '../access.ts'
import { type Lookout, note } from '../audit.ts'
import { certify, recheck } from '../certificates.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { remarksOn } from '../reports/remarks.ts'
import { commentLine, ownReviews, reviewOf } from '../reviews.ts'
import type { Repertoire } from '../scenarios/repertoire.ts'
import type { StoredAttempt, Visitor } from '../store/store.ts'
import { mayOpen } from './records.ts'

type Routes =
  | 'GET /api/attempts/:id/review'
  | 'GET /api/me/reviews'
  | 'GET /api/people/:id/remarks'
  | 'POST /api/attempts/:id/review/read'
  | 'POST /api/attempts/:id/comments'
  | 'DELETE /api/attempts/:id/comments/:comment'
  | 'PUT /api/attempts/:id/override'
  | 'DELETE /api/attempts/:id/override'

const attemptFor = async (house: House, visitor: Visitor, id: string): Promise<StoredAttempt> => {
  const attempt = await house.store.attempts.find(id)
  if (!attempt || !(await mayOpen(house, visitor, attempt))) throw new Problem('not-found')
  return attempt
}

/** Nobody reviews themselves. */
const reviewedBy = async (house: House, visitor: Visitor, id: string): Promise<StoredAttempt> => {
  const attempt = await attemptFor(house, visitor, id)
  if (attempt.person === visitor.person.id) throw new Problem('not-allowed')
  return attempt
}

/** Whoever was erased reads nothing any more: no new words about them are kept. */
const reviewable = async (house: House, visitor: Visitor, id: string): Promise<StoredAttempt> => {
  const attempt = await reviewedBy(house, visitor, id)
  if ((await house.store.people.find(attempt.person))?.name == null) throw new Problem('conflict')
  return attempt
}

const about = ({ id, person, team }: StoredAttempt) => ({ person, team, detail: { attempt: id } })

const comment = async (
  house: House,
  { params, body, visitor, now }: Call<'POST /api/attempts/:id/comments'>,
) => {
  const attempt = await reviewable(house, visitor, params.id)
  if (body.turn !== null && body.turn > attempt.turns.length) throw new Problem('conflict')
  const made = {
    id: house.newId(),
    attempt: attempt.id,
    turn: body.turn,
    text: body.text,
    at: now,
    by: visitor.person.id,
    read: null,
  }
  await house.store.reviews.comment(made)
  await note(house, visitor, 'attempt.commented', about(attempt))
  return commentLine(made, visitor.person.name, visitor)
}

/** One's own words; an admin may take away anybody's. */
const dropComment = async (
  house: House,
  { params, visitor }: Call<'DELETE /api/attempts/:id/comments/:comment'>,
) => {
  const attempt = await reviewedBy(house, visitor, params.id)
  const found = await house.store.reviews.findComment(params.comment)
  const isTheirs = found?.by === visitor.person.id || visitor.person.role === 'admin'
  if (found?.attempt !== attempt.id || !isTheirs) throw new Problem('not-found')
  await house.store.reviews.dropComment(found.id)
  await note(house, visitor, 'attempt.comment-removed', about(attempt))
  return undefined
}

const override = async (
  house: House,
  { params, body, visitor, now }: Call<'PUT /api/attempts/:id/override'>,
) => {
  const attempt = await reviewable(house, visitor, params.id)
  if (attempt.ending === null) throw new Problem('conflict')
  const { passed, reason } = body
  await house.store.reviews.override({
    attempt: attempt.id,
    passed,
    reason,
    at: now,
    by: visitor.person.id,
    read: null,
  })
  await note(house, visitor, 'attempt.overruled', {
    ...about(attempt),
    detail: { attempt: attempt.id, passed },
  })
  if (passed) await certify(house, attempt)
  else await recheck(house, attempt, reason)
  return reviewOf(house, visitor, attempt.id)
}

const withdraw = async (house: House, { params, visitor }: Call<'DELETE /api/attempts/:id/override'>) => {
  const attempt = await reviewedBy(house, visitor, params.id)
  const [known] = await house.store.reviews.overridesOn([attempt.id])
  if (!known) throw new Problem('not-found')
  await house.store.reviews.withdraw(attempt.id)
  await note(house, visitor, 'attempt.override-withdrawn', about(attempt))
  await recheck(house, attempt, known.reason)
  await certify(house, attempt)
  return undefined
}

/** Only its player reads for themselves; a lead who looks changes nothing. */
const markRead = async (
  house: House,
  { params, visitor, now }: Call<'POST /api/attempts/:id/review/read'>,
) => {
  const attempt = await house.store.attempts.find(params.id)
  if (attempt?.person !== visitor.person.id) throw new Problem('not-found')
  await house.store.reviews.markRead(attempt.id, now)
  return undefined
}

const remarks = async (
  house: House,
  look: Lookout,
  { library }: Repertoire,
  { params, visitor, locale }: Call<'GET /api/people/:id/remarks'>,
) => {
  const { id } = await personFor(house, visitor, params.id)
  const shared = visitor.person.role === 'admin' ? null : await sharedTeams(house, visitor, id)
  await look(visitor, 'person.viewed', { person: id })
  return remarksOn(house, library, { person: id, teams: shared, locale })
}

export const reviewRoutes = (house: House, look: Lookout, repertoire: Repertoire): Handlers<Routes> => ({
  'GET /api/attempts/:id/review': async ({ params, visitor }) =>
    reviewOf(house, visitor, (await attemptFor(house, visitor, params.id)).id),
  'GET /api/me/reviews': async ({ visitor }) => ({ items: await ownReviews(house, visitor) }),
  'GET /api/people/:id/remarks': (call) => remarks(house, look, repertoire, call),
  'POST /api/attempts/:id/review/read': (call) => markRead(house, call),
  'POST /api/attempts/:id/comments': (call) => comment(house, call),
  'DELETE /api/attempts/:id/comments/:comment': (call) => dropComment(house, call),
  'PUT /api/attempts/:id/override': (call) => override(house, call),
  'DELETE /api/attempts/:id/override': (call) => withdraw(house, call),
})
