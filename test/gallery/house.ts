/** A score server for pages in the gallery: fixed answers, nothing behind them. */
import { signal } from '@preact/signals'
import type { Api } from '../../src/client/api.ts'
import type { Me, Presence, Server } from '../../src/client/server.ts'
import type { Answer, AssignmentLine, OwnReview, OwnRun, RouteName } from '../../src/wire/api/index.ts'
import { NOON } from './world.ts'

const DAY = 86_400_000

/** An id that only looks like one. */
export const idOf = (letter: string): string => letter.repeat(32)
export const ago = (days: number, minutes = 0): number => NOON - days * DAY - minutes * 60_000

export type Answers = { readonly [R in RouteName]?: Answer<R> }

/** Answers what it was given; whatever else is asked is never answered. */
const apiOf = (answers: Answers): Api => ({
  call: (route) => {
    if (!(route in answers)) return new Promise(() => {})
    const body = answers[route] as Answer<typeof route>
    return Promise.resolve({ kind: 'done', status: 200, body })
  },
})

const nothing = async (): Promise<void> => {}

/** What somebody has to do, and what leads said of theirs. */
interface Told {
  readonly tasks?: readonly AssignmentLine[]
  readonly reviews?: readonly OwnReview[]
  readonly runs?: readonly OwnRun[]
}

/** A server with somebody signed in, or nobody. */
export const serverOf = (
  me: Me | null,
  answers: Answers,
  { tasks = [], reviews = [], runs = [] }: Told = {},
): Server => ({
  presence: signal<Presence>(me ? { kind: 'in', me } : { kind: 'out', setUp: true }),
  api: apiOf(answers),
  outbox: {
    state: signal({
      waiting: 0,
      sending: false,
      refused: [],
      lastSent: null,
      pause: null,
      nextTry: null,
      unsaved: false,
    }),
    signIn: nothing,
    post: nothing,
    postLeft: nothing,
    begin: async () => [],
    begun: async () => [],
    forgetBegun: nothing,
    noteExam: nothing,
    flush: nothing,
    holds: async () => false,
    wasSent: () => false,
    look: nothing,
    again: nothing,
    discard: nothing,
    empty: nothing,
    close: () => {},
  },
  duties: {
    live: signal(null),
    assignments: signal(tasks),
    reviews: signal(reviews),
    runs: signal(runs),
    lookAtReviews: nothing,
    markRead: nothing,
    look: nothing,
    recall: nothing,
    forget: () => {},
    edition: async () => null,
  },
  reminders: { hushed: signal(null), hush: () => {} },
  noteBegun: nothing,
  sendLeft: nothing,
  look: nothing,
  entered: () => {},
  left: () => {},
})
