/**
 * Attempts as they arrive. One look at the store a second for all who listen in this process, from the cursor on:
 * whichever process stored an attempt, every process sees it, on any database.
 */
import type { AttemptLine, Store } from './store/store.ts'

export const EVERY_MS = 1_000
const MOST_AT_ONCE = 200

type Listener = (lines: readonly AttemptLine[]) => void

export interface Feed {
  /** Attempts of a team that arrive after `after`, or after now where it is null, until `signal` ends it. */
  readonly listen: (team: string, after: number | null, signal: AbortSignal) => AsyncGenerator<AttemptLine>
  /** Ends all listening, so that the server can close. */
  readonly close: () => void
}

export const createFeed = ({ attempts }: Store, everyMs = EVERY_MS): Feed => {
  const listeners = new Set<Listener>()
  const closing = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let seq = 0

  const look = async (): Promise<void> => {
    try {
      const lines = await attempts.after(seq, null, MOST_AT_ONCE)
      seq = lines.at(-1)?.seq ?? seq
      if (lines.length > 0) for (const tell of listeners) tell(lines)
    } catch {
      // The store is away for a while: the next look goes on from the same cursor.
    }
    timer = listeners.size > 0 && !closing.signal.aborted ? setTimeout(look, everyMs) : undefined
  }

  const begin = async (tell: Listener): Promise<number> => {
    if (timer === undefined && listeners.size === 0) seq = await attempts.lastSeq()
    listeners.add(tell)
    timer ??= setTimeout(look, everyMs)
    return seq
  }

  async function* listen(team: string, after: number | null, signal: AbortSignal) {
    const ended = AbortSignal.any([signal, closing.signal])
    const waiting: AttemptLine[] = []
    let wake = (): void => {}
    const tell: Listener = (lines) => {
      waiting.push(...lines.filter((line) => line.team === team))
      wake()
    }
    ended.addEventListener('abort', () => wake())
    try {
      const from = await begin(tell)
      let last = after ?? from
      for await (const line of missed(last, from, team)) {
        last = line.seq
        yield line
      }
      while (!ended.aborted) {
        const line = waiting.shift()
        if (line === undefined)
          await new Promise<void>((resolve) => {
            wake = resolve
            if (waiting.length > 0 || ended.aborted) resolve()
          })
        else if (line.seq > last) {
          last = line.seq
          yield line
        }
      }
    } finally {
      listeners.delete(tell)
    }
  }

  /** What came between the listener's cursor and where the feed is. */
  async function* missed(after: number, until: number, team: string) {
    let last = after
    while (last < until) {
      const lines = await attempts.after(last, [team], MOST_AT_ONCE)
      yield* lines
      last = lines.length < MOST_AT_ONCE ? until : (lines.at(-1)?.seq ?? until)
    }
  }

  return {
    listen,
    close: () => {
      closing.abort()
      clearTimeout(timer)
    },
  }
}
