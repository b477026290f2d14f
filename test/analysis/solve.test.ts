import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  type Debrief,
  debrief,
  type GraphPlay,
  isDebrief,
  type Plan,
  planOf,
  rawReach,
  type Solution,
  solve,
} from '../../src/analysis/index.ts'
import {
  buildGraph,
  type CompiledStory,
  luckFrom,
  openScene,
  settingOf,
  walkGraph,
} from '../../src/ink/index.ts'
import { beginPlay, giveReply, isRedLine, resultOf, widthOf } from '../../src/training/index.ts'
import { type Heading, storyOf } from '../ink/writing.ts'
import { giveBoth, twinOf, walkAll } from './brute.ts'
import { type Invention, invention, LOOPING, STRAIGHT } from './inventing.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Case {
  readonly story: CompiledStory
  readonly plan: Plan
  readonly solution: Solution
}

const solved = (body: string, heading: Heading = {}, variant = 1): Case => {
  const story = storyOf(body, heading)
  const plan = planOf(buildGraph(story), settingOf(story.header))
  const solution = solve(plan, variant)
  if (!solution.complete) throw new Error(JSON.stringify(solution.why))
  return { story, plan, solution }
}

const walkedPlay = ({ plan, solution }: Case): GraphPlay =>
  beginPlay(plan.setting, walkGraph(plan.graph, solution.variant)) as GraphPlay
const toldPlay = ({ story, plan, solution }: Case) =>
  beginPlay(plan.setting, openScene(story, solution.variant, story.header.start))
const give = (play: GraphPlay, id: string): GraphPlay => giveReply(play, id) as GraphPlay

const debriefed = (one: Case, ids: readonly string[]): Debrief => {
  const { story, plan, solution } = one
  const result = debrief(
    {
      plan,
      solution,
      walk: walkGraph(plan.graph, solution.variant),
      told: openScene(story, solution.variant, story.header.start),
    },
    ids,
  )
  if (!isDebrief(result)) throw new Error(JSON.stringify(result))
  return result
}

const expectSame = ({ solution }: Case, found: ReturnType<typeof walkAll>): void => {
  expect(solution.best.value).toBe(found.best)
  expect(solution.worst.value).toBe(found.worst)
  expect(solution.span.best).toBe(found.best)
  expect(solution.span.chance).toBeCloseTo(found.mean, 8)
  expect(solution.paths).toBe(BigInt(found.paths))
  expect([...solution.endings.keys()].sort()).toEqual([...found.endings.keys()].sort())
  for (const [id, chance] of found.endings) expect(solution.endings.get(id)).toBeCloseTo(chance, 9)
  expect([...solution.deadEnds].sort()).toEqual([...found.deadEnds].sort())
}

const RUNS = { numRuns: 24 }
const inventions = fc.record({
  invented: fc.oneof(invention(STRAIGHT), invention(STRAIGHT), invention(LOOPING)),
  variant: fc.constantFrom(1, 2),
})

const caseOf = ({ heading, body }: Invention, variant: number): Case => solved(body, heading, variant)

describe('a solution of an invented story', () => {
  it('is what walking every way through Ink itself finds: best, worst, mean, paths, endings', () => {
    fc.assert(
      fc.property(inventions, ({ invented, variant }) => {
        const one = caseOf(invented, variant)
        expectSame(one, walkAll(twinOf(walkedPlay(one), toldPlay(one)), giveBoth))
      }),
      RUNS,
    )
  })

  it('knows the most that can still be gained at every decision on every way', () => {
    fc.assert(
      fc.property(inventions, ({ invented, variant }) => {
        const one = caseOf(invented, variant)
        const found = walkAll(walkedPlay(one), give, (play, { best }) => {
          const { toGo } = one.solution
          expect(toGo(play.scene.node, play.session)).toBe(best - play.session.earned)
          expect(rawReach(play, one.solution)).toBe(best)
        })
        expectSame(one, found)
      }),
      RUNS,
    )
  })

  it('names a best line that yields the best and scores 100, and a worst line that yields the worst', () => {
    fc.assert(
      fc.property(inventions, ({ invented, variant }) => {
        const one = caseOf(invented, variant)
        for (const { value, replies } of [one.solution.best, one.solution.worst]) {
          const end = replies.reduce(giveReply, toldPlay(one))
          expect(end.session.ending !== null || end.session.beat.replies.length === 0).toBe(true)
          expect(resultOf(end.session)).toBe(value)
          if (end.session.ending === null || widthOf(one.solution.span) === 0) continue
          const { score, redLines, serious } = debriefed(one, replies)
          if (value === one.solution.best.value && redLines.length === 0 && serious < 2)
            expect(score).toBe(100)
          if (value === one.solution.worst.value) expect(score).toBeLessThan(100)
        }
      }),
      RUNS,
    )
  })

  it('makes debriefs whose losses add up, and names what is better where no red line is open', () => {
    fc.assert(
      fc.property(inventions, fc.nat(), ({ invented, variant }, seed) => {
        const one = caseOf(invented, variant)
        if (widthOf(one.solution.span) === 0) return
        const luck = luckFrom(seed)
        const plays = [walkedPlay(one)]
        for (
          let play = plays[0]!;
          !play.session.ending && play.session.beat.replies.length > 0;
          plays.push(play)
        ) {
          const { replies } = play.session.beat
          play = give(play, replies[Math.floor(luck() * replies.length)]!.id)
        }
        const end = plays.at(-1)!.session
        if (!end.ending) return
        const result = debriefed(
          one,
          end.turns.map(({ reply }) => reply),
        )
        const lost = result.turns.reduce((sum, { loss }) => sum + Math.round(loss * 10), 0)
        expect(Math.round(result.score * 10)).toBe(1000 - lost)
        expect(result.mood).toEqual(result.turns.at(-1)!.after)
        for (const [index, turn] of result.turns.entries()) {
          const before = plays[index]!
          const reachBy = (id: string): number => rawReach(give(before, id), one.solution)
          const best = Math.max(...before.session.beat.replies.map(({ id }) => reachBy(id)))
          expect(turn.open.map(({ id }) => id)).toEqual(before.session.beat.replies.map(({ id }) => id))
          // A red line is never advice, and a ceiling can make the reply that reaches furthest cost more.
          if (before.session.serious > 0 || turn.open.some(({ moves }) => moves.some(isRedLine))) continue
          expect(turn.better === null).toBe(reachBy(turn.said.id) === best)
          if (turn.better) expect(reachBy(turn.better.id)).toBe(best)
        }
      }),
      RUNS,
    )
  })
})

describe('a solution', () => {
  const TWO = `-> first
=== first
+ [Ask # id: a # move: ask]
  -> second
+ [Argue # id: b # move: argue]
  -> second
=== second
+ [Thank # id: c # move: thank]
  buyer: Bye. # ending: warm, good
  -> END
+ [Stall # id: d # move: stall]
  buyer: Bye. # ending: cold, poor
  -> END
`
  const HEADING = { start: 'anger 10, trust 7, heard 0' }

  it('is what a hand works out: two decisions, four ways', () => {
    const { solution } = solved(TWO, HEADING)
    // ask, thank: anger 10+1−1+1−1, trust 9, heard 4, nothing short of par, a good ending.
    expect(solution.best).toEqual({ value: 10 + 9 + 4 + 20, replies: ['a', 'c'] })
    // argue, stall: anger 10+5+1+1+1, trust 7−3−2, heard 0, 16 and 8 short of par.
    expect(solution.worst).toEqual({ value: 2 + 2 + 0 - 16 - 8, replies: ['b', 'd'] })
    // argue, thank: thanked after a fault is half; ask, stall.
    const argued = 20 - 16 + 4 + 0 - 16 - 1 + 20
    const stalled = 20 - 12 + 6 + 3 - 8
    expect(solution.span.chance).toBe((43 - 20 + argued + stalled) / 4)
    expect(solution.paths).toBe(4n)
    expect(Object.fromEntries(solution.endings)).toEqual({ warm: 0.5, cold: 0.5 })
  })

  it('counts ways beyond what a number can hold', () => {
    const knots = Array.from(
      { length: 40 },
      (_, i) =>
        `=== k${i}\n${[0, 1, 2, 3].map((r) => `+ [R # id: k${i}r${r} # move: ask]\n  -> k${i + 1}`).join('\n')}`,
    )
    const { solution } = solved(`-> k0\n${knots.join('\n')}\n=== k40\nBye. # ending: end, good\n-> END\n`, {
      turns: 60,
    })
    expect(solution.paths).toBe(4n ** 40n)
  })

  it('lets a buyer walk out of a hub when the turns are used up', () => {
    const { solution } = solved(
      `-> hub
=== hub
+ [Ask # id: a # move: ask]
  -> hub
+ [Thank # id: b # move: thank]
  -> hub
`,
      { turns: 5 },
    )
    expect(solution.paths).toBe(32n)
    expect(solution.best.replies).toHaveLength(5)
    expect(Object.fromEntries(solution.endings)).toEqual({ 'walked-out': 1 })
  })

  it('says which replies the story stops after, and how likely that is', () => {
    const { solution } = solved(TWO.replace('# ending: cold, poor', ''), HEADING)
    expect(solution.deadEnds).toEqual(['d'])
    expect(solution.endings.get('')).toBe(0.5)
  })

  it('of a story without a decision is its ending', () => {
    const { solution } = solved('buyer: Bye. # ending: bye, fair\n-> END\n', HEADING)
    expect(solution).toMatchObject({ states: 0, paths: 1n, best: { value: 10 + 7 + 10, replies: [] } })
  })

  it('knows nothing of a session that it never met', () => {
    const one = solved(TWO, HEADING)
    const play = walkedPlay(one)
    const elsewhere = { ...play.session, memory: { ...play.session.memory, anger: 3 } }
    expect(one.solution.toGo(play.scene.node, elsewhere)).toBeNull()
    expect(() => rawReach({ ...play, session: elsewhere }, one.solution)).toThrow(RangeError)
  })

  it('is asked for by a variant that is there', () => {
    const { plan } = solved(TWO, HEADING)
    expect(() => solve(plan, 2)).toThrow(RangeError)
  })
})

describe('a story that outgrows its budget', () => {
  const knot = (index: number, count: number): string =>
    `=== k${index}
+ [Ask # id: k${index}a # move: ask]
  buyer: Hm. # fact: f${index} # promise: p${index}
  -> ${index + 1 < count ? `k${index + 1}` : 'last'}
+ [Stall # id: k${index}b # move: stall]
  -> ${index + 1 < count ? `k${index + 1}` : 'last'}
`
  const wide = (count: number): string =>
    `-> k0
${Array.from({ length: count }, (_, index) => knot(index, count)).join('')}=== last
+ [All # id: l # move: own # needs: ${Array.from({ length: count }, (_, index) => `f${index}`).join(', ')}]
  buyer: Bye. # ending: end, good
  -> END
+ [Or not # id: m # move: stall]
  buyer: Bye. # ending: end, good
  -> END
`
  const planned = (body: string, heading: Heading = {}, budget?: { nodes: number; steps: number }): Plan => {
    const story = storyOf(body, heading)
    return planOf(buildGraph(story, budget), settingOf(story.header))
  }

  it('is incomplete and says how many states, facts and promises there were', () => {
    const solution = solve(planned(wide(8), { turns: 20 }), 1, 300)
    expect(solution).toMatchObject({ complete: false, why: { rule: 'incomplete', severity: 'error' } })
    if (!solution.complete)
      expect(solution.why.found).toMatch(/^states \(\d+\), facts \(8\), promises \(8\)$/)
    expect(solve(planned(wide(8), { turns: 20 }), 1).complete).toBe(true)
  })

  it('says that turns made it grow where it goes round', () => {
    const round = `-> hub\n=== hub\n${['ask', 'own', 'argue', 'options'].map((move) => `+ [R # id: ${move} # move: ${move}]\n  -> hub`).join('\n')}\n`
    const solution = solve(planned(round, { turns: 12 }), 1, 50)
    if (solution.complete) throw new Error('it was complete')
    expect(solution.why.found).toMatch(/^turns × states \(12 × \d+\)$/)
  })

  it('passes on why its graph is incomplete', () => {
    const plan = planned(wide(8), {}, { nodes: 3, steps: 100 })
    expect(solve(plan, 1)).toEqual({ complete: false, why: plan.graph.incomplete })
  })

  it('may hold 30 facts, and with more it is incomplete rather than wrong', () => {
    const solution = solve(planned(wide(31), { turns: 40 }), 1, 3000)
    if (solution.complete) throw new Error('it was complete')
    expect(solution.why).toMatchObject({ rule: 'incomplete' })
    expect(solution.why.found).toContain('facts (31)')
  })
})
