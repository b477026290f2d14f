/** A finished conversation turn by turn: from the exact analysis, or without losses where there is none. */
import type { Debrief, DebriefTurn, NamedReply } from '../../analysis/types.ts'
import { nameReply } from '../../analysis/types.ts'
import type { StoryBeat } from '../../ink/types.ts'
import { isRedLine, type Label, labelOf, type Move, moodOf, type Play } from '../../training/index.ts'

/** How a reply is named: by what it costs, or would have cost; a red line by nothing else. */
export type Grade = Label | 'red'

/** Grades that a talk is to be had about: a mistake, or worse. */
export const isDear = (grade: Grade | null): boolean =>
  grade === 'mistake' || grade === 'blunder' || grade === 'red'

/** A reply that was open; what it would have cost is null where the story could not be solved. */
export interface OpenChoice extends NamedReply {
  readonly loss: number | null
  readonly label: Grade | null
}

type Shared = Pick<
  DebriefTurn,
  'turn' | 'phase' | 'field' | 'said' | 'judged' | 'fired' | 'before' | 'after' | 'lines' | 'better'
>

/** A turn as the debrief shows it; `loss` and `left` in percent, null where the story could not be solved. */
export interface ReviewTurn extends Shared {
  readonly loss: number | null
  readonly label: Grade | null
  /** Points left after this turn: 100 minus all losses so far. */
  readonly left: number | null
  /** What the reply would have cost where too little was left to lose; else null. */
  readonly spent: number | null
  /** What a reply at random would have cost on average. */
  readonly stake: number | null
  /** Everything that was on offer, the best first where that is known. */
  readonly open: readonly OpenChoice[]
}

const tenths = (value: number): number => Math.round(value * 10)

/** From how many percent on a reply counts as dearer than it could still be charged. */
const DEARER = 1

/** Where little or nothing was left to lose, what it would have cost else; null where it was charged in full. */
const spentBy = ({ loss, uncapped }: Pick<DebriefTurn, 'loss' | 'uncapped'>): number | null =>
  (loss === 0 && uncapped > 0) || uncapped - loss >= DEARER ? uncapped : null

const gradeOf = (moves: readonly Move[], label: Label, spent: number | null): Grade => {
  if (moves.some(isRedLine)) return 'red'
  return spent === null ? label : labelOf(spent)
}

/** Where one reply could not be charged in full, all are told by what they would have cost. */
const asShown = (open: DebriefTurn['open']): readonly OpenChoice[] => {
  const isSpent = open.some((one) => spentBy(one) !== null)
  return open
    .map((one) => ({
      ...one,
      loss: isSpent ? one.uncapped : one.loss,
      label: gradeOf(one.moves, one.label, isSpent ? one.uncapped : null),
    }))
    .sort((a, b) => a.loss - b.loss)
}

/** Turns with what is left after each: counted in tenths, so that the column adds up exactly. */
export const reviewDebrief = ({ turns }: Pick<Debrief, 'turns'>): readonly ReviewTurn[] => {
  let left = 1000
  return turns.map((turn) => {
    left -= tenths(turn.loss)
    const spent = turn.judged.some(isRedLine) ? null : spentBy(turn)
    return {
      ...turn,
      left: left / 10,
      spent,
      label: gradeOf(turn.judged, turn.label, spent),
      open: asShown(turn.open),
    }
  })
}

const UNKNOWN = { better: null, loss: null, left: null, spent: null, stake: null } as const

const redOr = (moves: readonly Move[]): 'red' | null => (moves.some(isRedLine) ? 'red' : null)

/** Turns read off a replay alone; what the story brought before the next decision counts to the turn before it. */
export const reviewReplay = (plays: readonly Play<StoryBeat>[]): readonly ReviewTurn[] =>
  plays.slice(1).flatMap(({ session }, index): readonly ReviewTurn[] => {
    const turn = session.turns.at(-1)
    const beat = plays[index]?.scene.beat
    const reply = beat?.replies.find(({ id }) => id === turn?.reply)
    if (!turn || !beat || !reply) return []
    const { phase, judged, fired, before } = turn
    return [
      {
        ...UNKNOWN,
        turn: index + 1,
        phase,
        field: beat.field,
        said: nameReply(reply),
        judged,
        fired: [...fired, ...session.since],
        before,
        after: moodOf(session.memory),
        lines: beat.lines,
        label: redOr(judged),
        open: beat.replies.map((one) => ({ ...nameReply(one), loss: null, label: redOr(one.moves) })),
      },
    ]
  })

/** How many turns lie open at first, beside those that crossed a red line. */
const OPEN_TURNS = 2

/** The turns that cost most, dearest first. */
export const byLoss = (turns: readonly ReviewTurn[]): readonly ReviewTurn[] =>
  turns
    .filter(({ loss }) => loss !== null && loss > 0)
    .sort((a, b) => (b.loss ?? 0) - (a.loss ?? 0) || a.turn - b.turn)

/** What a turn cost, or would have cost where nothing was left to lose; 0 where that is not known. */
const weightOf = ({ loss, spent }: ReviewTurn): number => spent ?? loss ?? 0

const isRed = ({ label }: ReviewTurn): boolean => label === 'red'

/** The turns worth learning from: red lines, then what they cost, or would have cost, dearest first. */
export const byWeight = (turns: readonly ReviewTurn[]): readonly ReviewTurn[] =>
  turns
    .filter((turn) => weightOf(turn) > 0 || isRed(turn))
    .sort(
      (a, b) =>
        Number(isRed(b)) - Number(isRed(a)) ||
        (b.loss ?? 0) - (a.loss ?? 0) ||
        weightOf(b) - weightOf(a) ||
        a.turn - b.turn,
    )

/** The turns (by number) that crossed a red line or cost most: those lie open, every other is one line. */
export const costliest = (turns: readonly ReviewTurn[]): ReadonlySet<number> => {
  const losing = byLoss(turns).filter((turn) => turn.label !== 'fine' && !isRed(turn))
  return new Set([...turns.filter(isRed), ...losing.slice(0, OPEN_TURNS)].map(({ turn }) => turn))
}
