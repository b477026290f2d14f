/** Exams from the server: it chooses what is played, so that the result counts. */
import type { Attempt } from '../wire/attempt.ts'
import type { Server } from './server.ts'

/** What the server decided before the first line. */
export interface Paper {
  readonly id: string
  readonly version: string
  readonly locale: string
  readonly seed: number
  readonly variant: number
}

/** Asks for an exam, with the story it is about on the device; null where none can be had now. */
export const askForExam = async (
  { api, outbox, duties }: Server,
  scenario: string,
  locale: 'zh-CN' | 'en',
  builtVersion: (scenario: string) => Promise<string | null>,
): Promise<Paper | null> => {
  // One that is over and still waits here would be given out again.
  if (outbox.state.peek().waiting > 0) await outbox.flush()
  const asked = await api.call('POST /api/exams', { body: { scenario, locale } })
  if (asked.kind !== 'done') return null
  const { version } = asked.body
  const known = (await builtVersion(scenario)) === version || (await duties.edition(scenario, version))
  if (!known) return null
  await outbox.noteExam(asked.body.id)
  return asked.body
}

/** Hands in exams that ended here and never reached the outbox: signed out meanwhile, or the page was closed. */
export const handInLate = async (
  { api, outbox }: Server,
  find: (id: string) => Promise<Attempt | null>,
): Promise<void> => {
  const open = await api.call('GET /api/exams', {})
  if (open.kind !== 'done') return
  for (const { id } of open.body.items) {
    const attempt = await find(id)
    if (!attempt?.ended) continue
    await outbox.noteExam(id)
    await outbox.post(attempt)
  }
}
