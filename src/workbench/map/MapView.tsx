/** The story as a map: decisions, what their replies cost, and where they lead; everything leads to its line. */
import './map.css'
import { useComputed, useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { labelOf } from '../../training/index.ts'
import { Button, Choice, handOut, useWords, Waiting } from '../../ui/index.ts'
import type { Desk } from '../desk.ts'
import {
  BOX,
  type Layout,
  type PlacedDecision,
  type PlacedEnding,
  type PlacedWay,
  type Traffic,
} from './layout.ts'
import { printMap } from './print.ts'
import { stepOn } from './steps.ts'
import { Unseen } from './Unseen.tsx'
import { useLayout } from './useLayout.ts'

/** Letters of a reply that its row has room for; a Chinese letter is twice as wide. */
const ROOM = 26

const cut = (text: string): string => {
  let room = ROOM
  let at = 0
  for (const letter of text) {
    room -= /[\u2e80-\uffef]/.test(letter) ? 2 : 1
    if (room < 0) return `${text.slice(0, at)}…`
    at += letter.length
  }
  return text
}

/** One of all is reached by Tab; arrows lead on from there. */
const press = (go: () => void) => ({
  role: 'button' as const,
  // In SVG an attribute's letters count: `tabIndex` would be none.
  tabindex: -1,
  onClick: go,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    go()
  },
})

const pathOf = (points: PlacedWay['points']): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

const Way = ({ way }: { way: PlacedWay }) => (
  <path
    class={`map-way ${way.onBest ? 'best' : way.onWorst ? 'worst' : ''}`}
    d={pathOf(way.points)}
    stroke-width={1 + 5 * way.share}
    marker-end="url(#map-tip)"
  />
)

const Decision = ({ placed, desk, name }: { placed: PlacedDecision; desk: Desk; name: string }) => {
  const { t, number, percent } = useWords()
  const { decision, x, y, width, height } = placed
  const { file, line } = decision
  const go = (to: number) => () => desk.goTo({ file, line: to })
  return (
    <g transform={`translate(${x} ${y})`} class="map-decision">
      <rect width={width} height={height} rx="8" />
      <g
        {...press(go(line))}
        aria-label={`${placed.number}. ${name} ${t('workbench.mapDecision', { line })}`}
      >
        <title>{t('workbench.mapMet', { share: percent(decision.met) })}</title>
        <rect class="map-head" width={width} height={BOX.head - 4} rx="8" />
        <text x="12" y="21" class="map-name">
          {placed.number}. {name}
        </text>
        <text x={width - 12} y="21" text-anchor="end" class="map-met">
          {percent(Math.round(decision.met * 100) / 100)}
        </text>
      </g>
      {decision.replies.map((reply, index) => (
        <g
          key={reply.id}
          transform={`translate(0 ${BOX.head + index * BOX.row})`}
          class={`map-reply ${labelOf(reply.typical)}`}
          {...press(go(reply.line))}
          aria-label={t('workbench.mapReply', {
            text: reply.text,
            loss: number(reply.typical),
            least: number(reply.least),
            most: number(reply.most),
          })}
        >
          <title>
            {reply.text} · {number(reply.least)}–{number(reply.most)}
          </title>
          <rect x="4" width={width - 8} height={BOX.row - 3} rx="4" />
          <rect class="map-loss" x="4" width="5" height={BOX.row - 3} />
          <text x="16" y="17">
            {cut(reply.text)}
          </text>
          <text x={width - 12} y="17" text-anchor="end" class="map-cost">
            {reply.onBest ? '★ ' : reply.onWorst ? '✕ ' : ''}
            {reply.typical === 0 ? '0' : `−${number(reply.typical)}`}
          </text>
        </g>
      ))}
    </g>
  )
}

const Ending = ({ placed: { ending, x, y, width, height } }: { placed: PlacedEnding }) => {
  const { t, percent } = useWords()
  return (
    <g transform={`translate(${x} ${y})`} class={`map-ending ${ending.worth}`}>
      <rect width={width} height={height} rx="22" />
      <text x={width / 2} y="19" text-anchor="middle">
        {ending.id}
      </text>
      <text x={width / 2} y="36" text-anchor="middle" class="map-met">
        {t(`worth.${ending.worth}`)} · {percent(ending.chance)}
      </text>
    </g>
  )
}

const Drawing = ({
  layout,
  desk,
  names,
}: {
  layout: Layout
  desk: Desk
  names: (line: number) => string
}) => (
  <>
    <defs>
      <marker
        id="map-tip"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path d="M0 0L8 4L0 8z" class="map-tip" />
      </marker>
    </defs>
    {layout.ways.map((way) => (
      <Way key={`${way.from}${way.to}`} way={way} />
    ))}
    {layout.decisions.map((placed) => (
      <Decision key={placed.decision.key} placed={placed} desk={desk} name={names(placed.decision.line)} />
    ))}
    {layout.endings.map((placed) => (
      <Ending key={placed.ending.id} placed={placed} />
    ))}
  </>
)

const SIZES = [0.25, 0.4, 0.55, 0.75, 1, 1.3] as const

/** `traffic` draws what real conversations did instead of what guessing would do. */
export const MapView = ({ desk, traffic = null }: { desk: Desk; traffic?: Traffic | null }) => {
  const { t } = useWords()
  const variant = useSignal(1)
  const size = useSignal(3)
  const drawing = useRef<SVGSVGElement>(null)
  const report = useComputed(() => {
    const files = desk.solved.value?.files ?? []
    return files.find(({ file }) => file === desk.file.value) ?? files[0]
  })
  const maps = report.value?.maps ?? []
  const map = maps.find((one) => one.variant === variant.value) ?? maps[0]
  const layout = useLayout(map, traffic)
  useLayoutEffect(() => {
    const first = drawing.current?.querySelector('[role=button]')
    if (!drawing.current?.querySelector('[tabindex="0"]')) first?.setAttribute('tabindex', '0')
  })
  // The beginning is what one sees first, and it stands in the middle.
  const field = useRef<HTMLElement>(null)
  const drawn = layout !== null
  useLayoutEffect(() => {
    if (field.current) field.current.scrollLeft = (field.current.scrollWidth - field.current.clientWidth) / 2
  }, [drawn, size.value])
  const names = (line: number): string =>
    desk
      .script()
      [report.value?.file ?? '']?.marks.findLast(
        (mark) => mark.defines && (mark.kind === 'knot' || mark.kind === 'stitch') && mark.line <= line,
      )?.name ?? t('workbench.mapStart')
  if (!map) return <p class="map-none">{t('workbench.mapNone')}</p>
  if (!layout) return <Waiting text={t('app.loading')} />
  const scale = SIZES[size.value] ?? 1
  const { width, height } = layout
  const save = () => {
    if (drawing.current)
      handOut(`${desk.id}-${map.variant}.svg`, printMap(drawing.current, width, height), 'image/svg+xml')
  }
  return (
    <div class="map">
      <div class="row map-tools">
        {maps.length > 1 && (
          <Choice
            legend={t('workbench.previewVariant')}
            value={String(map.variant)}
            onChoose={(chosen) => {
              variant.value = Number(chosen)
            }}
            options={maps.map((one) => ({ value: String(one.variant), name: String(one.variant) }))}
          />
        )}
        <Button onPress={() => (size.value = Math.max(0, size.value - 1))}>
          {t('workbench.mapSmaller')}
        </Button>
        <Button onPress={() => (size.value = Math.min(SIZES.length - 1, size.value + 1))}>
          {t('workbench.mapBigger')}
        </Button>
        <Button onPress={save}>{t('workbench.mapExport')}</Button>
      </div>
      <p class="caption">{t('workbench.mapText')}</p>
      <section ref={field} class="map-field" aria-label={t('workbench.view-map')}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          width={width * scale}
          height={height * scale}
          onKeyDown={stepOn}
        >
          <title>{t('workbench.view-map')}</title>
          <Drawing layout={layout} desk={desk} names={names} />
        </svg>
      </section>
      <Unseen desk={desk} file={report.value?.file ?? ''} />
    </div>
  )
}
