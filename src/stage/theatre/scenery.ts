/** The room as Phaser images: prints what the crop shows, and places it each frame. Only this file and open.ts know Phaser. */
import type Phaser from 'phaser'
import { type Frame, unit } from '../paper.ts'
import type { Air } from '../room/air.ts'
import { SCREEN } from '../room/framing.ts'
import { HOOK_Y, hangLanterns } from '../room/lantern.ts'
import { BANK_WAVE, BANKS } from '../room/mist.ts'
import { blankCanvas, brush, print } from './press.ts'
import { overlap, PLATES, type PlateName, type Prop, propsFor } from './props.ts'
import type { Weather } from './weather.ts'

type Image = Phaser.GameObjects.Image
type Texture = Phaser.Textures.CanvasTexture

export interface Scenery {
  /** Prints the room for a crop at a scale; what stands there stays until the print is done. */
  print(frame: Frame, scale: number): Promise<void>
  /** Places everything as the weather has it. */
  place(weather: Weather): void
  /** The buyer's canvas was drawn anew. */
  refreshBuyer(): void
  /** Throws away what is still being printed. */
  close(): void
}

/** Drawing order, from behind to before. `rain` and `buyer` are made separately. */
const ORDER = [
  'sky',
  'far',
  'evening',
  'flash',
  'bolt0',
  'bolt1',
  'bolt2',
  'near',
  'glow',
  'town',
  'birds',
  'rain',
  'shop',
  'dark2',
  'lit2',
  'halo2',
  'dark1',
  'lit1',
  'halo1',
  'dark0',
  'lit0',
  'halo0',
  'mist0',
  'mist1',
  'shafts',
  'desk',
  'steady',
  'broken',
  'fore',
  'ledOn',
  'ledOff',
  'buyer',
  'steam',
  'mist2',
] as const

/** How strongly each drawing of a plate shows, from the lowest up. */
const SHARES: Record<PlateName, (air: Air) => readonly number[]> = {
  sky: (air) => [1, air.calm, air.clear],
  town: (air) => [1, air.clear],
  shop: (air) => [1, air.warmth],
  desk: (air) => [1, air.warmth],
  fore: (air) => [1, air.warmth],
}

interface Plate {
  readonly sheets: readonly HTMLCanvasElement[]
  readonly texture: Texture
  shown: string
}

const plateNames = Object.keys(PLATES) as readonly PlateName[]

/** Prints anew between other work, so that keys are still answered at once. */
const oneByOne = async <T>(jobs: readonly (() => Promise<T>)[]): Promise<readonly T[]> => {
  const done: T[] = []
  for (const job of jobs) {
    await new Promise((next) => setTimeout(next))
    done.push(await job())
  }
  return done
}

export const buildScenery = (scene: Phaser.Scene, buyer: HTMLCanvasElement): Scenery => {
  const images = new Map<string, Image>()
  const rain: Image[] = []
  const plates = new Map<PlateName, Plate>()
  const placed = new Map<string, Frame>()
  let crop: Frame = { x: 0, y: 0, w: 1, h: 1 }
  let serial = 0
  /** The newest print; an older one that comes late is thrown away. */
  let ticket = 0
  let buyerSize = ''

  /** Gives an image another canvas and frees the texture it had. */
  const dress = (image: Image, canvas: HTMLCanvasElement): Texture | null => {
    const old = image.texture
    const texture = scene.textures.addCanvas(`sheet ${++serial}`, canvas)
    if (texture) image.setTexture(texture.key)
    if (old.key.startsWith('sheet ')) scene.textures.remove(old)
    return texture
  }
  const imageOf = (name: string): Image => {
    const known = images.get(name)
    if (known) return known
    const made = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false)
    made.setDepth(ORDER.indexOf(name as (typeof ORDER)[number]))
    images.set(name, made)
    return made
  }
  const lay = (name: string, frame: Frame): Image => {
    placed.set(name, frame)
    return imageOf(name).setPosition(frame.x, frame.y).setDisplaySize(frame.w, frame.h)
  }

  const printPlate = async (name: PlateName, view: Frame, scale: number) => {
    const { frame, drawings } = PLATES[name]
    const part = overlap(frame, view)
    const sheets = await Promise.all(drawings.map((content) => print(content, part, scale)))
    return () => {
      const canvas = blankCanvas(part.w * scale, part.h * scale)
      const texture = dress(imageOf(name), canvas)
      if (texture) plates.set(name, { sheets, texture, shown: '' })
      lay(name, part).setVisible(true)
    }
  }
  const printProp = async (name: string, prop: Prop, scale: number) => {
    const canvas = await print(prop.content, prop.frame, scale)
    return () => {
      if (name === 'rain0' || name === 'rain1') return wetten(name === 'rain1', canvas, prop.frame)
      dress(imageOf(name), canvas)
      lay(name, prop.frame)
    }
  }
  const wetten = (bright: boolean, canvas: HTMLCanvasElement, frame: Frame) => {
    const key = `rain ${bright ? 1 : 0} ${++serial}`
    scene.textures.addCanvas(key, canvas)
    const first = rain[bright ? 0 : 1]
    const old = first?.texture
    for (let i = 0; i < 110; i++) {
      if ((i % 4 === 0) !== bright) continue
      const image = rain[i] ?? scene.add.image(0, 0, key).setDepth(ORDER.indexOf('rain'))
      rain[i] = image.setTexture(key).setDisplaySize(frame.w, frame.h)
    }
    if (old && old.key !== key && old.key.startsWith('rain')) scene.textures.remove(old)
  }

  const mixPlate = (name: PlateName, air: Air) => {
    const plate = plates.get(name)
    if (!plate) return
    const shares = SHARES[name](air).map((share) => Math.round(unit(share) * 64) / 64)
    const shown = shares.join()
    if (plate.shown === shown) return
    plate.shown = shown
    const canvas = plate.texture.canvas
    const context = brush(canvas)
    context.clearRect(0, 0, canvas.width, canvas.height)
    plate.sheets.forEach((sheet, i) => {
      context.globalAlpha = shares[i] ?? 1
      if (context.globalAlpha > 0) context.drawImage(sheet, 0, 0)
    })
    plate.texture.refresh()
  }
  const move = (name: string, dx: number, dy: number, alpha: number) => {
    const frame = placed.get(name)
    if (!frame) return
    imageOf(name)
      .setPosition(frame.x + dx, frame.y + dy)
      .setAlpha(alpha)
      .setVisible(alpha > 0.015)
  }
  const placeSky = (weather: Weather) => {
    const { air, bolt, clouds, age, flash: light } = weather
    const cover = (1 - air.clear) * (0.35 + 0.65 * air.storm)
    move('far', clouds[0], -10 * (1 - air.storm), cover)
    move('near', clouds[1], -46 * (1 - air.storm), air.storm)
    move('evening', clouds[0] * 1.4, 0, air.clear)
    move('birds', ((age / 60) % 700) - 340, Math.sin(age / 1900) * 8, air.clear * air.clear)
    move('glow', 0, 0, weather.far)
    for (let i = 0; i < 3; i++) move(`bolt${i}`, 0, 0, i === bolt.which ? bolt.light : 0)
    imageOf('flash')
      .setPosition(28, 60)
      .setDisplaySize(514, 468)
      .setAlpha(light)
      .setVisible(light > 0.01)
  }
  const placeRain = ({ streaks, falling, slant }: Weather) => {
    rain.forEach((image, i) => {
      const streak = streaks[i]
      image.setVisible(i < falling)
      if (streak && i < falling)
        image.setPosition(streak.x, streak.y).setRotation(slant).setAlpha(streak.opacity)
    })
  }
  const placeLanterns = ({ air, swings, halos }: Weather) => {
    hangLanterns(crop).forEach(({ x, y, size }, i) => {
      const swing = swings[i] ?? 0
      const drop = y - HOOK_Y
      const flare = halos[i] ?? 0
      for (const name of [`dark${i}`, `lit${i}`, `halo${i}`]) {
        const frame = placed.get(name)
        if (!frame) continue
        const alpha = name.startsWith('lit') ? (air.lanterns[i] ?? 0) : name.startsWith('halo') ? flare : 1
        const grown = size * (name.startsWith('dark') ? 1 : 1 + 0.06 * flare)
        imageOf(name)
          .setOrigin(-frame.x / frame.w, -frame.y / frame.h)
          .setPosition(x - Math.sin(swing) * drop, HOOK_Y + Math.cos(swing) * drop)
          .setDisplaySize(frame.w * grown, frame.h * grown)
          .setRotation(swing)
          .setAlpha(alpha)
          .setVisible(alpha > 0.015)
      }
    })
  }
  const placeDesk = (weather: Weather) => {
    const { air, age, banks } = weather
    move('shafts', 0, 0, weather.shafts)
    move('steady', 0, 0, weather.steady)
    move('broken', 0, 0, weather.broken)
    move('ledOn', 0, 0, air.storm > 0.5 ? 1 : 0)
    move('ledOff', 0, 0, air.storm > 0.5 ? 0 : 1)
    const steam = unit((air.clear - 0.5) * 2)
    move(
      'steam',
      188 + Math.sin(age / 900) * 2.5,
      576 + Math.sin(age / 1400) * 3,
      steam * (0.75 + 0.25 * Math.sin(age / 700)),
    )
    BANKS.forEach(({ opacity }, i) => {
      move(`mist${i}`, -((banks[i] ?? 0) % BANK_WAVE), 10 * (1 - air.mist), opacity * air.mist)
    })
  }

  return {
    async print(frame, scale) {
      const mine = ++ticket
      const jobs = [
        ...plateNames.map((name) => () => printPlate(name, frame, scale)),
        ...Object.entries(propsFor(frame)).map(
          ([name, prop]) =>
            () =>
              printProp(name, prop, scale),
        ),
      ]
      const hang = placed.size === 0 ? await Promise.all(jobs.map((job) => job())) : await oneByOne(jobs)
      if (mine !== ticket) return
      crop = frame
      for (const one of hang) one()
    },
    place(weather) {
      for (const name of plateNames) mixPlate(name, weather.air)
      placeSky(weather)
      placeRain(weather)
      placeLanterns(weather)
      placeDesk(weather)
    },
    refreshBuyer() {
      const size = `${buyer.width}×${buyer.height}`
      const image = imageOf('buyer')
      if (size !== buyerSize) dress(image, buyer)
      else (image.texture as Texture).refresh()
      buyerSize = size
      lay('buyer', SCREEN).setVisible(true)
    },
    close() {
      ticket++
    },
  }
}
