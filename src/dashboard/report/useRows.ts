/** Which rows of a long table are drawn: those in view and some around them. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import { useEffect, useReducer, useRef, useState } from 'preact/hooks'

/** Tables no longer than this are drawn whole. */
const SHORT = 60
const AROUND = 8
/** Rows come and go so many at a time: a table lays itself out whole for each change. */
const STEP = 8

export interface Rows {
  /** Indexes from `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
  /** Pixels that the rows left out above and below would take. */
  readonly above: number
  readonly below: number
}

/** On paper all rows stand. */
const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const media = matchMedia('print')
    const change = () => setPrinting(media.matches)
    media.addEventListener('change', change)
    return () => media.removeEventListener('change', change)
  }, [])
  return printing
}

/** Rows of the table that scrolls in `scroller`; each is `height` rem high. */
export const useRows = (
  count: number,
  height: number,
  scroller: { readonly current: HTMLElement | null },
): Rows => {
  const [, redraw] = useReducer((round: number) => round + 1, 0)
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null)
  const printing = usePrinting()
  const whole = count <= SHORT || printing
  const row = height * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    overscan: AROUND,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(0),
  })
  const rows = made.current
  rows.setOptions({ ...rows.options, count, estimateSize: () => row })
  useEffect(() => rows._didMount(), [rows])
  useEffect(() => rows._willUpdate())
  if (whole) return { from: 0, to: count, above: 0, below: 0 }
  const seen = rows.getVirtualItems()
  const [first, last] = [seen[0], seen.at(-1)]
  if (!first || !last) return { from: 0, to: Math.min(count, SHORT), above: 0, below: 0 }
  const from = Math.floor(first.index / STEP) * STEP
  const to = Math.min(count, Math.ceil((last.index + 1) / STEP) * STEP)
  return { from, to, above: from * row, below: (count - to) * row }
}
