/** The story as a map: decisions, what their replies cost, and where they lead; everything leads to its line. */
import './map.css'
import { useComputed, useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { STOP } from '../../analysis/types.ts'
import { labelOf } from '../../training/index.ts'
import { Button, Choice, handOut, useWords, Waiting } from '../../ui/index.ts'
import type { Desk } from '../desk.ts'
import { titlesOf } from '../script/titles.ts'
import { Incomplete } from './Incomplete.tsx'
import {
  BOX,
  type Layout,
  type PlacedDecision,
  type PlacedEnding,
  type PlacedWay,
  type Traffic,
} from './layout.ts'
import { NoMap } from './NoMap.tsx'
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

interface DecisionShown {
  readonly placed: PlacedDecision
  readonly desk: Desk
  readonly name: string
  /** Whether what replies cost is known. */
  readonly scored: boolean
}

const Decision = ({ placed, desk, name, scored }: DecisionShown) => {
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
        {scored && <title>{t('workbench.mapMet', { share: percent(decision.met) })}</title>}
        <rect class="map-head" width={width} height={BOX.head - 4} rx="8" />
        <text x="12" y="21" class="map-name">
          {placed.number}. {name}
        </text>
        <text x={width - 12} y="21" text-anchor="end" class="map-met">
          {scored && percent(Math.round(decision.met * 100) / 100)}
        </text>
      </g>
      {decision.replies.map((reply, index) => (
        <g
          key={reply.id}
          transform={`translate(0 ${BOX.head + index * BOX.row})`}
          class={`map-reply ${scored ? labelOf(reply.typical) : 'unscored'}`}
          {...press(go(reply.line))}
          aria-label={
            scored
              ? t('workbench.mapReply', {
                  text: reply.text,
                  loss: number(reply.typical),
                  least: number(reply.least),
                  most: number(reply.most),
                })
              : t('foreign.reply', { text: reply.text, line: reply.line })
          }
        >
          <title>
            {reply.text} {scored && `· ${number(reply.least)}–${number(reply.most)}`}
          </title>
          <rect x="4" width={width - 8} height={BOX.row - 3} rx="4" />
          <rect class="map-loss" x="4" width="5" height={BOX.row - 3} />
          <text x="16" y="17">
            {cut(reply.text)}
          </text>
          <text x={width - 12} y="17" text-anchor="end" class="map-cost">
            {reply.onBest ? '★ ' : reply.onWorst ? '✕ ' : ''}
            {scored && (reply.typical === 0 ? '0' : `−${number(reply.typical)}`)}
          </text>
        </g>
      ))}
    </g>
  )
}

const Ending = ({ placed, scored }: { placed: PlacedEnding; scored: boolean }) => {
  const { ending, x, y, width, height } = placed
  const { t, percent } = useWords()
  return (
    <g transform={`translate(${x} ${y})`} class={`map-ending ${ending.id === STOP ? '' : ending.worth}`}>
      <rect width={width} height={height} rx="22" />
      <text x={width / 2} y="19" text-anchor="middle">
        {ending.id}
      </text>
      <text x={width / 2} y="36" text-anchor="middle" class="map-met">
        {ending.id === STOP ? t('foreign.end') : t(`worth.${ending.worth}`)}
        {scored && ` · ${percent(ending.chance)}`}
      </text>
    </g>
  )
}

const Drawing = ({
  layout,
  desk,
  names,
  scored,
}: {
  scored: boolean
  layout: Layout
  desk: Desk
  names: readonly string[]
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
    {layout.decisions.map((placed, index) => (
      <Decision
        key={placed.decision.key}
        placed={placed}
        desk={desk}
        name={names[index] ?? ''}
        scored={scored}
      />
    ))}
    {layout.endings.map((placed) => (
      <Ending key={placed.ending.id} placed={placed} scored={scored} />
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
    const files = desk.solved.value?.files ?? desk.report.value?.files ?? []
    return files.find(({ file }) => file === desk.file.value) ?? files[0]
  })
  const maps = report.value?.maps ?? []
  const sketch = report.value?.sketch ?? null
  const scored = maps.length > 0
  const map = maps.find((one) => one.variant === variant.value) ?? maps[0] ?? sketch?.map
  const layout = useLayout(map, traffic)
  useLayoutEffect(() => {
    const first = drawing.current?.querySelector('[role=button]')
    if (!drawing.current?.querySelector('[tabindex="0"]')) first?.setAttribute('tabindex', '0')
  })
  // The beginning is what one sees first, and it stands in the middle.
  const field = useRef<HTMLElement>(null)
  const isDrawn = layout !== null
  useLayoutEffect(() => {
    if (field.current) field.current.scrollLeft = (field.current.scrollWidth - field.current.clientWidth) / 2
  }, [isDrawn, size.value])
  const file = report.value?.file ?? ''
  const titles = useComputed(() => titlesOf(desk.calm.value[report.value?.file ?? ''] ?? ''))
  const nameAt = (line: number): string => {
    const scene = desk
      .script()
      [file]?.marks.findLast(
        (mark) => mark.defines && (mark.kind === 'knot' || mark.kind === 'stitch') && mark.line <= line,
      )
    return scene ? (titles.value.get(scene.name) ?? scene.name) : t('workbench.mapStart')
  }
  const placed = layout === 'too-long' ? null : layout
  const names = (placed?.decisions ?? []).map(({ decision }) => nameAt(decision.line))
  // Two hundred scenes are drawn once, not at every step nearer or farther away.
  const drawn = useMemo(
    () => placed && <Drawing layout={placed} desk={desk} names={names} scored={scored} />,
    [placed, desk, scored, names.join('\n')],
  )
  if (!map) return <NoMap desk={desk} report={report.value} />
  if (layout === 'too-long' || map.decisions.length === 0)
    return (
      <div class="map">
        {sketch && <Incomplete sketch={sketch} />}
        {layout === 'too-long' && <p>{t('foreign.incomplete', { why: t('foreign.layout') })}</p>}
      </div>
    )
  if (!layout) return <Waiting text={t('app.loading')} />
  const scale = SIZES[size.value] ?? 1
  const { width, height } = layout
  const save = () => {
    if (drawing.current)
      handOut(`${desk.id}-${map.variant}.svg`, printMap(drawing.current, width, height), 'image/svg+xml')
  }
  return (
    <div class="map">
      {!scored && sketch && <Incomplete sketch={sketch} />}
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
      <p class="caption">{t(scored ? 'workbench.mapText' : 'foreign.text')}</p>
      <section ref={field} class="map-field" aria-label={t('workbench.view-map')}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          width={width * scale}
          height={height * scale}
          onKeyDown={stepOn}
        >
          <title>{t('workbench.view-map')}</title>
          {drawn}
        </svg>
      </section>
      <Unseen desk={desk} file={file} />
    </div>
  )
}
