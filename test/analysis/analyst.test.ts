import { afterAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  analystOver,
  answerer,
  type Debrief,
  debrief,
  isDebrief,
  type NoDebrief,
  planOf,
  type Question,
  solve,
} from '../../src/analysis/index.ts'
import { startThreadAnalyst } from '../../src/cli/analyst.ts'
import { buildGraph, compile, openScene, type Sources, settingOf, walkGraph } from '../../src/ink/index.ts'
import { headed, sourcesOf } from '../ink/writing.ts'

const STORY = headed(
  `-> first
=== first
system: Order {variant}. # fact: order
buyer: It leaks!
+ [I hear you. # id: a # move: acknowledge # why: He wants to be heard.]
  buyer: Good. # promise: call
  -> second
+ [Again? # id: b # move: interrogate # why: It sounds like a doubt.]
  buyer: Yes, again! # mood: anger +1
  -> second
+ [Yes yes. # id: c # move: stall # why: He waits.]
  buyer: So?
  -> second
=== second
buyer: And the box? {anger > 14:!}
+ [It leaks, and the box is wet. # id: d # move: paraphrase # needs: box # why: He never spoke of a box.]
  buyer: What box? # ending: lost, poor
  -> END
+ {variant == 2} [On my way. # id: e # move: follow_up # why: It was promised.]
  buyer: At last. # kept: call # ending: settled, good
  -> END
+ [I am sorry. # id: f # move: apologise # why: It is ours.]
  buyer: Well. # ending: quiet, fair
  -> END
`,
  { variants: 2 },
)
const SOURCES = sourcesOf(STORY)
const { story } = compile(SOURCES)
const plan = planOf(buildGraph(story!), settingOf(story!.header))

const direct = (variant: number, replies: readonly string[]): Debrief | NoDebrief => {
  const solution = solve(plan, variant)
  if (!solution.complete) throw new Error(JSON.stringify(solution.why))
  const told = openScene(story!, variant, story!.header.start)
  return debrief({ plan, solution, walk: walkGraph(plan.graph, variant), told }, replies)
}

const TALKS: readonly (readonly [variant: number, replies: readonly string[]])[] = [
  [2, ['a', 'e']],
  [2, ['c', 'd']],
  [1, ['b', 'f']],
  [1, ['a', 'd']],
]

describe('a debrief', () => {
  const best = direct(2, ['a', 'e']) as Debrief
  const poor = direct(2, ['c', 'd']) as Debrief

  it('tells each turn: the lines before it, what was said and why, what it was taken for', () => {
    expect(poor.turns[1]).toMatchObject({
      turn: 2,
      phase: 'chat',
      said: { id: 'd', text: 'It leaks, and the box is wet.', why: 'He never spoke of a box.' },
      judged: ['mishear'],
      before: poor.turns[0]!.after,
    })
    expect(best.turns[0]!.lines.map(({ text }) => text)).toEqual(['Order 2.', 'It leaks!'])
    expect(best.closing.map(({ text }) => text)).toEqual(['At last.'])
  })

  it('says what would have been better, and nothing where nothing would', () => {
    expect(poor.turns.map(({ better }) => better?.id ?? null)).toEqual(['a', 'e'])
    expect(best.turns.map(({ better }) => better)).toEqual([null, null])
    expect(best.score).toBe(100)
  })

  it('says what every open reply would have cost', () => {
    expect(best.turns[0]!.open.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(best.turns[0]!.open[0]).toMatchObject({ loss: 0, label: 'best' })
    for (const { loss, label } of best.turns[0]!.open.slice(1)) {
      expect(loss).toBeGreaterThan(0)
      expect(label).not.toBe('best')
    }
  })

  it('counts promises that the story kept or broke to the turn before them', () => {
    expect(best.turns[1]!.fired.map(({ rule }) => rule)).toContain('promise-kept')
    expect(best.turns[1]!.after).toEqual(best.mood)
    expect(best.pledges).toEqual([
      {
        id: 'call',
        made: { after: 1, line: expect.objectContaining({ speaker: 'buyer', text: 'Good.' }) },
        state: 'kept',
        settled: { after: 2, line: expect.objectContaining({ text: 'At last.' }) },
      },
    ])
    const left = direct(1, ['a', 'f']) as Debrief
    expect(left.turns[1]!.fired.map(({ rule }) => rule)).toContain('promise-broken')
    expect(left.pledges).toMatchObject([{ id: 'call', state: 'broken', settled: null }])
  })

  it('tells which facts were learnt and where, and blames nobody for what could not be learnt', () => {
    expect(best.learnt).toEqual([
      {
        id: 'order',
        told: { after: 0, line: expect.objectContaining({ speaker: 'system', text: 'Order 2.' }) },
        used: [],
        guessed: [],
      },
    ])
    expect(best.missed).toEqual([])
  })

  it('is refused where a reply is not on offer, with the turn and what was', () => {
    expect(direct(1, ['a', 'e'])).toEqual({ kind: 'not-offered', turn: 2, found: 'e', offered: ['d', 'f'] })
    expect(direct(1, ['a', 'f', 'f'])).toEqual({ kind: 'not-offered', turn: 3, found: 'f', offered: [] })
  })

  it('is refused where the replies stop before an ending', () => {
    expect(direct(2, ['a'])).toEqual({ kind: 'unfinished', turns: 1, offered: ['d', 'e', 'f'] })
    expect(isDebrief(direct(2, []))).toBe(false)
  })
})

describe('an answerer', () => {
  const BROKEN: Sources = sourcesOf(headed('-> nowhere\n'))
  const ROUND: Sources = sourcesOf(
    headed('-> a\n=== a\n+ [A # id: a]\n  -> round\n=== round\nbuyer: On.\n-> round\n'),
  )
  const FLAT: Sources = sourcesOf(headed('+ [A # id: a]\n  buyer: Bye. # ending: bye, good\n  -> END\n'))

  it('gives the same debrief as the analysis in line', () => {
    const answer = answerer()
    for (const [number, [variant, replies]] of TALKS.entries()) {
      const loaded = answer({ number, kind: 'load', sources: SOURCES, variant })
      expect(loaded).toMatchObject({ number, value: { complete: true } })
      expect(answer({ number, kind: 'debrief', replies })).toEqual({
        number,
        value: direct(variant, replies),
      })
    }
  })

  it('has nothing to say before a story was loaded, nor of a talk without an ending', () => {
    const answer = answerer()
    expect(answer({ number: 1, kind: 'debrief', replies: ['a', 'f'] }).value).toBeNull()
    answer({ number: 2, kind: 'load', sources: SOURCES, variant: 1 })
    expect(answer({ number: 3, kind: 'debrief', replies: ['a'] }).value).toBeNull()
    expect(answer({ number: 4, kind: 'debrief', replies: ['z'] }).value).toBeNull()
  })

  it.each([
    ['does not compile', BROKEN, 'missing-target'],
    ['never stops', ROUND, 'endless-loop'],
    ['cannot be lost', FLAT, 'best-equals-chance'],
    ['is not there', { main: 'en.ink', files: {} }, 'file-missing'],
  ] as const)('says why a story that %s has no score', (_, sources, rule) => {
    const answer = answerer()
    const { value } = answer({ number: 1, kind: 'load', sources, variant: 1 })
    expect(value).toMatchObject({ complete: false, why: { rule, at: { file: 'en.ink' } } })
    expect(answer({ number: 2, kind: 'debrief', replies: ['a'] }).value).toBeNull()
  })

  it('forgets the story before when the next one fails', () => {
    const answer = answerer()
    answer({ number: 1, kind: 'load', sources: SOURCES, variant: 1 })
    answer({ number: 2, kind: 'load', sources: BROKEN, variant: 1 })
    expect(answer({ number: 3, kind: 'debrief', replies: ['a', 'f'] }).value).toBeNull()
  })
})

describe('an analyst over a port', () => {
  const portOf = () => {
    const asked: Question[] = []
    let open = true
    const analyst = analystOver({
      postMessage: (question) => void asked.push(question),
      terminate: () => {
        open = false
      },
    })
    return { asked, analyst, isOpen: () => open }
  }

  it('gives every answer to the question it belongs to, in whatever order they come', async () => {
    const { asked, analyst } = portOf()
    const first = analyst.debrief(['a'])
    const second = analyst.debrief(['b'])
    const valueFor = (id: string) => ({ score: id.charCodeAt(0) }) as unknown as Answer['value']
    for (const question of asked.toReversed())
      if (question.kind === 'debrief')
        analyst.onAnswer({ number: question.number, value: valueFor(question.replies[0]!) })
    expect(await Promise.all([first, second])).toEqual([valueFor('a'), valueFor('b')])
  })

  it('tells everybody who waits when the port breaks', async () => {
    const { analyst } = portOf()
    const waiting = [analyst.load(SOURCES, 1), analyst.debrief(['a'])]
    analyst.onFailure(new Error('gone'))
    for (const one of await Promise.allSettled(waiting)) expect(one.status).toBe('rejected')
  })

  it('closes its port', () => {
    const { analyst, isOpen } = portOf()
    analyst.close()
    expect(isOpen()).toBe(false)
  })
})

describe('an analyst in a thread', () => {
  const analyst = startThreadAnalyst()
  afterAll(() => analyst.close())

  it('gives the same debriefs as the analysis in line', async () => {
    for (const [variant, replies] of TALKS) {
      expect(await analyst.load(SOURCES, variant)).toMatchObject({ complete: true })
      expect(await analyst.debrief(replies)).toEqual(direct(variant, replies))
    }
    expect(await analyst.load({ main: 'en.ink', files: {} }, 1)).toMatchObject({ complete: false })
    expect(await analyst.debrief(['a', 'f'])).toBeNull()
  }, 30_000)
})
