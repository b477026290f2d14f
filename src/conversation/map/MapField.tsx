/** A story's map to look at: nearer and farther away, by keyboard, and to take along. */
import './map.css'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { Button, handOut } from '../../ui/index.ts'
import type { Colouring } from './colouring.ts'
import { Drawing } from './Drawing.tsx'
import type { Layout } from './layout.ts'
import { printMap } from './print.ts'
import { stepOn } from './steps.ts'

const SIZES = [0.25, 0.4, 0.55, 0.75, 1, 1.3] as const
type Size = (typeof SIZES)[number]
/** To a rem, as long as the reader has not asked for larger letters. */
const PIXELS = 16

/** Words of the room that shows the map. */
export interface MapWords {
  readonly title: string
  readonly text: string
  readonly smaller: string
  readonly bigger: string
  readonly save: string
}

interface Props {
  readonly layout: Layout
  readonly colouring: Colouring
  readonly words: MapWords
  /** What the map is called as a file. */
  readonly file: string
  readonly begin?: Size
  /** More to choose beside the sizes. */
  readonly children?: ComponentChildren
}

export const MapField = ({ layout, colouring, words, file, begin = 0.75, children }: Props) => {
  const size = useSignal(SIZES.indexOf(begin))
  const drawing = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const first = drawing.current?.querySelector('[role=button]')
    if (!drawing.current?.querySelector('[tabindex="0"]')) first?.setAttribute('tabindex', '0')
  })
  // The beginning is what one sees first, and it stands in the middle.
  const field = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (field.current) field.current.scrollLeft = (field.current.scrollWidth - field.current.clientWidth) / 2
  }, [size.value])
  // Two hundred scenes are drawn once, not at every step nearer or farther away.
  const drawn = useMemo(() => <Drawing layout={layout} colouring={colouring} />, [layout, colouring])
  const scale = SIZES[size.value] ?? 1
  const { width, height } = layout
  const save = () => {
    if (drawing.current) handOut(file, printMap(drawing.current, width, height), 'image/svg+xml')
  }
  return (
    <>
      <div class="row map-tools">
        {children}
        <Button onPress={() => (size.value = Math.max(0, size.value - 1))}>{words.smaller}</Button>
        <Button onPress={() => (size.value = Math.min(SIZES.length - 1, size.value + 1))}>
          {words.bigger}
        </Button>
        <Button onPress={save}>{words.save}</Button>
      </div>
      <p class="caption">{words.text}</p>
      <section ref={field} class="map-field" aria-label={words.title}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          width={`${(width * scale) / PIXELS}rem`}
          height={`${(height * scale) / PIXELS}rem`}
          onKeyDown={stepOn}
        >
          <title>{words.title}</title>
          {drawn}
        </svg>
      </section>
    </>
  )
}
