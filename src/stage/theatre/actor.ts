/** The buyer on the screen: few drawings, eased and crossfaded, on one canvas. Knows no renderer. */
import { type Frame, handcut, ramp, scatter } from '../paper.ts'
import { type Backdrop, backdrop } from '../rig/backdrop.ts'
import type { Expression } from '../rig/express.ts'
import { type Face, faceKey, mix, quantise } from '../rig/face.ts'
import type { Gesture } from '../rig/hands.ts'
import type { Likeness } from '../rig/looks.ts'
import { bodyLayer, hairLayer, handLayer, headLayer, NECK, PORTRAIT } from '../rig/portrait.ts'
import { blankCanvas, brush, print } from './press.ts'
import { keepRecent } from './recent.ts'

/** Drawings kept for reuse; a head is the largest, about 60,000 pixels at one pixel a unit. */
export const KEPT_DRAWINGS = 48
/** A face has weight: milliseconds from one to another. */
export const FACE_MS = 900
const GLANCE_MS = 260
/** A head is drawn for the moment when it will be ready. */
const LOOK_AHEAD_MS = 90

const HEAD: Frame = { x: 36, y: 2, w: 232, h: 262 }
const BODY: Frame = { x: -6, y: 186, w: 312, h: 164 }
const HANDS: Frame = { x: -12, y: 160, w: 324, h: 196 }
const SHOULDER_STEP = 2
/** How far a hand sinks to be off the screen. */
const HAND_DROP = 170

/** What the actor is to play. */
export interface Part {
  readonly who: Likeness
  readonly expression: Expression
  readonly typing: boolean
  /** 0 calm to 1 furious: how the breath goes. */
  readonly temper: number
  readonly fast: boolean
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

/** Two things crossfaded: `share` 1 shows only `now`. */
interface Fade<T> {
  before: T
  now: T
  share: number
}

const fadeTo = <T>(fade: Fade<T>, next: T): void => {
  if (fade.now === next) return
  fade.before = fade.now
  fade.now = next
  fade.share = 0
}

export const castActor = (first: Part, firstScale: number): Actor => {
  const kept = keepRecent<HTMLCanvasElement>(KEPT_DRAWINGS)
  /** Stand-ins by kind: one buyer has eighteen at most. */
  const latest = new Map<string, HTMLCanvasElement>()
  const pending = new Set<Promise<unknown>>()
  const asked = new Set<string>()
  const luck = scatter(97)
  const canvas = blankCanvas(1, 1)
  let context = brush(canvas)
  let scale = firstScale
  let part = first
  let from = first.expression.face
  let face = from
  let turned = FACE_MS
  let lasts = FACE_MS
  let age = 0
  let blinkAt = 1800
  let skipped = false
  let sketching = ''
  let gone = false
  let head: Fade<HTMLCanvasElement | null> = { before: null, now: null, share: 1 }
  const hands: Fade<Gesture> = { before: first.expression.gesture, now: first.expression.gesture, share: 1 }
  const behind: Fade<Backdrop> = { before: first.expression.behind, now: first.expression.behind, share: 1 }

  const nameOf = (key: string): string => `${part.who}:${scale.toFixed(3)}:${key}`
  /** The drawing under this key, or null while it is being made. */
  const drawing = (key: string, frame: Frame, content: () => string): HTMLCanvasElement | null => {
    const name = nameOf(key)
    const ready = kept.get(name)
    if (ready || asked.has(name) || gone) return ready ?? null
    asked.add(name)
    const work = print(content(), frame, scale)
      .then((done) => kept.put(name, done))
      .catch(() => {})
      .finally(() => {
        asked.delete(name)
        pending.delete(work)
      })
    pending.add(work)
    return null
  }
  /** The same, but the last one of its kind stands in. */
  const garment = (kind: string, key: string, frame: Frame, content: () => string) => {
    const ready = drawing(`${kind} ${key}`, frame, content)
    if (ready) latest.set(kind, ready)
    return ready ?? latest.get(kind) ?? null
  }
  const headKey = (one: Face): string => `head ${faceKey(one)}`
  const headOf = (one: Face) => drawing(headKey(one), HEAD, () => handcut(headLayer(part.who, quantise(one))))
  const hair = () => garment('hair', '', HEAD, () => handcut(hairLayer(part.who)))
  const body = (sh: number) => {
    const step = Math.round(sh / SHOULDER_STEP) * SHOULDER_STEP
    return garment('body', `${step}`, BODY, () => handcut(bodyLayer(part.who, step)))
  }
  const handOf = (gesture: Gesture) =>
    gesture === 'none'
      ? null
      : garment(`hand ${gesture}`, '', HANDS, () => handcut(handLayer(part.who, gesture)))
  const behindOf = (kind: Backdrop) => garment(`behind ${kind}`, '', PORTRAIT, () => backdrop(kind))

  const put = (drawn: HTMLCanvasElement | null, frame: Frame, opacity = 1) => {
    if (!drawn || opacity <= 0.01) return
    context.globalAlpha = opacity
    context.drawImage(drawn, frame.x, frame.y, frame.w, frame.h)
    context.globalAlpha = 1
  }
  const bent = (dx: number, dy: number, tilt: number, draw: () => void) => {
    context.save()
    context.translate(dx + NECK[0], dy + NECK[1])
    context.rotate((tilt * Math.PI) / 180)
    context.translate(-NECK[0], -NECK[1])
    draw()
    context.restore()
  }
  const raised = (dy: number, draw: () => void) => {
    context.save()
    context.translate(0, dy)
    draw()
    context.restore()
  }

  const faceAt = (ms: number): Face => mix(from, part.expression.face, 1 - (1 - Math.min(1, ms / lasts)) ** 3)
  const wear = (drawn: HTMLCanvasElement) => {
    if (head.now === null) head = { before: drawn, now: drawn, share: 1 }
    else fadeTo(head, drawn)
  }
  /** Takes up this moment's head by a short crossfade; while one is being drawn, the moment waits for it. */
  const turnHead = () => {
    if (sketching) {
      const drawn = kept.get(sketching)
      if (!drawn && asked.has(sketching)) return
      sketching = ''
      if (drawn) wear(drawn)
      return
    }
    if (head.share < 0.6) return
    const wanted = faceAt(turned + LOOK_AHEAD_MS)
    const ready = headOf(wanted)
    if (ready) wear(ready)
    else sketching = nameOf(headKey(wanted))
  }
  const blinking = (): HTMLCanvasElement | null => {
    if (turned < lasts || face.open < 0.3) return null
    const closed = headOf({ ...face, open: 0.04, openR: 0, squint: Math.max(0.3, face.squint) })
    if (age < blinkAt) return null
    if (age > blinkAt + 130) blinkAt = age + 2400 + luck() * 3600
    return closed
  }

  const paint = (still: boolean) => {
    const temper = part.temper
    const pace = 720 - 360 * temper
    const breath = still ? 0 : Math.sin(age / pace)
    const tremble = still || temper < 0.75 ? 0 : Math.sin(age / 17) * 0.7 * (temper - 0.7)
    const tap = still || !part.typing ? 0 : Math.sin(age / (part.fast ? 42 : 90)) * (part.fast ? 1.6 : 0.7)
    const lift = breath * (1.1 + temper)
    context.setTransform(scale, 0, 0, scale, -PORTRAIT.x * scale, -PORTRAIT.y * scale)
    if (behind.share < 1) put(behindOf(behind.before), PORTRAIT)
    put(behindOf(behind.now), PORTRAIT, behind.share)
    const dx = face.dx + tremble
    const dy = face.dy + lift * 0.7 + tap
    const tilt = face.tilt + (still ? 0 : Math.sin(age / 2300) * 0.7)
    bent(dx, dy, tilt, () => put(hair(), HEAD))
    raised(lift, () => put(body(face.sh), BODY))
    bent(dx, dy, tilt, () => {
      if (head.share < 1) put(head.before, HEAD)
      put(head.now, HEAD, head.share)
      if (!still) put(blinking(), HEAD)
    })
    const sunk = (share: number) => HAND_DROP * (1 - ramp(share, 0, 1))
    if (hands.share < 0.7) raised(sunk(1 - hands.share / 0.7) + lift, () => put(handOf(hands.before), HANDS))
    raised(sunk(ramp(hands.share, 0.3, 1)) + lift + tap, () => put(handOf(hands.now), HANDS))
    glaze()
  }
  /** Light over the glass, as in the still picture. */
  const glaze = () => {
    context.fillStyle = 'rgba(255,255,255,.05)'
    context.beginPath()
    context.moveTo(0, 0)
    context.lineTo(60, -1)
    context.lineTo(0, 90)
    context.fill()
  }
  const resize = (next: number) => {
    scale = next
    sketching = ''
    canvas.width = Math.round(PORTRAIT.w * scale)
    canvas.height = Math.round(PORTRAIT.h * scale)
    context = brush(canvas)
  }
  resize(firstScale)

  return {
    canvas,
    resize,
    play(next, hurried) {
      if (next.who !== part.who) {
        head = { before: null, now: null, share: 1 }
        latest.clear()
        sketching = ''
      }
      part = next
      from = face
      turned = 0
      lasts = hurried ? GLANCE_MS : FACE_MS
      fadeTo(hands, next.expression.gesture)
      fadeTo(behind, next.expression.behind)
    },
    pass(ms) {
      age += ms
      const moving = turned < lasts || head.share < 1 || hands.share < 1 || behind.share < 1
      turned = Math.min(lasts, turned + ms)
      face = faceAt(turned)
      head.share = Math.min(1, head.share + ms / 110)
      hands.share = Math.min(1, hands.share + ms / 620)
      behind.share = Math.min(1, behind.share + ms / 700)
      turnHead()
      skipped = !moving && !skipped
      if (skipped) return false
      paint(false)
      return true
    },
    async freeze() {
      turned = lasts
      face = part.expression.face
      hands.share = 1
      behind.share = 1
      hair()
      body(face.sh)
      handOf(hands.now)
      behindOf(behind.now)
      headOf(face)
      while (pending.size) await Promise.all(pending)
      const ready = headOf(face)
      if (ready) head = { before: ready, now: ready, share: 1 }
      behind.before = behind.now
      paint(true)
    },
    destroy() {
      gone = true
      kept.clear()
      latest.clear()
      canvas.width = 1
      canvas.height = 1
    },
  }
}
