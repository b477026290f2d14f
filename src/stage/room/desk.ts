/** The desk, the lamp on it, the buyer's screen, the broken kettle. */
import { blend, cut, shape, slab, stroke } from '../paper.ts'
import { kettle, mug, plant } from './things.ts'

const colours = (warmth: number) => ({
  top: blend('#54404a', '#9a5f42', warmth),
  front: blend('#3a2c39', '#6d3f35', warmth),
  dark: blend('#2b2130', '#552f2c', warmth),
})

/** The boards, far wider than any crop. */
export const desk = (warmth: number): string => {
  const { top, front, dark } = colours(warmth)
  return (
    shape('M-900 598L1700 586L1700 638L-900 650Z', top) +
    shape('M-900 642L1700 630L1700 1400L-900 1400Z', front) +
    cut([-20, 606], [300, 600], [780, 603], 1.8, front) +
    cut([40, 624], [260, 619], [520, 622], 1.5, front) +
    cut([-560, 622], [-260, 616], [-40, 619], 1.6, front) +
    cut([820, 612], [1060, 606], [1360, 609], 1.6, front) +
    cut([-30, 644], [380, 640], [800, 637], 2.4, dark) +
    cut([-60, 740], [340, 734], [860, 739], 2, dark) +
    cut([-20, 850], [420, 846], [840, 852], 2, dark) +
    plant(-110, 612, warmth) +
    slab(820, 590, 120, 16, blend('#6a6a78', '#e4d6b6', warmth)) +
    slab(828, 576, 104, 14, blend('#3b5068', '#3c6a8a', warmth))
  )
}

/** Light under the lamp: one flat wedge, steady. */
export const steadyLight = (): string => shape('M134 446L196 478L318 606L20 610Z', '#f8cf74', 'opacity=".3"')

/** Light under the lamp while the mains fail: broken in two. */
export const brokenLight = (): string =>
  shape('M134 446L196 478L250 606L110 608Z', '#f1c25a', 'opacity=".24"') +
  shape('M134 446L150 454L84 608L36 610Z', '#f1c25a', 'opacity=".19"')

export const lamp = (warmth: number): string =>
  shape('M58 602C60 590 128 590 132 601L134 610L56 611Z', '#1d2030') +
  stroke('M94 596L58 500L132 432', '#1d2030', 9) +
  shape('M64 492l-14 4l2 12l14 -3z', '#d9a648') +
  shape('M118 424C134 408 158 410 166 424L206 470L132 462L112 446Z', blend('#8c2f2c', '#cf4a33', warmth)) +
  shape('M132 462L206 470L200 480L136 470Z', blend('#e0b968', '#fdf1c9', warmth)) +
  cut([126, 430], [140, 418], [158, 424], 2.4, blend('#b8554a', '#f08a66', warmth))

/** The screen's case and stand; the glass itself stays dark until a buyer is on it. */
export const monitor = (): string =>
  shape('M338 600L344 566L440 566L448 602Z', '#12151f') +
  shape('M300 606C310 594 480 594 490 605L494 614L296 615Z', '#1a1e2b') +
  shape('M226 226L560 222L564 578L222 582Z', '#12151f') +
  shape('M226 226L560 222L556 229L233 233Z', '#39415a') +
  shape('M222 582L564 578L563 584L223 588Z', '#05070d')

/** The small light in the screen's case. */
export const led = (angry: boolean): string =>
  shape('M385 572a4 4 0 1 0 8 0a4 4 0 1 0 -8 0', angry ? '#dd4f39' : '#5fb39a')

/** Light that falls over the glass. */
export const glare = (): string => shape('M239 239L300 238L240 330Z', '#fff', 'opacity=".05"')

/** What stands before the screen. */
export const deskThings = (warmth: number): string =>
  shape('M586 632L708 629L712 640L584 643Z', colours(warmth).dark, 'opacity=".6"') +
  kettle(640, 624, 0.98, warmth, true) +
  mug(warmth)
