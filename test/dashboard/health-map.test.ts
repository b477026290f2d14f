/** The story's map coloured by real traffic: what is drawn is what a recount gives. */
import { describe, expect, it } from 'vitest'
import { type MapDecision, type StoryMap, shapeOf } from '../../src/analysis/index.ts'
import { type Layout, layOut } from '../../src/conversation/map/layout.ts'
import { trafficColouring } from '../../src/dashboard/health/map/colouring.ts'
import { layOver, type Seen } from '../../src/dashboard/health/map/traffic.ts'
import { compile, luckFrom } from '../../src/ink/index.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES } from '../../src/locale/index.ts'
import { waysOf } from '../../src/server/reports/ways.ts'
import type { FirstTalk } from '../../src/server/store/store.ts'
import type { ItemHealth, ScenarioHealth } from '../../src/wire/api/index.ts'
import { TELLERS, textOf } from '../gallery/story.ts'
import { smallStory } from '../workbench/small-story.ts'

const storyOf = (text: string) => {
  const { story } = compile({ main: 'zh-CN.ink', files: { 'zh-CN.ink': text } })
  if (!story) throw new Error('a story of the tests does not compile')
  return story
}
const told = TELLERS[0] ? textOf(TELLERS[0], 'zh-CN') : ''
const shape = shapeOf(storyOf(told), 0)

const decisionAt = (map: StoryMap, key: string | null): MapDecision | undefined =>
  map.decisions.find((decision) => decision.key === key)

/** Conversations that wander through a map by luck; every ninth buyer walks out after the first reply. */
const wander = (map: StoryMap, count: number): readonly FirstTalk[] => {
  const luck = luckFrom(5)
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(luck() * all.length)]
  return Array.from({ length: count }, (_, n) => {
    const turns: FirstTalk['turns'][number][] = []
    let ending: string | null = null
    for (let at = decisionAt(map, map.start); at; ) {
      const reply = pick(at.replies)
      const way = pick(reply?.ways ?? [])
      if (!reply || !way) break
      turns.push({ decision: at.key, reply: reply.id, loss: 0, ms: 1, judged: [] })
      if (n % 9 === 0) ending = 'walked-out'
      else if (way.kind === 'ending') ending = way.to
      at = ending === null ? decisionAt(map, way.to) : undefined
    }
    return { variant: 1, ending, turns }
  })
}

const counted = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length

const option = (
  reply: string,
  n: number,
  more: Partial<ItemHealth['options'][number]> = {},
): ItemHealth['options'][number] => ({
  moment: {
    scenario: 's',
    version: 'v',
    decision: '',
    reply,
    phase: 'chat',
    said: '',
    text: reply,
    moves: [],
    at: null,
  },
  n,
  best: false,
  varies: false,
  misKeyed: false,
  loss: 9,
  taken: { value: n / 50, low: 0, high: 1, n: 50 },
  discrimination: null,
  ...more,
})

const itemOf = (decision: MapDecision, ns: readonly number[]): ItemHealth => ({
  decision: decision.replies[0]?.id ?? '',
  phase: 'chat',
  said: `asks at ${decision.line}`,
  n: ns.reduce((all, n) => all + n, 0),
  trust: 'provisional',
  difficulty: null,
  discrimination: null,
  seconds: null,
  options: decision.replies.map(({ id }, at) => option(id, ns[at] ?? 0, at === 0 ? { best: true } : {})),
  doubts: [],
})

const healthOf = (more: Partial<ScenarioHealth>): ScenarioHealth =>
  ({ n: 50, trust: 'provisional', items: [], endings: [], left: [], ...more }) as ScenarioHealth

const nowhere = { onItem: () => {}, onLine: () => {} }

describe('the map of real traffic', () => {
  const talks = wander(shape, 300)
  const { ways, n } = waysOf(talks, 0)
  const seen: Seen = {
    ways,
    n,
    endings: [
      { ending: 'walked-out', worth: 'poor', n: counted(talks, (one) => one.ending === 'walked-out') },
    ],
    left: ['interrupt'],
  }
  const over = layOver(shape, seen)
  const layout: Layout = layOut(over.map, over.traffic)
  const keyOf = new Map(shape.decisions.flatMap(({ key, replies }) => replies.map(({ id }) => [id, key])))

  it('has every decision and ending of the story, and the endings that its text does not show', () => {
    expect(shape.decisions).toHaveLength(7)
    expect(layout.decisions.map(({ decision }) => decision.key)).toEqual(
      shape.decisions.map(({ key }) => key),
    )
    expect(layout.endings.map(({ ending }) => ending.id).sort()).toEqual([
      'lost',
      'patched',
      'settled',
      'walked-out',
    ])
  })

  it('is as wide along each way as the conversations that went it', () => {
    const steps = talks.flatMap(({ turns, ending }) =>
      turns.map(({ reply }, at) => ({
        from: keyOf.get(reply),
        to: keyOf.get(turns[at + 1]?.reply ?? '') ?? ending,
      })),
    )
    expect(steps.length).toBeGreaterThan(1000)
    let drawn = 0
    for (const { from, to, share } of layout.ways) {
      const went = counted(steps, (step) => step.from === from && step.to === to)
      expect(share * n, `${from} to ${to}`).toBeCloseTo(went)
      drawn += went
    }
    expect(drawn).toBe(steps.length)
  })

  it('has room for a word where people left, and there alone', () => {
    const feet = [...over.traffic.feet].map((key) => decisionAt(shape, key)?.replies.map(({ id }) => id))
    expect(feet).toEqual([['interrupt', 'sorry-late']])
  })

  it('shows ways that nobody went, thin and dashed', () => {
    const nobody = layOver(shape, { ways: [], n: 0, endings: [], left: [] })
    const { ways: thin } = layOut(nobody.map, nobody.traffic)
    const { way } = trafficColouring(createTranslator('en'), healthOf({}), nowhere)
    expect(thin.length).toBeGreaterThan(8)
    for (const one of thin) expect(way(one)).toMatchObject({ kind: 'unmet', width: 1 })
  })

  it('widens ways with their share, up to all', () => {
    const { way } = trafficColouring(createTranslator('en'), healthOf({}), nowhere)
    const [one] = layout.ways
    if (!one) throw new Error('no way')
    const widths = [0.02, 0.25, 0.5, 1].map((share) => way({ ...one, share }).width)
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(new Set(widths).size).toBe(4)
    expect(widths.at(-1)).toBe(12)
  })
})

describe('a story’s shape', () => {
  it('is all that may be met, or what one variant may meet', () => {
    const text = told.replace(
      '=== ready ===',
      '=== ready ===\n{variant == 2:\n    -> other\n- else:\n    -> usual\n}\n=== other ===\nbuyer: Hm.\n+ [Yes # id: o1 # move: ask # why: x] -> gone\n=== usual ===',
    )
    const ids = (variant: number) =>
      shapeOf(storyOf(text), variant).decisions.flatMap(({ replies }) => replies.map(({ id }) => id))
    expect(ids(1)).not.toContain('o1')
    expect(ids(1)).toContain('timeline')
    expect(ids(2)).toContain('o1')
    expect(ids(2)).not.toContain('timeline')
    expect(new Set(ids(0))).toEqual(new Set([...ids(1), ...ids(2)]))
  })

  it('leads wherever a reply may lead', () => {
    const small = shapeOf(storyOf(smallStory()['zh-CN.ink'] ?? ''), 0)
    for (const { replies } of small.decisions)
      for (const { ways } of replies) expect(ways.length).toBeGreaterThan(0)
    expect(decisionAt(small, small.start)).toBe(small.decisions[0])
  })
})

describe.each(LOCALES)('the colours of real traffic in %s', (locale) => {
  const [first, second, third] = shape.decisions
  if (!first || !second || !third) throw new Error('the story is too short')
  const hidden = itemOf(second, [3, 2])
  const health = healthOf({
    items: [
      itemOf(first, [25, 0, 15, 10]),
      {
        ...hidden,
        trust: 'hidden',
        options: hidden.options.map((one) => ({ ...one, taken: null, loss: null })),
      },
      itemOf(third, []),
    ],
    endings: [{ ending: 'lost', worth: 'poor', n: 10 }],
    left: [{ decision: first.replies[0]?.id ?? '', said: '', n: 4 }],
  })
  const words = createTranslator(locale)
  const colouring = trafficColouring(words, health, nowhere)
  const placed = layOut(shape).decisions.slice(0, 3)
  const rows = (at: number) => {
    const here = placed[at]
    return here ? here.decision.replies.map((reply) => colouring.reply(reply, here)) : []
  }

  it('fills each reply by how many chose it, and says what it cost without a colour, too', async () => {
    await words.fetchRoom('office')
    expect(rows(0).map(({ fill }) => fill)).toEqual([0.5, 0, 0.3, 0.2])
    expect(rows(0).map(({ kind }) => kind)).toEqual(['best', 'unmet', 'blunder', 'blunder'])
    expect(rows(0).map(({ figure }) => figure)).toEqual(['★ 25 · 50%', '0 · 0%', '✕ 15 · 30%', '✕ 10 · 20%'])
    expect(rows(0)[0]?.label).toContain('50%')
  })

  it('shows no shares where the page shows none', async () => {
    await words.fetchRoom('office')
    expect(
      rows(1)
        .map(({ fill, kind, figure }) => [fill, kind, figure])
        .slice(0, 2),
    ).toEqual([
      [null, 'unmet', '3'],
      [null, 'unmet', '2'],
    ])
  })

  it('says how many came, left and ended, and where nobody did', async () => {
    await words.fetchRoom('office')
    const heads = placed.map((one) => colouring.head(one))
    expect(heads.map(({ figure }) => figure)).toEqual([
      words.t('health.persons', { n: 50 }),
      words.t('health.persons', { n: 5 }),
      words.t('health.mapNobody'),
    ])
    expect(heads.map(({ kind }) => kind)).toEqual(['', '', 'unmet'])
    expect(heads.map(({ foot }) => foot)).toEqual([words.t('health.mapLeft', { n: 4 }), null, null])
    const endings = layOut(shape).endings.map((one) => [one.ending.id, colouring.ending(one)] as const)
    const textAt = (id: string) => endings.find(([name]) => name === id)?.[1].text
    expect(textAt('lost')).toContain('20%')
    expect(textAt('settled')).toContain(words.t('health.mapNobody'))
  })

  it('leads a box to its place in the list, and a reply to its line', () => {
    const went: unknown[] = []
    const steps = { onItem: (at: number) => went.push(at), onLine: (at: object) => went.push(at) }
    const leading = trafficColouring(words, health, steps)
    const [, here] = placed
    const [, reply] = here?.decision.replies ?? []
    if (!here || !reply) throw new Error('no reply')
    leading.head(here).go()
    leading.reply(reply, here).go()
    expect(went).toEqual([2, { file: 'zh-CN.ink', line: reply.line }])
  })
})
