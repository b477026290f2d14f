/** The room as Phaser images: prints what the crop shows, and places it each frame. */
import type Phaser from 'phaser'
import { type Frame, unit } from '../paper.ts'
import type { Air } from '../room/air.ts'
import { SCREEN } from '../room/framing.ts'
import { HOOK_Y, hangLanterns } from '../room/lantern.ts'
import { BANK_WAVE, BANKS } from '../room/mist.ts'
import { isSeenFirst } from './first.ts'
import { FAINTEST, type Hangings, hangAll, numberSheets, refresh } from './hangings.ts'
import { LEAVES, layPlates, leafIn, showsLeaf } from './plates.ts'
import { type Drawing, print, printTogether } from './press.ts'
import { GLASS, propsFor } from './props.ts'
import { startRain } from './rain.ts'
import type { Weather } from './weather.ts'

export interface Scenery {
  /**
   * Prints the room for a crop at a scale; what stands there stays until the print is done. The first time it is done
   * with what `seen` shows, and the rest follows between other work; null prints everything at once.
   * `onWalls` hears when the walls of another crop hang, while the things before them are still being printed.
   */
  print(frame: Frame, scale: number, seen: Air | null, onWalls: () => void): Promise<void>
  /** Places everything as the weather has it. */
  place(weather: Weather): void
  /** The buyer's canvas was drawn anew. */
  refreshBuyer(): void
  /** Throws away what is still being printed. */
  close(): void
}

/** Most milliseconds that a print waits for the page to have nothing else to do. */
const PATIENCE = 400

const leisure = (): Promise<void> =>
  new Promise((next) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => next(), { timeout: PATIENCE })
    else setTimeout(next)
  })

/** A drawing to be printed, and how it is hung. */
interface Job {
  readonly drawing: Drawing
  readonly isSeen: (air: Air) => boolean
  readonly hang: (canvas: HTMLCanvasElement) => void
}
type Hang = () => void

/** Prints anew between other work, so that keys are still answered at once. */
const oneByOne = async (jobs: readonly Job[], scale: number, done: (hang: Hang) => void): Promise<void> => {
  for (const { drawing, hang } of jobs) {
    await leisure()
    const canvas = await print(drawing.content, drawing.frame, scale)
    done(() => hang(canvas))
  }
}

const together = async (jobs: readonly Job[], scale: number): Promise<readonly Hang[]> => {
  const printed = await printTogether(
    jobs.map(({ drawing }) => drawing),
    scale,
  )
  return jobs.flatMap(({ hang }, i) => {
    const canvas = printed[i]
    return canvas ? () => hang(canvas) : []
  })
}

const placeSky = ({ image, frame, move }: Hangings, weather: Weather): void => {
  const { air, bolt, clouds, age } = weather
  const cover = (1 - air.clear) * (0.35 + 0.65 * air.storm)
  move('far', clouds[0], -10 * (1 - air.storm), cover)
  move('near', clouds[1], -46 * (1 - air.storm), air.storm)
  move('evening', clouds[0] * 1.4, 0, air.clear)
  move('birds', ((age / 60) % 700) - 340, Math.sin(age / 1900) * 8, air.clear * air.clear)
  move('glow', 0, 0, weather.far)
  for (let i = 0; i < 3; i++) move(`bolt${i}`, 0, 0, i === bolt.which ? bolt.light : 0)
  if (!frame('flash')) return
  image('flash')
    .setPosition(GLASS.x, GLASS.y)
    .setDisplaySize(GLASS.w, GLASS.h)
    .setAlpha(weather.flash)
    .setVisible(weather.flash > FAINTEST)
}

/** One part of a lantern: it swings about its hook, `drop` below which the lantern hangs. */
const swing = (
  { image, frame }: Hangings,
  name: string,
  { x, drop, size }: { readonly x: number; readonly drop: number; readonly size: number },
  angle: number,
  alpha: number,
): void => {
  const drawn = frame(name)
  if (!drawn) return
  image(name)
    .setOrigin(-drawn.x / drawn.w, -drawn.y / drawn.h)
    .setPosition(x - Math.sin(angle) * drop, HOOK_Y + Math.cos(angle) * drop)
    .setDisplaySize(drawn.w * size, drawn.h * size)
    .setRotation(angle)
    .setAlpha(alpha)
    .setVisible(alpha > FAINTEST)
}

const placeLanterns = (hangings: Hangings, crop: Frame, { air, swings, halos }: Weather): void => {
  hangLanterns(crop).forEach(({ x, y, size }, i) => {
    const angle = swings[i] ?? 0
    const flare = halos[i] ?? 0
    const dark = { x, drop: y - HOOK_Y, size }
    const bright = { ...dark, size: size * (1 + 0.06 * flare) }
    swing(hangings, `dark${i}`, dark, angle, 1)
    swing(hangings, `lit${i}`, bright, angle, air.lanterns[i] ?? 0)
    swing(hangings, `halo${i}`, bright, angle, flare)
  })
}

const placeDesk = ({ move }: Hangings, weather: Weather): void => {
  const { air, age, banks } = weather
  move('shafts', 0, 0, weather.shafts)
  move('steady', 0, 0, weather.steady)
  move('broken', 0, 0, weather.broken)
  move('ledOn', 0, 0, air.storm > 0.5 ? 1 : 0)
  move('ledOff', 0, 0, air.storm > 0.5 ? 0 : 1)
  const steam = unit((air.clear - 0.5) * 2) * (0.75 + 0.25 * Math.sin(age / 700))
  move('steam', 188 + Math.sin(age / 900) * 2.5, 576 + Math.sin(age / 1400) * 3, steam)
  BANKS.forEach(({ opacity }, i) => {
    move(`mist${i}`, -((banks[i] ?? 0) % BANK_WAVE), 10 * (1 - air.mist), opacity * air.mist)
  })
}

export const buildScenery = (scene: Phaser.Scene, buyer: HTMLCanvasElement): Scenery => {
  const hangSheet = numberSheets(scene)
  const hangings = hangAll(scene, hangSheet)
  const plates = layPlates(hangings)
  const rain = startRain(scene, hangSheet)
  let crop: Frame = { x: 0, y: 0, w: 1, h: 1 }
  /** The newest print; an older one that comes late is thrown away. */
  let ticket = 0
  let buyerSize = ''

  const hangProp = (name: string, frame: Frame, canvas: HTMLCanvasElement) => {
    if (name === 'rain0' || name === 'rain1') return rain.wet(name === 'rain1', canvas, frame)
    hangings.dress(name, canvas)
    hangings.lay(name, frame)
  }
  const jobsFor = (crop: Frame, scale: number): readonly Job[] => [
    ...LEAVES.map((leaf): Job => {
      const drawing = leafIn(leaf, crop)
      return {
        drawing,
        isSeen: (air) => showsLeaf(leaf, air),
        hang: (canvas) => plates.hang(leaf, drawing.frame, scale, canvas),
      }
    }),
    ...Object.entries(propsFor(crop)).map(
      ([name, drawing]): Job => ({
        drawing,
        isSeen: (air) => isSeenFirst(name, air),
        hang: (canvas) => hangProp(name, drawing.frame, canvas),
      }),
    ),
  ]
  /** What the first picture could do without. A drawing that fails stays away. */
  const follow = (jobs: readonly Job[], scale: number, mine: number): void => {
    oneByOne(jobs, scale, (hang) => {
      if (mine === ticket) hang()
    }).catch(() => {})
  }

  return {
    async print(frame, scale, seen, onWalls) {
      const mine = ++ticket
      const jobs = jobsFor(frame, scale)
      const first = hangings.empty
      const late = first && seen ? jobs.filter((job) => !job.isSeen(seen)) : []
      // A turned telephone shows walls that nothing was printed for: they come at once.
      const turned = !first && frame.w / frame.h !== crop.w / crop.h
      const urgent = first
        ? jobs.filter((job) => !late.includes(job))
        : turned
          ? jobs.slice(0, LEAVES.length)
          : []
      const walls = await together(urgent, scale)
      if (mine !== ticket) return
      for (const hang of walls) hang()
      if (turned) onWalls()
      const hangs: Hang[] = []
      if (!first) await oneByOne(jobs.slice(urgent.length), scale, (hang) => hangs.push(hang))
      if (mine !== ticket) return
      crop = frame
      for (const hang of hangs) hang()
      if (late.length > 0) follow(late, scale, mine)
    },
    place(weather) {
      plates.mix(weather.air)
      rain.place(weather)
      placeSky(hangings, weather)
      placeLanterns(hangings, crop, weather)
      placeDesk(hangings, weather)
    },
    refreshBuyer() {
      const size = `${buyer.width}×${buyer.height}`
      if (size !== buyerSize) hangings.dress('buyer', buyer)
      else refresh(hangings.image('buyer').texture)
      buyerSize = size
      hangings.lay('buyer', SCREEN).setVisible(true)
    },
    close() {
      ticket++
    },
  }
}
