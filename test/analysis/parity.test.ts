import { describe, expect, it } from 'vitest'
import { parityProblems } from '../../src/analysis/index.ts'
import { buildGraph, compile, type Problem } from '../../src/ink/index.ts'
import { type Heading, headed } from '../ink/writing.ts'

const STORY = `-> first
=== first
buyer: It leaks. # fact: leaks
+ [I am listening. # id: a # move: acknowledge]
  buyer: Good. # promise: call
  -> second
+ [Are you sure? # id: b # move: interrogate]
  {anger > 14: -> second}
  buyer: Yes. # mood: anger +1
  -> second
=== second
buyer: And now? # phase: followup
+ [It leaks, then. # id: c # move: paraphrase # needs: leaks]
  buyer: Yes. # kept: call # ending: settled, good
  -> END
+ [Wait. # id: d # move: stall]
  buyer: No. # ending: lost, poor
  -> END
`
/** The same structure in other words. */
const RETOLD = STORY.replace('It leaks.', '漏水。')
  .replace('I am listening.', '我在听。')
  .replace('Wait.', '等等。')

const compare = (left: string, right: string, heading: Heading = {}): Problem[] => {
  const half = (file: string, text: string) => {
    const { story, problems } = compile({ main: file, files: { [file]: text } })
    if (!story) throw new Error(JSON.stringify(problems))
    return { file, header: story.header, graph: buildGraph(story) }
  }
  return parityProblems(half('zh-CN.ink', headed(left)), half('en.ink', headed(right, heading)))
}

const lineIn = (body: string, words: string): number =>
  headed(body)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1

describe('two languages of one scenario', () => {
  it('are the same story in other words', () => {
    expect(RETOLD).not.toBe(STORY)
    expect(compare(RETOLD, STORY)).toEqual([])
  })

  it.each([
    { what: 'motive', heading: { motive: 'doubt' }, meant: '"grievance"' },
    { what: 'temper', heading: { temper: 'hot' }, meant: '"even"' },
    { what: 'ready', heading: { ready: 5 }, meant: '8' },
    { what: 'turns', heading: { turns: 9 }, meant: '14' },
    {
      what: 'start',
      heading: { start: 'anger 13, trust 7, heard 0' },
      meant: '{"anger":12,"trust":7,"heard":0}',
    },
  ])('differ in their header: $what', ({ what, heading, meant }) => {
    expect(compare(RETOLD, STORY, heading)).toEqual([
      { at: { file: 'en.ink', line: 1 }, rule: 'parity-header', severity: 'error', found: what, meant },
    ])
  })

  const DIFFERENT: readonly { what: string; from: string; to: string; rule: string; at?: string }[] = [
    {
      what: 'a reply has another id',
      from: '# id: c',
      to: '# id: x',
      rule: 'parity-decision',
      at: '# id: x',
    },
    {
      what: 'a reply is missing',
      from: '+ [Wait. # id: d # move: stall]\n  buyer: No. # ending: lost, poor\n  -> END\n',
      to: '',
      rule: 'parity-decision',
    },
    { what: 'a phase is another', from: '# phase: followup', to: '# phase: call', rule: 'parity-decision' },
    {
      what: 'a record field is another',
      from: '# phase: followup',
      to: '# phase: followup # field: next',
      rule: 'parity-decision',
    },
    {
      what: 'a mood parts the ways elsewhere',
      from: 'anger > 14',
      to: 'anger > 13',
      rule: 'parity-decision',
      at: '# id: b',
    },
    {
      what: 'a reply makes another move',
      from: 'move: stall',
      to: 'move: blunt',
      rule: 'parity-move',
      at: '# id: d',
    },
    {
      what: 'a reply makes one move more',
      from: 'move: acknowledge',
      to: 'move: acknowledge, ask',
      rule: 'parity-move',
      at: '# id: a',
    },
    { what: 'a reply needs no fact', from: ' # needs: leaks', to: '', rule: 'parity-fact', at: '# id: c' },
    { what: 'a fact is not told', from: ' # fact: leaks', to: '', rule: 'parity-fact' },
    { what: 'a promise is not made', from: ' # promise: call', to: '', rule: 'parity-fact', at: '# id: a' },
    {
      what: 'a promise is broken instead of kept',
      from: '# kept: call',
      to: '# broken: call',
      rule: 'parity-fact',
      at: '# id: c',
    },
    {
      what: 'a mood event is stronger',
      from: 'anger +1',
      to: 'anger +2',
      rule: 'parity-fact',
      at: '# id: b',
    },
    {
      what: 'an ending has another name',
      from: 'lost, poor',
      to: 'gone, poor',
      rule: 'parity-ending',
      at: '# id: d',
    },
    {
      what: 'an ending is worth more',
      from: 'lost, poor',
      to: 'lost, fair',
      rule: 'parity-ending',
      at: '# id: d',
    },
    {
      what: 'a reply is written freely first in one of them only',
      from: '# phase: followup',
      to: '# phase: followup # write',
      rule: 'parity-write',
    },
  ]

  it.each(DIFFERENT)('differ where $what', ({ from, to, rule, at }) => {
    const other = STORY.replace(from, to)
    expect(other).not.toBe(STORY)
    const problems = compare(RETOLD, other)
    expect(problems.map((one) => one.rule)).toContain(rule)
    expect(problems.every(({ severity, at: { file } }) => severity === 'error' && file === 'en.ink')).toBe(
      true,
    )
    if (at) expect(problems.find((one) => one.rule === rule)?.at.line).toBe(lineIn(other, at))
  })

  it('are not compared where one could not be finished', () => {
    expect(
      compare(
        RETOLD,
        STORY.replace('{anger > 14: -> second}', '-> round').concat('=== round\nbuyer: On.\n-> round\n'),
      ),
    ).toEqual([])
  })
})
