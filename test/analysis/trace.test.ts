import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  type GraphPlay,
  type Plan,
  planOf,
  reach,
  type Solution,
  solve,
  unscorable,
} from '../../src/analysis/index.ts'
import { costOf } from '../../src/analysis/position.ts'
import { lossIn, rawReach } from '../../src/analysis/reach.ts'
import { trace } from '../../src/analysis/trace.ts'
import { buildGraph, luckFrom, settingOf, walkGraph } from '../../src/ink/index.ts'
import { beginPlay, giveReply, moodOf, type Play, scoreOf, skillsOf } from '../../src/training/index.ts'
import { storyOf } from '../ink/writing.ts'
import { type Invention, invention, LOOPING, STRAIGHT } from './inventing.ts'

vi.setConfig({ testTimeout: 60_000 })

const WALKS = 6

/** A conversation at random, as it goes: every play of it. */
const wander = (
  { plan, solution }: { plan: Plan; solution: Solution },
  luck: () => number,
): readonly Play[] => {
  const plays: Play[] = [beginPlay(plan.setting, walkGraph(plan.graph, solution.variant))]
  for (;;) {
    const { session } = plays.at(-1)!
    const { replies } = session.beat
    if (session.ending || replies.length === 0) return plays
    plays.push(giveReply(plays.at(-1)!, replies[Math.floor(luck() * replies.length)]!.id))
  }
}

/** What each reply costs at its place, as a page weighs it there. */
const weighed = (plays: readonly Play[], solution: Solution): readonly number[] =>
  (plays as unknown as readonly GraphPlay[]).slice(1).map((play, index) => {
    const before = plays[index] as unknown as GraphPlay
    const loss = lossIn(reach(before, solution), reach(play, solution), solution)
    return costOf({ loss, uncapped: lossIn(rawReach(before, solution), rawReach(play, solution), solution) })
  })

/** What a replay and its debrief make of the plays. */
const replayed = (plays: readonly Play[], solution: Solution) => {
  const { session } = plays.at(-1)!
  const ids = session.turns.map(({ reply }) => reply)
  return {
    score: scoreOf(
      plays.map((play) => reach(play as unknown as GraphPlay, solution)),
      solution.span,
    ),
    costs: weighed(plays, solution),
    turns: session.turns.map(({ reply, phase, judged }) => ({ reply, phase, judged })),
    ending: session.ending,
    skills: skillsOf(
      plays.slice(0, -1).map((play) => play.session),
      ids,
    ),
    redLines: session.redLines,
    serious: session.serious,
    mood: moodOf(session.memory),
  }
}

/** Solves a story's first variant, where it can be scored. */
const solvedFrom = ({ heading, body }: Invention) => {
  const story = storyOf(body, heading)
  const plan = planOf(buildGraph(story), settingOf(story.header))
  const solution = solve(plan, 1)
  return solution.complete && !unscorable(solution, { file: '', line: 0 }) ? { plan, solution } : null
}

describe('a trace', () => {
  it.each([
    ['straight on', STRAIGHT],
    ['with ways that lead back', LOOPING],
  ] as const)('gives what a replay and its debrief give, in invented stories %s', (_, bounds) => {
    let compared = 0
    fc.assert(
      fc.property(invention(bounds), fc.nat(), (invented, seed) => {
        const solved = solvedFrom(invented)
        if (!solved) return
        const luck = luckFrom(seed)
        for (let walk = 0; walk < WALKS; walk++) {
          const plays = wander(solved, luck)
          for (const length of [plays.length, Math.ceil(plays.length / 2)]) {
            const part = plays.slice(0, length)
            const said = part.at(-1)!.session.turns.map(({ reply }) => ({ id: reply }))
            const traced = trace(solved.plan, solved.solution.table, 1, said)
            expect(traced).toMatchObject({ ok: true, ...replayed(part, solved.solution) })
            compared += 1
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(200)
  })

  it('says at which turn a reply was not on offer, and takes none after the ending', () => {
    const solved = solvedFrom({
      heading: {},
      body: `+ [Yes # id: yes # move: acknowledge]
  buyer: Good. # ending: settled, good
  -> END
+ [No # id: no # move: argue]
  buyer: Bye. # ending: lost, poor
  -> END
`,
    })!
    const at = (...ids: readonly string[]) =>
      trace(
        solved.plan,
        solved.solution.table,
        1,
        ids.map((id) => ({ id })),
      )
    expect(at('perhaps')).toEqual({ ok: false, turn: 1 })
    expect(at('yes', 'yes')).toEqual({ ok: false, turn: 2 })
    expect(at('yes')).toMatchObject({ ok: true, score: { score: 100 }, node: -1 })
    expect(at()).toMatchObject({ ok: true, ending: null, node: 0, turns: [] })
    expect(() => trace(solved.plan, solved.solution.table, 2, [])).toThrow(RangeError)
  })

  it('holds a decision of many replies', () => {
    const replies = Array.from(
      { length: 40 },
      (_, n) => `+ [Reply ${n} # id: r${n} # move: ${n % 2 ? 'ask' : 'argue'}]
  buyer: Well. # ending: e${n % 3}, ${['good', 'fair', 'poor'][n % 3]}
  -> END
`,
    )
    const solved = solvedFrom({ heading: {}, body: replies.join('') })!
    const plays = wander(solved, luckFrom(8))
    const said = plays.at(-1)!.session.turns.map(({ reply }) => ({ id: reply }))
    expect(trace(solved.plan, solved.solution.table, 1, said)).toMatchObject({
      ok: true,
      ...replayed(plays, solved.solution),
    })
  })
})
