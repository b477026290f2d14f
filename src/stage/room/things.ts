/** Things that lie about in the shop. `warmth` 0 is cold storm light, 1 lamp light. */
import { blend, group, shape, slab, stroke } from '../paper.ts'

export const box = (x: number, y: number, w: number, h: number, warmth: number, label = true): string => {
  const front = blend('#6f5348', '#c08a58', warmth)
  const side = blend('#5a433f', '#9d6c44', warmth)
  const tape = blend('#8c7566', '#dcb684', warmth)
  const paper = blend('#a9a69c', '#f2e9d2', warmth)
  return (
    slab(x, y, w, h, front) +
    shape(
      `M${x + w * 0.72} ${y + 1}L${x + w} ${y + 1}L${x + w - 1} ${y + h}L${x + w * 0.7} ${y + h}Z`,
      side,
    ) +
    slab(x + w * 0.4, y, w * 0.14, h * 0.34, tape) +
    (label
      ? slab(x + w * 0.1, y + h * 0.46, w * 0.34, h * 0.36, paper) +
        slab(x + w * 0.14, y + h * 0.54, w * 0.22, 2, side) +
        slab(x + w * 0.14, y + h * 0.64, w * 0.16, 2, side)
      : '')
  )
}

/** The long-spouted kettle; `broken` has the crack that started it all. */
export const kettle = (x: number, y: number, size: number, warmth: number, broken = false): string => {
  const light = blend('#7d8796', '#c9cfc6', warmth)
  const dark = blend('#59616f', '#98a39d', warmth)
  return group(
    shape('M-34 0C-38 -34 -28 -66 -18 -74L20 -74C32 -62 40 -32 36 0Z', light) +
      shape('M8 -74L20 -74C32 -62 40 -32 36 0L16 0C22 -30 18 -58 8 -74Z', dark) +
      shape('M-34 -40L-66 -66L-72 -60L-36 -20Z', dark) +
      shape('M-22 -74L24 -75L20 -82L-18 -81Z', '#20242f') +
      shape('M-4 -82L8 -82L6 -92L-3 -91Z', '#20242f') +
      stroke('M22 -70C62 -76 64 -14 36 -12', '#20242f', 9) +
      shape('M-40 0L42 -1L46 12L-44 13Z', '#20242f') +
      (broken ? shape('M-14 -52l12 12l-8 6l14 16l-20 -12l8 -8z', '#20242f') : ''),
    `translate(${x} ${y}) scale(${size})`,
  )
}

export const mug = (warmth: number): string => {
  const china = blend('#9a9aa6', '#efe6d0', warmth)
  return (
    shape('M176 584L216 583L212 622C206 628 186 628 181 622Z', china) +
    stroke('M214 592Q234 592 228 606Q222 614 212 612', china, 6) +
    shape('M180 598Q196 606 214 597Q196 598 180 598Z', blend('#4b6078', '#3c6a8a', warmth))
  )
}

/** Steam over the mug, its foot at 0,0. */
export const steam = (): string =>
  stroke('M0 0q-8 -12 0 -20t0 -20M14 -6q-8 -12 0 -20t0 -20', '#f2e3cf', 3, 'opacity=".7"')

export const plant = (x: number, y: number, warmth: number): string => {
  const leaf = blend('#2f4a4c', '#4f8a63', warmth)
  const dark = blend('#22373d', '#38694f', warmth)
  const leaves = [
    ['M0 -44C-10 -84 -44 -92 -58 -84C-48 -62 -26 -46 0 -44Z', dark],
    ['M2 -44C14 -90 50 -98 66 -86C54 -62 30 -46 2 -44Z', leaf],
    ['M-2 -44C-22 -104 -8 -136 4 -146C18 -120 20 -80 4 -44Z', leaf],
    ['M0 -44C-34 -56 -60 -46 -66 -36C-46 -28 -20 -32 0 -44Z', leaf],
    ['M2 -44C34 -58 60 -46 66 -34C44 -28 22 -32 2 -44Z', dark],
  ] as const
  return group(
    leaves.map(([d, fill]) => shape(d, fill)).join('') +
      shape('M-30 -46L30 -47L22 1L-22 2Z', blend('#5a4450', '#b8694a', warmth)) +
      shape('M12 -47L30 -47L22 1L8 2Z', blend('#463541', '#934f3a', warmth)) +
      shape('M-34 -52L34 -53L33 -43L-33 -42Z', blend('#664c55', '#c87a55', warmth)),
    `translate(${x} ${y})`,
  )
}
