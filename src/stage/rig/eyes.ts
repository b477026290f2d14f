/** Eyes and brows. */
import { cut, INK, PAPER, row, shape, stroke } from '../paper.ts'
import type { Face } from './face.ts'
import type { Looks } from './looks.ts'

type Side = 0 | 1
const TALL = 15
const LID = 5.2

/** The numbers one eye is drawn from: corners, lid handles, lower lid. */
const lidsOf = (looks: Looks, face: Face, which: Side) => {
  const side = which ? 1 : -1
  const cx = looks.eyes[which] + face.turn * 0.9
  const cy = looks.eyeY
  const w = looks.eyeWidth
  const open = Math.max(0.04, face.open + (which ? face.openR : 0))
  const lift = Math.max(0, face.squint - 0.6) * 26
  const low = cy + 10 * (1 - face.squint) - lift * 0.55
  return {
    side,
    cx,
    cy,
    w,
    open,
    low,
    xi: cx - side * w,
    xo: cx + side * (w + 1),
    yi: cy + 2 + face.slant * 2,
    yo: cy - 1,
    ux1: cx - side * w * 0.42,
    ux2: cx + side * w * 0.6,
    uy1: Math.min(cy + 1 - TALL * (open - face.slant * 0.62), low + 1),
    uy2: Math.min(cy - 1 - TALL * open, low + 1),
  }
}
type Lids = ReturnType<typeof lidsOf>

const socket = (looks: Looks, { xi, xo, cx, cy, side }: Lids): string =>
  shape(
    `M${xi - side * 4} ${cy - 6}C${cx - side * 8} ${cy - 22} ${cx + side * 12} ${cy - 24} ${xo + side * 5} ${cy - 6}C${cx + side * 8} ${cy + 4} ${cx - side * 8} ${cy + 4} ${xi - side * 4} ${cy - 6}Z`,
    looks.shade,
    'opacity=".45"',
  )

const ball = (looks: Looks, face: Face, lids: Lids, id: string): string => {
  const { xi, yi, ux1, uy1, ux2, uy2, xo, yo, cx, cy, side, w, low } = lids
  const white = `M${xi} ${yi}C${ux1} ${uy1} ${ux2} ${uy2} ${xo} ${yo}C${cx + side * w * 0.5} ${low} ${cx - side * w * 0.5} ${low + 1} ${xi} ${yi}Z`
  const r = 8.6 * (0.6 + 0.4 * face.pupil)
  const ix = cx + face.gx * 0.85
  const iy = cy - 3.4 + face.gy * 0.7
  return (
    `<clipPath id="${id}"><path d="${white}"/></clipPath>${shape(white, PAPER)}<g clip-path="url(#${id})">` +
    `<circle cx="${ix}" cy="${iy}" r="${r}" fill="${looks.iris}"/>` +
    shape(
      `M${ix - r * 0.62} ${iy - r * 0.55}l${r * 0.62} ${-r * 0.1}l${-r * 0.12} ${r * 0.56}l${-r * 0.52} ${r * 0.1}z`,
      PAPER,
    ) +
    shape(
      `M${xi} ${yi}C${ux1} ${uy1} ${ux2} ${uy2} ${xo} ${yo}L${xo} ${yo + 3}C${ux2} ${uy2 + 5} ${ux1} ${uy1 + 5} ${xi} ${yi + 2}Z`,
      INK,
      'opacity=".22"',
    ) +
    '</g>'
  )
}

const lid = (looks: Looks, face: Face, lids: Lids): string => {
  const { xi, yi, ux1, uy1, ux2, uy2, xo, yo, cx, cy, side, open, low } = lids
  const upper = shape(
    `M${xi - side} ${yi + 1}C${ux1} ${uy1} ${ux2} ${uy2} ${xo + side * 5} ${yo - 1}C${ux2} ${uy2 - LID} ${ux1} ${uy1 - LID * 0.75} ${xi - side} ${yi + 1}Z`,
    INK,
  )
  const crease =
    open > 0.3
      ? stroke(
          `M${xi + side * 5} ${cy - 4 - TALL * open * 0.55}C${ux1} ${uy1 - 7} ${ux2} ${uy2 - 8} ${xo} ${cy - 5 - TALL * open * 0.3}`,
          looks.shade,
          2.2,
        )
      : ''
  const lower = stroke(
    `M${xi + side * 5} ${(low + yi) / 2 + 2}Q${cx} ${low + 1 + (face.squint > 0.6 ? 1 : 0)} ${xo - side * 3} ${(low + yo) / 2 + 2}`,
    looks.shade,
    1.8,
  )
  return upper + crease + lower
}

const bagsAndLines = (looks: Looks, face: Face, { xi, xo, cx, cy, side }: Lids): string => {
  const bag = Math.min(1, looks.bags * 0.6 + face.bags)
  const under =
    bag > 0.12
      ? cut(
          [xi + side * 3, cy + 11],
          [cx, cy + 19 + face.bags * 3],
          [xo - side * 2, cy + 10],
          1.2 + 1.8 * bag,
          looks.shade,
          `opacity="${0.4 + 0.5 * bag}"`,
        )
      : ''
  const line = (k: number) =>
    cut(
      [xo + side * 6, cy - 1 + k * 6],
      [xo + side * 10, cy - 1 + k * 8],
      [xo + side * 14, cy - 3 + k * 11],
      1.1,
      looks.shade,
    )
  return under + (face.squint > 0.6 || face.fold > 0.7 ? row(2, line) : '')
}

export const eye = (looks: Looks, face: Face, which: Side): string => {
  const lids = lidsOf(looks, face, which)
  return (
    socket(looks, lids) +
    ball(looks, face, lids, `eye${which}`) +
    lid(looks, face, lids) +
    bagsAndLines(looks, face, lids)
  )
}

export const brow = (looks: Looks, face: Face, which: Side): string => {
  const side = which ? 1 : -1
  const cx = looks.eyes[which] + face.turn * 0.9
  const top = looks.eyeY - 26
  const t = looks.brow
  const xi = cx - side * (17 + face.bs * 0.7)
  const xo = cx + side * (looks.eyeWidth + 8)
  const yi = top + face.bi + (which ? face.bR : 0)
  const yo = top + face.bo + (which ? face.bR * 0.75 : 0) + 3
  const xm = cx + side * 4
  const ym = (yi + yo) / 2 - face.ba
  return shape(
    `M${xi} ${yi - t * 0.48}Q${xm} ${ym - t * 0.62} ${xo} ${yo}Q${xm} ${ym + t * 0.62} ${xi + side} ${yi + t * 0.52}L${xi + side * 4} ${yi + t * 0.2}L${xi - side * 1.5} ${yi + t * 0.06}L${xi + side * 3} ${yi - t * 0.18}Z`,
    looks.browColour,
  )
}

/** Tears run down both cheeks; `tear` 0–1 is how far. */
export const tears = (looks: Looks, face: Face): string =>
  face.tear < 0.08
    ? ''
    : ([0, 1] as const)
        .map((which) => {
          const x = looks.eyes[which] + face.turn * 0.9 + (which ? 5 : -5)
          const y = looks.eyeY + 9
          const run = face.tear * (which ? 34 : 46)
          return (
            shape(
              `M${x - 2} ${y}L${x + 2.5} ${y}L${x + 3} ${y + run}C${x + 6} ${y + run + 9} ${x - 6} ${y + run + 9} ${x - 3} ${y + run}Z`,
              '#bcd6e4',
              `opacity="${Math.min(0.9, 0.3 + face.tear * 0.6)}"`,
            ) + cut([x - 1, y + 6], [x - 1.4, y + run * 0.6], [x - 1, y + run], 0.8, PAPER)
          )
        })
        .join('')
