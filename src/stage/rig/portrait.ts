/** Puts the parts together: as layers that move by themselves, or as one still picture. */
import { type Frame, group, handcut, shape } from '../paper.ts'
import { type Backdrop, backdrop } from './backdrop.ts'
import { BODIES } from './body.ts'
import { brow, eye, tears } from './eyes.ts'
import type { Face } from './face.ts'
import { HEADS } from './hair.ts'
import { type Gesture, hand } from './hands.ts'
import { type Likeness, LOOKS } from './looks.ts'
import { mouth } from './mouth.ts'
import { cheeks, ear, forehead, nose } from './skin.ts'

/** The part of the drawing that a screen shows. */
export const PORTRAIT: Frame = { x: 0, y: 0, w: 300, h: 318 }

/** Where the neck bends. */
export const NECK = [150, 236] as const

/** Everything that turns with the head, upright and in place. */
export const headLayer = (who: Likeness, face: Face): string => {
  const looks = LOOKS[who]
  const parts = HEADS[who]
  return (
    ear(looks, -1) +
    ear(looks, 1) +
    shape(looks.face, looks.skin) +
    shape(looks.side, looks.shade) +
    parts.chin +
    forehead(looks, face) +
    cheeks(looks, face) +
    nose(looks, face) +
    mouth(looks, face) +
    eye(looks, face, 0) +
    eye(looks, face, 1) +
    tears(looks, face) +
    parts.front(looks) +
    brow(looks, face, 0) +
    brow(looks, face, 1) +
    parts.worn(face)
  )
}

/** Hair behind the shoulders; turns with the head. Empty for short hair. */
export const hairLayer = (who: Likeness): string => HEADS[who].back(LOOKS[who])

export const bodyLayer = (who: Likeness, sh: number): string => BODIES[who](LOOKS[who], sh)

export const handLayer = (who: Likeness, gesture: Gesture): string => hand(LOOKS[who], gesture)

const bend = (face: Face): string =>
  `translate(${face.dx} ${face.dy}) rotate(${face.tilt} ${NECK[0]} ${NECK[1]})`

/** The whole buyer before a backdrop, in units of PORTRAIT. */
export const portrait = (who: Likeness, face: Face, gesture: Gesture, behind: Backdrop): string =>
  backdrop(behind) +
  handcut(
    group(hairLayer(who), bend(face)) +
      bodyLayer(who, face.sh) +
      group(headLayer(who, face), bend(face)) +
      handLayer(who, gesture),
  )
