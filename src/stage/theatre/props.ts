/** What the room is printed from: plates that lie still and sprites that move, in drawing order. */
import { type Frame, handcut, slab } from '../paper.ts'
import { farLight, HALO, halo, shafts } from '../room/crossing.ts'
import { brokenLight, desk, deskThings, lamp, led, monitor, steadyLight } from '../room/desk.ts'
import { HOOK_Y, hangLanterns, lantern, lanternString } from '../room/lantern.ts'
import { BANK_WAVE, BANKS, bank } from '../room/mist.ts'
import { shop } from '../room/shop.ts'
import {
  BOLTS,
  birds,
  bolt,
  clearSky,
  cloudySky,
  eveningClouds,
  farClouds,
  nearClouds,
  streak,
  townAtDusk,
  townAtNight,
} from '../room/sky.ts'
import { steam } from '../room/things.ts'
import type { Drawing } from './press.ts'

/** The window's glass with a little of its frame. */
export const GLASS: Frame = { x: 28, y: 60, w: 514, h: 468 }

/** What two frames share; never empty, so that there is always something to print. */
export const overlap = (a: Frame, b: Frame): Frame => {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const w = Math.max(1, Math.min(a.x + a.w, b.x + b.w) - x)
  const h = Math.max(1, Math.min(a.y + a.h, b.y + b.h) - y)
  return { x, y, w, h }
}

/** Still plates: the drawings of one plate lie on each other, each with an opacity of its own. */
export const PLATES = {
  sky: { frame: GLASS, drawings: [cloudySky(0), cloudySky(1), clearSky()] },
  town: { frame: GLASS, drawings: [townAtNight(), townAtDusk()] },
  shop: { frame: { x: -900, y: -400, w: 2600, h: 1050 }, drawings: [shop(0), shop(1)] },
  desk: { frame: { x: -900, y: 460, w: 2600, h: 1200 }, drawings: [desk(0), desk(1)] },
  fore: {
    frame: { x: 30, y: 216, w: 700, h: 432 },
    drawings: [lamp(0) + monitor() + deskThings(0), lamp(1) + monitor() + deskThings(1)],
  },
} as const satisfies Record<string, { frame: Frame; drawings: readonly string[] }>
export type PlateName = keyof typeof PLATES

/** Half of a lantern's drawing, rays and all, in its own units. */
const REACH = 104

const lanternProps = (frame: Frame): Record<string, Drawing> =>
  Object.fromEntries(
    hangLanterns(frame).flatMap(({ y, size }, i) => {
      const drop = (y - HOOK_Y) / size
      const about: Frame = { x: -REACH, y: -drop, w: REACH * 2, h: drop + REACH }
      const close: Frame = { x: -REACH, y: -REACH, w: REACH * 2, h: REACH * 2 }
      return [
        [`dark${i}`, { content: lanternString(drop) + lantern(false), frame: about }],
        [`lit${i}`, { content: lantern(true), frame: close }],
        [`halo${i}`, { content: halo(), frame: { x: -HALO, y: -HALO, w: HALO * 2, h: HALO * 2 } }],
      ]
    }),
  )

const mistProps = (frame: Frame): Record<string, Drawing> =>
  Object.fromEntries(
    BANKS.map((one, i) => [
      `mist${i}`,
      {
        content: bank(one),
        frame: { x: frame.x, y: one.y - 56, w: frame.w + BANK_WAVE, h: one.thick + 92 },
      },
    ]),
  )

const boltProps = (): Record<string, Drawing> =>
  Object.fromEntries(
    Array.from({ length: BOLTS }, (_, i) => [
      `bolt${i}`,
      {
        content: bolt(i),
        frame: i === 1 ? { x: 456, y: 168, w: 38, h: 98 } : { x: 56, y: 140, w: 158, h: 220 },
      },
    ]),
  )

/** Everything that moves, for a crop of the room. Lanterns are drawn about their own middle. */
export const propsFor = (frame: Frame): Record<string, Drawing> => ({
  far: { content: farClouds(), frame: { x: -40, y: 20, w: 660, h: 210 } },
  near: { content: nearClouds(), frame: { x: -100, y: 10, w: 780, h: 112 } },
  evening: { content: eveningClouds(), frame: { x: 0, y: 220, w: 570, h: 100 } },
  birds: { content: birds(), frame: { x: 284, y: 228, w: 90, h: 34 } },
  flash: { content: slab(0, 0, 40, 40, '#dfe6f6'), frame: { x: 4, y: 4, w: 32, h: 32 } },
  rain0: { content: streak(false), frame: { x: -2, y: -31, w: 4, h: 62 } },
  rain1: { content: streak(true), frame: { x: -2, y: -31, w: 4, h: 62 } },
  steady: { content: steadyLight(), frame: { x: 16, y: 440, w: 306, h: 174 } },
  broken: { content: brokenLight(), frame: { x: 16, y: 440, w: 306, h: 174 } },
  ledOn: { content: led(true), frame: { x: 383, y: 566, w: 12, h: 12 } },
  ledOff: { content: led(false), frame: { x: 383, y: 566, w: 12, h: 12 } },
  steam: { content: handcut(steam()), frame: { x: -14, y: -52, w: 44, h: 56 } },
  glow: { content: farLight(), frame: { x: 28, y: 250, w: 514, h: 222 } },
  shafts: { content: shafts(), frame: { x: 90, y: 60, w: 400, h: 470 } },
  ...boltProps(),
  ...lanternProps(frame),
  ...mistProps(frame),
})
