/** A chart with its table: whoever cannot see the one reads the other. */
import './chart.css'
import type { EChartsCoreOption } from 'echarts/core'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../../ui/index.ts'
import { Wide } from '../Wide.tsx'
import { type Look, lookOf } from './look.ts'

interface Props {
  /** What the chart shows, by the look of the page. */
  readonly draw: (look: Look) => EChartsCoreOption
  /** The chart is drawn anew when one of these changes. */
  readonly keys: readonly unknown[]
  /** The same as a table. */
  readonly children: ComponentChildren
}

/** Pixels between the margins of a sheet; a printer's layout tells nobody of its width. */
const SHEET = 680

/** Draws in `host` and keeps it fitting to its width and to the theme; gives a way to end it. */
const drawIn = (host: HTMLElement, draw: Props['draw']): (() => void) => {
  const ends: (() => void)[] = []
  let gone = false
  const begin = async (): Promise<void> => {
    const { init } = await import('./engine.ts')
    if (gone) return
    const chart = init(host, null, { renderer: 'svg' })
    const show = () => chart.setOption({ animation: false, ...draw(lookOf(host)) }, { notMerge: true })
    const size = new ResizeObserver(() => chart.resize())
    const theme = new MutationObserver(show)
    const toSheet = () => {
      chart.resize({ width: SHEET })
      // A printer does not wait for the next picture.
      chart.getZr().flush()
    }
    const toScreen = () => chart.resize()
    addEventListener('beforeprint', toSheet)
    addEventListener('afterprint', toScreen)
    size.observe(host)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-text'] })
    ends.push(
      () => removeEventListener('beforeprint', toSheet),
      () => removeEventListener('afterprint', toScreen),
      () => size.disconnect(),
      () => theme.disconnect(),
      () => chart.dispose(),
    )
    show()
  }
  // Without the library there is still the table.
  begin().catch(() => {})
  return () => {
    gone = true
    for (const end of ends) end()
  }
}

export const Chart = ({ draw, keys, children }: Props) => {
  const { t } = useWords()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => (host.current ? drawIn(host.current, draw) : undefined), keys)
  return (
    <figure class="chart">
      <div class="chart-drawing" ref={host} aria-hidden="true" />
      <details class="unfold">
        <summary>{t('report.asTable')}</summary>
        <Wide label={t('report.asTable')}>{children}</Wide>
      </details>
    </figure>
  )
}
