/** Compares two pictures cell by cell. */
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How far two colours may lie apart and still be the same: 0–1 as pixelmatch counts. */
const COLOUR = 0.16

/** Fewer shades than a picture has make a small file, and nobody sees the difference. */
export const posterise = (picture: PNG): PNG => {
  for (let i = 0; i < picture.data.length; i++)
    if (i % 4 < 3) picture.data[i] = ((picture.data[i] ?? 0) & 0xf8) | 4
  return picture
}

const cut = (picture: PNG, x: number, y: number, width: number, height: number): Buffer => {
  const cell = new PNG({ width, height })
  PNG.bitblt(picture, cell, x, y, width, height, 0, 0)
  return cell.data
}

/** The worst cell of a comparison: which one, and the share of its pixels that differ. */
export interface Difference {
  readonly column: number
  readonly row: number
  readonly share: number
}

/** The worst cell; a picture of another size differs wholly. */
export const worstCell = (a: PNG, b: PNG, [columns, rows]: readonly [number, number]): Difference => {
  if (a.width !== b.width || a.height !== b.height) return { column: 0, row: 0, share: 1 }
  const width = Math.floor(a.width / columns)
  const height = Math.floor(a.height / rows)
  const cells = Array.from({ length: columns * rows }, (_, i): Difference => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const [left, right] = [a, b].map((one) => cut(one, column * width, row * height, width, height))
    if (!left || !right) throw new Error('two pictures are compared')
    const differing = pixelmatch(left, right, undefined, width, height, { threshold: COLOUR })
    return { column, row, share: differing / (width * height) }
  })
  return cells.reduce((worst, one) => (one.share > worst.share ? one : worst))
}
