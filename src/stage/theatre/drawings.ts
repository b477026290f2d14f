/** A buyer's drawings: each is printed when it is first asked for and kept for reuse. Knows no renderer. */
import { type Frame, handcut } from '../paper.ts'
import { type Backdrop, backdrop } from '../rig/backdrop.ts'
import { type Face, faceKey, quantise } from '../rig/face.ts'
import type { Gesture } from '../rig/hands.ts'
import type { Likeness } from '../rig/looks.ts'
import { bodyLayer, hairLayer, handLayer, headLayer, PORTRAIT } from '../rig/portrait.ts'
import { print } from './press.ts'
import { keepRecent } from './recent.ts'

/** Drawings kept for reuse; a head is the largest, about 60,000 pixels at one pixel a unit. */
export const KEPT_DRAWINGS = 48
export const HEAD: Frame = { x: 36, y: 2, w: 232, h: 262 }
export const BODY: Frame = { x: -6, y: 186, w: 312, h: 164 }
export const HANDS: Frame = { x: -12, y: 160, w: 324, h: 196 }
const SHOULDER_STEP = 2

type Drawn = HTMLCanvasElement

/** Where a drawing is not ready yet the answer is null, or for all but heads the last one of its kind. */
export interface Drawings {
  head(face: Face): Drawn | null
  /** Whether this head is being drawn. */
  isDrawing(face: Face): boolean
  hair(): Drawn | null
  body(shoulders: number): Drawn | null
  hand(gesture: Gesture): Drawn | null
  behind(kind: Backdrop): Drawn | null
  /** From now on of somebody else. */
  dress(who: Likeness): void
  /** From now on at this many pixels a unit. */
  resize(scale: number): void
  /** Resolves when nothing is being drawn. */
  done(): Promise<void>
  destroy(): void
}

export const keepDrawings = (first: Likeness, firstScale: number): Drawings => {
  const kept = keepRecent<Drawn>(KEPT_DRAWINGS)
  /** Stand-ins by kind: one buyer has eighteen at most. */
  const latest = new Map<string, Drawn>()
  const drawing = new Map<string, Promise<void>>()
  let who = first
  let scale = firstScale
  let gone = false

  const nameOf = (key: string): string => `${who}:${scale.toFixed(3)}:${key}`
  const begin = (name: string, content: string, frame: Frame) => {
    const work = print(content, frame, scale)
      .then((done) => kept.put(name, done))
      .catch(() => {})
      .finally(() => drawing.delete(name))
    drawing.set(name, work)
  }
  const ask = (key: string, frame: Frame, content: () => string): Drawn | null => {
    const name = nameOf(key)
    const ready = kept.get(name)
    if (!ready && !drawing.has(name) && !gone) begin(name, content(), frame)
    return ready ?? null
  }
  const garment = (kind: string, key: string, frame: Frame, content: () => string) => {
    const ready = ask(`${kind} ${key}`, frame, content)
    if (ready) latest.set(kind, ready)
    return ready ?? latest.get(kind) ?? null
  }
  const headKey = (face: Face): string => `head ${faceKey(face)}`

  return {
    head: (face) => ask(headKey(face), HEAD, () => handcut(headLayer(who, quantise(face)))),
    isDrawing: (face) => drawing.has(nameOf(headKey(face))),
    hair: () => garment('hair', '', HEAD, () => handcut(hairLayer(who))),
    body(shoulders) {
      const step = Math.round(shoulders / SHOULDER_STEP) * SHOULDER_STEP
      return garment('body', `${step}`, BODY, () => handcut(bodyLayer(who, step)))
    },
    hand(gesture) {
      if (gesture === 'none') return null
      return garment(`hand ${gesture}`, '', HANDS, () => handcut(handLayer(who, gesture)))
    },
    behind: (kind) => garment(`behind ${kind}`, '', PORTRAIT, () => backdrop(kind)),
    dress(next) {
      if (next !== who) latest.clear()
      who = next
    },
    resize(next) {
      scale = next
    },
    async done() {
      while (drawing.size) await Promise.all(drawing.values())
    },
    destroy() {
      gone = true
      kept.clear()
      latest.clear()
    },
  }
}
