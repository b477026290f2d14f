/** Attempts as browsers send them: verified, then stored once. */
import { type Admission, type Arrived, admit } from '../attempts/admit.ts'
import { fileUnder } from '../attempts/filing.ts'
import { certify } from '../certificates.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import type { Repertoire } from '../scenarios/repertoire.ts'
import type { Leave, NewAttempt, Role } from '../store/store.ts'
import { NotReady } from '../verify/index.ts'

type Put = 'PUT /api/attempts/:id'

const RETRY_SECONDS = 5

/** A device that two people use may still send in the name of the one before; then nothing is taken. */
const assertSender = ({ request, visitor }: Call<Put>): void => {
  const sender = request.headers['x-heqi-person']
  if (sender !== undefined && sender !== visitor.person.id) throw new Problem('sign-in')
}

const judge = async (house: House, { library }: Repertoire, arrived: Arrived): Promise<Admission> => {
  try {
    return await admit({ store: house.store, library }, arrived)
  } catch (thrown) {
    if (thrown instanceof NotReady) throw new Problem('too-slow', { retryAfter: RETRY_SECONDS })
    throw thrown
  }
}

/** The id is taken: by somebody else's record, or by another one of the sender's own. */
const taken = async ({ store }: House, { id, person }: Arrived): Promise<Problem> => {
  const owner = (await store.attempts.find(id))?.person ?? (await store.attempts.findAside(id))?.person
  return new Problem(owner !== undefined && owner !== person ? 'not-yours' : 'duplicate')
}

type Taken = Exclude<Admission, { kind: 'refused' }>

/** Counted of those who are here to learn; whoever tries a story out says nothing about it by leaving. */
const keepLeave = async (
  { store }: House,
  leave: Leave | null,
  role: Role,
): Promise<200 | 201 | 202 | null> => {
  if (leave === null || role !== 'trainee') return 202
  const kept = await store.attempts.leave(leave)
  if (kept === 'taken') return null
  return kept === 'kept' ? 201 : 200
}

/** Keeps what was judged or put aside; gives the status that says which. */
const keep = async (
  { store }: House,
  admission: Exclude<Taken, { kind: 'left' }>,
  now: number,
): Promise<200 | 201 | 202 | null> => {
  if (admission.kind === 'aside')
    return (await store.attempts.keepAside(admission.attempt)) === 'taken' ? null : 202
  const { kind } = await store.attempts.store(admission.attempt, now)
  if (kind === 'taken') return null
  return kind === 'known' ? 200 : 201
}

/** What was stored stays stored, whatever becomes of a certificate: it is issued with the next attempt, then. */
const certified = (house: House, attempt: NewAttempt): Promise<void> =>
  certify(house, attempt).catch((err: unknown) =>
    house.log.error({ err }, 'a certificate could not be issued'),
  )

export const sendingRoutes = (house: House, repertoire: Repertoire): Handlers<Put> => ({
  async 'PUT /api/attempts/:id'(call) {
    assertSender(call)
    const { params, body, visitor, now, reply } = call
    const team = await fileUnder(house, visitor, body.transcript)
    const arrived: Arrived = { id: params.id, person: visitor.person.id, team, body, received: now }
    const admission = await judge(house, repertoire, arrived)
    if (admission.kind === 'refused')
      throw new Problem(admission.code, admission.turn === null ? {} : { turn: admission.turn })
    const status =
      admission.kind === 'left'
        ? await keepLeave(house, admission.leave, visitor.person.role)
        : await keep(house, admission, now)
    if (status === null) throw await taken(house, arrived)
    reply.code(status)
    if (admission.kind === 'judged') await certified(house, admission.attempt)
    return admission.answer
  },
})
