/** What people score when they meet something for the first time, week by week. */
import type { EChartsCoreOption } from 'echarts/core'
import { useWords } from '../../ui/index.ts'
import type { TrendWeek } from '../../wire/api/index.ts'
import { Chart } from '../chart/Chart.tsx'
import { GRID, type Look, nameAxis, percentAxis } from '../chart/look.ts'
import { whiskers } from '../chart/whiskers.ts'
import { mondayOf } from './days.ts'

const drawing =
  (weeks: readonly (TrendWeek | null)[], names: readonly string[]) =>
  (look: Look): EChartsCoreOption => ({
    grid: GRID,
    xAxis: nameAxis(look, names),
    yAxis: percentAxis(look),
    series: [
      whiskers(
        weeks.flatMap((week, at) => {
          const { low = null, high = null } = week ?? {}
          return low === null || high === null ? [] : [{ at, low, high }]
        }),
        look.line,
      ),
      {
        type: 'line',
        data: weeks.map((week) => week?.mean ?? null),
        connectNulls: true,
        symbol: 'circle',
        showAllSymbol: true,
        symbolSize: 8,
        silent: true,
        itemStyle: { color: look.you },
        lineStyle: { color: look.you, width: 2 },
      },
    ],
  })

const Rows = ({ weeks, names }: { weeks: readonly TrendWeek[]; names: readonly string[] }) => {
  const { t, tenths } = useWords()
  return (
    <table>
      <thead>
        <tr>
          {(['week', 'count', 'mean', 'interval'] as const).map((key) => (
            <th key={key} scope="col">
              {t(`report.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, n, mean, low, high }, at) => (
          <tr key={week}>
            <th scope="row">{names[at]}</th>
            <td>{n}</td>
            <td>{tenths(mean)}</td>
            <td>
              {low === null || high === null ? t('report.notEnoughFor') : `${tenths(low)}–${tenths(high)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const WEEK = 7 * 86_400_000

/** All weeks from the first to the last, so that an empty one takes its place on the axis; null where nothing is. */
const everyWeek = (
  weeks: readonly TrendWeek[],
): readonly { readonly at: number; readonly known: TrendWeek | null }[] => {
  const first = weeks[0]?.week ?? 0
  const count = Math.round(((weeks.at(-1)?.week ?? first) - first) / WEEK) + 1
  const byPlace = new Map(weeks.map((one) => [Math.round((one.week - first) / WEEK), one]))
  return Array.from({ length: count }, (_, place) => ({
    at: byPlace.get(place)?.week ?? first + place * WEEK,
    known: byPlace.get(place) ?? null,
  }))
}

export const Trend = ({ weeks, now }: { weeks: readonly TrendWeek[]; now: number }) => {
  const { t, shortDay, locale } = useWords()
  const names = weeks.map(({ week }) => shortDay(mondayOf(week), now))
  const all = everyWeek(weeks)
  const counted = all.map(
    ({ at, known }) => `${shortDay(mondayOf(at), now)}\n${known ? t('report.chances', { n: known.n }) : ''}`,
  )
  return (
    <section class="part">
      <h2>{t('report.trend')}</h2>
      {weeks.length === 0 ? (
        <p>{t('report.trendNone')}</p>
      ) : (
        <>
          <p class="lead">{t('report.trendText')}</p>
          <Chart
            draw={drawing(
              all.map(({ known }) => known),
              counted,
            )}
            keys={[weeks, locale]}
          >
            <Rows weeks={weeks} names={names} />
          </Chart>
        </>
      )}
    </section>
  )
}
