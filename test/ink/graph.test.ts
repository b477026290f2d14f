import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  buildGraph,
  type CompiledStory,
  caseFor,
  compile,
  luckFrom,
  openScene,
  type StoryBeat,
  type StoryGraph,
  settingOf,
  walkGraph,
} from '../../src/ink/index.ts'
import { beginPlay, faceValue, giveReply, type Play } from '../../src/training/index.ts'
import { type Heading, lineOf, storyOf } from './writing.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What must be the same in the graph and in the story: everything but words. */
const structureOf = ({ beat }: { readonly beat: StoryBeat }) => ({
  replies: beat.replies.map(({ id, moves, needs, line }) => ({ id, moves, needs, line })),
  phase: beat.phase,
  field: beat.field,
  events: beat.events,
  ending: beat.ending,
})

const isOver = ({ session, scene }: Play<StoryBeat>): boolean =>
  session.ending !== null || scene.beat.replies.length === 0

/** A finished session without the beats' words. */
const outcomeOf = ({ session }: Play<StoryBeat>): string => {
  const { memory, facts, promises, turns, earned, serious, redLines, ending } = session
  return JSON.stringify({ memory, facts, promises, turns, earned, serious, redLines, ending })
}

/** A reply by luck; every other time the best-looking one, so that good endings are met, too. */
const draw = ({ session, scene }: Play<StoryBeat>, luck: () => number): string => {
  const worth = scene.beat.replies.map(({ moves }) => faceValue(moves, session.terms))
  const liked = luck() < 0.5 ? scene.beat.replies.filter((_, i) => worth[i] === Math.max(...worth)) : []
  const among = liked.length > 0 ? liked : scene.beat.replies
  return among[Math.floor(luck() * among.length)]!.id
}

interface Pair {
  readonly walked: Play<StoryBeat>
  readonly told: Play<StoryBeat>
}

/**
 * Walks graph and story side by side; both must say the same at every step. A walk sets out from a place that an
 * earlier walk of its variant came through, or from the opening.
 */
const walkBoth = (story: CompiledStory, graph: StoryGraph, walks: number): void => {
  const setting = settingOf(story.header)
  const luck = luckFrom(11)
  const paths = Array.from({ length: story.header.variants }, (_, index): Pair[] => [
    {
      walked: beginPlay(setting, walkGraph(graph, index + 1)),
      told: beginPlay(setting, openScene(story, index + 1, story.header.start)),
    },
  ])
  for (let walk = 0; walk < walks; walk++) {
    const path = paths[walk % paths.length]!
    path.length = 1 + Math.floor(luck() * (path.length - 1))
    for (let pair = path.at(-1)!; ; path.push(pair)) {
      const { walked, told } = pair
      if (JSON.stringify(structureOf(walked.scene)) !== JSON.stringify(structureOf(told.scene)))
        expect(structureOf(walked.scene), saidIn(told)).toEqual(structureOf(told.scene))
      if (isOver(told)) break
      const id = draw(told, luck)
      pair = { walked: giveReply(walked, id), told: giveReply(told, id) }
    }
    const { walked, told } = path.at(-1)!
    expect(outcomeOf(walked)).toBe(outcomeOf(told))
  }
}

const saidIn = ({ session }: Play<StoryBeat>): string => session.turns.map(({ reply }) => reply).join(' ')

/** How many whole numbers a range holds. */
const volume = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  Math.floor(high) - Math.ceil(low) + 1
const MOODS = 21 ** 3

/** Whether the boxes of each list of cases cover every mood once: none overlap, and together they hold them all. */
const expectBoxes = ({ nodes }: StoryGraph): void => {
  for (const cases of nodes.flatMap((node) => node.cases)) {
    const held = cases.reduce(
      (sum, { when }) => sum + volume(when.anger) * volume(when.trust) * volume(when.heard),
      0,
    )
    expect(held).toBe(MOODS)
    for (const [index, { when: a }] of cases.entries())
      for (const { when: b } of cases.slice(index + 1)) {
        const apart = (['anger', 'trust', 'heard'] as const).some(
          (sign) => a[sign].high < b[sign].low || b[sign].high < a[sign].low,
        )
        expect(apart).toBe(true)
      }
  }
}

const graphOf = (body: string, heading: Heading = {}): { story: CompiledStory; graph: StoryGraph } => {
  const story = storyOf(body, heading)
  return { story, graph: buildGraph(story) }
}

const STORIES = 'stories'
const SHIPPED = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['zh-CN.ink', 'en.ink'].map((file) => join(STORIES, name, file)))

describe.each(SHIPPED)('%s', (file) => {
  const { story } = compile({ main: file, files: { [file]: readFileSync(file, 'utf8') } })
  const graph = buildGraph(story!)

  it('is the same story as a graph, in 300 walks of the first language and 60 of the other', () => {
    expect(graph.incomplete).toBeNull()
    walkBoth(story!, graph, file.endsWith('zh-CN.ink') ? 300 : 60)
  })

  it('has one case for every mood', () => expectBoxes(graph))
})

interface Small {
  readonly what: string
  readonly body: string
  readonly heading?: Heading
}

/** Ends a hub after some rounds. */
const ROUNDS = `{n > 5: -> bye}
~ n = n + 1`
const BYE = `=== bye
buyer: Bye. # ending: bye, good
-> END
`

const SMALL: readonly Small[] = [
  {
    what: 'moods compared with numbers',
    body: `VAR n = 0
-> hub
=== hub
{n > 2: -> bye}
~ n = n + 1
+ [Own # id: a # move: own, empathise]
  {heard > 5 and n * 2 > 5:
    buyer: Well. # mood: heard +2
  }
  -> hub
+ [Argue # id: b # move: argue]
  {trust == 5:
    buyer: Five. # mood: trust +3
  }
  {not (heard > 6):
    buyer: No. # mood: anger -3
  }
  -> hub
+ {anger > 15 or 10 > trust} [Paraphrase # id: c # move: paraphrase]
  {anger:
  - 20:
    buyer: Full. # mood: heard +3
  - 19:
    buyer: Nearly. # mood: heard +2
  - else:
    buyer: Hm.
  }
  -> hub
${BYE}`,
  },
  {
    what: 'a mood kept in a variable',
    body: `VAR n = 0
VAR was = 0
-> hub
=== hub
{n > 3: -> bye}
~ n = n + 1
+ [Own # id: a # move: own, empathise]
  ~ was = anger
  -> hub
+ [Argue # id: b # move: argue]
  {was - anger > 2:
    buyer: Better. # mood: trust +3
  }
  {anger - was > 2:
    buyer: Worse. # mood: heard +3
  }
  -> hub
${BYE}`,
  },
  {
    what: 'moods compared with each other',
    body: `-> first
=== first
+ [Own # id: a # move: own]
  -> second
+ [Argue # id: b # move: argue]
  -> second
=== second
+ [Empathise # id: c # move: empathise]
  {anger > trust:
    buyer: Still. # mood: anger +1
    -> bye
  }
  buyer: Calm. # ending: calm, good
  -> END
+ [Stall # id: d # move: stall]
  -> bye
${BYE}`,
  },
  {
    what: 'a mood passed to a function, doubled, remaindered and taken the least of',
    body: `VAR n = 0
-> hub
=== function low(what)
~ return what < 9
=== hub
{n > 3: -> bye}
~ n = n + 1
+ [Ask # id: a # move: ask, own]
  {low(anger):
    buyer: Low. # mood: trust +1
  }
  -> hub
+ [Thank # id: b # move: thank]
  {heard * 2 > 7 && heard % 3 == 1:
    buyer: Once more. # mood: heard +1
  }
  -> hub
+ [Stall # id: c # move: stall]
  {MIN(trust, 4) < 4:
    buyer: Less. # mood: anger +1
  }
  {3 + trust > 12:
    buyer: More. # mood: anger -1
  }
  -> hub
${BYE}`,
  },
  {
    what: 'tunnels with parameters, a function that changes what it is given, and a tunnel that goes on elsewhere',
    body: `VAR n = 0
VAR score = 0
-> hub
=== hub
{n > 3: -> bye}
-> visit(n * 2) ->
+ [Up # id: a]
  ~ raise(score, 2)
  -> hub
+ [Down # id: b]
  ~ raise(score, -1)
  -> hub
=== visit(k)
+ [In # id: c]
  {k > 2:
    buyer: Deep. # mood: anger +1
  }
  ~ n = n + 1
  ->->
+ [Out # id: d]
  {score > 2:
    buyer: High. # mood: anger -1
  }
  ~ n = n + 2
  ->-> hub
=== function raise(ref x, by)
~ x = x + by
=== bye
{score:
- 1:
  buyer: Bye. # ending: one, good
- 2:
  buyer: Bye. # ending: two, fair
- else:
  buyer: Bye. # ending: other, poor
}
-> END
`,
  },
  {
    what: 'threads with their own replies, some of them once only',
    body: `VAR n = 0
-> desk
=== desk
{n > 3: -> bye}
<- left
<- right(n)
-> DONE
=== left
* [Left once # id: a]
  ~ n = n + 1
  -> desk
+ [Left # id: b]
  ~ n = n + 1
  -> desk
=== right(k)
+ {k > 1} [Right # id: c]
  {k > 2:
    buyer: Yes. # mood: heard +1
  }
  ~ n = n + 1
  -> desk
+ {anger > 12} [Calm # id: d]
  ~ n = n + 1
  -> desk
${BYE}`,
  },
  {
    what: 'a list of what was heard, facts and needs',
    body: `LIST told = who, what
VAR got = ()
VAR n = 0
-> hub
=== hub
{n > 4: -> bye}
~ n = n + 1
+ {got !? who} [Who? # id: a # move: ask]
  ~ got += who
  buyer: My mother. # fact: who
  -> hub
+ {got !? what} [What? # id: b # move: ask]
  ~ got += what
  buyer: The kettle. # fact: what
  -> hub
+ [Say it back # id: c # move: paraphrase # needs: who, what]
  -> hub
+ [Forget it # id: d # move: stall]
  ~ got = ()
  -> hub
=== bye
{LIST_COUNT(got):
- 0:
  buyer: Bye. # ending: none, poor
- 1:
  buyer: Bye. # ending: one, fair
- else:
  buyer: Bye. # ending: both, good
}
-> END
`,
  },
  {
    what: 'promises made, kept, broken and left open, in every phase',
    body: `-> ask
=== ask
buyer: When?
+ [At eight # id: a # move: timeline]
  buyer: Good. # promise: call, film # phase: followup
  -> eight
+ [Soon # id: b # move: stall]
  -> eight
=== eight
+ [Here I am # id: c # move: follow_up]
  buyer: You are. # kept: call # phase: record # field: promise
  -> write
+ [Wait # id: d # move: stall]
  buyer: Again! # broken: call # phase: record # field: promise
  -> write
=== write
+ [Kept # id: e # move: record]
  -> bye
+ [Told to wait # id: f # move: template]
  {anger > 16:
    buyer: Bye. # ending: gone, poor
    -> END
  }
  -> bye
${BYE}`,
  },
  {
    what: 'replies taken once, and read again by name',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
* (left) [Left # id: s]
  -> hub
* (right) [Right # id: a]
  -> hub
+ {left} [After left # id: l]
  -> hub
+ {left and right} [After both # id: lr]
  {left:
    buyer: Left. # fact: left
  }
  -> bye
+ [Stay # id: st]
  -> hub
${BYE}`,
  },
  {
    what: 'moves, needs and events that hang on variables, variants and moods',
    body: `VAR n = 0
-> hub
=== hub
{n > 3: -> bye}
+ [One # id: a # move: {n > 1: ask|own} # needs: {n > 2: x|y}]
  ~ n = n + 1
  buyer: One. # fact: {n > 2: x|y}
  -> hub
+ [Two # id: b # move: {variant == 2: ask|own}]
  ~ n = n + 1
  buyer: Two. # mood: trust +{n}
  -> hub
+ [Three # id: c # move: {anger > 13: ask|stall}]
  ~ n = n + 1
  -> hub
${BYE}`,
    heading: { variants: 2 },
  },
  {
    what: 'a way out that the story takes when nothing is left',
    body: `-> hub
=== hub
* [One # id: a]
  -> hub
* [Two # id: b]
  -> hub
* ->
  buyer: Bye. # ending: bye, good
  -> END
`,
  },
  {
    what: 'the number of turns so far',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
{TURNS() == 3:
  buyer: Three turns. # mood: trust +2
}
+ [One # id: a]
  -> hub
+ [Two # id: b]
  ~ n = n + 1
  -> hub
${BYE}`,
  },
  {
    what: 'a buyer who walks out of a loop without end',
    body: `-> hub
=== hub
+ [Ask # id: a # move: ask]
  -> hub
+ [Stall # id: b # move: stall]
  {anger > 19:
    buyer: Enough. # ending: enough, poor
    -> END
  }
  -> hub
`,
    heading: { turns: 6 },
  },
  {
    what: 'sequences that change from visit to visit',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
{ stopping:
- buyer: One.
- buyer: Two. # mood: anger +1
- buyer: Three. # mood: anger +2
}
+ [Again # id: a]
  -> hub
+ [Other # id: b]
  -> side
=== side
{ cycle:
- buyer: One.
- buyer: Two. # mood: trust +1
- buyer: Three. # mood: trust +2
}
-> hub
${BYE}`,
  },
  {
    what: 'a visit count that is read in the same breath as the visit',
    body: `-> hub
=== hub
+ [Side # id: a]
  -> side
+ [Bye # id: b]
  -> bye
=== side
{side > 3:
  buyer: Again! # mood: anger +2
}
{side > 5: -> bye}
-> hub
=== bye
{side > 4:
  buyer: Bye. # ending: many, good
  -> END
}
buyer: Bye. # ending: few, poor
-> END
`,
  },
  {
    what: 'turns since a place was last seen',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
{TURNS_SINCE(-> side) == 2:
  buyer: Two ago. # mood: trust +2
}
{TURNS_SINCE(-> side) == 3:
  buyer: Three ago. # mood: trust +3
}
+ [Side # id: s]
  -> side
+ [Again # id: a]
  -> hub
=== side
buyer: Side.
-> hub
${BYE}`,
  },
  {
    what: 'a target kept in a variable, and how often it was reached',
    body: `VAR next = -> one
VAR n = 0
-> hub
=== hub
${ROUNDS}
+ [One # id: a]
  ~ next = -> one
  -> hub
+ [Two # id: b]
  ~ next = -> two
  -> hub
+ [Go # id: c]
  -> next
=== one
buyer: One. # mood: anger +1
-> hub
=== two
buyer: Two. # mood: trust +1
{two > 1:
  buyer: Two again. # mood: heard +1
}
-> hub
${BYE}`,
  },
  {
    what: 'a whole number with a point beside the same one without',
    body: `VAR g = 0
-> hub
=== hub
+ [Five # id: a]
  ~ g = 5
  -> next
+ [Five point nought # id: b]
  ~ g = 5.0
  -> next
=== next
+ [Go # id: c]
  {g / 4 > 1:
    buyer: More. # ending: more, good
    -> END
  }
  buyer: Less. # ending: less, poor
  -> END
`,
  },
  {
    what: 'an empty list that remembers what it could hold',
    body: `LIST colours = red, green
LIST sizes = big, small
VAR l = ()
-> hub
=== hub
+ [One # id: a]
  ~ l = (red)
  ~ l -= red
  -> next
+ [Two # id: b]
  ~ l = (big)
  ~ l -= big
  -> next
=== next
+ [Go # id: c]
  {LIST_ALL(l) ? red:
    buyer: Red. # ending: red, good
    -> END
  }
  buyer: Big. # ending: big, poor
  -> END
`,
  },
  {
    what: 'a mood compared with a fraction',
    body: `-> hub
=== hub
+ [Own # id: a # move: own, empathise]
  {anger >= 11.5:
    buyer: Hot. # ending: hot, poor
    -> END
  }
  buyer: Bye. # ending: bye, good
  -> END
`,
  },
  {
    what: 'a sequence in a loop that only the turns bound',
    body: `-> hub
=== hub
{ stopping:
- buyer: One.
- buyer: Two. # mood: anger +1
}
+ [Again # id: a]
  -> hub
+ [Bye # id: b]
  buyer: Bye. # ending: bye, good
  -> END
`,
  },
]

describe('a small story with', () => {
  it.each(SMALL)('$what is the same as a graph, in 150 walks', ({ body, heading }) => {
    const { story, graph } = graphOf(body, heading)
    expect(graph.incomplete).toBeNull()
    expectBoxes(graph)
    walkBoth(story, graph, 150)
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

  // Known: the graph goes on counting where the buyer has long walked out. Drop `.fails` when it stops there.
  it.fails('is not one that counts for no longer than the turns allow', () => {
    expect(buildGraph(storyOf(COUNTING, { turns: 8 }), { nodes: 300, steps: 5000 }).incomplete).toBeNull()
  })

  it('gives up after so many steps, too', () => {
    expect(buildGraph(storyOf(COUNTING, { turns: 60 }), { nodes: 10_000, steps: 20 }).incomplete?.rule).toBe('incomplete')
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
