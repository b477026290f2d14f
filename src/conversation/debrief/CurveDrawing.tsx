/** The drawing of the mood curve: decoration to a screen reader, which has buttons and a table. */
import { MOOD_VALUES, type Mood, type MoodValue, type Phase, type Worth } from '../../training/index.ts'
import { PER_STEP, useWords } from '../../ui/index.ts'
import {
  barOf,
  CURVE,
  clearColumn,
  FLAG,
  HEIGHT,
  heightOf,
  LOSSES_TOP,
  labelHeights,
  NUMBERS_BASE,
  type Point,
  pathOf,
  pointsOf,
  stepsOf,
  type Widths,
} from './plot.ts'
import type { ReviewTurn } from './review.ts'
import type { Threshold } from './thresholds.ts'

/** A mark that tells the lines apart without their colour. */
const Dot = ({ value, x, y }: { value: MoodValue } & Point) => {
  if (value === 'anger') return <path class="dot" d={`M${x} ${y - 5}l5 9h-10z`} />
  if (value === 'trust') return <circle class="dot" cx={x} cy={y} r={4} />
  return <rect class="dot" x={x - 3.5} y={y - 3.5} width={7} height={7} />
}

/** A line as the key shows it. */
export const Sample = ({ value }: { value: MoodValue }) => (
  <svg class={`sample ${value}`} viewBox="0 0 36 12" width={36} height={12} aria-hidden="true">
    <path class="line" d="M1 6H35" />
    <Dot value={value} x={18} y={6} />
  </svg>
)

const Line = ({ value, points }: { value: MoodValue; points: readonly Point[] }) => (
  <g class={value}>
    <path class="line" d={pathOf(points)} />
    {points.map((point) => (
      <Dot key={point.x} value={value} {...point} />
    ))}
  </g>
)

const GRID = [0, 10, 20] as const

const Grid = ({ width }: { width: number }) => (
  <g class="grid">
    {GRID.map((value) => (
      <g key={value}>
        <path d={`M0 ${heightOf(value)}H${width}`} />
        <text x={2} y={heightOf(value) - 3}>
          {value * PER_STEP}
        </text>
      </g>
    ))}
  </g>
)

interface ThresholdProps {
  readonly value: 'anger' | 'heard'
  readonly levels: readonly (number | null)[]
  readonly moods: readonly Mood[]
  readonly words: string
  /** Whether the words stand above their line or below it. */
  readonly above: boolean
  readonly widths: Widths
}

const ThresholdLine = ({ value, levels, moods, words, above, widths }: ThresholdProps) => {
  const { column, beside } = widths
  const [first] = levels
  const y = heightOf(first ?? 0) + (above ? -5 : 13)
  return (
    <g class={`threshold ${value}`}>
      <path d={stepsOf(levels, column)} />
      {typeof first === 'number' && beside > 0 && (
        <text x={(clearColumn(moods, y) + 0.3) * column} y={y}>
          {words}
        </text>
      )}
    </g>
  )
}

const Thresholds = ({ thresholds, moods, widths }: Pick<Props, 'thresholds' | 'moods' | 'widths'>) => {
  const { t } = useWords()
  const [first] = thresholds
  const higher = (first?.simmer ?? 0) > (first?.ready ?? 0)
  return (
    <>
      <ThresholdLine
        value="heard"
        levels={thresholds.map(({ ready }) => ready)}
        moods={moods}
        words={t('debrief.ready')}
        above={!higher}
        widths={widths}
      />
      <ThresholdLine
        value="anger"
        levels={thresholds.map(({ simmer }) => simmer)}
        moods={moods}
        words={t('debrief.simmer')}
        above={higher}
        widths={widths}
      />
    </>
  )
}

const Bars = ({ turns, column }: { turns: readonly ReviewTurn[]; column: number }) => {
  const { t, number } = useWords()
  const most = Math.max(0, ...turns.map(({ loss }) => loss ?? 0))
  return (
    <g class="bars">
      {most > 0 && (
        <text class="bars-name" x={2} y={LOSSES_TOP + 11}>
          {t('debrief.tableLoss')}
        </text>
      )}
      {turns.map(({ turn, loss, label }) => {
        const tall = barOf(loss ?? 0, most)
        if (tall === 0) return null
        const x = (turn + 0.5) * column
        const wide = Math.min(28, column * 0.6)
        return (
          <g key={turn} class={label ?? ''}>
            <rect x={x - wide / 2} y={LOSSES_TOP} width={wide} height={tall} />
            <text x={x} y={LOSSES_TOP + tall + 13}>
              {number(loss ?? 0)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const Felt = ({ felt, widths: { column, whole } }: { felt: number; widths: Widths }) => {
  const { t } = useWords()
  const x = (felt + 0.5) * column
  const side = x > whole - 60 ? 'end' : x < 60 ? 'start' : 'middle'
  return (
    <g class="felt-flag">
      <path d={`M${x} ${FLAG - 14}V${FLAG + CURVE}`} />
      <text x={x} y={FLAG - 18} text-anchor={side}>
        ▾ {t('debrief.felt')}
      </text>
    </g>
  )
}

const Names = ({ last, x }: { last: Mood; x: number }) => {
  const { t } = useWords()
  const heights = labelHeights(last)
  return (
    <g class="names">
      {MOOD_VALUES.map((value) => (
        <text key={value} class={value} x={x} y={heights[value] + 5}>
          {t(`moodShort.${value}`)}
        </text>
      ))}
    </g>
  )
}

interface Props {
  readonly turns: readonly ReviewTurn[]
  readonly moods: readonly Mood[]
  readonly thresholds: readonly Threshold[]
  /** Index of the first turn in which the mood stands still; null where there is none. */
  readonly frozen: number | null
  readonly worth: Worth
  readonly ended: string
  readonly felt: number | null
  readonly at: number
  readonly widths: Widths
}

/** Narrower than this a record's name begins before it. */
const NAME_ROOM = 110

const Frozen = ({ from, phase, widths }: { from: number; phase: Phase; widths: Widths }) => {
  const { t } = useWords()
  const x = (from + 1) * widths.column
  const end = widths.whole - widths.beside
  const short = end - x < NAME_ROOM
  return (
    <g class="frozen">
      <rect x={x} y={FLAG} width={end - x} height={CURVE} />
      <text x={short ? end - 2 : x + 4} y={FLAG - 6} text-anchor={short ? 'end' : 'start'}>
        {t(`phase.${phase}`)}
      </text>
    </g>
  )
}

export const CurveDrawing = ({ turns, moods, thresholds, frozen, worth, ended, felt, at, widths }: Props) => {
  const { whole, column, beside } = widths
  const end = whole - beside
  const last = moods.at(-1)
  return (
    <svg class="drawing" width={whole} height={HEIGHT} viewBox={`0 0 ${whole} ${HEIGHT}`} aria-hidden="true">
      <rect class="at-column" x={(at + 1) * column} y={FLAG} width={column} height={HEIGHT - FLAG} />
      {frozen !== null && <Frozen from={frozen} phase={turns[frozen]?.phase ?? 'record'} widths={widths} />}
      <Grid width={end} />
      <Thresholds thresholds={thresholds} moods={moods} widths={widths} />
      {felt !== null && <Felt felt={felt} widths={widths} />}
      {MOOD_VALUES.map((value) => (
        <Line key={value} value={value} points={pointsOf(moods, value, column)} />
      ))}
      <text class={`ended ${worth}`} x={end - 2} y={14} text-anchor="end">
        {ended}
      </text>
      {last && beside > 0 && <Names last={last} x={end - column / 2 + 10} />}
      {turns.map(({ turn }, index) => (
        <text
          key={turn}
          class={`number ${index === at ? 'at' : ''}`}
          x={(turn + 0.5) * column}
          y={NUMBERS_BASE}
        >
          {turn}
        </text>
      ))}
      <Bars turns={turns} column={column} />
    </svg>
  )
}
