/** Contact sheets without a word on them: portraits, weather, crops. */
import { portraitAddress } from '../../src/stage/face.ts'
import { type StageView, stillFor } from '../../src/stage/picture.ts'
import { type Likeness, LOOKS } from '../../src/stage/rig/looks.ts'
import { crossingBetween } from '../../src/stage/room/crossing.ts'
import { addressOf } from '../../src/stage/still.ts'
import { type Mood, POSES } from '../../src/training/index.ts'
import { type Case, imagesStand, PICTURE } from './case.ts'

const mood = (anger: number, trust: number, heard: number): Mood => ({ anger, trust, heard })

/** One mood for every known face, from fury to relief. */
export const MOODS: readonly Mood[] = [
  mood(20, 4, 2),
  mood(13, 6, 5),
  mood(8, 3, 7),
  mood(10, 9, 1),
  mood(4, 8, 8),
  mood(8, 11, 15),
  mood(2, 17, 18),
]

interface Grid {
  readonly columns: number
  readonly width: number
  readonly height: number
  /** Drawn when they are looked at: every case loads them all. */
  readonly pictures: readonly (() => string)[]
}

const hangGrid = async (host: HTMLElement, { columns, width, height, pictures }: Grid): Promise<void> => {
  host.style.cssText = `display:grid;grid-template-columns:repeat(${columns},${width}px);width:max-content;background:#10131d`
  for (const draw of pictures) {
    const image = new Image(width, height)
    image.style.display = 'block'
    image.src = draw()
    host.append(image)
  }
  await imagesStand()
}

const gridCase = (id: string, group: Case['group'], shrink: number, grid: Grid): Case => {
  const rows = Math.ceil(grid.pictures.length / grid.columns)
  return {
    ...PICTURE,
    id,
    group,
    shrink,
    width: grid.columns * grid.width,
    height: rows * grid.height,
    cells: [grid.columns, rows],
    draw: (host) => hangGrid(host, grid),
  }
}

/** Rows are poses, columns moods. */
const portraitSheet = (who: Likeness): Case =>
  gridCase(`portrait-${who}`, 'portraits', 0.36, {
    columns: MOODS.length,
    width: 150,
    height: 159,
    pictures: POSES.flatMap((pose) => MOODS.map((mood) => () => portraitAddress({ who, mood, pose }))),
  })

const view = (mood: Mood, ending: StageView['ending'] = null, buyer = 'meng'): StageView => ({
  mood,
  pose: 'neutral',
  buyer,
  typing: false,
  ending,
})

const weatherSheet = (id: string, views: readonly StageView[]): Case =>
  gridCase(`weather-${id}`, 'weather', 0.36, {
    columns: views.length,
    width: 270,
    height: 300,
    pictures: views.map((one) => () => addressOf(stillFor(one, 270, 300))),
  })

/** The steps of each value that its sheet shows. */
export const STEPS = {
  anger: [0, 4, 8, 12, 16, 20],
  trust: [0, 4, 5, 10, 14, 20],
  heard: [0, 3, 6, 9, 14, 20],
} as const

const ending = (worth: NonNullable<StageView['ending']>, anger: number) =>
  view(mood(anger, 9, 9), worth, 'tang')

/** Two moods with a threshold between them. */
export const THRESHOLDS: readonly (readonly [Mood, Mood])[] = [
  [mood(12, 4, 4), mood(13, 4, 4)],
  [mood(16, 4, 4), mood(17, 4, 4)],
  [mood(8, 4, 6), mood(8, 5, 6)],
  [mood(8, 9, 6), mood(8, 10, 6)],
  [mood(8, 13, 6), mood(8, 14, 6)],
  [mood(8, 6, 7), mood(8, 6, 8)],
  [mood(7, 8, 11), mood(7, 8, 12)],
  [mood(5, 9, 15), mood(5, 9, 16)],
]

/** What each threshold sets off, standing. */
const thresholdSheet = (): Case =>
  gridCase('weather-thresholds', 'weather', 0.36, {
    columns: THRESHOLDS.length,
    width: 270,
    height: 300,
    pictures: THRESHOLDS.map(
      ([before, after]) =>
        () =>
          addressOf(stillFor(view(after, null, 'bei'), 270, 300, crossingBetween(before, after))),
    ),
  })

const CROPS = [
  [720, 800],
  [390, 250],
  [1600, 400],
  [320, 900],
  [844, 390],
] as const

const cropCase = ([width, height]: (typeof CROPS)[number]): Case =>
  gridCase(`crop-${width}x${height}`, 'weather', 0.36, {
    columns: 1,
    width,
    height,
    pictures: [() => addressOf(stillFor(view(mood(14, 11, 6), null, 'lin'), width, height))],
  })

export const SHEETS: readonly Case[] = [
  ...(Object.keys(LOOKS) as Likeness[]).map(portraitSheet),
  weatherSheet(
    'anger',
    STEPS.anger.map((anger) => view(mood(anger, 8, 8))),
  ),
  weatherSheet(
    'trust',
    STEPS.trust.map((trust) => view(mood(8, trust, 10), null, 'bei')),
  ),
  weatherSheet(
    'heard',
    STEPS.heard.map((heard) => view(mood(9, 7, heard), null, 'lin')),
  ),
  weatherSheet('endings', [
    ending('good', 12),
    ending('good', 2),
    ending('fair', 12),
    ending('fair', 4),
    ending('poor', 19),
    ending('poor', 6),
  ]),
  thresholdSheet(),
  ...CROPS.map(cropCase),
]
