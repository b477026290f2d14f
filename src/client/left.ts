/**
 * Where people leave: practice that is not gone on with is sent once it is truly left, in the name of whoever played
 * it. Truly left is what has another conversation with the same buyer begun after it, or was not touched for a day.
 */
import type { Attempt } from '../wire/attempt.ts'
import type { Begun } from './mailbag.ts'
import type { Outbox } from './outbox.ts'

type Find = (id: string) => Promise<Attempt | null>
type Post = Pick<Outbox, 'begin' | 'begun' | 'forgetBegun' | 'postLeft'>

const DAY = 86_400_000

const isPractice = ({ transcript: { mode } }: Attempt): boolean => mode === 'guided' || mode === 'practice'

/** Sends it where it was left; what has ended or was erased meanwhile is only forgotten. */
const letGo = async (outbox: Post, attempt: Attempt | null, id: string): Promise<void> => {
  await outbox.forgetBegun(id)
  if (attempt && !attempt.ended && isPractice(attempt)) await outbox.postLeft(attempt)
}

/** Somebody has begun a conversation: any earlier one with the same buyer is left. */
export const noteBegun = async (outbox: Post, find: Find, attempt: Attempt): Promise<void> => {
  const before = await outbox.begin(attempt)
  const left = before.filter(
    ({ id, scenario }) => id !== attempt.id && scenario === attempt.transcript.scenario,
  )
  for (const { id } of left) await letGo(outbox, await find(id), id)
}

const isOld = (attempt: Attempt | null, now: number): boolean =>
  !attempt || attempt.ended || attempt.changed + DAY <= now

/** Sends what nobody touched for a day; `now` in epoch milliseconds. */
export const sendLeft = async (outbox: Post, find: Find, now: number): Promise<void> => {
  const begun: readonly Begun[] = await outbox.begun()
  for (const { id } of begun) {
    const attempt = await find(id)
    if (isOld(attempt, now)) await letGo(outbox, attempt, id)
  }
}
