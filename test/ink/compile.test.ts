import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ink/compile.ts'
import { placeOfChoice } from '../../src/ink/tellable.ts'
import type { Problem } from '../../src/ink/types.ts'
import { compileText, find, HEADER, MAIN, rules, STORY } from './story.ts'

/** Processor time, not the clock's: a busy machine is no defect. The bound is for hangs; `npm run bench` measures. */
const TEN_SECONDS = 10_000_000

const timed = (text: string, others: Record<string, string> = {}) => {
  const start = process.cpuUsage()
  const compilation = compileText(text, others)
  const { user, system } = process.cpuUsage(start)
  expect(user + system).toBeLessThan(TEN_SECONDS)
  return compilation
}

const errorAt = (problems: readonly Problem[], rule: string): number | undefined =>
  problems.find((problem) => problem.rule === rule && problem.severity === 'error')?.at.line

describe('a story that keeps its contract', () => {
  it('compiles without a problem', () => {
    const { story, problems } = compileText(STORY)
    expect(problems).toEqual([])
    expect(story?.outline.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'knot opening',
      'knot wish',
      'knot later',
      'knot record',
    ])
  })

  it('names each choice with its line', () => {
    const { story } = compileText(STORY)
    story?.engine.ContinueMaximally()
    const lines = story?.engine.currentChoices.map((choice) => placeOfChoice(story, choice).line)
    expect(lines?.map((line) => STORY.split('\n')[line - 1]?.includes('# id: a'))).toEqual([true, true])
  })

  it('groups replies by decision', () => {
    const { story } = compileText(STORY)
    const byDecision = Map.groupBy(story?.manuscript.choices ?? [], ({ decision }) => decision)
    expect([...byDecision.values()].map((choices) => choices.map(({ id }) => id))).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2'],
      ['c1', 'c2'],
      ['d1', 'd2'],
    ])
  })
})

describe('traps of Ink', () => {
  it('tags before INCLUDE still make the header, and are no mistake on the first line', () => {
    const { story, problems } = compileText(`${HEADER}INCLUDE facts.ink\n-> opening\n`, {
      'facts.ink': 'VAR variant = 1\n=== opening\n{variant}\n-> END\n',
    })
    expect(story?.header.title).toBe('水壶')
    expect(rules(problems)).toEqual(['no-replies', 'no-ending'])
  })

  it('whole floats are refused, for they change after a round trip', () => {
    expect(errorAt(compileText('VAR g = 4.0\n{g / 8}\n-> END\n').problems, 'fraction')).toBe(1)
  })

  it('mod 0 is found before it throws', () => {
    expect(errorAt(compileText('VAR g = 4\n{g mod 0}\n-> END\n').problems, 'divide-by-zero')).toBe(2)
  })

  it('an EXTERNAL that nobody binds is a problem and does not throw', () => {
    const { story, problems } = compileText('EXTERNAL luck(n)\n{luck(3)}\n-> END\n')
    expect(errorAt(problems, 'external')).toBe(1)
    expect(story?.engine.ContinueMaximally().trim()).toBe('0')
  })

  it('an EXTERNAL with an Ink function of its name runs that function', () => {
    const { story } = compileText(
      'EXTERNAL luck(n)\n{luck(3)}\n-> END\n=== function luck(n)\n~ return n + 4\n',
    )
    expect(story?.engine.ContinueMaximally().trim()).toBe('7')
  })

  it('the seed comes from no clock', () => {
    expect(compileText('Hello.\n-> END\n').story?.engine.state.storySeed).toBe(1)
  })

  it.each([
    ['~ ', 'bad-tilde'],
    ['INCLUDE ', 'include-missing'],
    ['{1.', 'ink-stumbled'],
    ['{1.\n', 'ink-stumbled'],
    ['+ [', 'unclosed-bracket'],
    ['{', 'bad-braces'],
    ['CONST HOME = -> k\n=== k\n-> END\n', 'ink-stumbled'],
  ])('half-typed %j becomes a problem', (typed, rule) => {
    const { story, problems } = compileText(`Hello.\n${typed}`)
    expect(story).toBeNull()
    expect(errorAt(problems, rule)).toBe(2)
  })

  it('an internal error inside an included file is placed in that file', () => {
    const { problems } = compileText('INCLUDE a.ink\n', { 'a.ink': 'Hello.\n\n{1.\n' })
    expect(find(problems, 'ink-stumbled')?.at).toEqual({ file: 'a.ink', line: 3 })
  })

  it('an error is not forgotten when a warning follows it', () => {
    const { story, problems } = compileText('-> nowhere\n=== a\nThe text runs out.\n')
    expect(story).toBeNull()
    expect(errorAt(problems, 'missing-target')).toBe(1)
  })

  it('notes are no problems', () => {
    expect(rules(compileText('TODO: more\nHello.\n-> END\n').problems)).not.toContain('ink-error')
  })
})

describe('INCLUDE', () => {
  it('reads files beside the main one', () => {
    const files = {
      'kettle/zh-CN.ink': 'INCLUDE ./parts/a.ink\n-> a\n',
      'kettle/parts/a.ink': '=== a\nHi.\n-> END\n',
    }
    const { story } = compile({ main: 'kettle/zh-CN.ink', files })
    expect(story?.outline[0]?.at).toEqual({ file: 'kettle/parts/a.ink', line: 1 })
  })

  it('says which file is missing and which was meant', () => {
    const { story, problems } = compileText('Hi.\nINCLUDE fact.ink\n', { 'facts.ink': '' })
    expect(story).toBeNull()
    expect(find(problems, 'include-missing')).toMatchObject({
      at: { file: MAIN, line: 2 },
      meant: 'facts.ink',
    })
  })

  it('says where files include each other in a circle', () => {
    const { problems } = compileText('INCLUDE a.ink\n', { 'a.ink': `Hi.\nINCLUDE ${MAIN}\n` })
    expect(find(problems, 'include-recursive')?.at).toEqual({ file: 'a.ink', line: 2 })
  })

  it('places errors of an included file in that file', () => {
    const { problems } = compileText('INCLUDE a.ink\n', { 'a.ink': 'Hi.\n-> strt\n=== start\n-> END\n' })
    expect(find(problems, 'missing-target')).toMatchObject({ at: { file: 'a.ink', line: 2 }, meant: 'start' })
  })

  it('does not follow names into the object that holds the files', () => {
    expect(rules(compileText('INCLUDE constructor\n').problems)).toContain('include-missing')
    expect(rules(compile({ main: 'toString', files: {} }).problems)).toEqual(['file-missing'])
  })
})

describe('bad input, each with a clear problem and no hang', () => {
  it.each([
    ['a divert to nowhere', 'Hi.\n-> strt\n=== start\n-> END\n', 'missing-target', 2],
    ['an unknown name', 'Hi.\n{dyas}\n', 'unknown-variable', 2],
    ['an open brace', 'VAR x = 1\n{x: yes\n-> END\n', 'unclosed-brace', 2],
    ['a taken name', '=== a\n-> END\n=== a\n-> END\n', 'name-taken', 3],
    ['a choice that falls out of a condition', 'VAR x = 1\n{x:\n  + [a]\n}\n', 'choice-needs-divert', 3],
    ['no replies', 'Hi.\n-> END\n', 'no-replies', 1],
    ['no ending', '+ [a # id: a]\n-> END\n', 'no-ending', 1],
  ])('%s', (_, text, rule, line) => {
    const { problems } = timed(text)
    expect(errorAt(problems, rule)).toBe(line)
  })

  it('300 replies', () => {
    const replies = Array.from(
      { length: 300 },
      (_, i) => `+ [${i} # id: r${i} # move: ask # why: x] -> END\n`,
    )
    const { story, problems } = timed(replies.join(''))
    expect(story).not.toBeNull()
    expect(errorAt(problems, 'story-overfull')).toBe(300)
    expect(find(problems, 'crowded-decision')).toMatchObject({ at: { line: 10 }, found: '300', meant: '9' })
  })

  const deepStrings = `VAR x = 1\n{${'"a{'.repeat(14)}1${'}"'.repeat(14)}}\n`
  it.each([
    ['2 MB of lines', 'hello there\n'.repeat(175_000), 'too-large'],
    ['2 MB on one line', 'a'.repeat(2_000_000), 'too-large'],
    ['2 MB of tags', '#a'.repeat(1_000_000), 'too-large'],
    ['many short lines', 'h\n'.repeat(200_000), 'too-complex'],
    ['many choices', '+ x\n'.repeat(100_000), 'too-complex'],
    ['many tags on a line', '#a'.repeat(60_000), 'line-too-long'],
    ['many conditions', `VAR x = 1\n${`${'{x:a|b}'.repeat(130)}\n`.repeat(300)}`, 'too-complex'],
    ['strings in strings', deepStrings, 'too-complex'],
    ['deep parentheses', `{${'('.repeat(5000)}`, 'too-deep'],
    ['deep braces', 'VAR x = 1\n'.concat('{x: '.repeat(90)), 'too-deep'],
    ['deep bullets', `${'*'.repeat(3000)} x\n`, 'too-deep'],
  ])('%s', (_, text, rule) => {
    const { story, problems } = timed(text)
    expect(story).toBeNull()
    expect(find(problems, rule)?.at.line).toBeGreaterThan(0)
  })

  it('files that include each other in a tree without end', () => {
    const names = 'abcdefghijklmnop'.split('')
    const files = names.map((name, i) => [`${name}.ink`, `INCLUDE ${names[i + 1]}.ink\n`.repeat(2)])
    expect(timed('INCLUDE a.ink\n', Object.fromEntries(files)).story).toBeNull()
  })

  it('strings in strings in an included file', () => {
    expect(find(timed('INCLUDE a.ink\n', { 'a.ink': deepStrings }).problems, 'too-complex')?.at.file).toBe(
      'a.ink',
    )
  })
})
