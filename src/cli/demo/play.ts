/** Conversations of the demo, played and judged as anybody's: by the server's own way in. */
import { admit, type Judging } from '../../server/attempts/admit.ts'
import { EXAM_LASTS } from '../../server/exams/exam.ts'
import type { Leave, NewAttempt, Store } from '../../server/store/store.ts'
import { type Prepared, prepare } from '../../server/verify/edition.ts'
import { sourcesIn } from '../../server/verify/index.ts'
import { walk } from '../../server/verify/walk.ts'
import { isMistake } from '../../training/index.ts'
import type { AttemptBody } from '../../wire/api/index.ts'
import { converse, type Luck, type Talk, type Temper, WHOLE } from './agent.ts'
import type { Appointment, Way } from './calendar.ts'

/** A story as the demo's agents know it. */
export interface Tale {
  readonly scenario: string
  readonly version: string
  readonly prepared: Prepared
}

export const taleOf = (scenario: string, version: string, files: Readonly<Record<string, string>>): Tale => {
  const sources = sourcesIn(files, 'zh-CN')
  const prepared = sources && prepare(sources)
  if (!prepared) throw new Error(`the shipped story ${scenario} is not complete`)
  return { scenario, version, prepared }
}

/** A mistake that can be drilled: the turn (from 1) of an attempt, and what was said in it. */
interface Mistake {
  readonly attempt: string
  readonly turn: number
  readonly variant: number
  readonly said: readonly string[]
}

/** Somebody of the demo; what they have behind them changes as they play. */
export interface Player {
  readonly person: string
  readonly team: string
  readonly temper: Temper
  /** Nobody else's, so that who played in between changes nothing. */
  readonly luck: Luck
  conversations: number
  readonly exams: Map<string, number>
  readonly mistakes: Map<string, Mistake>
}

export const playerOf = ({
  person,
  team,
  temper,
  luck,
}: Pick<Player, 'person' | 'team' | 'temper' | 'luck'>): Player => ({
  person,
  team,
  temper,
  luck,
  conversations: 0,
  exams: new Map(),
  mistakes: new Map(),
})

/** 32 hex digits by luck, so that the same seed makes the same demo. */
export const idBy = (luck: Luck): string =>
  Array.from({ length: 4 }, () =>
    Math.floor(luck() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('')

const learnFrom = (player: Player, tale: Tale, id: string, variant: number, talk: Talk): void => {
  const verdict = walk(tale.prepared, { transcript: { variant, replies: talk.replies }, ended: talk.ended })
  if (verdict.kind === 'refused') return
  const wrong = verdict.turns.find(({ loss }) => loss !== null && isMistake(loss))
  if (!wrong) return
  const said = talk.replies.slice(0, wrong.turn - 1).map((reply) => reply.id)
  player.mistakes.set(tale.scenario, { attempt: id, turn: wrong.turn, variant, said })
}

/** An attempt as a browser would send it, and when it was begun. */
export interface Sent {
  readonly id: string
  readonly player: Player
  readonly tale: Tale
  readonly way: Way
  readonly body: AttemptBody
  readonly received: number
}

const MODES = {
  guided: 'guided',
  practice: 'practice',
  left: 'practice',
  exam: 'exam',
  'exam-left': 'exam',
} as const

const drill = (player: Player, tale: Tale, { at }: Appointment): Sent | null => {
  const mistake = player.mistakes.get(tale.scenario)
  if (!mistake) return null
  const { said, variant, attempt, turn } = mistake
  const talk = converse(tale.prepared, variant, player, { said, most: 1 })
  const from = { attempt, turn }
  const id = idBy(player.luck)
  return sentOf(player, tale, { way: 'drill', mode: 'drill', at, variant, talk, from, id })
}

interface Played {
  readonly way: Way
  readonly mode: AttemptBody['transcript']['mode']
  readonly at: number
  readonly variant: number
  readonly talk: Talk
  readonly from: AttemptBody['from']
  readonly id: string
}

const sentOf = (player: Player, tale: Tale, played: Played): Sent => {
  const { way, mode, at, variant, talk, from, id } = played
  const { scenario, version } = tale
  const seed = Math.floor(player.luck() * 2 ** 32)
  const transcript = {
    scenario,
    version,
    locale: 'zh-CN' as const,
    seed,
    variant,
    mode,
    replies: [...talk.replies],
  }
  const started = at - (talk.replies.at(-1)?.at ?? 0)
  const body = { transcript, started, ended: talk.ended, from }
  return { id, player, tale, way, body, received: at }
}

const LEFT_AFTER = 3

/** Plays one appointment; null where there is nothing to drill yet. */
export const keepAppointment = (player: Player, tale: Tale, appointment: Appointment): Sent | null => {
  const { way, at } = appointment
  if (way === 'drill') return drill(player, tale, appointment)
  const { luck } = player
  const variants = tale.prepared.tables.length
  const exams = player.exams.get(tale.scenario) ?? 0
  const isExam = way === 'exam' || way === 'exam-left'
  // A few know it beforehand in another case: which one comes first is luck.
  const variant = 1 + ((isExam ? exams + player.conversations : Math.floor(luck() * variants)) % variants)
  const stretch = way === 'left' ? { said: [], most: 1 + Math.floor(LEFT_AFTER * 2 * luck()) } : WHOLE
  const talk = converse(tale.prepared, variant, player, stretch)
  const id = idBy(luck)
  player.conversations += 1
  if (isExam) player.exams.set(tale.scenario, exams + 1)
  if (way === 'exam') learnFrom(player, tale, id, variant, talk)
  return sentOf(player, tale, { way, mode: MODES[way], at, variant, talk, from: null, id })
}

const issue = ({ attempts }: Pick<Store, 'attempts'>, { id, player, body }: Sent): Promise<void> => {
  const { scenario, version, locale, seed, variant } = body.transcript
  const { person, team } = player
  const issued = body.started
  return attempts.issueExam({
    id,
    person,
    team,
    scenario,
    version,
    locale,
    seed,
    variant,
    issued,
    expires: issued + EXAM_LASTS,
  })
}

type Keeping = Judging & { readonly store: Store }

type Judged = { readonly attempt: NewAttempt; readonly received: number } | { readonly leave: Leave }

const judge = async (judging: Keeping, { id, player, body, received }: Sent): Promise<Judged> => {
  const { person, team } = player
  const admission = await admit(judging, { id, person, team, body, received })
  if (admission.kind === 'judged') return { attempt: admission.attempt, received }
  if (admission.kind === 'left' && admission.leave) return { leave: admission.leave }
  throw new Error(`a conversation of the demo was not taken: ${JSON.stringify(admission)}`)
}

/** Stores conversations in their order, through the same judgement as a browser's. */
export const handInAll = async (judging: Keeping, sent: readonly Sent[]): Promise<void> => {
  const { store } = judging
  const exams = sent.filter(({ body }) => body.transcript.mode === 'exam')
  await Promise.all(exams.map((one) => issue(store, one)))
  const handed = sent.filter(({ way }) => way !== 'exam-left')
  const judged = await Promise.all(handed.map((one) => judge(judging, one)))
  await Promise.all(
    judged.map((one) =>
      'leave' in one ? store.attempts.leave(one.leave) : store.attempts.store(one.attempt, one.received),
    ),
  )
}
