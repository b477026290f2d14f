/** Where scores fall, by tenths of the scale. */
import type { EChartsCoreOption } from 'echarts/core'
import { useWords } from '../../ui/index.ts'
import type { ScenarioHealth } from '../../wire/api/index.ts'
import { Chart } from '../chart/Chart.tsx'
import { GRID, type Look, nameAxis } from '../chart/look.ts'

type BandsOf = ScenarioHealth['bands']

const nameOf = (from: number): string => (from >= 100 ? '100' : `${from}–${from + 9}`)

const drawing =
  (bands: BandsOf) =>
  (look: Look): EChartsCoreOption => ({
    grid: GRID,
    xAxis: nameAxis(
      look,
      bands.map(({ from }) => nameOf(from)),
    ),
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      axisLabel: { color: look.quiet, fontSize: look.size, fontFamily: look.face },
      splitLine: { lineStyle: { color: look.line } },
    },
    series: [
      {
        type: 'bar',
        data: bands.map(({ n }) => n),
        barCategoryGap: '15%',
        silent: true,
        itemStyle: { color: look.good },
      },
    ],
  })

export const Bands = ({ bands }: { bands: BandsOf }) => {
  const { t, locale } = useWords()
  return (
    <section class="part">
      <h2>{t('health.bands')}</h2>
      <p class="lead">{t('health.bandsText')}</p>
      <Chart draw={drawing(bands)} keys={[bands, locale]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('health.band')}</th>
              <th scope="col">{t('health.people')}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ from, n }) => (
              <tr key={from}>
                <th scope="row">{nameOf(from)}</th>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Chart>
    </section>
  )
}
