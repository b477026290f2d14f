/** What lies behind the buyer on the screen: flat colour, and knife marks that follow the temper. */
import { cut, row, shape, stroke } from '../paper.ts'

export type Backdrop =
  | 'furious'
  | 'annoyed'
  | 'suspicious'
  | 'tired'
  | 'neutral'
  | 'softening'
  | 'relieved'
  | 'smirking'

type Pair = readonly [ground: string, mark: string]
const COLOURS: Record<Backdrop, Pair> = {
  furious: ['#7d2422', '#9c332b'],
  annoyed: ['#5b3a4a', '#6f4857'],
  suspicious: ['#3c4258', '#4b5270'],
  tired: ['#4a5563', '#5a6675'],
  neutral: ['#5f7377', '#6b8084'],
  softening: ['#5d8379', '#6c9286'],
  relieved: ['#d79a45', '#e7b667'],
  smirking: ['#5c4a77', '#6d5a8b'],
}

const shard = (i: number, mark: string): string => {
  const a = (i / 26) * 6.283 + 0.08 * (i % 3)
  const near = 118 + (i % 4) * 11
  const far = 290
  const w = 0.045 + 0.025 * (i % 2)
  const at = (r: number, angle: number) => `${150 + r * Math.cos(angle)} ${150 + r * Math.sin(angle)}`
  return shape(`M${at(near, a)}L${at(far, a - w)}L${at(far, a + w)}Z`, mark)
}

const SUN =
  'M236 70C262 68 282 88 282 112C281 138 262 156 237 155C211 154 193 136 194 111C195 88 212 71 236 70Z'

const MARKS: Record<Backdrop, (mark: string) => string> = {
  furious: (mark) => row(26, (i) => shard(i, mark)),
  annoyed: (mark) =>
    row(16, (i) =>
      cut([-60 + i * 30, -10], [-100 + i * 30, 110], [-150 + i * 30, 240 + (i % 3) * 20], 4, mark),
    ),
  suspicious: (mark) =>
    row(11, (i) => shape(`M${8 + i * 28} -10l${9 + (i % 3) * 2} 0l-3 ${250 + (i % 4) * 34}l-5 6z`, mark)),
  tired: (mark) =>
    row(9, (i) => cut([-30, 30 + i * 34], [150, 74 + i * 34 + (i % 2) * 8], [330, 24 + i * 34], 5, mark)),
  neutral: (mark) =>
    row(8, (i) =>
      cut(
        [-10 + (i % 2) * 20, 40 + i * 38],
        [150, 38 + i * 38],
        [310 - (i % 3) * 30, 41 + i * 38],
        2.4,
        mark,
      ),
    ),
  softening: (mark) =>
    row(8, (i) => stroke(`M${-30 + (i % 2) * 28} ${34 + i * 40}q20 -14 40 0${'t40 0'.repeat(8)}`, mark, 5)),
  relieved: (mark) =>
    shape(SUN, '#f6d491') +
    row(4, (i) => cut([-10, 200 + i * 34], [140, 196 + i * 34], [320, 203 + i * 34], 4, mark)),
  smirking: (mark) => row(9, (i) => stroke(`M-20 ${8 + i * 42}${'l26 -16l26 16'.repeat(7)}`, mark, 5)),
}

export const backdrop = (kind: Backdrop): string => {
  const [ground, mark] = COLOURS[kind]
  return `<rect x="-20" y="-20" width="340" height="370" fill="${ground}"/>${MARKS[kind](mark)}`
}
