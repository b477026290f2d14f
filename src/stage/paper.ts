/** Paper and knife: the few flat shapes that every picture of the stage is cut from. All return SVG text. */

export const INK = '#1b1f2b'
export const PAPER = '#f4efe1'
export const CINNABAR = '#c23a2b'

export type Point = readonly [number, number]

export const lerp = (from: number, to: number, share: number): number => from * (1 - share) + to * share

/** Keeps a share within 0–1. */
export const unit = (value: number): number => Math.max(0, Math.min(1, value))

/** 0 before `from`, 1 after `to`, a soft S between; `from` may be the greater one. */
export const ramp = (value: number, from: number, to: number): number => {
  const share = unit((value - from) / (to - from))
  return share * share * (3 - 2 * share)
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** Mixes two #rrggbb colours. */
export const blend = (from: string, to: string, share: number): string => {
  const goal = channels(to)
  const mixed = channels(from).map((value, i) => Math.round(lerp(value, goal[i] ?? value, share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Two decimals are finer than any screen shows, and keep the text short. */
const tidy = (d: string): string => d.replace(/-?\d+\.\d{3,}/g, (n) => `${Math.round(Number(n) * 100) / 100}`)

export const shape = (d: string, fill: string, more = ''): string =>
  `<path d="${tidy(d)}" fill="${fill}" ${more}/>`

export const stroke = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${tidy(d)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

/** A carved stroke from `a` over `bend` to `b`: pointed at both ends, `belly` thick in the middle. */
export const cut = (
  [x1, y1]: Point,
  [cx, cy]: Point,
  [x2, y2]: Point,
  belly: number,
  fill: string,
  more = '',
): string => {
  const dx = x2 - x1
  const dy = y2 - y1
  const length = Math.hypot(dx, dy) || 1
  const nx = (-dy / length) * belly
  const ny = (dx / length) * belly
  return shape(
    `M${x1} ${y1}Q${cx + nx} ${cy + ny} ${x2} ${y2}Q${cx - nx} ${cy - ny} ${x1} ${y1}Z`,
    fill,
    more,
  )
}

/** Outline of a straight limb, `w1` half as wide at `a` and `w2` at `b`. */
export const taper = ([x1, y1]: Point, w1: number, [x2, y2]: Point, w2: number): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const nx = -(y2 - y1) / length
  const ny = (x2 - x1) / length
  return `M${x1 + nx * w1} ${y1 + ny * w1}L${x2 + nx * w2} ${y2 + ny * w2}L${x2 - nx * w2} ${y2 - ny * w2}L${x1 - nx * w1} ${y1 - ny * w1}Z`
}

/** A rectangle cut by hand: no corner is quite square. */
export const slab = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  shape(`M${x + 1} ${y}L${x + w} ${y + 1}L${x + w - 1} ${y + h}L${x} ${y + h - 1}Z`, fill, more)

/** Shapes moved, turned (degrees) or scaled together. */
export const group = (content: string, transform: string): string =>
  `<g transform="${transform}">${content}</g>`

/** Draws `count` things in a row. */
export const row = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** Makes the same scattering each time: a small seeded sequence of shares. */
export const scatter = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

/** A rectangle in drawing units. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Roughens edges as scissors do; wobbles by about one unit. */
const HANDCUT =
  '<filter id="handcut" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="2" seed="7"/><feDisplacementMap in="SourceGraphic" scale="4.2" xChannelSelector="R" yChannelSelector="G"/></filter>'

export const handcut = (content: string): string => `${HANDCUT}<g filter="url(#handcut)">${content}</g>`

/** A whole picture: what lies in `frame`, `width` × `height` pixels large. */
export const sheet = (content: string, frame: Frame, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.x} ${frame.y} ${frame.w} ${frame.h}" width="${width}" height="${height}" preserveAspectRatio="none">${content}</svg>`
