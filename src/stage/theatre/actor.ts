/** The buyer on the screen: few drawings, eased and crossfaded, on one canvas. Knows no renderer. */
import { type Frame, ramp } from '../paper.ts'
import type { Backdrop } from '../rig/backdrop.ts'
import type { Expression } from '../rig/express.ts'
import type { Gesture } from '../rig/hands.ts'
import type { Likeness } from '../rig/looks.ts'
import { NECK, PORTRAIT } from '../rig/portrait.ts'
import { startCountenance } from './countenance.ts'
import { BODY, HANDS, HEAD, keepDrawings } from './drawings.ts'
import { type Fade, fadeOn, fadeTo, still } from './fade.ts'
import { blankCanvas, brush } from './press.ts'
import { type Bearing, STILL, type Sway, swayOf } from './sway.ts'

const HANDS_MS = 620
const BEHIND_MS = 700
/** How far a hand sinks to be off the screen. */
const HAND_DROP = 170

/** What the actor is to play. */
export interface Part extends Bearing {
  readonly who: Likeness
  readonly expression: Expression
}

export interface Actor {
  readonly canvas: HTMLCanvasElement
  play(part: Part, hurried: boolean): void
  /** Draws anew at this many pixels a unit. */
  resize(scale: number): void
  /** Lets `ms` pass and says whether the canvas changed. */
  pass(ms: number): boolean
  /** Jumps to the end of the change and draws it, once its drawings are there. */
  freeze(): Promise<void>
  destroy(): void
}

/** Light over the glass, as in the still picture. */
const glaze = (context: CanvasRenderingContext2D): void => {
  context.fillStyle = 'rgba(255,255,255,.05)'
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(60, -1)
  context.lineTo(0, 90)
  context.fill()
}

export const castActor = (first: Part, firstScale: number): Actor => {
  const drawings = keepDrawings(first.who, firstScale)
  const countenance = startCountenance(first.expression.face, drawings)
  const canvas = blankCanvas(1, 1)
  let context = brush(canvas)
  let scale = firstScale
  let part = first
  let age = 0
  let skipped = false
  let hands: Fade<Gesture> = still(first.expression.gesture)
  let behind: Fade<Backdrop> = still(first.expression.behind)

  const put = (drawn: HTMLCanvasElement | null, frame: Frame, opacity = 1) => {
    if (!drawn || opacity <= 0.01) return
    context.globalAlpha = opacity
    context.drawImage(drawn, frame.x, frame.y, frame.w, frame.h)
    context.globalAlpha = 1
  }
  const moved = (dx: number, dy: number, tilt: number, draw: () => void) => {
    context.save()
    context.translate(dx + NECK[0], dy + NECK[1])
    context.rotate((tilt * Math.PI) / 180)
    context.translate(-NECK[0], -NECK[1])
    draw()
    context.restore()
  }
  const paintBehind = () => {
    if (behind.share < 1) put(drawings.behind(behind.before), PORTRAIT)
    put(drawings.behind(behind.now), PORTRAIT, behind.share)
  }
  const paintHead = (blinks: boolean) => {
    const { head } = countenance
    if (head.share < 1) put(head.before, HEAD)
    put(head.now, HEAD, head.share)
    if (blinks) put(countenance.blinking(), HEAD)
  }
  /** The former gesture sinks before the next one rises. */
  const paintHands = ({ lift, tap }: Sway) => {
    const sunk = (share: number) => HAND_DROP * (1 - ramp(share, 0, 1))
    const { before, now, share } = hands
    if (share < 0.7) moved(0, sunk(1 - share / 0.7) + lift, 0, () => put(drawings.hand(before), HANDS))
    moved(0, sunk(ramp(share, 0.3, 1)) + lift + tap, 0, () => put(drawings.hand(now), HANDS))
  }
  const paint = (sway: Sway) => {
    const { face } = countenance
    const dx = face.dx + sway.tremble
    const dy = face.dy + sway.lift * 0.7 + sway.tap
    const tilt = face.tilt + sway.tilt
    context.setTransform(scale, 0, 0, scale, -PORTRAIT.x * scale, -PORTRAIT.y * scale)
    paintBehind()
    moved(dx, dy, tilt, () => put(drawings.hair(), HEAD))
    moved(0, sway.lift, 0, () => put(drawings.body(face.sh), BODY))
    moved(dx, dy, tilt, () => paintHead(sway !== STILL))
    paintHands(sway)
    glaze(context)
  }
  const resize = (next: number) => {
    scale = next
    drawings.resize(next)
    canvas.width = Math.round(PORTRAIT.w * scale)
    canvas.height = Math.round(PORTRAIT.h * scale)
    context = brush(canvas)
  }
  resize(firstScale)

  return {
    canvas,
    resize,
    play(next, hurried) {
      if (next.who !== part.who) countenance.leave()
      drawings.dress(next.who)
      part = next
      countenance.turn(next.expression.face, hurried)
      hands = fadeTo(hands, next.expression.gesture)
      behind = fadeTo(behind, next.expression.behind)
    },
    pass(ms) {
      const moving = countenance.moving || hands.share < 1 || behind.share < 1
      age += ms
      hands = fadeOn(hands, ms, HANDS_MS)
      behind = fadeOn(behind, ms, BEHIND_MS)
      countenance.pass(ms)
      // Breath is slow: at rest every other picture will do.
      skipped = !moving && !skipped
      if (skipped) return false
      paint(swayOf(part, age))
      return true
    },
    async freeze() {
      hands = still(part.expression.gesture)
      behind = still(part.expression.behind)
      countenance.arrive()
      drawings.hair()
      drawings.body(countenance.face.sh)
      drawings.hand(hands.now)
      drawings.behind(behind.now)
      await drawings.done()
      countenance.settle()
      paint(STILL)
    },
    destroy() {
      drawings.destroy()
      canvas.width = 1
      canvas.height = 1
    },
  }
}
