/** Mist: long flat banks that lie over the sill and the desk. */
import { shape } from '../paper.ts'

/** Banks from behind to before: upper edge, opacity at full mist, colour, thickness. */
export const BANKS = [
  { y: 470, opacity: 0.5, colour: '#7f8db0', thick: 64 },
  { y: 540, opacity: 0.62, colour: '#98a5c2', thick: 60 },
  { y: 612, opacity: 0.5, colour: '#aab5cf', thick: 40 },
] as const
export type Bank = (typeof BANKS)[number]

/** How far a bank repeats itself, so that it can drift for ever. */
export const BANK_WAVE = 860

/** One wave of the bank, from −40 on; the drawing covers four, so that any crop is filled. */
const wave = (x: number, y: number, k: number, colour: string): string =>
  shape(
    `M${x - 40} ${y}C${x + 30} ${y - 34} ${x + 90} ${y - 6} ${x + 150} ${y - 14}S${x + 270} ${y - 48} ${x + 350} ${y - 18}S${x + 480} ${y - 4} ${x + 560} ${y - 34}S${x + 760} ${y + 12} ${x + 821} ${y}L${x + 821} ${y + k - 6}C${x + 720} ${y + k - 22} ${x + 620} ${y + k - 20} ${x + 520} ${y + k + 4}S${x + 330} ${y + k + 24} ${x + 230} ${y + k}S${x + 20} ${y + k + 4} ${x - 40} ${y + k - 6}Z`,
    colour,
  )

export const bank = ({ y, colour, thick }: Bank): string =>
  [-2, -1, 0, 1, 2].map((n) => wave(n * BANK_WAVE, y, thick, colour)).join('')
