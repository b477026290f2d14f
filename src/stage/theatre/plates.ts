/** Still plates: drawings that lie on each other, mixed on one canvas as the air has it. */
import { type Frame, unit } from '../paper.ts'
import type { Air } from '../room/air.ts'
import { type Hangings, refresh, type Texture } from './hangings.ts'
import { blankCanvas, brush, type Drawing } from './press.ts'
import { overlap, PLATES, type PlateName } from './props.ts'

/** How strongly each drawing of a plate shows, from the lowest up. */
const SHARES: Record<PlateName, (air: Air) => readonly number[]> = {
  sky: (air) => [1, air.calm, air.clear],
  town: (air) => [1, air.clear],
  shop: (air) => [1, air.warmth],
  desk: (air) => [1, air.warmth],
  fore: (air) => [1, air.warmth],
}

/** Steps of strength that a plate is mixed in; finer ones are not seen. */
const STEPS = 64

interface Plate {
  /** By drawing; one that is not printed yet is left out. */
  readonly sheets: (HTMLCanvasElement | undefined)[]
  readonly canvas: HTMLCanvasElement
  readonly texture: Texture
  /** The crop and scale it was made for. */
  readonly made: string
  shown: string
}

/** One drawing of a plate. */
export interface Leaf {
  readonly name: PlateName
  readonly index: number
}

/** All drawings of all plates. */
export const LEAVES: readonly Leaf[] = (Object.keys(PLATES) as PlateName[]).flatMap((name) =>
  PLATES[name].drawings.map((_, index) => ({ name, index })),
)

/** What a crop shows of a drawing. */
export const leafIn = ({ name, index }: Leaf, crop: Frame): Drawing => {
  const { frame, drawings } = PLATES[name]
  return { content: drawings[index] ?? '', frame: overlap(frame, crop) }
}

/** Whether an air shows anything of a drawing. */
export const showsLeaf = ({ name, index }: Leaf, air: Air): boolean => (SHARES[name](air)[index] ?? 1) > 0

export interface Plates {
  /** Hangs what a crop shows of a drawing, printed at a scale. */
  hang(leaf: Leaf, part: Frame, scale: number, sheet: HTMLCanvasElement): void
  /** Mixes what has changed. */
  mix(air: Air): void
}

const paint = ({ sheets, canvas, texture }: Plate, shares: readonly number[]): void => {
  const context = brush(canvas)
  context.clearRect(0, 0, canvas.width, canvas.height)
  sheets.forEach((sheet, i) => {
    context.globalAlpha = shares[i] ?? 1
    if (sheet && context.globalAlpha > 0) context.drawImage(sheet, 0, 0)
  })
  refresh(texture)
}

export const layPlates = (hangings: Hangings): Plates => {
  const plates = new Map<PlateName, Plate>()
  /** The plate for this crop; one that was made for another is taken down. */
  const plateFor = (name: PlateName, part: Frame, scale: number): Plate | null => {
    const made = `${Object.values(part)} ${scale}`
    const old = plates.get(name)
    if (old?.made === made) return old
    const canvas = blankCanvas(part.w * scale, part.h * scale)
    const texture = hangings.dress(name, canvas)
    hangings.lay(name, part).setVisible(true)
    if (!texture) return null
    const plate: Plate = { sheets: [], canvas, texture, made, shown: '' }
    plates.set(name, plate)
    return plate
  }
  return {
    hang({ name, index }, part, scale, sheet) {
      const plate = plateFor(name, part, scale)
      if (!plate) return
      plate.sheets[index] = sheet
      plate.shown = ''
    },
    mix(air) {
      for (const [name, plate] of plates) {
        const shares = SHARES[name](air).map((share) => Math.round(unit(share) * STEPS) / STEPS)
        const shown = shares.join()
        if (plate.shown === shown) continue
        plate.shown = shown
        paint(plate, shares)
      }
    },
  }
}
