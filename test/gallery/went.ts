/** How people went through the gallery's story: the health of a version, with its map. */
import { LOCALES } from '../../src/locale/index.ts'
import type { Answer, Figure, ItemHealth, ScenarioHealth, ScenarioWays } from '../../src/wire/api/index.ts'
import { HEALTH, REPORT_ANSWERS } from './figures.ts'
import type { Answers } from './house.ts'
import { TELLERS, textOf } from './story.ts'

const teller = TELLERS.find(({ id }) => id === 'meng')
if (!teller) throw new Error('Mr Meng tells the story')

const text = textOf(teller, 'zh-CN')
const lines = text.split('\n')

const figure = (value: number, n: number, spread = 0.12): Figure => ({
  value,
  low: Math.max(-1, value - spread),
  high: Math.min(1, value + spread),
  n,
})

/** A reply as it is written, how many gave it, and what it cost them. */
type Told = readonly [id: string, n: number, loss: number]

/** Words and place of a reply in the story. */
const written = (id: string) => {
  const at = lines.findIndex((line) => line.includes(`# id: ${id} `))
  const said = lines.slice(0, at).findLast((line) => line.startsWith('buyer:')) ?? ''
  const [words = ''] = (lines[at] ?? '').replace('+ [', '').split(' # id')
  return { line: at + 1, text: words, said: said.replace('buyer: ', '').replace(/ #.*/, '') }
}

const itemOf = (told: readonly Told[], more: Partial<ItemHealth> = {}): ItemHealth => {
  const decision = told[0]?.[0] ?? ''
  const n = told.reduce((all, [, own]) => all + own, 0)
  const isShown = n >= 30
  const right = told.reduce((all, [, own, loss]) => all + (loss === 0 ? own : 0), 0)
  const { said } = written(decision)
  return {
    decision,
    phase: 'chat',
    said,
    n,
    trust: isShown ? 'provisional' : 'hidden',
    difficulty: isShown ? figure(right / n, n) : null,
    discrimination: isShown ? figure(0.34, n) : null,
    seconds: isShown ? 14.2 : null,
    options: told.map(([reply, own, loss]) => {
      const { line, text: words } = written(reply)
      const at = { file: 'zh-CN.ink', line }
      const moment = { ...HEALTH.items[0]!.options[0]!.moment, decision, reply, said, text: words, at }
      return {
        moment,
        n: own,
        best: loss === 0,
        varies: false,
        misKeyed: false,
        loss: isShown && own > 0 ? loss : null,
        taken: isShown ? figure(own / n, n, 0.08) : null,
        discrimination: isShown && own > 0 ? figure(loss === 0 ? 0.34 : -0.31, n) : null,
      }
    }),
    doubts: [],
    ...more,
  }
}

const ITEMS: readonly ItemHealth[] = [
  itemOf([
    ['listen', 14, 0],
    ['sorry', 22, 3.2],
    ['boast', 12, 9.4],
    ['blame', 8, 15],
  ]),
  itemOf([
    ['own', 11, 0],
    ['argue', 7, 12],
    ['threaten', 2, 30],
  ]),
  itemOf([
    ['interrupt', 1, 20],
    ['sorry-late', 6, 0],
  ]),
  itemOf([
    ['repeat', 40, 0],
    ['options', 13, 6],
  ]),
  itemOf([
    ['timeline', 53, 0],
    ['stall', 0, 9],
  ]),
  itemOf([
    ['exact', 47, 0],
    ['vague', 6, 8],
  ]),
  itemOf(
    [
      ['next-exact', 42, 0],
      ['next-vague', 11, 5],
    ],
    { discrimination: figure(0.02, 53), doubts: ['no-discrimination'] },
  ),
]

const LEADS: readonly (readonly [reply: string, to: string, n: number])[] = [
  ['listen', 'repeat', 14],
  ['sorry', 'repeat', 20],
  ['sorry', 'options', 2],
  ['boast', 'own', 9],
  ['boast', 'threaten', 1],
  ['boast', 'argue', 2],
  ['blame', 'own', 2],
  ['blame', 'threaten', 1],
  ['blame', 'argue', 5],
  ['own', 'options', 11],
  ['argue', 'interrupt', 1],
  ['argue', 'sorry-late', 6],
  ['sorry-late', 'repeat', 6],
  ['repeat', 'timeline', 40],
  ['options', 'timeline', 13],
  ['timeline', 'exact', 47],
  ['timeline', 'vague', 6],
  ['exact', 'next-exact', 42],
  ['exact', 'next-vague', 5],
  ['vague', 'next-vague', 6],
]
const ENDS = [
  ['next-exact', 'settled', 42],
  ['next-vague', 'patched', 11],
  ['threaten', 'lost', 2],
  ['interrupt', 'lost', 1],
] as const

const WAYS: ScenarioWays = {
  n: 56,
  trust: 'provisional',
  ways: [
    ...LEADS.map(([reply, to, n]) => ({ reply, kind: 'reply' as const, to, n })),
    ...ENDS.map(([reply, to, n]) => ({ reply, kind: 'ending' as const, to, n })),
  ],
}

const WENT_HEALTH: ScenarioHealth = {
  ...HEALTH,
  items: [...ITEMS],
  endings: [
    { ending: 'settled', worth: 'good', n: 42 },
    { ending: 'patched', worth: 'fair', n: 11 },
    { ending: 'lost', worth: 'poor', n: 3 },
  ],
  left: [{ decision: 'own', said: written('own').said, n: 5 }],
}

const VERSION: Answer<'GET /api/scenarios/:id/versions/:version'> = {
  line: HEALTH.line,
  files: Object.fromEntries(LOCALES.map((locale) => [`${locale}.ink`, textOf(teller, locale)])),
  report: { complete: true, remarks: [] },
}

export const WENT: Answers = {
  ...REPORT_ANSWERS,
  'GET /api/scenarios/:id/versions/:version': VERSION,
  'GET /api/scenarios/:id/versions/:version/health': WENT_HEALTH,
  'GET /api/scenarios/:id/versions/:version/ways': WAYS,
}
