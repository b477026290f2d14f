/** What the first picture needs: drawings that the air does not show yet are printed once it stands. */
import type { Air } from '../room/air.ts'

type Shows = (air: Air) => boolean

const never: Shows = () => false
const clear: Shows = (air) => air.clear > 0
const rain: Shows = (air) => air.rain > 0
const mist: Shows = (air) => air.mist > 0
const lit =
  (which: 0 | 1 | 2): Shows =>
  (air) =>
    air.lanterns[which] > 0

/** Sprites that not every air shows, and those that only an event brings. */
const SPRITES: Readonly<Record<string, Shows>> = {
  far: (air) => air.clear < 1,
  near: (air) => air.storm > 0,
  evening: clear,
  birds: clear,
  steam: clear,
  rain0: rain,
  rain1: rain,
  mist0: mist,
  mist1: mist,
  mist2: mist,
  lit0: lit(0),
  lit1: lit(1),
  lit2: lit(2),
  steady: (air) => air.flicker < 1,
  broken: (air) => air.flicker > 0,
  ledOn: (air) => air.storm > 0.5,
  ledOff: (air) => air.storm <= 0.5,
  flash: never,
  bolt0: never,
  bolt1: never,
  bolt2: never,
  glow: never,
  shafts: never,
  halo0: never,
  halo1: never,
  halo2: never,
}

/** Whether a sprite can be seen as soon as the stage stands. */
export const isSeenFirst = (name: string, air: Air): boolean => SPRITES[name]?.(air) ?? true
