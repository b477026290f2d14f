/** Still plates: drawings that lie on each other, mixed on one canvas as the air has it. */
import { type Frame, unit } from '../paper.ts'
import type { Air } from '../room/air.ts'
import type { Hangings, Texture } from './hangings.ts'
import { blankCanvas, brush, print } from './press.ts'
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
  readonly sheets: readonly HTMLCanvasElement[]
  readonly texture: Texture
  shown: string
}

export const PLATE_NAMES = Object.keys(PLATES) as readonly PlateName[]

export interface Plates {
  /** Prints what a crop shows of a plate; the answer hangs it. */
  print(name: PlateName, crop: Frame, scale: number): Promise<() => void>
  /** Mixes what has changed. */
  mix(air: Air): void
}

const paint = ({ sheets, texture }: Plate, shares: readonly number[]): void => {
  const { canvas } = texture
  const context = brush(canvas)
  context.clearRect(0, 0, canvas.width, canvas.height)
  sheets.forEach((sheet, i) => {
    context.globalAlpha = shares[i] ?? 1
    if (context.globalAlpha > 0) context.drawImage(sheet, 0, 0)
  })
  texture.refresh()
}

export const layPlates = (hangings: Hangings): Plates => {
  const plates = new Map<PlateName, Plate>()
  return {
    async print(name, crop, scale) {
      const { frame, drawings } = PLATES[name]
      const part = overlap(frame, crop)
      const sheets: HTMLCanvasElement[] = []
      for (const content of drawings) sheets.push(await print(content, part, scale))
      return () => {
        const texture = hangings.dress(name, blankCanvas(part.w * scale, part.h * scale))
        if (texture) plates.set(name, { sheets, texture, shown: '' })
        hangings.lay(name, part).setVisible(true)
      }
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
