/** One still picture of the stage: for reduced motion's sake, for machines without a canvas, and for tests. */
import type { Mood, Pose, Worth } from '../training/index.ts'
import { type Frame, group, sheet } from './paper.ts'
import { expressionOf, lookAt, moodAtEnd } from './rig/express.ts'
import { likenessOf } from './rig/looks.ts'
import { PORTRAIT, portrait } from './rig/portrait.ts'
import { type Air, airOf } from './room/air.ts'
import { type Crossing, farLight, halo, NO_CROSSING, shafts } from './room/crossing.ts'
import { brokenLight, desk, deskThings, glare, lamp, led, monitor, steadyLight } from './room/desk.ts'
import { frameOf, SCREEN } from './room/framing.ts'
import { HOOK_Y, hangLanterns, lantern, lanternString } from './room/lantern.ts'
import { BANKS, bank } from './room/mist.ts'
import { shop } from './room/shop.ts'
import {
  birds,
  bolt,
  clearSky,
  cloudySky,
  eveningClouds,
  farClouds,
  nearClouds,
  stillRain,
  townAtDusk,
  townAtNight,
} from './room/sky.ts'
import { steam } from './room/things.ts'

/** What a stage shows. */
export interface StageView {
  readonly mood: Mood
  readonly pose: Pose
  readonly buyer: string
  readonly typing: boolean
  readonly ending: Worth | null
}

const faded = (content: string, opacity: number): string =>
  opacity < 0.02 ? '' : opacity > 0.98 ? content : `<g opacity="${opacity.toFixed(2)}">${content}</g>`

const sky = (air: Air, { thunder }: Crossing): string =>
  cloudySky(air.calm) +
  faded(farClouds(), 0.35 + 0.65 * air.storm) +
  faded(nearClouds(), air.storm) +
  (air.storm > 0.7 ? bolt(0) + bolt(1) : '') +
  (thunder ? farLight() : '') +
  townAtNight() +
  faded(clearSky() + eveningClouds() + birds() + townAtDusk(), air.clear) +
  stillRain(air.rain)

const lanterns = (air: Air, caught: readonly number[], frame: Frame): string =>
  hangLanterns(frame)
    .map(({ x, y, size }, i) =>
      group(
        lanternString((y - HOOK_Y) / size) +
          lantern(false) +
          faded(lantern(true), air.lanterns[i] ?? 0) +
          (caught.includes(i) ? halo() : ''),
        `translate(${x} ${y}) scale(${size})`,
      ),
    )
    .join('')

const mist = (air: Air, which: readonly number[]): string =>
  which
    .map((i) => BANKS[i])
    .map((one) => (one ? faded(bank(one), one.opacity * air.mist) : ''))
    .join('')

const onScreen = (content: string): string =>
  `<svg x="${SCREEN.x}" y="${SCREEN.y}" width="${SCREEN.w}" height="${SCREEN.h}" viewBox="${PORTRAIT.x} ${PORTRAIT.y} ${PORTRAIT.w} ${PORTRAIT.h}" preserveAspectRatio="xMidYMid slice">${content}</svg>`

const buyer = (view: StageView): string => {
  const { face, gesture, behind } = expressionOf(moodAtEnd(view.mood, view.ending), view.pose)
  return portrait(likenessOf(view.buyer), lookAt(face, view.typing, null), gesture, behind)
}

/**
 * The room and the buyer in it, as SVG; `frame` in room units fills width × height pixels. `crossing` is what the
 * last change of mood set off: a picture that may not move shows it standing.
 */
export const stillPicture = (
  view: StageView,
  frame: Frame,
  width: number,
  height: number,
  crossing: Crossing = NO_CROSSING,
): string => {
  const air = airOf(view.mood, view.ending)
  const content =
    sky(air, crossing) +
    shop(air.warmth) +
    lanterns(air, crossing.lanterns, frame) +
    mist(air, [0, 1]) +
    (crossing.opening ? shafts() : '') +
    desk(air.warmth) +
    faded(steadyLight(), 1 - air.flicker) +
    faded(brokenLight(), air.flicker) +
    lamp(air.warmth) +
    monitor() +
    led(air.storm > 0.5) +
    onScreen(buyer(view)) +
    glare() +
    deskThings(air.warmth) +
    (air.clear > 0.6 ? group(steam(), 'translate(188 578)') : '') +
    mist(air, [2])
  return sheet(content, frame, width, height)
}

/** The still picture in the crop that suits a host of this size. */
export const stillFor = (view: StageView, width: number, height: number, crossing?: Crossing): string =>
  stillPicture(view, frameOf(width, height), width, height, crossing)
