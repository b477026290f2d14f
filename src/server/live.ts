/**
 * Attempts as they arrive. One look at the store a second for all who listen in this process, from the cursor on:
 * whichever process stored an attempt, every process sees it, on any database.
 */
import { createMailbox } from './mailbox.ts'
import type { AttemptLine, Store } from './store/store.ts'

const EVERY_MS = 1_000
const MOST_AT_ONCE = 200

type Tell = (lines: readonly AttemptLine[]) => void

export interface Feed {
  /** Attempts of a team that arrive after `after`, or after now where it is null, until `signal` ends it. */
  readonly listen: (team: string, after: number | null, signal: AbortSignal) => AsyncGenerator<AttemptLine>
  /** Ends all listening, so that the server can close. */
  readonly close: () => void
}

/** Looks at the store as long as anybody wants to know. */
const createWatch = ({ attempts }: Pick<Store, 'attempts'>, everyMs: number, signal: AbortSignal) => {
  const told = new Set<Tell>()
  let timer: NodeJS.Timeout | undefined
  let seq = 0

  const look = async (): Promise<void> => {
    try {
      const lines = await attempts.after(seq, null, MOST_AT_ONCE)
      seq = lines.at(-1)?.seq ?? seq
      if (lines.length > 0) for (const tell of told) tell(lines)
    } catch {
      // The store is away for a while: the next look goes on from the same cursor.
    }
    timer = told.size > 0 && !signal.aborted ? setTimeout(look, everyMs) : undefined
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })

  return {
    /** Gives the cursor from which on `tell` will be told everything. */
    join: async (tell: Tell): Promise<number> => {
      if (timer === undefined && told.size === 0) seq = await attempts.lastSeq()
      told.add(tell)
      timer ??= setTimeout(look, everyMs)
      return seq
    },
    leave: (tell: Tell): void => {
      told.delete(tell)
    },
  }
}

/** A team's attempts between a listener's cursor and where the watch is. */
async function* missed({ attempts }: Pick<Store, 'attempts'>, team: string, after: number, until: number) {
  let last = after
  while (last < until) {
    const lines = await attempts.after(last, [team], MOST_AT_ONCE)
    yield* lines
    last = lines.length < MOST_AT_ONCE ? until : (lines.at(-1)?.seq ?? until)
  }
}

export const createFeed = (store: Pick<Store, 'attempts'>, everyMs = EVERY_MS): Feed => {
  const closing = new AbortController()
  const watch = createWatch(store, everyMs, closing.signal)

  async function* listen(team: string, after: number | null, signal: AbortSignal) {
    const box = createMailbox<AttemptLine>()
    const tell: Tell = (lines) => box.put(lines.filter((line) => line.team === team))
    try {
      const from = await watch.join(tell)
      let last = after ?? from
      for await (const line of missed(store, team, last, from)) {
        last = line.seq
        yield line
      }
      for await (const line of box.take(AbortSignal.any([signal, closing.signal]))) {
        if (line.seq > last) yield line
        last = Math.max(last, line.seq)
      }
    } finally {
      watch.leave(tell)
    }
  }

  return { listen, close: () => closing.abort() }
}
