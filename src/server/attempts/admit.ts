/** From what a browser sent to what the store keeps: every number worked out by the server. */
import { createHash } from 'node:crypto'
import type { AttemptAnswer, AttemptBody } from '../../wire/api/index.ts'
import { examRefusal } from '../exams/exam.ts'
import type { AsideAttempt, Leave, NewAttempt, Standing, Store } from '../store/store.ts'
import { type Library, type Refused, refuse, type Verdict, type Verified } from '../verify/index.ts'

/** What judging an attempt needs. */
export interface Judging {
  readonly store: Pick<Store, 'attempts'>
  readonly library: Library
}

/** An attempt as it arrived; `received` in epoch milliseconds of the server. */
export interface Arrived {
  readonly id: string
  readonly person: string
  readonly team: string | null
  readonly body: AttemptBody
  readonly received: number
}

export type Admission =
  | { readonly kind: 'judged'; readonly attempt: NewAttempt; readonly answer: AttemptAnswer }
  | { readonly kind: 'aside'; readonly attempt: AsideAttempt; readonly answer: AttemptAnswer }
  /** Broken off. `leave` null where there is nothing to count: the version is unknown, or it had ended after all. */
  | { readonly kind: 'left'; readonly leave: Leave | null; readonly answer: AttemptAnswer }
  | Refused

const digestOf = (body: AttemptBody): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex')

const FROM_THE_FIRST_LINE: readonly string[] = ['guided', 'practice', 'exam', 'preview']

/** A conversation that went on from another one's turn must not pass for one played from its first line. */
const branchRefusal = ({ transcript, from }: AttemptBody): Refused | null =>
  from && FROM_THE_FIRST_LINE.includes(transcript.mode) ? refuse('forged') : null

const AHEAD = 5 * 60_000
const LONGEST_OFFLINE = 400 * 24 * 3600_000

/** When it began by the browser's clock; by the server's where that clock is plainly wrong. */
const startedAt = (started: number, lasted: number, received: number): number =>
  started > received + AHEAD || started < received - LONGEST_OFFLINE
    ? Math.max(0, received - lasted)
    : started

/** An answer that says nothing of how it went. */
const silentAnswer = (id: string, verdict: 'aside' | 'left'): AttemptAnswer => ({
  id,
  verdict,
  score: null,
  passed: false,
  ending: null,
  worth: null,
  losses: [],
  redLines: [],
  skills: [],
})

const answerOf = (id: string, standing: Standing, verdict: Verified): AttemptAnswer => ({
  id,
  verdict: standing,
  score: verdict.score,
  passed: verdict.passed,
  ending: verdict.ending?.id ?? null,
  worth: verdict.ending?.worth ?? null,
  losses: verdict.turns.flatMap(({ turn, reply, loss, label }) =>
    loss === null || label === null ? [] : [{ turn, reply, loss, label }],
  ),
  redLines: [...verdict.redLines],
  skills: verdict.skills.map((skill) => ({ ...skill })),
})

const judged = ({ id, person, team, body, received }: Arrived, verdict: Verified): Admission => {
  const { mode, scenario, version, locale, variant, replies } = body.transcript
  const standing: Standing = mode === 'exam' ? 'counted' : 'practice'
  const lasted = Math.round(replies.at(-1)?.at ?? 0)
  const attempt: NewAttempt = {
    id,
    digest: digestOf(body),
    person,
    team,
    standing,
    mode,
    scenario,
    version,
    locale,
    variant,
    started: startedAt(body.started, lasted, received),
    lasted,
    score: verdict.score,
    passed: verdict.passed,
    ending: verdict.ending?.id ?? null,
    worth: verdict.ending?.worth ?? null,
    leftAt: verdict.leftAt,
    redLines: verdict.redLines,
    serious: verdict.serious,
    skills: verdict.skills,
    turns: verdict.turns.map(({ decision, reply, loss, cost, ms, judged: moves }) => ({
      decision,
      reply,
      loss,
      ...(mode === 'drill' && cost !== null && { cost }),
      ms,
      judged: moves,
    })),
    from: body.from,
    transcript: JSON.stringify(body.transcript),
  }
  return { kind: 'judged', attempt, answer: answerOf(id, standing, verdict) }
}

const keptAside = ({ id, person, team, body, received }: Arrived, why: string): Admission => ({
  kind: 'aside',
  attempt: {
    id,
    digest: digestOf(body),
    person,
    team,
    scenario: body.transcript.scenario,
    version: body.transcript.version,
    why,
    received,
    body: JSON.stringify(body),
  },
  answer: silentAnswer(id, 'aside'),
})

/** Practice that does not claim to have ended; a drill is over without an ending, an exam is never broken off. */
const isLeft = ({ transcript: { mode }, from, ended }: AttemptBody): boolean =>
  !ended && from === null && (mode === 'practice' || mode === 'guided')

const left = ({ id, person, body, received }: Arrived, verdict: Verdict): Admission => {
  const { scenario, version, variant } = body.transcript
  const decision = verdict.kind === 'verified' ? verdict.leftAt : null
  const leave =
    decision === null
      ? null
      : { id, digest: digestOf(body), person, scenario, version, variant, decision, at: received }
  return { kind: 'left', leave, answer: silentAnswer(id, 'left') }
}

/** Judges what arrived; NotReady where the scenario could not be made ready. Stores nothing. */
export const admit = async ({ store, library }: Judging, arrived: Arrived): Promise<Admission> => {
  const { id, person, body, received } = arrived
  const branched = branchRefusal(body)
  if (branched) return branched
  const [exam, verdict] = await Promise.all([
    store.attempts.findExam(id),
    library.verify({ transcript: body.transcript, ended: body.ended }),
  ])
  const refused = examRefusal(exam, person, body, received)
  if (refused) return refused
  if (verdict.kind === 'refused') return verdict
  if (isLeft(body)) return left(arrived, verdict)
  return verdict.kind === 'aside' ? keptAside(arrived, verdict.why) : judged(arrived, verdict)
}
