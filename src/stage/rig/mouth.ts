/** The mouth, shut or open, and the folds beside it. */
import { cut, INK, lerp, PAPER, type Point, shape, stroke } from '../paper.ts'
import type { Face } from './face.ts'
import type { Looks } from './looks.ts'

/** Corners and edges of one mouth. */
const lipsOf = (looks: Looks, face: Face) => {
  const cx = 150 + face.turn * 1.15
  const cy = looks.mouthY
  const w = face.mw
  const left: Point = [cx - w, cy - face.mc + (face.ma > 0 ? face.ma * 0.15 : 0)]
  const right: Point = [cx + w * (1 + Math.max(0, face.ma) * 0.012), cy - face.mc - face.ma]
  return {
    cx,
    cy,
    w,
    left,
    right,
    inset: lerp(0.62, 0.2, face.mq) * w,
    top: cy - face.mo * 9 + face.mc * 0.55 - face.mt * face.mo * 4 - face.ma * 0.2,
    low: cy + 5 + face.mo * 36 + face.mc * 0.6,
  }
}
type Lips = ReturnType<typeof lipsOf>

const teeth = (face: Face, { cx, cy, w, left, right, top, low }: Lips): string => {
  if (face.mt <= 0.2) return ''
  const tall = 5 + face.mt * face.mo * 6
  const y = ((left[1] + right[1]) / 2) * 0.35 + top * 0.65
  const upper = shape(
    `M${left[0] - 4} ${top - 12}H${right[0] + 4}V${y + tall}Q${cx} ${y + tall + (face.mc > 0 ? 4 : -3)} ${left[0] - 4} ${y + tall}Z`,
    PAPER,
  )
  const gaps = [-0.5, -0.17, 0.17, 0.5]
    .map((k) => stroke(`M${cx + k * w} ${y - 6}V${y + tall - 1}`, '#c9bfa9', 1.3))
    .join('')
  const gum = cy + face.mo * 24
  const lower =
    face.mt > 0.9 && face.mc < 0
      ? shape(
          `M${cx - w * 0.7} ${low}L${cx - w * 0.66} ${gum - 3}Q${cx} ${gum - 7} ${cx + w * 0.66} ${gum - 3}L${cx + w * 0.7} ${low}Z`,
          PAPER,
        )
      : ''
  return upper + gaps + lower
}

const opened = (looks: Looks, face: Face, lips: Lips): string => {
  const { cx, cy, w, left, right, inset, top, low } = lips
  const hole = `M${left}C${left[0] + inset} ${top} ${right[0] - inset} ${top} ${right}C${right[0] - inset * 0.6} ${low} ${left[0] + inset * 0.6} ${low} ${left}Z`
  const lip = shape(
    `M${left[0] - 2} ${left[1]}C${left[0] + inset} ${top - 7} ${right[0] - inset} ${top - 7} ${right[0] + 2} ${right[1]}C${right[0] - inset * 0.6} ${low + 7} ${left[0] + inset * 0.6} ${low + 7} ${left[0] - 2} ${left[1]}Z`,
    looks.lip,
  )
  const tongue = `<ellipse cx="${cx}" cy="${cy + face.mo * 30}" rx="${w * 0.6}" ry="${5 + face.mo * 7}" fill="#b9463d"/>`
  return `${lip}<clipPath id="mouth"><path d="${hole}"/></clipPath>${shape(hole, '#3a1518')}<g clip-path="url(#mouth)">${tongue}${teeth(face, lips)}</g>`
}

const shut = (looks: Looks, face: Face, { cx, cy, w, left, right }: Lips): string => {
  const droop = 3 + Math.max(0, -face.mc) * 0.4
  const line = shape(
    `M${left}Q${cx - w * 0.2} ${cy + face.mc * 0.7 - face.ma * 0.3 - 2.6} ${right}Q${cx - w * 0.1} ${cy + face.mc * 0.8 - face.ma * 0.3 + 3.4} ${left}Z`,
    INK,
  )
  const ends =
    cut([left[0] - 1, left[1] - 3], [left[0] - 2, left[1]], [left[0] + 3, left[1] + droop], 1.3, INK) +
    cut([right[0] + 1, right[1] - 3], [right[0] + 3, right[1]], [right[0] - 2, right[1] + droop], 1.3, INK)
  const under = cut(
    [cx - w * 0.42, cy + 10 + face.mc * 0.3 - face.ma * 0.15],
    [cx, cy + 15 + face.mc * 0.3],
    [cx + w * 0.42, cy + 10 + face.mc * 0.3 - face.ma * 0.3],
    2.2,
    looks.lip,
  )
  return line + ends + under
}

const folds = (looks: Looks, face: Face, { cx, w, left, right }: Lips): string => {
  if (face.fold <= 0.05) return ''
  const y = looks.mouthY
  const belly = 1 + 1.6 * face.fold
  const more = `opacity="${Math.min(1, 0.25 + face.fold)}"`
  return (
    cut(
      [cx - 20, y - 27],
      [cx - 30 - w * 0.15, y - 14],
      [left[0] - 7, left[1] + 5],
      belly,
      looks.shade,
      more,
    ) +
    cut(
      [cx + 21, y - 27],
      [cx + 31 + w * 0.15, y - 14],
      [right[0] + 7, right[1] + 5],
      belly,
      looks.shade,
      more,
    )
  )
}

export const mouth = (looks: Looks, face: Face): string => {
  const lips = lipsOf(looks, face)
  return folds(looks, face, lips) + (face.mo > 0.05 ? opened : shut)(looks, face, lips)
}
