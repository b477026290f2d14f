/** The outbox: finished attempts go to the server when it can be reached, each once, and none is ever dropped. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { AttemptAnswer } from '../wire/api/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Api } from './api.ts'
import { bodyOf, fateOf, type Pause, waitAfter } from './delivery.ts'
import type { Begun, Letter, Mailbag, Refusal } from './mailbag.ts'

/** A drill is over with its one reply, wherever its story stands. */
const isOver = ({ ended, transcript }: Attempt): boolean => ended || transcript.mode === 'drill'

/** A conversation that was broken off: of no use to its player, whatever the server makes of it. */
const isLeft = ({ body: { ended, transcript } }: Letter): boolean => !ended && transcript.mode !== 'drill'

/** An attempt that the server would not take. It stays until somebody sends it again or lets it go. */
export interface RefusedLetter {
  readonly id: string
  readonly scenario: string
  readonly refusal: Refusal
}

/** Times are epoch milliseconds. `unsaved`: some of it would be lost with this page, the device stores nothing. */
export interface OutboxState {
  readonly waiting: number
  readonly sending: boolean
  readonly refused: readonly RefusedLetter[]
  readonly lastSent: number | null
  readonly pause: Pause | null
  readonly nextTry: number | null
  readonly unsaved: boolean
}

/** What the outbox needs of its surroundings. */
export interface OutboxWorld {
  readonly api: Api
  readonly bag: Mailbag
  /** Epoch milliseconds. */
  readonly now: () => number
  /** A number in [0, 1). */
  readonly luck: () => number
  /** Runs `work` while no other tab runs its own. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  /** Calls back once after so many milliseconds; gives a way to call it off. */
  readonly after: (ms: number, then: () => void) => () => void
  /** Whether the page is in sight: out of sight nothing is tried again. */
  readonly isSeen: () => boolean
  /** Hears what the server made of an attempt. */
  readonly onAnswer: (answer: AttemptAnswer) => void
}

export interface Outbox {
  readonly state: ReadonlySignal<OutboxState>
  /** Who is signed in, null for nobody: only a person's own attempts are sent in their name. */
  readonly signIn: (person: string | null) => Promise<void>
  /** Takes an attempt that is over; what goes on or was played by nobody stays on the device. */
  readonly post: (attempt: Attempt) => Promise<void>
  /** Sends where whoever is signed in left a conversation. */
  readonly postLeft: (attempt: Attempt) => Promise<void>
  /** Remembers that whoever is signed in has begun this; gives what they had begun before and not yet ended. */
  readonly begin: (attempt: Attempt) => Promise<readonly Begun[]>
  /** What whoever is signed in has begun, as far as it is not known to have ended or been left. */
  readonly begun: () => Promise<readonly Begun[]>
  readonly forgetBegun: (id: string) => Promise<void>
  /** Remembers an exam that the server gave out. */
  readonly noteExam: (id: string) => Promise<void>
  /** Tries now: somebody asked for it, the connection is back, or the page came into sight. */
  readonly flush: () => Promise<void>
  /** Whether an attempt of whoever is signed in still waits here, refused ones included. */
  readonly holds: (id: string) => Promise<boolean>
  /** Whether the server has taken an attempt since the page was opened. */
  readonly wasSent: (id: string) => boolean
  /** Counts anew: another tab has sent or taken something. */
  readonly look: () => Promise<void>
  /** Sends a refused attempt once more. */
  readonly again: (id: string) => Promise<void>
  /** Lets a refused attempt go. */
  readonly discard: (id: string) => Promise<void>
  /** Forgets everything: the person asked for it. */
  readonly empty: () => Promise<void>
  readonly close: () => void
}

const FRESH: OutboxState = {
  waiting: 0,
  sending: false,
  refused: [],
  lastSent: null,
  pause: 'signed-out',
  nextTry: null,
  unsaved: false,
}

/** Opens the outbox; it does nothing until somebody is signed in. */
export const openOutbox = (world: OutboxWorld): Outbox => {
  const { api, bag, now, luck, alone, after, isSeen, onAnswer } = world
  const state = signal(FRESH)
  let person: string | null = null
  let tries = 0
  let running: Promise<void> | null = null
  let asked = false
  let callOff = () => {}
  const sent = new Set<string>()

  const change = (changed: Partial<OutboxState>): void => {
    state.value = { ...state.value, ...changed }
  }

  const count = async (): Promise<void> => {
    const letters = person === null ? [] : await bag.of(person)
    const refused = letters.flatMap(({ id, body, refused: refusal }): RefusedLetter[] =>
      refusal ? [{ id, scenario: body.transcript.scenario, refusal }] : [],
    )
    change({ waiting: letters.length - refused.length, refused })
  }

  const rest = (pause: Pause, wait: number | null): void => {
    callOff()
    if (pause === 'signed-out') {
      change({ pause, nextTry: null })
      return
    }
    const ms = wait === null ? waitAfter(tries, luck()) : wait + waitAfter(0, luck())
    tries += 1
    change({ pause, nextTry: now() + ms })
    callOff = after(ms, () => {
      // Out of sight it stays due; coming into sight flushes.
      if (isSeen()) void run()
    })
  }

  /** Sends one letter; says whether the next one may follow. */
  const deliver = async (letter: Letter): Promise<boolean> => {
    const fate = fateOf(
      await api.call('PUT /api/attempts/:id', {
        params: { id: letter.id },
        body: letter.body,
        as: letter.person,
      }),
      now(),
    )
    if (fate.kind === 'later') {
      rest(fate.pause, fate.wait)
      return false
    }
    tries = 0
    if (fate.kind === 'refused' && isLeft(letter)) await bag.drop(letter.id)
    else if (fate.kind === 'refused') await bag.put({ ...letter, refused: fate.refusal })
    else {
      await bag.drop(letter.id)
      sent.add(letter.id)
      change({ lastSent: now() })
      onAnswer(fate.answer)
    }
    await count()
    return true
  }

  const sendAll = async (): Promise<void> => {
    const sender = person
    if (sender === null) return
    for (const letter of await bag.of(sender)) {
      if (letter.refused) continue
      if (person !== sender || !(await deliver(letter))) return
    }
    if (person === sender) change({ pause: null, nextTry: null })
  }

  const run = async (): Promise<void> => {
    if (running) {
      asked = true
      return running
    }
    callOff()
    change({ sending: true })
    running = alone(sendAll)
    await running.catch(() => rest('unreached', null))
    running = null
    await count()
    change({ sending: false })
    if (asked && state.value.pause === null) {
      asked = false
      await run()
    }
    asked = false
  }

  const orderAfter = async (): Promise<number> => ((await bag.of(person ?? '')).at(-1)?.order ?? 0) + 1

  const put = async (letter: Letter): Promise<void> => {
    const stored = await bag.put(letter)
    change({ unsaved: state.value.unsaved || !stored })
    await count()
  }

  const send = async (attempt: Attempt, who: string): Promise<void> => {
    const body = bodyOf(attempt, await bag.isExam(attempt.id))
    await put({ id: attempt.id, person: who, order: await orderAfter(), body, refused: null })
    await run()
  }

  const begun = async (): Promise<readonly Begun[]> => (person === null ? [] : bag.begunBy(person))

  return {
    state,
    begun,
    forgetBegun: bag.dropBegun,
    async begin({ id, transcript: { scenario } }) {
      if (person === null) return []
      const before = await begun()
      await bag.noteBegun({ id, person, scenario, order: (before.at(-1)?.order ?? 0) + 1 })
      return before
    },
    async postLeft(attempt) {
      if (person !== null && !attempt.ended) await send(attempt, person)
    },
    async signIn(who) {
      person = who
      tries = 0
      callOff()
      change({ ...FRESH, pause: who === null ? 'signed-out' : null })
      await count()
      if (who !== null) await run()
    },
    async post(attempt) {
      if (person === null || !isOver(attempt) || attempt.transcript.mode === 'preview') return
      await send(attempt, person)
    },
    noteExam: bag.noteExam,
    holds: async (id) => (await bag.of(person ?? '')).some((letter) => letter.id === id),
    wasSent: (id) => sent.has(id),
    look: count,
    flush: () => {
      tries = 0
      return run()
    },
    async again(id) {
      const letter = (await bag.of(person ?? '')).find((one) => one.id === id)
      if (!letter) return
      await put({ ...letter, refused: null })
      await run()
    },
    async discard(id) {
      await bag.drop(id)
      await count()
    },
    async empty() {
      await bag.empty()
      await count()
    },
    close() {
      callOff()
      person = null
      bag.close()
    },
  }
}
