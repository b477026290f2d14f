/** The drawing itself: boxes of decisions with their replies, ways between them, endings. */
import type { MapReply } from '../../analysis/index.ts'
import type { Colouring } from './colouring.ts'
import { BOX, type Layout, type PlacedDecision, type PlacedEnding, type PlacedWay } from './layout.ts'

const cut = (text: string, letters: number): string => {
  let room = letters
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

/** How far a wide way reaches under a box. */
const TUCK = 10

/** Out of one box and into the next from within; a loop at a box's side stays as it is. */
const tuckedIn = ({ from, to, points }: PlacedWay): PlacedWay['points'] => {
  const [first, second] = points
  const [before, last] = points.slice(-2)
  if (!first || !second || !before || !last || from === to) return points
  const inwards = (here: number, there: number): number => (there > here ? -TUCK : TUCK)
  return [
    { x: first.x, y: first.y + inwards(first.y, second.y) },
    ...points,
    { x: last.x, y: last.y + inwards(last.y, before.y) },
  ]
}

const Way = ({ way, colouring }: { way: PlacedWay; colouring: Colouring }) => {
  const { kind, width, title, tucked } = colouring.way(way)
  return (
    <path
      class={`map-way ${kind}`}
      d={pathOf(tucked ? tuckedIn(way) : way.points)}
      stroke-width={width}
      marker-end={tucked ? undefined : 'url(#map-tip)'}
    >
      {title !== null && <title>{title}</title>}
    </path>
  )
}

interface ReplyProps {
  readonly reply: MapReply
  readonly placed: PlacedDecision
  readonly colouring: Colouring
  readonly row: number
}

const Reply = ({ reply, placed, colouring, row }: ReplyProps) => {
  const { kind, label, title, figure, fill, go } = colouring.reply(reply, placed)
  const width = placed.width - 8
  return (
    <g
      transform={`translate(0 ${BOX.head + row * BOX.row})`}
      class={`map-reply ${kind}`}
      {...press(go)}
      aria-label={label}
    >
      {title !== null && <title>{title}</title>}
      <rect x="4" width={width} height={BOX.row - 3} rx="4" />
      {fill !== null && fill > 0 && (
        <rect class="map-fill" x="4" width={Math.max(5, fill * width)} height={BOX.row - 3} />
      )}
      <rect class="map-loss" x="4" width="5" height={BOX.row - 3} />
      <text x="16" y="17">
        {cut(reply.text, colouring.room)}
      </text>
      <text x={placed.width - 12} y="17" text-anchor="end" class="map-cost">
        {figure}
      </text>
    </g>
  )
}

const Decision = ({ placed, colouring }: Pick<ReplyProps, 'placed' | 'colouring'>) => {
  const { decision, x, y, width, height } = placed
  const { kind, label, title, name, figure, foot, go } = colouring.head(placed)
  return (
    <g transform={`translate(${x} ${y})`} class={`map-decision ${kind}`}>
      <rect width={width} height={height} rx="8" />
      <g {...press(go)} aria-label={label}>
        {title !== null && <title>{title}</title>}
        <rect class="map-head" width={width} height={BOX.head - 4} rx="8" />
        <text x="12" y="21" class="map-name">
          {cut(name, colouring.room)}
        </text>
        <text x={width - 12} y="21" text-anchor="end" class="map-met">
          {figure}
        </text>
      </g>
      {decision.replies.map((reply, row) => (
        <Reply key={reply.id} reply={reply} placed={placed} colouring={colouring} row={row} />
      ))}
      {foot !== null && (
        <text x="12" y={height - 10} class="map-foot">
          {foot}
        </text>
      )}
    </g>
  )
}

const Ending = ({ placed, colouring }: { placed: PlacedEnding; colouring: Colouring }) => {
  const { ending, x, y, width, height } = placed
  const { kind, text } = colouring.ending(placed)
  return (
    <g transform={`translate(${x} ${y})`} class={`map-ending ${kind}`}>
      <rect width={width} height={height} rx="22" />
      <text x={width / 2} y="19" text-anchor="middle">
        {ending.id}
      </text>
      <text x={width / 2} y="36" text-anchor="middle" class="map-met">
        {text}
      </text>
    </g>
  )
}

/** A layout in one colouring, to stand within an SVG. */
export const Drawing = ({ layout, colouring }: { layout: Layout; colouring: Colouring }) => (
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
      <Way key={`${way.from}${way.to}`} way={way} colouring={colouring} />
    ))}
    {layout.decisions.map((placed) => (
      <Decision key={placed.decision.key} placed={placed} colouring={colouring} />
    ))}
    {layout.endings.map((placed) => (
      <Ending key={placed.ending.id} placed={placed} colouring={colouring} />
    ))}
  </>
)
