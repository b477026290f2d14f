/** A finished conversation turn by turn: from the exact analysis, or without losses where there is none. */
import type { Debrief, DebriefTurn } from '../analysis/types.ts'
import { nameReply } from '../analysis/types.ts'
import type { StoryBeat } from '../ink/types.ts'
import { labelOf, type Play, type Session } from '../training/index.ts'

/** A turn as the result page shows it; `loss` and `left` in percent, null where the story could not be solved. */
export interface ReviewTurn
  extends Pick<
    DebriefTurn,
    'turn' | 'phase' | 'said' | 'judged' | 'fired' | 'before' | 'after' | 'lines' | 'better'
  > {
  readonly loss: number | null
  readonly label: DebriefTurn['label'] | null
  /** Points left after this turn: 100 minus all losses so far. */
  readonly left: number | null
  /** What the reply would have cost where there was nothing left to lose; else null. */
  readonly spent: number | null
}

const tenths = (value: number): number => Math.round(value * 10)

/** Turns with what is left after each: counted in tenths, so that the column adds up exactly. */
export const reviewDebrief = ({ turns }: Debrief): readonly ReviewTurn[] => {
  let left = 1000
  return turns.map((turn) => {
    left -= tenths(turn.loss)
    const spent = turn.loss === 0 && turn.uncapped > 0 ? turn.uncapped : null
    return { ...turn, left: left / 10, spent, label: spent === null ? turn.label : labelOf(spent) }
  })
}

/** Turns read off a replay alone. */
export const reviewReplay = (plays: readonly Play<StoryBeat>[], session: Session): readonly ReviewTurn[] =>
  session.turns.flatMap((turn, index) => {
    const beat = plays[index]?.scene.beat
    const reply = beat?.replies.find(({ id }) => id === turn.reply)
    if (!beat || !reply) return []
    const { phase, judged, fired, before, after } = turn
    const said = nameReply(reply)
    return [
      {
        turn: index + 1,
        phase,
        said,
        judged,
        fired,
        before,
        after,
        lines: beat.lines,
        better: null,
        loss: null,
        label: null,
        left: null,
        spent: null,
      },
    ]
  })

/** How many turns lie open on a result page at first. */
const OPEN_TURNS = 3

/** The turns (by number) that cost most: those lie open, every other is one line. */
export const costliest = (turns: readonly ReviewTurn[]): ReadonlySet<number> => {
  const losing = turns.filter(({ label }) => label !== null && label !== 'best' && label !== 'fine')
  const sorted = [...losing].sort((a, b) => (b.loss ?? 0) - (a.loss ?? 0) || a.turn - b.turn)
  return new Set(sorted.slice(0, OPEN_TURNS).map(({ turn }) => turn))
}
