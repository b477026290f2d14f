/** The shop behind the desk: wall with the hole of the window, casement, shelves, and what hangs beside them. */
import { blend, cut, row, scatter, shape, slab, stroke } from '../paper.ts'
import { box, kettle, plant } from './things.ts'

/** Everything of the room, so that any crop is filled. */
export const ROOM = { x: -900, y: -200, w: 2600, h: 1500 } as const

const WALL_HOLE = 'M-900 -200H1700V1300H-900ZM28 64H540V526H28Z'

const colours = (warmth: number) => ({
  wall: blend('#2a2a40', '#62475a', warmth),
  plank: blend('#23233a', '#573d50', warmth),
  frame: blend('#26434a', '#3c776b', warmth),
  frameLight: blend('#33575b', '#559382', warmth),
  frameDark: blend('#182c36', '#27514b', warmth),
  shelf: blend('#4b3b45', '#86543f', warmth),
  shelfDark: blend('#352935', '#643a30', warmth),
})
type Colours = ReturnType<typeof colours>

const wall = ({ wall: paint, plank }: Colours): string => {
  const luck = scatter(11)
  const planks = row(54, (n) => {
    const x = (n - 18) * 48
    return cut([x + luck() * 10, -210], [x + 4, 300], [x + luck() * 8, 660], 1.7, plank)
  })
  return (
    shape(WALL_HOLE, paint, 'fill-rule="evenodd"') +
    `<clipPath id="wall"><path d="${WALL_HOLE}" clip-rule="evenodd"/></clipPath><g clip-path="url(#wall)">${planks}</g>`
  )
}

const casement = ({ frame, frameLight, frameDark }: Colours): string =>
  shape(
    'M18 54L546 52L550 540L16 542ZM38 74V516L190 517V74ZM206 74V516L362 516V73ZM378 73V516L530 516V72Z',
    frame,
    'fill-rule="evenodd"',
  ) +
  shape('M38 150L530 148L530 160L38 162Z', frame) +
  cut([20, 58], [280, 55], [544, 57], 3, frameLight) +
  cut([200, 164], [199, 340], [200, 512], 2.4, frameLight) +
  cut([372, 164], [371, 340], [372, 512], 2.4, frameLight) +
  cut([40, 163], [280, 161], [528, 160], 1.8, frameDark) +
  cut([26, 70], [25, 300], [26, 530], 2.6, frameLight) +
  shape('M2 538L566 535L572 560L-4 563Z', frameDark) +
  shape('M2 536L566 533L568 546L0 549Z', frameLight)

const shelves = ({ shelf, shelfDark }: Colours, t: number): string =>
  slab(566, -200, 12, 820, shelfDark) +
  slab(752, -200, 14, 820, shelfDark) +
  slab(960, -200, 14, 820, shelfDark) +
  [30, 176, 322, 466]
    .map((y) => slab(560, y, 420, 13, shelf) + slab(560, y + 11, 420, 5, shelfDark))
    .join('') +
  box(586, 104, 80, 72, t) +
  box(674, 124, 66, 52, t * 0.8) +
  box(684, 84, 48, 40, t) +
  box(588, 258, 54, 64, t * 0.9, false) +
  kettle(694, 312, 0.68, t) +
  slab(588, 236, 60, 22, blend('#3b5560', '#4c8c80', t)) +
  box(584, 396, 96, 70, t) +
  slab(690, 404, 16, 62, blend('#7a3a3c', '#c24a34', t)) +
  slab(708, 398, 14, 68, blend('#3b5068', '#3c6a8a', t)) +
  slab(724, 408, 18, 58, blend('#7d6a48', '#d9a648', t)) +
  slab(586, 540, 110, 90, shelfDark) +
  box(590, 530, 74, 82, t) +
  box(672, 554, 80, 60, t * 0.85)

/** A work apron on a peg. */
const apron = (t: number, peg: string): string => {
  const cloth = blend('#39485a', '#4a7d79', t)
  const dark = blend('#2d3948', '#39655f', t)
  return (
    slab(1036, 226, 34, 10, peg) +
    stroke('M1030 288Q1034 238 1052 236Q1072 238 1078 288', blend('#8f8a80', '#e4d6b6', t), 5) +
    shape(
      'M1026 284L1082 283L1088 352Q1104 360 1118 364L1112 520L998 522L992 364Q1010 360 1020 352Z',
      cloth,
    ) +
    shape('M1072 283L1082 283L1088 352Q1104 360 1118 364L1112 520L1082 521Z', dark) +
    stroke('M1022 400L1088 399L1084 452L1026 453Z', blend('#5d6b78', '#8fb3a6', t), 2.5) +
    stroke('M992 370Q976 400 984 440M1118 368Q1132 400 1124 436', cloth, 4)
  )
}

/** What only a wide crop shows, right of the shelves. */
const rightEnd = ({ shelfDark }: Colours, t: number): string =>
  box(776, 250, 86, 72, t * 0.85) +
  box(874, 270, 70, 52, t) +
  kettle(828, 456, 0.6, t) +
  kettle(908, 456, 0.6, t * 0.9) +
  box(782, 118, 74, 58, t) +
  slab(872, 128, 66, 48, blend('#3b5560', '#4c8c80', t)) +
  slab(878, 108, 54, 20, blend('#7a3a3c', '#c24a34', t)) +
  box(780, 538, 92, 76, t * 0.9) +
  box(884, 512, 66, 102, t) +
  apron(t, shelfDark) +
  stroke('M1180 180V560', shelfDark, 10) +
  box(1210, 420, 150, 190, t * 0.8) +
  box(1230, 320, 110, 100, t)

/** What only a wide crop shows, left of the window: a peg board, a calendar without dates, the door's curtain. */
const leftEnd = ({ shelf, shelfDark, frameLight }: Colours, t: number): string => {
  const paper = blend('#8f9199', '#efe6d0', t)
  const red = blend('#7a3a3c', '#c24a34', t)
  return (
    slab(-206, 236, 176, 214, shelfDark) +
    slab(-200, 242, 164, 202, shelf) +
    row(
      20,
      (i) =>
        `<circle cx="${-184 + (i % 5) * 33}" cy="${262 + Math.floor(i / 5) * 50}" r="2.400" fill="${shelfDark}"/>`,
    ) +
    `<circle cx="-160" cy="300" r="24" fill="none" stroke="${blend('#8c7566', '#dcb684', t)}" stroke-width="13"/>` +
    `<circle cx="-102" cy="296" r="18" fill="none" stroke="${frameLight}" stroke-width="11"/>` +
    stroke('M-70 268L-52 330M-52 268L-70 330', blend('#7d8796', '#c9cfc6', t), 5) +
    `<circle cx="-74" cy="344" r="9" fill="none" stroke="${red}" stroke-width="6"/><circle cx="-48" cy="344" r="9" fill="none" stroke="${red}" stroke-width="6"/>` +
    slab(-182, 364, 52, 62, paper) +
    slab(-174, 376, 34, 3, shelf) +
    slab(-174, 388, 26, 3, shelf) +
    slab(-118, 372, 46, 54, paper) +
    slab(-118, 372, 46, 13, red) +
    row(9, (i) => slab(-111 + (i % 3) * 13, 392 + Math.floor(i / 3) * 10, 7, 5, shelf)) +
    slab(-520, -200, 14, 830, shelfDark) +
    slab(-262, -200, 14, 830, shelfDark) +
    slab(-506, -200, 244, 830, blend('#171a2b', '#3f2f45', t)) +
    slab(-522, 150, 276, 12, shelf) +
    row(4, (i) =>
      shape(
        `M${-504 + i * 61} 162L${-446 + i * 61} 162L${-449 + i * 61} ${440 + (i % 2) * 10}L${-501 + i * 61} ${446 - (i % 2) * 8}Z`,
        i % 2 ? blend('#2b3d5c', '#3f5f86', t) : blend('#26364f', '#375577', t),
      ),
    ) +
    stroke('M-504 246Q-470 226 -446 246T-384 246T-322 246T-262 246', blend('#6a7690', '#d9dfe0', t), 5) +
    box(-640, 470, 100, 140, t * 0.8) +
    plant(-300, 616, t)
  )
}

export const shop = (warmth: number): string => {
  const paint = colours(warmth)
  return (
    wall(paint) + leftEnd(paint, warmth) + casement(paint) + shelves(paint, warmth) + rightEnd(paint, warmth)
  )
}
