/** Intervals as upright lines with a foot and a head. */
import type { CustomSeriesOption } from 'echarts/charts'

/** What an interval is drawn at: its place on the axis of names, its ends in the other axis' unit. */
export interface Whisker {
  readonly at: number
  readonly low: number
  readonly high: number
}

const HALF = 4

/** A series of intervals in one colour. */
export const whiskers = (of: readonly Whisker[], stroke: string): CustomSeriesOption => ({
  type: 'custom',
  data: of.map(({ at, low, high }) => [at, low, high]),
  encode: { x: 0, y: [1, 2] },
  silent: true,
  z: 1,
  renderItem: (_params, api) => {
    const [x = 0, foot = 0] = api.coord([api.value(0), api.value(1)])
    const head = api.coord([api.value(0), api.value(2)])[1] ?? 0
    const d = `M${x} ${foot}V${head}M${x - HALF} ${foot}h${2 * HALF}M${x - HALF} ${head}h${2 * HALF}`
    return { type: 'path', shape: { pathData: d }, style: { stroke, lineWidth: 1.5, fill: 'none' } }
  },
})
