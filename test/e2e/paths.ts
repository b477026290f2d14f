/** What a page may ask the server, and everything it has about a team. */
import type { Page } from 'playwright-core'
import { EXPORT_TABLES } from '../../src/wire/tables.ts'

/** What the server answers to this page's reader; all there is but a stream, which never ends. */
export const asked = (page: Page, path: string): Promise<{ status: number; body: unknown }> =>
  page.evaluate(async (wanted) => {
    const answer = await fetch(wanted)
    const isStream = answer.headers.get('content-type')?.includes('event-stream')
    return { status: answer.status, body: isStream ? null : await answer.json() }
  }, path)

interface Theirs {
  readonly team: string
  readonly person: string | undefined
  readonly attempt: string | undefined
}

/** Every way to read about a team: reports, people, conversations, exports, the stream, certificates. */
export const pathsTo = ({ team, person, attempt }: Theirs): readonly string[] => [
  `api/teams/${team}`,
  ...['report', 'faults', 'support', 'goals', 'assignments', 'scenarios', 'live'].map(
    (part) => `api/teams/${team}/${part}`,
  ),
  ...EXPORT_TABLES.map((table) => `api/teams/${team}/export/${table}?format=jsonl`),
  ...['people', 'attempts', 'assignments', 'certificates'].map((list) => `api/${list}?team=${team}`),
  `api/people/${person}`,
  `api/people/${person}/report`,
  `api/attempts?person=${person}`,
  `api/certificates?person=${person}`,
  `api/attempts/${attempt}`,
  `api/attempts/${attempt}/review`,
]
