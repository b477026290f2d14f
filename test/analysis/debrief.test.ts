import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Debrief, lineOn } from '../../src/analysis/index.ts'
import { compile, luckFrom } from '../../src/ink/index.ts'
import { storyOf } from '../ink/writing.ts'
import { invention, LOOPING, STRAIGHT } from './inventing.ts'
import { debriefed, type Solved, solved, sourceOf, talk } from './talks.ts'

vi.setConfig({ testTimeout: 120_000 })

const tenths = (value: number): number => Math.round(value * 10)
const idsIn = (debrief: Debrief): readonly string[] => debrief.turns.map(({ said }) => said.id)

const expectColumn = ({ score, turns }: Debrief): void => {
  for (const { loss } of turns) {
    expect(loss).toBeGreaterThanOrEqual(0)
    expect(tenths(loss) / 10).toBe(loss)
  }
  expect(tenths(score) + turns.reduce((sum, { loss }) => sum + tenths(loss), 0)).toBe(1000)
}

/** Said to its end, the best line on comes out as it says; returns its score. */
const expectLine = (one: Solved, ids: readonly string[]): number => {
  const line = lineOn(sourceOf(one), ids)!
  const steps = line.steps.map(({ said }) => said.id)
  const whole = debriefed(one, [...ids, ...steps])
  expect({ score: line.score, passed: line.passed, ending: line.ending }).toEqual({
    score: whole.score,
    passed: whole.passed,
    ending: whole.ending,
  })
  expect(line.steps.map(({ turn }) => turn)).toEqual(steps.map((_, step) => ids.length + step + 1))
  expect(line.steps.map(({ said }) => said.text)).toEqual(
    whole.turns.slice(ids.length).map(({ said }) => said.text),
  )
  expect(line.steps.at(-1)!.answer).toEqual(whole.closing)
  return line.score
}

const STORIES = 'stories'
const SHIPPED = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(SHIPPED)('%s, in 30 conversations by luck', (name) => {
  const file = join(STORIES, name, 'zh-CN.ink')
  const { story } = compile({ main: file, files: { [file]: readFileSync(file, 'utf8') } })
  const one = solved(story!, 1)!
  const luck = luckFrom(29)
  const debriefs = Array.from({ length: 30 }, () => debriefed(one, talk(one, luck)!))

  it('has losses that add up to the score', () => {
    for (const debrief of debriefs) expectColumn(debrief)
  })

  it('offers something better exactly where something was lost', () => {
    for (const { turns } of debriefs)
      for (const { better, open, said, uncapped } of turns) {
        const costs = open.map((each) => each.uncapped)
        if (better === null) expect(uncapped).toBe(Math.min(...costs))
        else expect([better.id === said.id, open.some(({ id }) => id === better.id)]).toEqual([false, true])
      }
  })

  it('reaches with the best line on what was left before that turn', () => {
    for (const debrief of debriefs.slice(0, 10)) {
      const ids = idsIn(debrief)
      const turn = Math.floor(luck() * ids.length)
      const left = 1000 - debrief.turns.slice(0, turn).reduce((sum, { loss }) => sum + tenths(loss), 0)
      expect(tenths(expectLine(one, ids.slice(0, turn)))).toBe(left)
    }
  })

  it('finds a line for every fact, learnt or missed, and a turn for whoever missed it', () => {
    for (const { learnt, missed, turns } of debriefs) {
      for (const { told } of learnt) expect(told.line?.text).toBeTruthy()
      for (const { line, from } of missed) {
        expect(line?.text).toBeTruthy()
        if (from) expect(turns[from.turn - 1]!.open.map(({ id }) => id)).toContain(from.reply.id)
      }
      for (const { id } of missed) expect(learnt.map((fact) => fact.id)).not.toContain(id)
    }
  })

  it('tells each promise with the line it was made in, and none is left open', () => {
    for (const { pledges, turns } of debriefs)
      for (const { made, state, settled: then } of pledges) {
        expect(made.line?.text).toBeTruthy()
        expect(['kept', 'broken']).toContain(state)
        if (then) expect(then.after).toBeGreaterThan(made.after)
        const firing = state === 'kept' ? 'promise-kept' : 'promise-broken'
        expect(turns.flatMap(({ fired }) => fired.map(({ rule }) => rule))).toContain(firing)
      }
  })
})

describe.each([
  ['straight', STRAIGHT],
  ['looping', LOOPING],
] as const)('invented stories, %s', (_, bounds) => {
  it('have losses that add up, and best lines that come out as they say', () => {
    let scored = 0
    fc.assert(
      fc.property(invention(bounds), fc.integer({ min: 1, max: 2 ** 30 }), ({ heading, body }, seed) => {
        const one = solved(storyOf(body, heading), 1)
        const luck = luckFrom(seed)
        const ids = one && talk(one, luck)
        if (!one || !ids || ids.length === 0) return
        scored += 1
        expectColumn(debriefed(one, ids))
        const prefix = ids.slice(0, Math.floor(luck() * ids.length))
        if (lineOn(sourceOf(one), prefix)) expectLine(one, prefix)
      }),
      { numRuns: 120 },
    )
    expect(scored).toBeGreaterThan(40)
  })
})

describe('what there was to hear', () => {
  const story = storyOf(
    `buyer: The kettle. # fact: kettle
-> first
=== first
+ [Who used it? # id: ask # move: ask # why: You only know once you ask.]
  buyer: My mother, she is seventy. # fact: mother
  -> second
+ [I see. # id: nod # move: acknowledge # why: Short.]
  buyer: You see?
  -> second
+ [How is your mother? # id: guess # move: empathise # needs: mother # why: Nobody spoke of her.]
  buyer: How do you know about her? # fact: mother
  -> second
=== second
+ [How is your mother now? # id: care # move: empathise # needs: mother # why: The person first.]
  buyer: Better. # ending: settled, good
  -> END
+ [Sorry. # id: sorry # move: apologise # why: It is ours.]
  buyer: Well. # ending: quiet, fair
  -> END
+ [Your neighbour of seventy? # id: wrong # move: mishear # needs: mother # why: She said mother.]
  buyer: No. # ending: lost, poor
  -> END
`,
    { start: 'anger 12, trust 7, heard 4' },
  )
  const one = solved(story, 1)!
  const of = (...ids: readonly string[]) => debriefed(one, ids)

  it('is told with its line, and with the turns that used it', () => {
    const { learnt, missed } = of('ask', 'care')
    expect(missed).toEqual([])
    expect(
      learnt.map(({ id, told, used, guessed }) => [id, told.after, told.line!.text, used, guessed]),
    ).toEqual([
      ['kettle', 0, 'The kettle.', [], []],
      ['mother', 1, 'My mother, she is seventy.', [2], []],
    ])
  })

  it('is told where it was missed, with the line and the reply that would have drawn it out', () => {
    const [fact, ...more] = of('nod', 'sorry').missed
    expect(more).toEqual([])
    expect([fact!.id, fact!.line!.text, fact!.lacked]).toEqual([
      'mother',
      'My mother, she is seventy.',
      [1, 2],
    ])
    expect([fact!.from!.turn, fact!.from!.reply.id]).toEqual([1, 'ask'])
  })

  it('names the turns that took it for granted before it was told', () => {
    expect(of('guess', 'care').learnt.at(-1)).toMatchObject({ id: 'mother', used: [2], guessed: [1] })
  })

  it('does not say of a reply that got it wrong that it used it', () => {
    expect(of('ask', 'wrong').learnt.at(-1)).toMatchObject({ id: 'mother', used: [], guessed: [] })
  })
})

describe('a red line', () => {
  it('is never advice, however much the result would gain by it', () => {
    const story = storyOf(`+ [We pay you for it. # id: bribe # move: bribe]
  buyer: Fine. # mood: anger -20 # mood: trust +20 # mood: heard +20 # ending: settled, good
  -> END
+ [No. # id: no # move: boundary]
  buyer: Then no. # ending: quiet, poor # mood: anger +8
  -> END
+ [Calm down. # id: calm # move: command]
  buyer: Me? # ending: lost, poor # mood: anger +8
  -> END
`)
    const one = solved(story, 1)!
    const { turns } = debriefed(one, ['calm'])
    expect(turns[0]!.open.find(({ id }) => id === 'bribe')!.uncapped).toBeLessThan(
      turns[0]!.open.find(({ id }) => id === 'no')!.uncapped,
    )
    expect(turns[0]!.better?.id).not.toBe('bribe')
    expect(lineOn(sourceOf(one), [])!.steps.map(({ said }) => said.id)).toEqual(['no'])
    expect(debriefed(one, ['bribe'])).toMatchObject({ score: 0, turns: [{ better: { id: 'no' } }] })
  })
})
