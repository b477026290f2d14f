/** The people of the demo: names as they might be, and tempers as far apart as in any team. */
import type { Skill } from '../../training/index.ts'
import type { Luck, Temper } from './agent.ts'

const FAMILY = '陈林黄张李王吴刘蔡杨许郑谢郭洪邱曾廖赖徐周叶苏庄吕江何萧罗高'
const GIVEN = (
  '晓雯 思远 雨桐 子涵 嘉怡 文博 静怡 浩然 佳琪 梓萱 志强 婉婷 俊杰 欣妍 明轩 雪莹 天佑 若曦 建国 丽娜 ' +
  '一诺 家豪 诗涵 宇航 紫薇 少华 美玲 振宇 晨曦 秋月'
).split(' ')

/** The `n`th name; the first nine hundred are all different. */
export const nameOf = (n: number): string =>
  `${FAMILY[(n * 7) % FAMILY.length]}${GIVEN[(n + Math.floor(n / FAMILY.length)) % GIVEN.length]}`

const WEAK: readonly (Skill | null)[] = [
  'composure',
  null,
  'ownership',
  'follow-through',
  null,
  'empathy',
  'listen',
  null,
]

/** Somebody who learns, more or less quickly. */
export const usualTemper = (n: number, luck: Luck): Temper => ({
  skill: 0.2 + 0.4 * luck(),
  gain: 0.02 + 0.06 * luck(),
  most: 0.72 + 0.24 * luck(),
  weak: WEAK[n % WEAK.length] ?? null,
  hasty: 0.02,
  reckless: 0.004,
})

/** The one whom the manager is to find: no gain, clicks ahead, loses their temper, crosses a red line. */
export const STRUGGLING: Temper = {
  skill: 0.16,
  gain: 0,
  most: 0.16,
  weak: 'composure',
  hasty: 0.75,
  reckless: 0.4,
}
