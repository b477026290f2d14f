/** What people score when they meet something for the first time, week by week. */
import type { EChartsCoreOption } from 'echarts/core'
import { useWords } from '../../ui/index.ts'
import type { TrendWeek } from '../../wire/api/index.ts'
import { Chart } from '../chart/Chart.tsx'
import { GRID, type Look, nameAxis, percentAxis, underAxis } from '../chart/look.ts'
import { whiskers } from '../chart/whiskers.ts'
import { mondayOf } from './days.ts'

/** A mean of fewer says more about who happened to come than about the team. */
const ENOUGH = 5

/** A week as the chart has it. */
interface Place {
  readonly known: TrendWeek | null
  readonly name: string
  readonly count: string
}

/** Filled where there were enough. */
const pointIn =
  ({ you, paper }: Look) =>
  ({ known }: Place) =>
    known && {
      value: known.mean,
      itemStyle: known.n < ENOUGH ? { color: paper, borderColor: you, borderWidth: 2 } : { color: you },
    }

const drawing =
  (places: readonly Place[]) =>
  (look: Look): EChartsCoreOption => ({
    grid: { ...GRID, bottom: GRID.bottom + look.size * 1.5 },
    xAxis: [
      nameAxis(
        look,
        places.map(({ name }) => name),
      ),
      underAxis(
        look,
        places.map(({ count }) => count),
      ),
    ],
    yAxis: percentAxis(look),
    series: [
      whiskers(
        places.flatMap(({ known }, at) => {
          const { low = null, high = null } = known ?? {}
          return low === null || high === null ? [] : [{ at, low, high }]
        }),
        look.line,
      ),
      {
        type: 'line',
        data: places.map(pointIn(look)),
        connectNulls: true,
        symbol: 'circle',
        showAllSymbol: true,
        symbolSize: 8,
        silent: true,
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
              {low !== null && n < ENOUGH && <span class="caption"> {t('report.trendFew')}</span>}
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

/** The newest week, for whoever reads no further. */
const Newest = ({ name, week }: { name: string; week: TrendWeek }) => {
  const { t, tenths } = useWords()
  const { n, mean } = week
  return (
    <p>
      {t(n < ENOUGH ? 'report.trendLastFew' : 'report.trendLast', { count: n, n, name, mean: tenths(mean) })}
    </p>
  )
}

export const Trend = ({ weeks, now }: { weeks: readonly TrendWeek[]; now: number }) => {
  const { t, shortDay, locale } = useWords()
  const names = weeks.map(({ week }) => shortDay(mondayOf(week), now))
  const places = everyWeek(weeks).map(({ at, known }) => {
    const name = shortDay(mondayOf(at), now)
    const count = known ? t('report.chances', { n: known.n }) : ''
    return { known, name, count }
  })
  const newest = weeks.at(-1)
  return (
    <section class="part">
      <h2>{t('report.trend')}</h2>
      {weeks.length === 0 ? (
        <p>{t('report.trendNone')}</p>
      ) : (
        <>
          <p class="lead">{t('report.trendText', { enough: ENOUGH })}</p>
          {newest && <Newest name={names.at(-1) ?? ''} week={newest} />}
          <Chart draw={drawing(places)} keys={[weeks, locale]}>
            <Rows weeks={weeks} names={names} />
          </Chart>
        </>
      )}
    </section>
  )
}
