/** Arms and hands: eight gestures in one construction, sleeve and skin from the buyer's looks. */
import { lerp, type Point, shape, stroke, taper } from '../paper.ts'
import type { Looks } from './looks.ts'

export type Gesture = 'none' | 'fist' | 'crossed' | 'chin' | 'cheek' | 'open' | 'chest' | 'phone'
export const GESTURES: readonly Gesture[] = [
  'none',
  'fist',
  'crossed',
  'chin',
  'cheek',
  'open',
  'chest',
  'phone',
]

/** A finger through its joints, then its width. */
type Finger = readonly [readonly Point[], number]

const finger = (looks: Looks, [joints, width]: Finger): string => {
  const d = `M${joints.map((joint) => joint.join(' ')).join('L')}`
  return stroke(d, looks.shade, width + 4) + stroke(d, looks.skin, width)
}

const fingers = (looks: Looks, all: readonly Finger[]): string =>
  all.map((one) => finger(looks, one)).join('')

const between = (a: Point, b: Point, share: number): Point => [
  lerp(a[0], b[0], share),
  lerp(a[1], b[1], share),
]

const arm = (looks: Looks, elbow: Point, elbowWidth: number, wrist: Point, wristWidth: number): string =>
  shape(taper(elbow, elbowWidth, wrist, wristWidth), looks.clothDark) +
  shape(taper([elbow[0] - 4, elbow[1] - 2], elbowWidth - 5, wrist, wristWidth - 2), looks.cloth) +
  shape(
    taper(between(wrist, elbow, 0.16), wristWidth + 3, between(wrist, elbow, -0.06), wristWidth + 2),
    looks.clothDark,
  )

const palm = (looks: Looks, x: number, y: number, r: number): string =>
  shape(
    `M${x - r} ${y}C${x - r} ${y - r * 1.05} ${x + r * 0.9} ${y - r * 1.1} ${x + r} ${y - 2}C${x + r * 1.05} ${y + r * 1.1} ${x - r * 0.9} ${y + r} ${x - r} ${y}Z`,
    looks.skin,
    `stroke="${looks.shade}" stroke-width="2"`,
  )

const PHONE =
  '<g transform="rotate(12 246 232)"><path d="M224 188l42 -2q5 0 5 5l1 80q0 5 -5 5l-42 1q-5 0 -5 -5l-1 -79q0 -5 5 -5z" fill="#171a26"/><path d="M228 194l34 -1l1 72l-34 1z" fill="#2d3450"/><path d="M232 202l20 0l0 4l-20 0zM232 212l26 0l0 4l-26 0zM232 222l14 0l0 4l-14 0z" fill="#8fa3c4"/></g>'

// biome-ignore format: joints read across
const DRAW: Record<Gesture, (looks: Looks) => string> = {
  none: () => '',
  fist: (looks) => arm(looks, [300, 352], 38, [256, 272], 25) + palm(looks, 250, 246, 25) +
    fingers(looks, [[[[270, 232], [270, 250]], 14], [[[257, 226], [256, 248]], 15], [[[243, 225], [241, 248]], 15], [[[229, 229], [228, 249]], 14], [[[266, 262], [240, 260]], 15]]),
  crossed: (looks) => arm(looks, [-4, 300], 34, [196, 318], 26) + arm(looks, [308, 316], 40, [112, 282], 25) +
    fingers(looks, [[[[118, 302], [92, 300]], 11], [[[114, 293], [84, 286]], 12], [[[114, 283], [86, 272]], 12], [[[118, 274], [96, 262]], 12]]) +
    shape('M112 256L134 258L128 310L108 306Z', looks.clothDark),
  chin: (looks) => arm(looks, [214, 356], 34, [182, 284], 24) + palm(looks, 172, 262, 22) +
    fingers(looks, [[[[178, 250], [196, 226]], 14], [[[176, 276], [148, 272]], 13], [[[172, 264], [142, 260]], 14], [[[166, 252], [136, 248]], 14], [[[162, 249], [140, 233], [117, 229]], 13]]),
  cheek: (looks) => arm(looks, [286, 356], 36, [244, 268], 25) + palm(looks, 236, 240, 23) +
    fingers(looks, [[[[250, 238], [252, 196]], 13], [[[241, 234], [240, 180]], 14], [[[230, 232], [226, 176]], 14], [[[220, 236], [211, 190]], 13], [[[224, 252], [198, 238]], 14]]),
  open: (looks) => arm(looks, [304, 356], 36, [260, 300], 24) + palm(looks, 246, 282, 21) +
    fingers(looks, [[[[248, 298], [212, 310]], 12], [[[240, 291], [198, 298]], 13], [[[238, 281], [194, 282]], 13], [[[240, 272], [204, 266]], 13], [[[250, 268], [226, 244]], 13]]),
  chest: (looks) => arm(looks, [300, 350], 38, [206, 302], 25) + palm(looks, 188, 290, 23) +
    fingers(looks, [[[[190, 272], [166, 256]], 13], [[[186, 308], [146, 314]], 12], [[[182, 300], [132, 304]], 13], [[[180, 290], [128, 291]], 13], [[[184, 279], [138, 277]], 13]]),
  phone: (looks) => arm(looks, [302, 356], 36, [262, 292], 24) + palm(looks, 256, 266, 21) + PHONE +
    fingers(looks, [[[[276, 262], [262, 264]], 12], [[[278, 249], [264, 251]], 12], [[[279, 236], [266, 238]], 12], [[[236, 276], [226, 246]], 14]]),
}

export const hand = (looks: Looks, gesture: Gesture): string => DRAW[gesture](looks)
