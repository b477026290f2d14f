/** Nose, cheeks, forehead, ears: what the temper leaves on the skin. Flush is carved, never a gradient. */
import { CINNABAR, cut, INK, row, shape } from '../paper.ts'
import type { Face } from './face.ts'
import type { Looks } from './looks.ts'

const frownLines = (looks: Looks, face: Face, x: number): string => {
  const y = looks.eyeY
  if (face.frown <= 0.05) return ''
  const belly = 0.6 + 1.8 * face.frown
  const between =
    cut([x - 9, y - 18], [x - 5, y - 8], [x - 7, y + 2], belly, looks.shade) +
    cut([x + 8, y - 19], [x + 4, y - 9], [x + 7, y + 1], belly, INK, `opacity="${face.frown * 0.8}"`)
  if (face.frown <= 0.8) return between
  return (
    between +
    cut([x - 8, y + 8], [x, y + 4], [x + 8, y + 8], 1.3, looks.shade) +
    cut([x - 7, y + 13], [x, y + 10], [x + 8, y + 13], 1.1, looks.shade)
  )
}

export const nose = (looks: Looks, face: Face): string => {
  const x = 150 + face.turn * 1.5
  const y = looks.eyeY + 36
  const k = looks.noseWidth
  return (
    shape(
      `M${x + 5} ${looks.eyeY - 8}C${x + 9} ${y - 22} ${x + 15 * k} ${y - 10} ${x + 17 * k} ${y - 1}C${x + 16 * k} ${y + 6} ${x + 8} ${y + 7} ${x - 2} ${y + 6}C${x + 6} ${y + 1} ${x + 7} ${y - 5} ${x + 5} ${y - 14}C${x + 4} ${y - 24} ${x + 3} ${looks.eyeY} ${x + 5} ${looks.eyeY - 8}Z`,
      looks.shade,
    ) +
    cut([x - 13 * k, y - 1], [x - 10, y + 7], [x + 1, y + 5], 1.7, INK) +
    cut([x + 2, y + 6], [x + 11 * k, y + 8], [x + 17 * k, y - 2], 1.3, INK) +
    frownLines(looks, face, x)
  )
}

export const cheeks = (looks: Looks, face: Face): string => {
  if (face.flush < 0.04) return ''
  const y = looks.eyeY + 27
  const mark = (side: number, k: number) => {
    const x = 150 + face.turn + side * 38 + k * 7 - 11
    const top = y + (k % 2) * 2
    const more = `opacity="${0.35 + 0.45 * face.flush}"`
    return cut(
      [x + 5, top - 5],
      [x + 1, top + 4],
      [x - 4, top + 12 + face.flush * 4],
      1.2 + 2.2 * face.flush,
      CINNABAR,
      more,
    )
  }
  const forehead = (k: number) =>
    cut(
      [120 + k * 14, looks.eyeY - 60 + (k % 2) * 3],
      [117 + k * 14, looks.eyeY - 53],
      [114 + k * 14, looks.eyeY - 45],
      2,
      CINNABAR,
      `opacity="${Math.min(0.55, (face.flush - 0.7) * 1.9)}"`,
    )
  return row(4, (k) => mark(-1, k)) + row(4, (k) => mark(1, k)) + (face.flush > 0.7 ? row(5, forehead) : '')
}

export const forehead = (looks: Looks, face: Face): string =>
  face.brow2 > 0.1
    ? row(2, (k) =>
        cut(
          [122 + k * 5, looks.eyeY - 48 - k * 9],
          [152, looks.eyeY - 54 - k * 9],
          [182 - k * 6, looks.eyeY - 47 - k * 9],
          1 + face.brow2,
          looks.shade,
          `opacity="${face.brow2}"`,
        ),
      )
    : ''

/** `side` −1 is the ear on the picture's left, in the light; 1 the one in the shade. */
export const ear = (looks: Looks, side: -1 | 1): string => {
  const x = looks.ears[side < 0 ? 0 : 1]
  const y = looks.eyeY + 4
  const s = side
  return (
    shape(
      `M${x} ${y - 16}C${x + s * 12} ${y - 22} ${x + s * 17} ${y - 8} ${x + s * 14} ${y + 4}C${x + s * 12} ${y + 16} ${x + s * 4} ${y + 22} ${x - s * 2} ${y + 16}Z`,
      s > 0 ? looks.shade : looks.skin,
    ) +
    cut(
      [x + s * 3, y - 9],
      [x + s * 11, y - 8],
      [x + s * 7, y + 8],
      1.6,
      s > 0 ? INK : looks.shade,
      s > 0 ? 'opacity=".55"' : '',
    )
  )
}
