/** Which part of the room a host of some shape shows. Room units; the buyer's screen is always whole. */
import { type Frame, lerp } from '../paper.ts'

/** The glass of the buyer's screen. */
export const SCREEN: Frame = { x: 239, y: 239, w: 308, h: 326 }

/** Height and centre by aspect (width ÷ height); in between they slide. */
interface Crop {
  readonly aspect: number
  readonly height: number
  readonly x: number
  readonly y: number
}

const CROPS: readonly [Crop, ...Crop[]] = [
  { aspect: 0.45, height: 860, x: 392, y: 400 },
  { aspect: 0.9, height: 800, x: 380, y: 420 },
  { aspect: 1.3, height: 560, x: 390, y: 372 },
  { aspect: 1.59, height: 440, x: 388, y: 352 },
  { aspect: 4, height: 392, x: 388, y: 402 },
  { aspect: 8, height: 380, x: 388, y: 402 },
]

export const frameOf = (width: number, height: number): Frame => {
  const aspect = Math.max(0.3, Math.min(8, width / height))
  const next = CROPS.find((crop) => crop.aspect >= aspect) ?? CROPS[0]
  const last = CROPS.findLast((crop) => crop.aspect <= aspect) ?? CROPS[0]
  const share = next === last ? 0 : (aspect - last.aspect) / (next.aspect - last.aspect)
  const h = lerp(last.height, next.height, share)
  const w = h * (width / height)
  return { x: lerp(last.x, next.x, share) - w / 2, y: lerp(last.y, next.y, share) - h / 2, w, h }
}
