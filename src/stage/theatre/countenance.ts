/** A face on its way from one expression to the next, and the drawn head that keeps up with it. */
import { scatter } from '../paper.ts'
import { type Face, mix } from '../rig/face.ts'
import type { Drawings } from './drawings.ts'
import { type Fade, fadeOn, fadeTo, still } from './fade.ts'

/** A face has weight: milliseconds from one to another. */
export const FACE_MS = 900
const GLANCE_MS = 260
/** A head is drawn for the moment when it will be ready. */
const LOOK_AHEAD_MS = 90
const HEAD_FADE_MS = 110
const BLINK_MS = 130

type Head = HTMLCanvasElement | null

export interface Countenance {
  readonly face: Face
  readonly head: Fade<Head>
  readonly moving: boolean
  /** Sets out for another face; in haste where only the eyes move. */
  turn(to: Face, hurried: boolean): void
  pass(ms: number): void
  /** The closed eyes while it blinks. */
  blinking(): Head
  /** Jumps to where it is going; the head follows with `settle` once it is drawn. */
  arrive(): void
  settle(): void
  /** Somebody else's face: no head until one is drawn. */
  leave(): void
}

export const startCountenance = (first: Face, drawings: Drawings): Countenance => {
  const luck = scatter(97)
  let from = first
  let to = first
  let face = first
  let lasts = FACE_MS
  let turned = FACE_MS
  let age = 0
  let blinkAt = 1800
  let sketch: Face | null = null
  let head: Fade<Head> = still(null)

  const at = (ms: number): Face => mix(from, to, 1 - (1 - Math.min(1, ms / lasts)) ** 3)
  const wear = (drawn: Head) => {
    head = head.now === null ? still(drawn) : fadeTo(head, drawn)
  }
  /** Takes up this moment's head by a short crossfade; while one is being drawn, the moment waits for it. */
  const keepUp = () => {
    if (sketch ? drawings.isDrawing(sketch) : head.share < 0.6) return
    const wanted = sketch ?? at(turned + LOOK_AHEAD_MS)
    const drawn = drawings.head(wanted)
    sketch = drawn || sketch ? null : wanted
    if (drawn) wear(drawn)
  }

  return {
    get face() {
      return face
    },
    get head() {
      return head
    },
    get moving() {
      return turned < lasts || head.share < 1
    },
    turn(next, hurried) {
      from = face
      to = next
      turned = 0
      lasts = hurried ? GLANCE_MS : FACE_MS
    },
    pass(ms) {
      age += ms
      turned = Math.min(lasts, turned + ms)
      face = at(turned)
      head = fadeOn(head, ms, HEAD_FADE_MS)
      keepUp()
    },
    blinking() {
      if (turned < lasts || face.open < 0.3) return null
      const closed = drawings.head({ ...face, open: 0.04, openR: 0, squint: Math.max(0.3, face.squint) })
      if (age < blinkAt) return null
      if (age > blinkAt + BLINK_MS) blinkAt = age + 2400 + luck() * 3600
      return closed
    },
    arrive() {
      turned = lasts
      face = to
      drawings.head(face)
    },
    settle() {
      const ready = drawings.head(face)
      if (ready) head = still(ready)
    },
    leave() {
      sketch = null
      head = still(null)
    },
  }
}
