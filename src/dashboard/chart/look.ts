/** How charts look: the page's own colours and letters, read where the chart stands. */

export interface Look {
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly you: string
  readonly good: string
  readonly bad: string
  readonly paper: string
  readonly face: string
  /** Pixels of small text. */
  readonly size: number
}

/** The look of the theme that `host` stands in now. */
export const lookOf = (host: Element): Look => {
  const style = getComputedStyle(host)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: colour('--ink'),
    quiet: colour('--ink-2'),
    line: colour('--line'),
    you: colour('--you'),
    good: colour('--heard-fill'),
    bad: colour('--anger-fill'),
    paper: colour('--paper'),
    face: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
  }
}

/** Percent from 0 to 100, always the whole of it: a cut axis makes little of much. */
export const percentAxis = ({ quiet, line, size, face }: Look) => ({
  type: 'value' as const,
  min: 0,
  max: 100,
  interval: 25,
  axisLabel: { color: quiet, fontSize: size, fontFamily: face },
  splitLine: { lineStyle: { color: line, width: 1 } },
})

/** An axis of time: what lies far apart stands far apart. */
export const timeAxis = (look: Look, nameOf: (at: number) => string) => ({
  type: 'time' as const,
  boundaryGap: ['2%', '2%'] as [string, string],
  axisLabel: {
    color: look.quiet,
    fontSize: look.size,
    fontFamily: look.face,
    hideOverlap: true,
    formatter: nameOf,
  },
  axisLine: { lineStyle: { color: look.line } },
  axisTick: { show: false },
  splitLine: { show: false },
})

/** An axis of names. */
export const nameAxis = ({ quiet, line, size, face }: Look, names: readonly string[]) => ({
  type: 'category' as const,
  data: [...names],
  axisLabel: { color: quiet, fontSize: size, fontFamily: face, hideOverlap: true, lineHeight: size * 1.4 },
  axisLine: { lineStyle: { color: line } },
  axisTick: { show: false },
})

/** A second row of words under an axis of names; none of them moves the drawing. */
export const underAxis = ({ quiet, size, face }: Look, words: readonly string[]) => ({
  type: 'category' as const,
  position: 'bottom' as const,
  offset: size * 1.5,
  data: [...words],
  axisLabel: { color: quiet, fontSize: size, fontFamily: face, hideOverlap: true, interval: 0 },
  axisLine: { show: false },
  axisTick: { show: false },
})

export const GRID = { left: 8, right: 16, top: 12, bottom: 4, containLabel: true }
