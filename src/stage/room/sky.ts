/** What the window shows, from behind to before: sky, clouds, lightning, town, rain. */
import { blend, cut, group, type Point, row, scatter, shape, slab, stroke } from '../paper.ts'

/** What of the sky can be seen; everything here is drawn a little larger. */
export const WINDOW = { x: 34, y: 68, w: 500, h: 454 } as const

const cloud = (x: number, y: number, w: number, h: number, fill: string, humps = 5): string => {
  const step = w / humps
  let d = `M${x} ${y + h}`
  for (let i = 0; i < humps; i++) {
    const up = h * (0.55 + 0.45 * Math.sin(((i + 0.5) / humps) * 3.14)) * (i % 2 ? 1 : 0.82)
    const at = x + step * i
    d += `C${at - step * 0.1} ${y + h - up * 1.15} ${at + step * 1.1} ${y + h - up * 1.2} ${at + step} ${y + h - (i < humps - 1 ? up * 0.45 : 0)}`
  }
  return shape(
    `${d}L${x + w} ${y + h + 4}C${x + w * 0.7} ${y + h + 16} ${x + w * 0.3} ${y + h - 8} ${x} ${y + h + 5}Z`,
    fill,
  )
}

const swirl = (x: number, y: number, r: number, colour: string, width: number): string =>
  stroke(
    `M${x - r * 1.6} ${y + r}Q${x - r * 1.2} ${y - r} ${x} ${y - r}Q${x + r} ${y - r * 0.9} ${x + r * 0.9} ${y}Q${x + r * 0.7} ${y + r * 0.8} ${x} ${y + r * 0.6}Q${x - r * 0.5} ${y + r * 0.3} ${x - r * 0.2} ${y - r * 0.2}`,
    colour,
    width,
  )

/** Where the day goes down behind the clouds: upper edge, colour when calm. */
const HORIZON: readonly (readonly [number, string])[] = [
  [306, '#6f5f8c'],
  [342, '#8b6a8e'],
  [376, '#ab7886'],
]

/** The cloudy sky; `calm` 0 is night-blue, 1 a violet dusk. */
export const cloudySky = (calm: number): string =>
  slab(-60, 20, 700, 560, blend('#252d52', '#5b5580', calm)) +
  row(6, (i) =>
    cut(
      [-40, 300 + i * 22],
      [280, 290 + i * 22],
      [620, 304 + i * 22],
      2.5,
      blend('#323c66', '#6f6a94', calm),
    ),
  ) +
  HORIZON.map(([y, colour]) =>
    shape(
      `M-60 ${y + 6}Q120 ${y - 10} 230 ${y + 3}T430 ${y - 2}T640 ${y + 5}V580H-60Z`,
      blend('#252d52', colour, calm),
      `opacity="${calm.toFixed(2)}"`,
    ),
  ).join('')

/** Far clouds, drawn wide enough to drift. */
export const farClouds = (): string =>
  cloud(-30, 70, 420, 150, '#3a4672', 6) +
  cloud(240, 90, 380, 130, '#323d68', 6) +
  cloud(-60, 30, 360, 130, '#4a5884', 5) +
  cloud(200, 20, 420, 120, '#55648f', 6) +
  slab(-60, -20, 700, 70, '#4a5884') +
  swirl(96, 132, 20, '#6c7ba6', 4) +
  swirl(238, 150, 15, '#5f6f9b', 3.4) +
  swirl(420, 110, 22, '#7482ad', 4) +
  swirl(486, 172, 14, '#5f6f9b', 3.4) +
  swirl(330, 112, 13, '#6c7ba6', 3)

/** A cloud whose billows hang down. */
const hanging = (x: number, y: number, w: number, h: number, fill: string, humps: number): string =>
  group(cloud(x, -y - h, w, h, fill, humps), 'scale(1 -1)')

/** Dark billows right over the shop; `y` 60 is the window's upper edge. */
export const nearClouds = (): string =>
  hanging(-110, 30, 470, 86, '#1b2242', 7) +
  hanging(280, 34, 420, 72, '#1e2648', 6) +
  hanging(-80, 24, 340, 66, '#141933', 6) +
  hanging(330, 24, 370, 56, '#161c38', 6) +
  slab(-110, -60, 800, 100, '#161c38')

const FORKS: readonly (() => string)[] = [
  () =>
    shape('M168 168L206 160L178 236L208 230L136 356L160 262L130 268Z', '#f8e7ae') +
    shape('M178 236L208 230L136 356L160 262Z', '#e9b94d'),
  () => shape('M474 176L488 172L478 210L492 208L462 262L471 222L458 224Z', '#d9cfa6'),
  () =>
    shape('M86 150L112 146L94 214L116 210L64 330L80 240L60 244Z', '#f3e2b0') +
    shape('M94 214L116 210L64 330L80 240Z', '#dfb458'),
]
export const BOLTS = FORKS.length
export const bolt = (which: number): string => FORKS[which % BOLTS]?.() ?? ''

const BANDS = ['#2c3a6b', '#474d86', '#7d628f', '#b77483', '#e39268', '#f3b96f', '#f9d896']
const BAND_AT = [0, 70, 128, 180, 226, 272, 316]
const STARS: readonly Point[] = [
  [260, 130],
  [330, 100],
  [420, 150],
  [480, 104],
  [88, 96],
  [232, 182],
  [380, 196],
]

const star = ([x, y]: Point): string =>
  shape(
    `M${x} ${y - 5}L${x + 1.6} ${y - 1.4}L${x + 5} ${y}L${x + 1.4} ${y + 1.6}L${x} ${y + 5}L${x - 1.6} ${y + 1.4}L${x - 5} ${y}L${x - 1.4} ${y - 1.6}Z`,
    '#f6e6bd',
  )

const moon = (): string =>
  shape(
    'M150 112C176 109 198 128 199 154C200 181 180 201 154 202C127 203 106 183 106 156C106 132 125 114 150 112Z',
    '#fdf1c9',
  ) +
  cut([128, 140], [138, 134], [150, 138], 2, '#efd9a0') +
  cut([150, 168], [164, 172], [176, 164], 2, '#efd9a0')

/** The sky after the storm: seven bands of dusk, a paper moon, stars. */
export const clearSky = (): string =>
  BANDS.map((colour, i) => {
    const y = 60 + (BAND_AT[i] ?? 0)
    return shape(
      `M20 ${i ? y + 4 : 20}Q120 ${y - 12 + (i % 2) * 16} 230 ${y + 2}T430 ${y}T560 ${y + 4}V560H20Z`,
      colour,
    )
  }).join('') +
  moon() +
  STARS.map(star).join('')

/** Thin evening clouds and three birds; they cross slowly. */
export const eveningClouds = (): string =>
  cloud(300, 226, 260, 34, '#d88876', 6) + cloud(10, 286, 200, 26, '#f0b37a', 5)

export const birds = (): string =>
  (
    [
      [300, 250],
      [330, 240],
      [356, 256],
    ] as const
  )
    .map(([x, y]) =>
      stroke(
        `M${x - 11} ${y - 3}Q${x - 4} ${y - 8} ${x} ${y}Q${x + 5} ${y - 8} ${x + 12} ${y - 4}`,
        '#3a3358',
        2.6,
      ),
    )
    .join('')

const TOWERS = [
  [30, 400, 50],
  [84, 352, 44],
  [134, 420, 60],
  [200, 376, 40],
  [246, 410, 70],
  [440, 360, 46],
  [490, 404, 60],
  [392, 430, 44],
] as const

interface Town {
  readonly far: string
  readonly near: string
  readonly lit: string
  /** How many windows are lit. */
  readonly share: number
}
const NIGHT: Town = { far: '#222a4e', near: '#10162c', lit: '#c89a4a', share: 0.13 }
const DUSK: Town = { far: '#5d4f7e', near: '#2e2a4d', lit: '#f8cf74', share: 0.42 }

const tower = (x: number, y: number, w: number, town: Town, luck: () => number): string => {
  let windows = ''
  for (let j = 0; j < 8; j++)
    for (let i = 0; i < Math.floor(w / 13); i++)
      if (luck() < town.share) windows += slab(x + 6 + i * 12, y + 10 + j * 15, 6, 8, town.lit)
  return slab(x, y, w, 200, town.near) + windows
}

const town = (colours: Town): string => {
  const luck = scatter(11)
  return (
    shape('M20 420Q90 372 170 396T330 380T470 398T560 376V560H20Z', colours.far) +
    TOWERS.map(([x, y, w]) => tower(x, y, w, colours, luck)).join('') +
    shape('M20 470L70 446L128 472L128 540H20Z', colours.near) +
    shape('M196 476L262 444L330 478V540H196Z', colours.near) +
    stroke('M20 388Q180 430 330 402T560 420M20 396Q170 446 330 414T560 434', colours.near, 2)
  )
}
export const townAtNight = (): string => town(NIGHT)
export const townAtDusk = (): string => town(DUSK)

/** One streak of rain, upright, 60 units long, its middle at 0,0. */
export const streak = (bright: boolean): string =>
  cut([0, -30], [0.5, 0], [0, 30], 1.5, bright ? '#c9d5ea' : '#8ea2cc')

/** Rain that stands still, for a picture that may not move. */
export const stillRain = (rain: number): string => {
  const luck = scatter(23)
  return row(Math.round(rain * 140), (i) => {
    const x = 20 + luck() * 580
    const y = 60 + luck() * 440
    const turned = `translate(${x} ${y}) rotate(22) scale(1 ${0.5 + luck() * 0.6})`
    return group(`<g opacity="${0.5 + luck() * 0.4}">${streak(i % 4 === 0)}</g>`, turned)
  })
}
