/** Paper lanterns: one lit for every third of trust. */
import { cut, type Frame, lerp, ramp, row, shape, stroke } from '../paper.ts'

interface Hung {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** `wideX`: where a wide crop hangs it, lest the buyer's screen hide it. */
interface Hook extends Hung {
  readonly wideX: number
}

/** Where the three hang: the ceiling hook is straight above. Room units, `size` scales the drawing. */
const LANTERNS: readonly Hook[] = [
  { x: 92, y: 196, size: 0.86, wideX: 92 },
  { x: 452, y: 160, size: 0.74, wideX: -232 },
  { x: 196, y: 128, size: 0.6, wideX: 1000 },
]

/** Height of the hook in the room. */
export const HOOK_Y = -120

/** A low crop pulls the lanterns down into the picture: trust must not hang out of sight. */
export const hangLanterns = (frame: Frame): readonly Hung[] =>
  LANTERNS.map(({ x, y, size, wideX }) => ({
    x: lerp(x, wideX, ramp(frame.w, 800, 1100)),
    y: Math.max(y, frame.y + 52 * size + 20),
    size,
  }))

const LIT = { body: '#eaa23a', middle: '#f7cf7d', rib: '#bf6f1d', cap: '#7a3f18', tassel: '#c23a2b' }
const DARK = { body: '#5d3842', middle: '#6f4650', rib: '#46292f', cap: '#2c1c26', tassel: '#4d2c35' }

const rays = (): string =>
  row(18, (i) => {
    const a = (i / 18) * 6.283
    const far = (i % 3) * 7
    return cut(
      [64 * Math.cos(a), 56 * Math.sin(a)],
      [72 * Math.cos(a + 0.02), 64 * Math.sin(a + 0.02)],
      [(82 + far) * Math.cos(a), (74 + far) * Math.sin(a)],
      1.7,
      '#f3bf5f',
      'opacity=".75"',
    )
  })

/** A lantern about its own middle (0, 0), without its string. */
export const lantern = (lit: boolean): string => {
  const { body, middle, rib, cap, tassel } = lit ? LIT : DARK
  return (
    (lit ? rays() : '') +
    shape('M-16 -46L15 -47L18 -38L-19 -37Z', cap) +
    shape('M-19 -38C-52 -30 -54 26 -18 38L19 37C54 26 51 -32 18 -38Z', body) +
    shape('M-8 -38C-24 -20 -24 22 -8 38L9 38C24 20 23 -22 8 -38Z', middle) +
    [-30, -16, 16, 30].map((o) => stroke(`M${o * 0.5} -38Q${o * 1.25} 0 ${o * 0.5} 38`, rib, 2.2)).join('') +
    stroke('M-47 -8Q0 -3 47 -9M-46 12Q0 18 46 11', rib, 1.6) +
    shape('M-18 37L18 37L15 46L-15 46Z', cap) +
    row(5, (i) => stroke(`M${(i - 2) * 4} 46L${(i - 2) * 5} ${72 + (i % 2) * 5}`, tassel, 2.6))
  )
}

/** The string from the hook to the lantern's cap; `drop` is its length in the lantern's own units. */
export const lanternString = (drop: number): string => stroke(`M0 ${-46 - drop}L0 -46`, '#2c1c26', 2.5)
