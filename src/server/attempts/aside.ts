/** Attempts that were kept aside, taken in once their version is there. */
import { AttemptBody } from '../../wire/api/index.ts'
import type { AsideAttempt } from '../store/store.ts'
import { admit, type Judging } from './admit.ts'

const AT_ONCE = 200

/** False where it stays aside: still unknown, refused now, or what was kept cannot be read. */
const takeIn = async (judging: Judging, aside: AsideAttempt): Promise<boolean> => {
  const parsed = AttemptBody.safeParse(JSON.parse(aside.body))
  if (!parsed.success) return false
  const { id, person, team, received } = aside
  const admission = await admit(judging, { id, person, team, received, body: parsed.data })
  if (admission.kind !== 'judged') return false
  const { kind } = await judging.store.attempts.store(admission.attempt, received)
  return kind !== 'taken'
}

/** Judges what was kept aside of a version (of any where null), oldest first; says how many were taken in. */
export const takeInAside = async (judging: Judging, version: string | null): Promise<number> => {
  let taken = 0
  for (;;) {
    const waiting = await judging.store.attempts.aside(version, AT_ONCE)
    let now = 0
    for (const aside of waiting) {
      if (!(await takeIn(judging, aside))) continue
      await judging.store.attempts.dropAside(aside.id)
      now += 1
    }
    taken += now
    if (now === 0 || waiting.length < AT_ONCE) return taken
  }
}
