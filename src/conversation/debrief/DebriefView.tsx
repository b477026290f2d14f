/** A finished conversation gone through like a game: what it came to, how the mood went, turn by turn, and why. */
import './debrief.css'
import './heard.css'
import './turn.css'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Debrief, LineOn } from '../../analysis/types.ts'
import type { Header, Line } from '../../ink/types.ts'
import type { Ending, Mood, Move } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import type { Reflection } from '../../wire/practice.ts'
import { endingWords } from '../ending-words.ts'
import { WatchAgain } from '../replay/WatchAgain.tsx'
import type { Plays } from '../walk.ts'
import { Facts } from './Facts.tsx'
import { feltWords } from './felt.ts'
import { gistOf, keyTurn, stirringTurn } from './gist.ts'
import { Ledger } from './Ledger.tsx'
import { MoodCurve } from './MoodCurve.tsx'
import { Pledges } from './Pledges.tsx'
import { type Reason, RedLines } from './RedLines.tsx'
import { costliest, type ReviewTurn } from './review.ts'
import { Said } from './Said.tsx'
import { Skills } from './Skills.tsx'
import { TurnCard } from './TurnCard.tsx'
import { crossing, thresholdsOf } from './thresholds.ts'
import { type Decision, HowItEnded, Verdict } from './Verdict.tsx'

/** A conversation that has come to an ending; `debrief` is null where the story could not be worked out. */
export interface Finished {
  readonly header: Header
  readonly ending: Ending
  readonly mood: Mood
  /** Every position from the opening to the ending. */
  readonly plays: Plays
  /** The language it was told in. */
  readonly lang: string
  readonly debrief: Debrief | null
  readonly turns: readonly ReviewTurn[]
}

interface Props {
  readonly finished: Finished
  /** What the agent felt before seeing this; null where nothing was said. */
  readonly reflection: Reflection | null
  /** What a person has decided over the score; null where nobody has. */
  readonly decision: Decision | null
  /** What stands in place of the score where there is none. */
  readonly unscored: ComponentChildren
  /** What can be done next. */
  readonly actions: ComponentChildren
  /** What can be done with a turn. */
  readonly actionsFor: (turn: number) => ComponentChildren
  /** What somebody else has said of a turn: it stands beside it, folded or not. */
  readonly remarksAt: (turn: number) => ComponentChildren
  /** What the agent wrote at a turn before seeing the replies; null where nothing was written. */
  readonly writtenAt: (turn: number) => string | null
  readonly reasonFor: (move: Move) => Reason | null
  /** The best line on from just before a turn; null where there is nobody to ask. */
  readonly lineOn: ((turn: number) => Promise<LineOn | null>) | null
  /** The turn from which this was played anew; null where it was played from its first line. */
  readonly branchedAt: number | null
  readonly reducedMotion: boolean
}

/** What was said after the last reply. */
const closingOf = ({ plays }: Finished): readonly Line[] => plays.at(-1)?.scene.beat.lines ?? []

const Gist = ({ finished: { turns }, reflection }: Pick<Props, 'finished' | 'reflection'>) => {
  const words = useWords()
  const { t } = words
  const gist = gistOf(turns, words)
  const felt = reflection && feltWords(reflection, turns, words)
  if (!gist && !felt && !reflection?.went) return null
  return (
    <div class="gist">
      {gist && <p class="gist-most">{gist}</p>}
      {reflection?.went && (
        <p class="caption">{t('debrief.feltWent', { went: t(`debrief.went-${reflection.went}`) })}</p>
      )}
      {felt && <p class="gist-felt">{felt}</p>}
    </div>
  )
}

const firstSaid = (lines: readonly Line[]): string | null =>
  lines.find(({ speaker }) => speaker === 'buyer')?.text ?? null

const Turns = (props: Omit<Props, 'reflection'>) => {
  const { finished, actionsFor, remarksAt, writtenAt, lineOn, branchedAt } = props
  const { t } = useWords()
  const { turns, header, debrief } = finished
  const closing = closingOf(finished)
  const open = costliest(turns)
  const thresholds = thresholdsOf(turns, header.ready)
  return (
    <section class="turns">
      <h2>{t('result.turns')}</h2>
      <p>{t(debrief ? 'ladder.folded' : 'ladder.foldedAll')}</p>
      <ol>
        {turns.map((turn, index) => (
          <TurnCard
            key={turn.turn}
            turn={turn}
            buyer={header.name}
            answer={firstSaid(turns[index + 1]?.lines ?? closing)}
            open={open.has(turn.turn)}
            crossed={crossing(turn, thresholds[index], thresholds[index + 1])}
            note={turn.turn === branchedAt ? t('debrief.branchedHere') : null}
            remarks={remarksAt(turn.turn)}
            written={writtenAt(turn.turn)}
            lineOn={lineOn && (() => lineOn(turn.turn))}
          >
            {actionsFor(turn.turn)}
          </TurnCard>
        ))}
      </ol>
      {closing.some(({ speaker }) => speaker !== 'coach') && (
        <div class="closing">
          <h3>{t('debrief.closing')}</h3>
          <Said lines={closing} buyer={header.name} />
        </div>
      )}
    </section>
  )
}

export const DebriefView = (props: Props) => {
  const { finished, reflection, decision, unscored, actions, reasonFor, branchedAt, reducedMotion } = props
  const { header, ending, debrief, turns, mood, plays, lang } = finished
  const { t } = useWords()
  const key = keyTurn(turns) ?? stirringTurn(turns)
  /** The turn (from 1) that the curve reads out: what is under the hand, or on screen. */
  const at = useSignal(key?.turn ?? 1)
  return (
    <>
      <div class="result-head">
        {debrief ? <Verdict debrief={debrief} pass={header.pass} decision={decision} /> : unscored}
        <HowItEnded header={header} ending={ending} mood={mood} />
        <Gist finished={finished} reflection={reflection} />
        {actions}
      </div>
      <RedLines turns={turns} reasonFor={reasonFor} />
      <WatchAgain
        header={header}
        plays={plays}
        lang={lang}
        branchedAt={branchedAt}
        grades={turns.map(({ label }) => label)}
        from={0}
        onTurn={(turn) => {
          at.value = Math.max(1, turn)
        }}
        reducedMotion={reducedMotion}
      />
      {turns.length > 0 && (
        <MoodCurve
          turns={turns}
          ready={header.ready}
          worth={ending.worth}
          ended={t(endingWords(header.motive, ending).name)}
          felt={reflection?.turn ?? null}
          at={at}
        />
      )}
      {debrief && <Ledger turns={turns} score={debrief.score} pass={header.pass} />}
      <Turns {...props} />
      {debrief && <Facts learnt={debrief.learnt} missed={debrief.missed} />}
      {debrief && <Pledges pledges={debrief.pledges} turns={turns} />}
      {debrief && <Skills skills={debrief.skills} />}
    </>
  )
}
