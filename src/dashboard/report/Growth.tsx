/** How somebody does over time: what they met for the first time, apart from replays. */
import type { EChartsCoreOption } from 'echarts/core'
import { momentIn, useWords } from '../../ui/index.ts'
import type { GrowthPoint } from '../../wire/api/index.ts'
import { Chart } from '../chart/Chart.tsx'
import { GRID, type Look, percentAxis, timeAxis } from '../chart/look.ts'
import { dayOf } from './days.ts'

/** Points that are still told apart on a small screen. */
const MOST = 60

type Scored = GrowthPoint & { readonly score: number }

const isScored = (point: GrowthPoint): point is Scored => point.score !== null

/** A variant of a version that was met for the first time. */
export const isNew = ({ take }: GrowthPoint): boolean => take === 'first' || take === 'fresh'

const drawing =
  (points: readonly Scored[], nameOf: (at: number) => string) =>
  (look: Look): EChartsCoreOption => {
    const only = (wanted: boolean) =>
      points.filter((point) => isNew(point) === wanted).map(({ stored, score }) => [stored, score])
    return {
      grid: GRID,
      xAxis: timeAxis(look, nameOf),
      yAxis: percentAxis(look),
      series: [
        {
          type: 'scatter',
          data: only(false),
          symbolSize: 8,
          silent: true,
          itemStyle: { color: look.paper, borderColor: look.quiet, borderWidth: 1.5 },
        },
        {
          type: 'line',
          data: only(true),
          symbol: 'circle',
          symbolSize: 9,
          showAllSymbol: true,
          silent: true,
          itemStyle: { color: look.you },
          lineStyle: { color: look.you, width: 2 },
        },
      ],
    }
  }

interface Props {
  readonly points: readonly GrowthPoint[]
  readonly titleOf: (scenario: string) => string
  readonly now: number
}

const Row = ({ point, title }: { point: Scored; title: string }) => {
  const { t, tenths, locale } = useWords()
  return (
    <tr>
      <th scope="row">
        <a href={`#/team/attempt/${point.attempt}`}>{momentIn(locale)(point.stored)}</a>
      </th>
      <td>{title}</td>
      <td>{t(isNew(point) ? 'report.firstTime' : 'report.again')}</td>
      <td>{tenths(point.score)}</td>
      <td>
        {t(point.passed ? 'team.passed' : 'team.failed')}
        {point.overruled && <span class="caption"> {t('report.overruled')}</span>}
      </td>
    </tr>
  )
}

const Rows = ({ points, titleOf }: { points: readonly Scored[]; titleOf: Props['titleOf'] }) => {
  const { t } = useWords()
  const heads = ['team.when', 'report.what', 'team.how', 'report.scoreOne', 'team.result'] as const
  return (
    <table>
      <thead>
        <tr>
          {heads.map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map((point) => (
          <Row key={point.attempt} point={point} title={titleOf(point.scenario)} />
        ))}
      </tbody>
    </table>
  )
}

/** A personal best: what somebody is measured by is what they did before. */
const Best = ({ points, titleOf }: { points: readonly Scored[]; titleOf: Props['titleOf'] }) => {
  const { t, tenths } = useWords()
  const [first, ...others] = points.filter(isNew)
  if (!first) return null
  const best = others.reduce((most, one) => (one.score > most.score ? one : most), first)
  return (
    <p>
      {t('report.best', { score: tenths(best.score), title: titleOf(best.scenario) })}{' '}
      <a href={`#/team/attempt/${best.attempt}`}>{t('report.openAttempt')}</a>
    </p>
  )
}

export const Growth = ({ points, titleOf, now }: Props) => {
  const { t, shortDay, locale } = useWords()
  const scored = points.filter(isScored).slice(-MOST)
  const nameOf = (at: number) => shortDay(dayOf(at), now)
  return (
    <section class="part">
      <h2>{t('report.growth')}</h2>
      {scored.length === 0 ? (
        <p>{t('report.growthNone')}</p>
      ) : (
        <>
          <p class="lead">{t('report.growthText')}</p>
          <Best points={scored} titleOf={titleOf} />
          <Chart draw={drawing(scored, nameOf)} keys={[points, locale]}>
            <Rows points={scored} titleOf={titleOf} />
          </Chart>
        </>
      )}
    </section>
  )
}
