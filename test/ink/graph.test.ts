import { describe, expect, it, vi } from 'vitest'
import {
  buildGraph,
  type CompiledStory,
  caseFor,
  openScene,
  type StoryGraph,
  walkGraph,
} from '../../src/ink/index.ts'
import { ODD } from './odd-stories.ts'
import { BYE, SMALL } from './small-stories.ts'
import { expectBoxes, walkBoth } from './walking.ts'
import { type Heading, lineOf, storyOf } from './writing.ts'

vi.setConfig({ testTimeout: 60_000 })

const graphOf = (body: string, heading: Heading = {}): { story: CompiledStory; graph: StoryGraph } => {
  const story = storyOf(body, heading)
  return { story, graph: buildGraph(story) }
}

describe('a small story with', () => {
  it.each([...SMALL, ...ODD])('$what is the same as a graph, in 100 walks', ({ body, heading }) => {
    const { story, graph } = graphOf(body, heading)
    expect(graph.incomplete).toBeNull()
    expectBoxes(graph)
    walkBoth(story, graph, 100)
  })
})

describe('a graph', () => {
  const nodesOf = (body: string, heading?: Heading): number => graphOf(body, heading).graph.nodes.length

  const AFTER = `=== after
+ [On # id: x]
  -> later
=== later
+ [And on # id: y]
  -> bye
${BYE}`
  const HUB = `-> hub
=== hub
* (a) [A # id: a]
  -> hub
* (b) [B # id: b]
  -> hub
* (c) [C # id: c]
  -> hub
+ [Leave # id: l]
  -> after
`

  it('tells a hub apart by what is left there, and forgets it where nobody asks', () => {
    expect(nodesOf(HUB + AFTER)).toBe(8 + 2)
  })

  it('remembers one spent reply for as long as code ahead reads it', () => {
    const asked = AFTER.replace('[And on', '{hub.a} [You said # id: z]\n  -> bye\n+ [And on')
    expect(nodesOf(HUB + asked)).toBe(8 + 2 + 2)
  })

  const NOTED = (after: string): string => `VAR n = 0
-> first
=== first
+ [A # id: a]
  ~ n = 1
  -> second
+ [B # id: b]
  ~ n = 2
  -> second
+ [C # id: c]
  ~ n = 3
  -> second
=== second
+ [D # id: d]
  -> third
+ [E # id: e]
  -> third
=== third
${after}
-> bye
${BYE}`

  it('forgets a variable that no code ahead reads', () => {
    expect(nodesOf(NOTED('+ [F # id: f]'))).toBe(3)
  })

  it('keeps a variable apart up to the last place that reads it', () => {
    expect(nodesOf(NOTED('+ [F # id: f]\n  {n == 2: -> bye}'))).toBe(1 + 3 + 3)
    expect(nodesOf(NOTED('{n == 2: -> bye}\n+ [F # id: f]'))).toBe(1 + 3 + 1)
  })

  it('splits moods only where a comparison can tell them apart', () => {
    const { graph } = graphOf(`-> a
=== a
+ [A # id: a]
  {anger > 10: -> b}
  {anger < 4:
    {trust >= 15: -> b}
  }
  -> c
=== b
+ [B # id: b]
  -> bye
=== c
+ [C # id: c]
  -> bye
${BYE}`)
    const [cases] = graph.nodes[0]!.cases
    const seen = cases!.map(({ when: { anger, trust } }) => [anger.low, anger.high, trust.low, trust.high])
    expect(seen).toEqual([
      [0, 3, 0, 14],
      [0, 3, 15, 20],
      [4, 10, 0, 20],
      [11, 20, 0, 20],
    ])
    expect(caseFor(cases!, { anger: 2, trust: 15, heard: 20 })).toBe(cases![1])
    expect(caseFor(cases!, { anger: 2, trust: 15, heard: 0 }).to).not.toBe(cases![0]!.to)
  })

  it('opens every variant, and refuses one that is not there', () => {
    const { graph } = graphOf(
      `{variant == 2: -> b}\n-> a\n=== a\n+ [A # id: a]\n  -> END\n=== b\n+ [B # id: b]\n  -> END\n`,
      {
        variants: 2,
      },
    )
    expect([1, 2].map((variant) => walkGraph(graph, variant).beat.replies[0]?.id)).toEqual(['a', 'b'])
    expect(() => walkGraph(graph, 3)).toThrow(RangeError)
    expect(() => walkGraph(graph, 0)).toThrow(RangeError)
    expect(() => walkGraph(graph, 1).choose('b', { anger: 0, trust: 0, heard: 0 })).toThrow(RangeError)
  })

  it('knows which knots the flow entered', () => {
    const { entered } = graphOf(`-> a
=== a
+ [A # id: a]
  -> b.inner
=== b
-> outer
= inner
-> END
= outer
-> END
=== never
-> END
`).graph
    expect(['a', 'b.inner'].map((name) => entered.has(name))).toEqual([true, true])
    expect(['b.outer', 'never'].map((name) => entered.has(name))).toEqual([false, false])
  })

  it('tells tags that came out wrong only while the story ran', () => {
    const { graph, story } = graphOf(`VAR what = "sneeze"
-> a
=== a
+ [A # id: a]
  buyer: Hm. # pose: {what}
  -> END
`)
    expect(graph.problems).toMatchObject([
      { rule: 'unknown-pose', found: 'sneeze', at: { line: lineOf(story, '# id: a') } },
    ])
  })
})

describe('a graph that could not be finished', () => {
  const COUNTING = `VAR calls = 0
VAR other = 0
-> hub
=== hub
buyer: {calls} calls, {other}.
+ [Call # id: a]
  ~ calls = calls + 1
  -> hub
+ [Other # id: b]
  ~ other = 1 - other
  -> hub
`

  it('says what made it grow most', () => {
    const { incomplete } = buildGraph(storyOf(COUNTING, { turns: 60 }), { nodes: 60, steps: 10_000 })
    expect(incomplete).toMatchObject({ rule: 'incomplete', severity: 'error' })
    expect(incomplete!.found).toMatch(/^variable calls \(\d+\)$/)
  })

  it('is not one that counts for no longer than the turns allow', () => {
    expect(buildGraph(storyOf(COUNTING, { turns: 8 }), { nodes: 300, steps: 5000 }).incomplete).toBeNull()
  })

  it('gives up after so many steps, too', () => {
    expect(buildGraph(storyOf(COUNTING, { turns: 60 }), { nodes: 10_000, steps: 20 }).incomplete?.rule).toBe(
      'incomplete',
    )
  })

  it('says where the story broke', () => {
    const { graph, story } = graphOf(`VAR zero = 0
-> a
=== a
+ [Fine # id: a]
  -> a
+ [Breaks # id: b]
  {1 mod zero}
  -> a
`)
    expect(graph.incomplete?.rule).toMatch(/^runtime-/)
    expect(graph.incomplete!.at.line).toBeGreaterThanOrEqual(lineOf(story, '# id: b'))
  })

  it('says after which reply the story never stops', () => {
    const { graph, story } = graphOf(`-> a
=== a
+ [Fine # id: a]
  -> a
+ [Round # id: b]
  -> round
=== round
buyer: Round.
-> round
`)
    expect(graph.incomplete).toMatchObject({
      rule: 'endless-loop',
      at: { line: lineOf(story, '# id: b') },
    })
  })

  it('leaves the story fit to be played', () => {
    const story = storyOf(COUNTING)
    buildGraph(story, { nodes: 20, steps: 100 })
    const mood = { anger: 0, trust: 0, heard: 0 }
    const again = openScene(story, 1, mood).choose('a', mood).choose('a', mood)
    expect(again.beat.lines[0]?.text).toBe('2 calls, 0.')
  })
})
