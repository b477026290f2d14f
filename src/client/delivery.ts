/** What is sent of an attempt, and what the server's answer means for it. */
import type { AttemptAnswer, AttemptBody, ProblemCode } from '../wire/api/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Reply } from './api.ts'
import type { Refusal } from './mailbag.ts'

/** Why nothing moves: nobody is signed in, no connection or no answer, or the server asked for patience. */
export type Pause = 'signed-out' | 'unreached' | 'busy'

/** Refusals that pass by themselves; every other one needs a person. */
const PASSING: Readonly<Partial<Record<ProblemCode, Pause>>> = {
  'sign-in': 'signed-out',
  'too-many': 'busy',
  timeout: 'busy',
  broken: 'busy',
  'not-ready': 'busy',
  'too-slow': 'busy',
  full: 'busy',
}

const FIRST_WAIT = 2000
const LONGEST_WAIT = 5 * 60_000

/** Milliseconds to wait after `tries` failures: doubling, between half and all of it, so that many do not come at once. */
export const waitAfter = (tries: number, luck: number): number =>
  Math.round(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries) * (0.5 + luck / 2))

/** A conversation that was called an exam without the server's knowing is a self-check: it goes as practice. */
export const bodyOf = ({ transcript, started, ended, from }: Attempt, isExam: boolean): AttemptBody => ({
  transcript: {
    ...transcript,
    locale: transcript.locale === 'en' ? 'en' : 'zh-CN',
    mode: transcript.mode === 'exam' && !isExam ? 'practice' : transcript.mode,
    replies: transcript.replies.map(({ id, at }) => ({ id, at })),
  },
  started,
  ended,
  from: from && { ...from },
})

/** What an answer means for a letter. */
export type Fate =
  | { readonly kind: 'sent'; readonly answer: AttemptAnswer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'later'; readonly pause: Pause; readonly wait: number | null }

/** Reads an answer; `now` in epoch milliseconds. */
export const fateOf = (reply: Reply<'PUT /api/attempts/:id'>, now: number): Fate => {
  if (reply.kind === 'done') return { kind: 'sent', answer: reply.body }
  if (reply.kind === 'unreached') return { kind: 'later', pause: 'unreached', wait: null }
  const { code, title, detail, turn = null, retryAfter } = reply.problem
  const pause = PASSING[code]
  if (!pause) return { kind: 'refused', refusal: { code, title, detail, turn, at: now } }
  return { kind: 'later', pause, wait: retryAfter === undefined ? null : retryAfter * 1000 }
}
