/** A finished conversation turn by turn: from the exact analysis, or without losses where there is none. */
import type { Debrief, DebriefTurn, NamedReply } from '../../analysis/types.ts'
import { nameReply } from '../../analysis/types.ts'
import type { StoryBeat } from '../../ink/types.ts'
import { type Label, labelOf, moodOf, type Play } from '../../training/index.ts'

/** A reply that was open; what it would have cost is null where the story could not be solved. */
export interface OpenChoice extends NamedReply {
  readonly loss: number | null
  readonly label: Label | null
}

type Shared = Pick<
  DebriefTurn,
  'turn' | 'phase' | 'field' | 'said' | 'judged' | 'fired' | 'before' | 'after' | 'lines' | 'better'
>

/** A turn as the debrief shows it; `loss` and `left` in percent, null where the story could not be solved. */
export interface ReviewTurn extends Shared {
  readonly loss: number | null
  readonly label: Label | null
  /** Points left after this turn: 100 minus all losses so far. */
  readonly left: number | null
  /** What the reply would have cost where there was nothing left to lose; else null. */
  readonly spent: number | null
  /** What a reply at random would have cost on average. */
  readonly stake: number | null
  /** Everything that was on offer, the best first where that is known. */
  readonly open: readonly OpenChoice[]
}

const tenths = (value: number): number => Math.round(value * 10)

/** Where a run is lost already, a reply is told by what it would have cost. */
const asShown = (open: DebriefTurn['open'], isSpent: boolean): readonly OpenChoice[] =>
  open
    .map((one) => ({
      ...one,
      loss: isSpent ? one.uncapped : one.loss,
      label: isSpent ? labelOf(one.uncapped) : one.label,
    }))
    .sort((a, b) => a.loss - b.loss)

/** Turns with what is left after each: counted in tenths, so that the column adds up exactly. */
export const reviewDebrief = ({ turns }: Pick<Debrief, 'turns'>): readonly ReviewTurn[] => {
  let left = 1000
  return turns.map((turn) => {
    left -= tenths(turn.loss)
    const isSpent = turn.loss === 0 && turn.uncapped > 0
    return {
      ...turn,
      left: left / 10,
      spent: isSpent ? turn.uncapped : null,
      label: isSpent ? labelOf(turn.uncapped) : turn.label,
      open: asShown(turn.open, isSpent),
    }
  })
}

const UNKNOWN = { better: null, loss: null, label: null, left: null, spent: null, stake: null } as const

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
        open: beat.replies.map((one) => ({ ...nameReply(one), loss: null, label: null })),
      },
    ]
  })

/** How many turns lie open at first. */
const OPEN_TURNS = 2

/** The turns that cost most, dearest first. */
export const byLoss = (turns: readonly ReviewTurn[]): readonly ReviewTurn[] =>
  turns
    .filter(({ loss }) => loss !== null && loss > 0)
    .sort((a, b) => (b.loss ?? 0) - (a.loss ?? 0) || a.turn - b.turn)

/** What a turn cost, or would have cost where nothing was left to lose; 0 where that is not known. */
const weightOf = ({ loss, spent }: ReviewTurn): number => spent ?? loss ?? 0

/** The turns worth learning from: what they cost, or would have cost, dearest first. */
export const byWeight = (turns: readonly ReviewTurn[]): readonly ReviewTurn[] =>
  turns
    .filter((turn) => weightOf(turn) > 0)
    .sort((a, b) => (b.loss ?? 0) - (a.loss ?? 0) || weightOf(b) - weightOf(a) || a.turn - b.turn)

/** The turns (by number) that cost most: those lie open, every other is one line. */
export const costliest = (turns: readonly ReviewTurn[]): ReadonlySet<number> => {
  const losing = byLoss(turns).filter(({ label }) => label !== 'fine')
  return new Set(losing.slice(0, OPEN_TURNS).map(({ turn }) => turn))
}
