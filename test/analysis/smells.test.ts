import { describe, expect, it, vi } from 'vitest'
import {
  BOTS,
  type BotName,
  botSmells,
  checkStory,
  opportunities,
  type Plan,
  planOf,
  runBot,
  type Solution,
  smellsOf,
  solve,
} from '../../src/analysis/index.ts'
import { buildGraph, compile, type Problem, settingOf } from '../../src/ink/index.ts'
import { SKILLS } from '../../src/training/index.ts'
import { sourcesOf } from '../ink/writing.ts'
import { DECISIONS, type Decision, FINALE, shop, sound, type Written, withReply } from './shop.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Solved {
  readonly plan: Plan
  readonly solution: Solution
  readonly placeOf: (words: string) => number
}

const solvedText = (text: string): Solved => {
  const { story, problems } = compile(sourcesOf(text))
  if (!story) throw new Error(JSON.stringify(problems))
  const plan = planOf(buildGraph(story), settingOf(story.header))
  const solution = solve(plan, 1)
  if (!solution.complete) throw new Error(JSON.stringify(solution.why))
  const placeOf = (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1
  return { plan, solution, placeOf }
}

const AT = { file: 'en.ink', line: 1 }
const smellsIn = (text: string): Problem[] => {
  const { plan, solution } = solvedText(text)
  return smellsOf(plan, solution, AT)
}
const rulesIn = (problems: readonly Problem[]): string[] => [...new Set(problems.map(({ rule }) => rule))]

/** Which reply is best at each decision of the sound story. */
const BEST = solvedText(sound()).solution.best.replies.map((id) => Number(id.at(-1)))

const bestFirst: readonly Decision[] = DECISIONS.map((decision, index) => {
  const best = decision[BEST[index]!]!
  return [best, ...decision.filter((one) => one !== best)]
})
const everyReply = (
  change: (one: Written, decision: number, reply: number) => Partial<Written>,
): readonly Decision[] =>
  DECISIONS.map((decision, d) => decision.map((one, r) => ({ ...one, ...change(one, d, r) })))

const LOST = { answer: '# mood: anger +20, trust -20, heard -20', to: 'lost' }
const WON = { answer: '# mood: anger -20, trust +20, heard +20', to: 'settled' }
/** The last decision: what `move` does pays off, everything else ends badly. */
const paysOff = (move: string): string =>
  shop([
    ...DECISIONS.slice(0, -1),
    DECISIONS.at(-1)!.map((one, reply) => (reply === 0 ? { ...one, move, ...WON } : { ...one, ...LOST })),
  ])

/** At the last decision two replies say the same, and only one of them is ever worth it. */
const TWINS = shop([
  ...DECISIONS.slice(0, -1),
  DECISIONS.at(-1)!.map((one, reply) => ({
    ...one,
    move: reply < 2 ? 'follow_up' : 'stall',
    ...(reply === 1 ? LOST : WON),
  })),
])

/** Each smells of one thing; the sound story, its twin, of nothing. */
const SMELLY: readonly { readonly rule: string; readonly text: string; readonly at?: string }[] = [
  {
    rule: 'longest-is-best',
    text: shop(everyReply(({ text }, d, r) => (BEST[d] === r ? { text: `${text} ok` } : {}))),
  },
  { rule: 'best-is-first', text: shop(bestFirst) },
  {
    rule: 'length-apart',
    text: shop(withReply(2, 1, { text: 'Say a great deal more than anyone else here does' })),
    at: 'd2r1',
  },
  {
    rule: 'give-away-word',
    text: shop(
      everyReply(({ move, text }) =>
        /^[a-z]+$/.test(move) && !/(argue|stall|blame|command|boast|interrupt)/.test(move)
          ? { text: `${text} gladly` }
          : {},
      ),
    ),
  },
  { rule: 'duplicate-reply', text: shop(withReply(3, 2, { text: DECISIONS[3]![0]!.text })), at: 'd3r2' },
  { rule: 'red-line-pays', text: paysOff('bribe'), at: 'd8r0' },
  { rule: 'fault-pays', text: paysOff('template'), at: 'd8r0' },
  {
    rule: 'mood-against-score',
    text: shop([
      ...DECISIONS.slice(0, -1),
      [
        { ...DECISIONS[8]![0]!, move: 'evidence', ...WON },
        { ...DECISIONS[8]![1]!, move: 'follow_up', ...LOST },
        { ...DECISIONS[8]![2]!, move: 'stall', ...LOST },
      ],
    ]),
    at: 'd8r1',
  },
  {
    rule: 'dominated-reply',
    text: TWINS,
    at: 'd8r1',
  },
  {
    rule: 'few-opportunities',
    text: shop(everyReply((_, __, reply) => ({ move: ['ask', 'interrupt', 'mishear'][reply]! }))),
  },
]

describe('a sound story', () => {
  it('smells of nothing', () => expect(smellsIn(sound())).toEqual([]))

  it('has nothing to be told at all', () => {
    const checked = checkStory(sourcesOf(sound()))
    expect(checked.problems).toEqual([])
    expect(checked.bots.map(({ bot }) => bot)).toEqual(BOTS)
  })
})

describe('a smell', () => {
  it.each(SMELLY)('$rule is noticed', ({ rule, text, at }) => {
    const found = smellsIn(text).filter((one) => one.rule === rule)
    expect(found.length).toBeGreaterThan(0)
    if (at) expect(found.map((one) => one.at.line)).toContain(solvedText(text).placeOf(at))
  })

  it('is an error where a fault is the way to win', () => {
    const pays = ['bribe', 'template'].flatMap((move) => smellsIn(paysOff(move)))
    expect(pays.filter(({ rule }) => rule.endsWith('-pays')).map(({ severity }) => severity)).toEqual([
      'error',
      'error',
    ])
  })

  it('of length does not come from replies that are all equally long', () => {
    const lengths = DECISIONS.flatMap((decision) => decision.map(({ text }) => text.length))
    expect(new Set(lengths).size).toBe(1)
    expect(rulesIn(smellsIn(sound()))).not.toContain('longest-is-best')
  })

  it('of a twin says which reply is the better one', () => {
    expect(smellsIn(TWINS).find(({ rule }) => rule === 'dominated-reply')).toMatchObject({
      found: 'd8r1',
      meant: 'd8r0',
    })
  })

  it('of a twin does not come from one that is at times as good', () => {
    const text = shop(withReply(4, 1, { move: 'empathise' }))
    expect(rulesIn(smellsIn(text))).not.toContain('dominated-reply')
  })
})

describe('opportunities', () => {
  it('counts the decisions on the best line that offer something of a skill', () => {
    const { plan, solution } = solvedText(sound())
    const counts = opportunities(plan, solution)
    expect(Object.keys(counts)).toEqual(SKILLS)
    expect(counts).toMatchObject({ listen: 6, compliance: 0 })
  })
})

describe('bots', () => {
  const { plan, solution } = solvedText(sound())
  const NAMES: readonly BotName[] = ['random', 'longest', 'listener']

  it('play the same for the same seed, and luck another way for another', () => {
    for (const bot of NAMES) expect(runBot(plan, solution, bot, 5)).toEqual(runBot(plan, solution, bot, 5))
    expect(runBot(plan, solution, 'random', 6)).not.toEqual(runBot(plan, solution, 'random', 5))
  })

  it('play 2,000 times by luck', () => {
    expect(runBot(plan, solution, 'random')).toMatchObject({ bot: 'random', variant: 1, runs: 2000 })
  })

  it('fail at a sound story, but for the listener', () => {
    const passed = BOTS.filter((bot) => runBot(plan, solution, bot).passRate > 0)
    expect(passed.filter((bot) => bot !== 'random')).toEqual(['listener'])
    expect(runBot(plan, solution, 'listener').passRate).toBe(1)
  })

  it('that pass by a trick are named, and so is a listener who fails', () => {
    const trick = solvedText(shop(bestFirst))
    const first = runBot(trick.plan, trick.solution, 'always-first')
    expect(first.passRate).toBe(1)
    expect(botSmells([first], AT)).toMatchObject([
      { rule: 'bot-passes', severity: 'error', found: 'always-first 100 %', meant: '1' },
    ])
    const deaf = solvedText(paysOff('template'))
    expect(botSmells([runBot(deaf.plan, deaf.solution, 'listener')], AT)).toMatchObject([
      { rule: 'listener-fails', severity: 'error' },
    ])
  })

  it('may pass by luck one time in twenty', () => {
    const random = { bot: 'random', variant: 1, runs: 2000, meanScore: 20 } as const
    expect(botSmells([{ ...random, passRate: 0.05 }], AT)).toEqual([])
    expect(rulesIn(botSmells([{ ...random, passRate: 0.051 }], AT))).toEqual(['bot-passes'])
  })
})

/** What a check says beside smells; each is the sound story, or the least of one, with one thing spoilt. */
const SHORT = DECISIONS.slice(0, 4)
const FLAWED: readonly { readonly rule: string; readonly text: string; readonly at?: string }[] = [
  { rule: 'decision-count', text: shop(DECISIONS.slice(0, 3)) },
  { rule: 'few-endings', text: shop(DECISIONS, FINALE.replace('{anger > 17: -> lost}', '')) },
  {
    rule: 'unreached-knot',
    text: shop(SHORT, `${FINALE}=== nowhere\nbuyer: Hello?\n-> END\n`),
    at: '=== nowhere',
  },
  {
    rule: 'never-offered',
    text: shop(SHORT)
      .replace('+ [Say dwka', '+ {anger > 30} [Say dwka')
      .replace(/\+ (\[[^\]]*# id: d3r1)/, '+ {anger > 30} $1'),
    at: 'd3r1',
  },
  { rule: 'dead-end', text: shop(withReply(3, 1, { to: 'END' }).slice(0, 4)), at: 'd3r1' },
  { rule: 'no-ending-reached', text: shop([], '=== d0\nbuyer: And that is all.\n-> END\n') },
  {
    rule: 'best-equals-chance',
    text: shop(SHORT.map((decision) => decision.map((one) => ({ ...one, move: 'ask' })))),
  },
]

describe('a check', () => {
  it.each(FLAWED)('says $rule', ({ rule, text, at }) => {
    const found = checkStory(sourcesOf(text)).problems.filter((one) => one.rule === rule)
    expect(found.length).toBeGreaterThan(0)
    if (at)
      expect(found.map((one) => one.at.line)).toContain(
        text.split('\n').findIndex((line) => line.includes(at)) + 1,
      )
  })

  it('says none of that of the first four decisions but that they lead to few endings', () => {
    const rules = FLAWED.map(({ rule }) => rule).filter((rule) => rule !== 'few-endings')
    expect(
      rulesIn(checkStory(sourcesOf(shop(SHORT))).problems).filter((rule) => rules.includes(rule)),
    ).toEqual([])
  })

  it('checks every variant', () => {
    const text = shop(SHORT, FINALE, { variants: 2 }).replace('-> d0', '{variant == 2: -> d1}\n-> d0')
    const checked = checkStory(sourcesOf(text))
    expect(checked.solutions.map(({ variant, best }) => [variant, best.replies.length])).toEqual([
      [1, 4],
      [2, 3],
    ])
    expect(new Set(checked.bots.map(({ variant }) => variant))).toEqual(new Set([1, 2]))
    expect(checked.problems.filter(({ rule }) => rule === 'decision-count')).toHaveLength(1)
  })

  it('of a story that Ink cannot run is what its compiler says', () => {
    const checked = checkStory(sourcesOf('# title: t\n-> nowhere\n'))
    expect(checked).toMatchObject({ story: null, plan: null, solutions: [], bots: [] })
    expect(rulesIn(checked.problems)).toContain('missing-target')
  })

  it('of a story that breaks is where it breaks, and no score', () => {
    const text = shop(SHORT, '=== finale\nbuyer: On.\n-> finale\n')
    const checked = checkStory(sourcesOf(text))
    expect(checked).toMatchObject({ plan: null, solutions: [] })
    expect(checked.problems.find(({ rule }) => rule === 'endless-loop')).toMatchObject({ severity: 'error' })
  })
})
