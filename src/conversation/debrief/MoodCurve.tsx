/** The mood over a conversation: three lines, what they had to cross, and below them what each turn cost. */
import './curve.css'
import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { moodWordKey, type Translator } from '../../locale/index.ts'
import { isFrozen, MOOD_VALUES, type Mood, type Worth } from '../../training/index.ts'
import { PER_STEP, useWords } from '../../ui/index.ts'
import { CurveDrawing, Sample } from './CurveDrawing.tsx'
import { costWords } from './cost.ts'
import { Fold } from './Fold.tsx'
import { openTurn } from './jump.ts'
import { moodsOf, widthsOf } from './plot.ts'
import type { ReviewTurn } from './review.ts'
import { thresholdsOf } from './thresholds.ts'

interface Props {
  readonly turns: readonly ReviewTurn[]
  /** Heard that this buyer needs, as the story has it. */
  readonly ready: number
  readonly worth: Worth
  /** The ending's name, as the reader is told it. */
  readonly ended: string
  /** The turning point that was felt; null where none was picked. */
  readonly felt: number | null
  /** The turn (from 1) that is read out. */
  readonly at: Signal<number>
}

const cellWords = (turn: ReviewTurn, felt: boolean, words: Translator): string => {
  const { t, number } = words
  const { after } = turn
  const said = t('debrief.cell', {
    turn: turn.turn,
    anger: number(after.anger * PER_STEP),
    angerWord: t(moodWordKey('anger', after.anger)),
    trust: number(after.trust * PER_STEP),
    trustWord: t(moodWordKey('trust', after.trust)),
    heard: number(after.heard * PER_STEP),
    heardWord: t(moodWordKey('heard', after.heard)),
    cost: costWords(turn, words),
  })
  return felt ? `${said} ${t('debrief.cellFelt')}` : said
}

/** The width that there is for the curve, measured anew whenever it changes; 0 at first. */
const useWidth = () => {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setWidth(frame.current?.clientWidth ?? 0)
    measure()
    const observer = new ResizeObserver(measure)
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  return { frame, width }
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
}

interface CellsProps extends Pick<Props, 'turns' | 'felt'> {
  readonly at: number
  readonly onReach: (index: number) => void
}

/** One button a turn, over the drawing; one of them is reached by Tab, the others by the arrow keys. */
const Cells = ({ turns, felt, at, onReach }: CellsProps) => {
  const words = useWords()
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const cells = [...(row.current?.querySelectorAll('button') ?? [])]
    // A quick hand is ahead of what is drawn: it goes on from where the focus is.
    const here = cells.findIndex((cell) => cell.matches(':focus'))
    cells[Math.min(cells.length - 1, Math.max(0, step(here, cells.length - 1)))]?.focus()
  }
  return (
    <div
      ref={row}
      class="turn-cells"
      role="toolbar"
      aria-label={words.t('debrief.curveCells', { count: turns.length })}
      onKeyDown={onKeyDown}
    >
      <span class="turn-cell" aria-hidden="true" />
      {turns.map((turn, index) => (
        <button
          key={turn.turn}
          type="button"
          class="turn-cell"
          tabIndex={index === at ? 0 : -1}
          aria-label={cellWords(turn, turn.turn === felt, words)}
          onFocus={() => onReach(index)}
          onPointerEnter={() => onReach(index)}
          onClick={() => openTurn(turn.turn)}
        />
      ))}
    </div>
  )
}

const Values = ({ mood }: { mood: Mood }) => {
  const { t, number } = useWords()
  return (
    <>
      {MOOD_VALUES.map((value) => (
        <span key={value} class={value}>
          {t(`mood.${value}`)} <b>{number(mood[value] * PER_STEP)}</b> {t(moodWordKey(value, mood[value]))}
        </span>
      ))}
    </>
  )
}

/** The column under the pointer or the focus, in words; screen readers have it from the button itself. */
const Reading = ({ turn }: { turn: ReviewTurn }) => {
  const words = useWords()
  const { t } = words
  return (
    <div class="reading" aria-hidden="true">
      <p>
        <b>{t('result.turn', { turn: turn.turn })}</b>
        {turn.label && <span class={`label ${turn.label}`}>{t(`label.${turn.label}`)}</span>}
        <span class="reading-said">{turn.said.text}</span>
      </p>
      <p class="reading-values">
        <Values mood={turn.after} />
        <span>{costWords(turn, words)}</span>
      </p>
    </div>
  )
}

const Key = () => {
  const { t } = useWords()
  return (
    <ul class="curve-key">
      {MOOD_VALUES.map((value) => (
        <li key={value} class={value}>
          <Sample value={value} />
          {t(`mood.${value}`)}
        </li>
      ))}
    </ul>
  )
}

const TableRow = ({ name, mood, cost }: { name: string; mood: Mood; cost: string }) => {
  const { t, number } = useWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      {MOOD_VALUES.map((value) => (
        <td key={value}>
          {number(mood[value] * PER_STEP)} <span class="caption">{t(moodWordKey(value, mood[value]))}</span>
        </td>
      ))}
      <td>{cost}</td>
    </tr>
  )
}

const AsTable = ({ turns }: { turns: readonly ReviewTurn[] }) => {
  const words = useWords()
  const { t } = words
  const [first] = turns
  return (
    <Fold summary={t('debrief.asTable')}>
      {() => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="table-scroll" tabIndex={0} aria-label={t('debrief.curve')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('debrief.tableTurn')}</th>
                {MOOD_VALUES.map((value) => (
                  <th key={value} scope="col">
                    {t(`mood.${value}`)}
                  </th>
                ))}
                <th scope="col">{t('debrief.tableLoss')}</th>
              </tr>
            </thead>
            <tbody>
              {first && <TableRow name={t('debrief.begin')} mood={first.before} cost="" />}
              {turns.map((turn) => (
                <TableRow
                  key={turn.turn}
                  name={`${turn.turn}`}
                  mood={turn.after}
                  cost={costWords(turn, words)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Fold>
  )
}

export const MoodCurve = ({ turns, ready, worth, ended, felt, at: turnAt }: Props) => {
  const { t } = useWords()
  const { frame, width } = useWidth()
  const at = Math.max(0, Math.min(turns.length, turnAt.value) - 1)
  const turn = turns[at]
  const frozen = turns.findIndex(({ phase }) => isFrozen(phase))
  const widths = widthsOf(width, turns.length + 1)
  const measured = (plot: HTMLElement | null) => {
    plot?.style.setProperty('--whole', `${widths.whole}px`)
    plot?.style.setProperty('--beside', `${widths.beside}px`)
  }
  return (
    <section class="mood-curve">
      <h2>{t('debrief.curve')}</h2>
      <p>{t('debrief.curveText')}</p>
      <Key />
      <div class="curve-scroll" ref={frame}>
        <div class="curve-plot" ref={measured}>
          {width > 0 && (
            <CurveDrawing
              turns={turns}
              moods={moodsOf(turns)}
              thresholds={thresholdsOf(turns, ready)}
              frozen={frozen < 0 ? null : frozen}
              worth={worth}
              ended={ended}
              felt={felt}
              at={at}
              widths={widths}
            />
          )}
          <Cells
            turns={turns}
            felt={felt}
            at={at}
            onReach={(index) => {
              turnAt.value = index + 1
            }}
          />
        </div>
      </div>
      {turn && <Reading turn={turn} />}
      <AsTable turns={turns} />
    </section>
  )
}
