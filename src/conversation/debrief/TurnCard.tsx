/** One turn of a debrief: what was said, what it cost and why, what was better, and the way back to it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { LineOn } from '../../analysis/types.ts'
import { isFrozen, MOOD_VALUES, type Move, type RuleId } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import { Better } from './Better.tsx'
import { costWords } from './cost.ts'
import { feelingWords } from './feelings.ts'
import { turnId } from './jump.ts'
import { LineOnView } from './LineOn.tsx'
import { Moods } from './Moods.tsx'
import { OpenReplies } from './OpenReplies.tsx'
import { Rules } from './Rules.tsx'
import type { ReviewTurn } from './review.ts'
import { Said } from './Said.tsx'
import type { crossing } from './thresholds.ts'

/** What is true of nearly every turn stands last. */
const isBackground = (rule: RuleId): boolean => rule === 'patience' || rule === 'simmer'

/** The rules to tell, the telling ones first; a fault that another rule names already is not told twice. */
const tellable = ({ fired }: ReviewTurn) =>
  [...fired]
    .sort((a, b) => Number(isBackground(a.rule)) - Number(isBackground(b.rule)))
    .filter(
      ({ rule, move }, index, sorted) =>
        !(rule === 'fault' && fired.some((other) => other.rule !== 'fault' && other.move === move)) &&
        sorted.findIndex((other) => other.rule === rule && other.move === move) === index,
    )

const Moves = ({ moves, judged }: { moves: readonly Move[]; judged: readonly Move[] }) => {
  const { t } = useWords()
  const names = (ids: readonly Move[]) => ids.map((id) => t(`move.${id}`)).join(' · ')
  const taken = names(judged)
  return (
    <p class="moves">
      <span class="caption">{t('result.moves')}</span> {names(moves)}
      {taken !== names(moves) && (
        <>
          {' '}
          <span class="caption">{t('result.takenAs')}</span> <em>{taken}</em>
        </>
      )}
    </p>
  )
}

const Feelings = ({ turn, buyer, answer, crossed }: Pick<Props, 'turn' | 'buyer' | 'answer' | 'crossed'>) => {
  const words = useWords()
  const { t } = words
  if (isFrozen(turn.phase) && MOOD_VALUES.every((value) => turn.before[value] === turn.after[value]))
    return <p class="caption">{t('result.moodFrozen')}</p>
  return (
    <div class="feelings">
      <p>
        <b>{feelingWords(buyer, turn.before, turn.after, words)}</b> {crossed && t(`debrief.${crossed}`)}
      </p>
      {answer !== null && <q>{answer}</q>}
      <Moods before={turn.before} after={turn.after} />
    </div>
  )
}

const BetterHere = ({ turn }: { turn: ReviewTurn }) => {
  const { t } = useWords()
  if (turn.loss === null) return null
  if (!turn.better)
    return turn.loss > 0 || turn.spent !== null ? <p class="caption">{t('result.equal')}</p> : null
  return <Better caption={t('result.better')} reply={turn.better} />
}

const Head = ({ turn }: { turn: ReviewTurn }) => {
  const words = useWords()
  const { t, number } = words
  const { loss, left, label } = turn
  return (
    <summary>
      <h3>{t('result.turn', { turn: turn.turn })}</h3>
      {turn.phase !== 'chat' && <span class="caption">{t(`phase.${turn.phase}`)}</span>}
      {label && <span class={`label ${label}`}>{t(`label.${label}`)}</span>}
      <span class="turn-said" aria-hidden="true">
        {turn.said.text}
      </span>
      {loss !== null && left !== null && (
        <span class="cost">
          {costWords(turn, words)}
          <span class="caption"> {t('result.left', { left: number(left) })}</span>
        </span>
      )}
    </summary>
  )
}

/** Milliseconds after which the first turn that lies folded is drawn, and between one and the next. */
const AFTER = 300
const BETWEEN = 40

/** What lies folded is drawn once the page stands, turn by turn, or when somebody unfolds it before that. */
const useDrawn = (open: boolean, turn: number) => {
  const [drawn, setDrawn] = useState(open)
  const draw = () => setDrawn(true)
  useEffect(() => {
    const drawing = setTimeout(draw, AFTER + turn * BETWEEN)
    return () => clearTimeout(drawing)
  }, [])
  return { drawn, draw }
}

interface Props {
  readonly turn: ReviewTurn
  readonly buyer: string
  /** The first thing the buyer said to it; null where they said nothing. */
  readonly answer: string | null
  /** Whether the turn lies open at first. */
  readonly open: boolean
  /** Whether the buyer came to feel heard here, or no longer does. */
  readonly crossed: ReturnType<typeof crossing>
  /** Something to know before anything else; null where there is nothing. */
  readonly note: string | null
  /** What somebody else has said of it. */
  readonly remarks: ComponentChildren
  /** What the agent wrote before seeing the replies; null where nothing was written. */
  readonly written: string | null
  /** The best line on from just before this turn; null where there is nobody to ask. */
  readonly lineOn: (() => Promise<LineOn | null>) | null
  /** What can be done with this turn, below it. */
  readonly children?: ComponentChildren
}

const Body = ({ turn, buyer, answer, crossed, written, lineOn, children }: Props) => {
  const { t, locale } = useWords()
  return (
    <div class="turn-body">
      <Said lines={turn.lines} buyer={buyer} />
      {written !== null && (
        <p class="written">
          <span class="caption">{t('debrief.written')}</span> {written}
        </p>
      )}
      <p class="bubble you said">
        <span class="only-read">{t('result.said')}: </span>
        {turn.said.text}
      </p>
      <p class="why">{turn.said.why}</p>
      <Moves moves={turn.said.moves} judged={turn.judged} />
      <Feelings turn={turn} buyer={buyer} answer={answer} crossed={crossed} />
      <Rules fired={tellable(turn)} />
      <BetterHere turn={turn} />
      <OpenReplies turn={turn} />
      {turn.better && lineOn && <LineOnView key={locale} ask={lineOn} buyer={buyer} />}
      {children}
    </div>
  )
}

export const TurnCard = (props: Props) => {
  const { turn, open, note, remarks } = props
  const { drawn, draw } = useDrawn(open, turn.turn)
  return (
    <li id={turnId(turn.turn)} class={`turn ${turn.label ?? ''}`}>
      {note && <p class="turn-note">{note}</p>}
      <details class="unfold" open={open} onToggle={draw}>
        <Head turn={turn} />
        {drawn && <Body {...props} />}
      </details>
      {remarks}
    </li>
  )
}
