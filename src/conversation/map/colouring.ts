/** What a map tells beside its shape: its words, its figures and its colours, decided by who shows it. */
import type { MapReply } from '../../analysis/index.ts'
import type { PlacedDecision, PlacedEnding, PlacedWay } from './layout.ts'

/** Something that can be pressed; `label` is what is read out, `title` what is shown on it longer. */
interface Pressed {
  readonly label: string
  readonly title: string | null
  readonly go: () => void
}

export interface HeadShown extends Pressed {
  /** How its box is drawn. */
  readonly kind: string
  readonly name: string
  readonly figure: string
  /** A line of its own below the replies; the layout leaves room where it is asked for. */
  readonly foot: string | null
}

export interface ReplyShown extends Pressed {
  /** Which colour its edge has. */
  readonly kind: string
  readonly figure: string
  /** How much of its row is filled, 0–1; null where rows are not filled. */
  readonly fill: number | null
}

export interface EndingShown {
  readonly kind: string
  readonly text: string
}

/** A width in pixels at full size; `kind` as the style sheet knows it. */
export interface WayShown {
  readonly kind: string
  readonly width: number
  readonly title: string | null
  /** Wide ways reach under the boxes they join; others end with a tip. */
  readonly tucked: boolean
}

/** One way of colouring the drawing; it must not change while it says the same, or all is drawn anew. */
export interface Colouring {
  /** Letters that a decision's name and a reply have room for, a Chinese one counting twice. */
  readonly room: number
  readonly head: (placed: PlacedDecision) => HeadShown
  readonly reply: (reply: MapReply, placed: PlacedDecision) => ReplyShown
  readonly ending: (placed: PlacedEnding) => EndingShown
  readonly way: (way: PlacedWay) => WayShown
}
