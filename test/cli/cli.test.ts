import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BOTS, type BotResult } from '../../src/analysis/index.ts'
import type { PrintedProblem } from '../../src/cli/print.ts'
import type { SolveReport } from '../../src/cli/solve.ts'
import { type Mood, SKILLS, type SkillScore } from '../../src/training/index.ts'
import { DECISIONS, FINALE, shop, withReply } from '../analysis/shop.ts'
import { headed } from '../ink/writing.ts'
import { type Folder, folderWith, HOME, type Said } from './command.ts'

vi.setConfig({ testTimeout: 60_000 })

const SOUND = shop()
const BEST = ['d0r2', 'd1r2', 'd2r0', 'd3r1', 'd4r0', 'd5r2', 'd6r1', 'd7r0', 'd8r2']
const SHORT = DECISIONS.slice(0, 4)
const TWO = shop(SHORT, `${FINALE}=== nowhere\nbuyer: Hello?\n-> END\n`, {
  variants: 2,
}).replace('-> d0\n', '{variant == 2: -> d1}\n-> d0\n')
const PLAIN = '+ [A # id: a # move: ask # why: So.]\n  -> hub\n'

/** One fact more than a story may need. */
const FACTS = Array.from({ length: 31 }, (_, index) => `f${index}`)

const FILES = {
  'kettle/zh-CN.ink': SOUND.replace('buyer: Thanks.', 'buyer: 谢谢。'),
  'kettle/en.ink': SOUND,
  'half/zh-CN.ink': shop(SHORT),
  'apart/zh-CN.ink': shop(SHORT),
  'apart/en.ink': shop(withReply(3, 2, { move: 'own' }).slice(0, 4)),
  'two.ink': TWO,
  'stuck.ink': shop(withReply(3, 1, { to: 'END' }).slice(0, 4)),
  'broken.ink': headed('-> nowhere\n'),
  'round.ink': headed(
    `-> hub\n=== hub\n${PLAIN}+ [Round # id: b]\n  -> round\n=== round\nbuyer: On.\n-> round\n`,
  ),
  'zero.ink': headed(`VAR zero = 0\n-> hub\n=== hub\n${PLAIN}+ [Zero # id: b]\n  {1 mod zero}\n  -> hub\n`),
  'flat.ink': headed('+ [A # id: a # move: ask # why: So.]\n  buyer: Bye. # ending: bye, good\n  -> END\n'),
  'overfull.ink': headed(
    `-> hub\n=== hub\n+ [All # id: a # move: ask # needs: ${FACTS.join(', ')}]\n  buyer: Bye. # ending: bye, good\n  -> END\n+ [None # id: b # move: stall]\n  buyer: Bye. # ending: bye, poor\n  -> END\n`,
  ),
}

/** The line (from 1) of a file where these words stand. */
const lineIn = (file: keyof typeof FILES, words: string): number =>
  FILES[file].split('\n').findIndex((line) => line.includes(words)) + 1

interface Checked {
  readonly problems: readonly PrintedProblem[]
}
interface Played {
  readonly score: number
  readonly passed: boolean
  readonly losses: readonly {
    readonly reply: string
    readonly loss: number
    readonly rules: readonly string[]
  }[]
  readonly mood: Mood
  readonly skills: readonly SkillScore[]
}
type Solved = SolveReport & { readonly variants: readonly SolveReport[] }

let folder: Folder
beforeAll(() => {
  folder = folderWith(FILES)
})
afterAll(() => folder.remove())

const heqi = (...args: readonly string[]): Said => folder.heqi(args)
const json = <T>({ out }: Said): T => JSON.parse(out)
const keysOf = (value: object): string[] => Object.keys(value).sort()
const expectNoStack = ({ err }: Said): void => expect(err).not.toMatch(/^\s+at |node:internal|unsettled/m)

describe('heqi check', () => {
  it('has nothing to say of a sound scenario', () => {
    const said = heqi('check', 'kettle', '--json')
    expect([said.code, json(said)]).toEqual([0, { problems: [] }])
  })

  it('prints problems with file, line, rule, severity and message, and exits with 1 on errors', () => {
    const said = heqi('check', 'broken.ink', '--json')
    expect(said.code).toBe(1)
    const { problems } = json<Checked>(said)
    expect(keysOf(json<Checked>(said))).toEqual(['problems'])
    for (const problem of problems)
      expect(keysOf(problem)).toEqual(['file', 'line', 'message', 'rule', 'severity'])
    expect(problems.find(({ rule }) => rule === 'missing-target')).toMatchObject({
      file: 'broken.ink',
      line: lineIn('broken.ink', '-> nowhere'),
      severity: 'error',
    })
  })

  it('prints a problem a line, as editors can jump to, and how many there are', () => {
    const { code, out } = heqi('check', 'broken.ink', 'two.ink')
    const lines = out.trim().split('\n')
    expect(code).toBe(1)
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^(broken|two)\.ink:\d+: (error|warning): .+ \[[a-z-]+\]$/)
    expect(lines.at(-1)).toMatch(/^\d+ errors, \d+ warnings$/)
    expect(out).toMatch(
      new RegExp(`^two\\.ink:${lineIn('two.ink', '=== nowhere')}: warning: .+ \\[unreached-knot\\]$`, 'm'),
    )
  })

  it('misses a language in a scenario, and what parts the two', () => {
    const { problems } = json<Checked>(heqi('check', 'half', 'apart', '--json'))
    const errors = problems.map(({ file, rule, severity }) => `${severity} ${rule} ${file}`)
    expect(errors).toContain('error parity-missing-locale half/en.ink')
    expect(errors).toContain('error parity-move apart/en.ink')
  })

  it('says where a story breaks or never stops', () => {
    const said = heqi('check', 'round.ink', 'zero.ink', 'flat.ink', '--json')
    expect(said.code).toBe(1)
    const errors = json<Checked>(said).problems.filter(({ severity }) => severity === 'error')
    expect(errors).toContainEqual(
      expect.objectContaining({
        rule: 'endless-loop',
        file: 'round.ink',
        line: lineIn('round.ink', '# id: b'),
      }),
    )
    expect(errors).toContainEqual(
      expect.objectContaining({ rule: expect.stringMatching(/^runtime-/), file: 'zero.ink' }),
    )
    expect(errors).toContainEqual(expect.objectContaining({ rule: 'best-equals-chance', file: 'flat.ink' }))
    expectNoStack(said)
  })

  it('says which path is not there', () => {
    const said = heqi('check', 'broken.ink', 'nothing', '--json')
    expect(said.code).toBe(1)
    expect(json<Checked>(said).problems.at(-1)).toMatchObject({
      file: 'nothing',
      rule: 'file-missing',
      severity: 'error',
    })
  })
})

describe('heqi solve', () => {
  const SHAPE = [
    'best',
    'complete',
    'deadEnds',
    'endings',
    'neverOffered',
    'paths',
    'seconds',
    'states',
    'unreached',
    'worst',
  ]

  it('prints the exact solution of a shipped story', () => {
    const said = folder.heqi(['solve', 'review-farmer', '--variant', '1', '--json'], { cwd: HOME })
    expect(said.code).toBe(0)
    const solved = json<Solved>(said)
    expect(keysOf(solved)).toEqual(expect.arrayContaining(SHAPE))
    expect(solved.complete).toBe(true)
    expect(solved.paths).toMatch(/^\d+$/)
    expect(BigInt(solved.paths)).toBeGreaterThan(1_000_000n)
    for (const side of [solved.best, solved.worst]) {
      expect(keysOf(side)).toEqual(['replies', 'value'])
      expect(Number.isInteger(side.value)).toBe(true)
      expect(side.replies.length).toBeGreaterThan(8)
    }
    expect(solved.best.value).toBeGreaterThan(solved.worst.value)
    const chances: number[] = Object.values(solved.endings)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
    expect([solved.unreached, solved.deadEnds]).toEqual([[], []])
  })

  it('of a story in the folder names its best line', () => {
    const solved = json<Solved>(heqi('solve', 'kettle', '--json'))
    expect(solved.best.replies).toEqual(BEST)
    expect(solved.paths).toBe(String(3 ** 9))
    expect(solved).toMatchObject({ unreached: [], neverOffered: [], deadEnds: [] })
  })

  it('names every variant, what none reaches and what this one never offers', () => {
    const solved = json<Solved>(heqi('solve', 'two.ink', '--json'))
    expect(solved.unreached).toEqual(['nowhere'])
    expect(solved.variants.map(({ paths }) => paths)).toEqual(['81', '27'])
    expect(solved.variants.map(({ neverOffered }) => neverOffered)).toEqual([[], ['d0r0', 'd0r1', 'd0r2']])
  })

  it('names the replies that a story stops after', () => {
    const solved = json<Solved>(heqi('solve', 'stuck.ink', '--json'))
    expect(solved.deadEnds).toEqual(['d3r1'])
    expect(solved.endings['']).toBeCloseTo(1 / 3, 9)
  })

  it('prints the same in words, in both languages', () => {
    const en = heqi('solve', 'stuck.ink', '--locale', 'en').out
    expect(en).toMatch(/81 paths/)
    expect(en).toMatch(/best -?\d+: d0r\d d1r\d d2r\d d3r\d$/m)
    expect(heqi('solve', 'stuck.ink', '--locale', 'zh-CN').out).toMatch(/81 条路/)
  })

  it.each([
    ['round.ink', 'endless-loop', lineIn('round.ink', '# id: b')],
    ['overfull.ink', 'incomplete', 0],
  ] as const)('is incomplete for %s, with the place, and exits with 1', (file, rule, line) => {
    const said = heqi('solve', file, '--json')
    expect(said.code).toBe(1)
    expect(json(said)).toMatchObject({ complete: false, why: { rule, at: { file, line } } })
    expectNoStack(said)
  })

  it('says in words where a story never stops', () => {
    const { code, out } = heqi('solve', 'round.ink')
    expect(code).toBe(1)
    expect(out).toContain(`round.ink:${lineIn('round.ink', '# id: b')}: error: `)
  })
})

describe('heqi play', () => {
  it('scores the best line 100, with what every reply cost', () => {
    const said = heqi('play', 'kettle', '--replies', BEST.join(','), '--json')
    expect(said.code).toBe(0)
    const played = json<Played>(said)
    expect(keysOf(played)).toEqual(['ending', 'losses', 'mood', 'passed', 'redLines', 'score', 'skills'])
    expect(played).toMatchObject({
      score: 100,
      passed: true,
      redLines: [],
      ending: { id: 'settled', worth: 'good' },
    })
    expect(keysOf(played.mood)).toEqual(['anger', 'heard', 'trust'])
    expect(played.losses.map(({ reply }) => reply)).toEqual(BEST)
    for (const loss of played.losses) expect(keysOf(loss)).toEqual(['label', 'loss', 'reply', 'rules'])
    expect(played.skills.map(({ skill }) => skill)).toEqual(SKILLS)
    for (const skill of played.skills) expect(keysOf(skill)).toEqual(['gainable', 'gained', 'n', 'skill'])
  })

  it('adds its losses up to what is missing from 100', () => {
    const replies = BEST.with(0, 'd0r0').with(4, 'd4r2').join(', ')
    const played = json<Played>(heqi('play', 'kettle', '--replies', replies, '--json'))
    const tenths = played.losses.reduce((sum, { loss }) => sum + Math.round(loss * 10), 0)
    expect(tenths).toBeGreaterThan(0)
    expect(Math.round(played.score * 10)).toBe(1000 - tenths)
    expect(played.losses[0]!.rules).toContain('fault')
  })

  it('tells the conversation in words, in both languages', () => {
    const replies = BEST.with(7, 'd7r2').join(',')
    const en = heqi('play', 'kettle', '--replies', replies, '--locale', 'en')
    const zh = folder.heqi(['play', 'kettle', '--replies', replies], { lang: 'zh_CN.UTF-8' })
    expect([en.code, zh.code]).toEqual([0, 0])
    for (const text of [en.out, zh.out]) expect(text).toContain('[d7r2]')
    expect(en.out).toContain('“Thanks.”')
    expect(zh.out).toContain('“谢谢。”')
    expect(zh.out).toMatch(/得分/)
    expect(en.out).toMatch(/Score/)
  })

  it('is played by typing numbers, wrong ones asked again, and can be piped in', () => {
    const said = folder.heqi(['play', 'two.ink', '--json', '--seed', '3'], { input: '1\n7\nx\n2\n3\n1\n' })
    expect(said.code).toBe(0)
    const { losses } = json<Played>(said)
    const again = heqi('play', 'two.ink', '--replies', losses.map(({ reply }) => reply).join(','), '--json')
    expect(json(again)).toEqual(json(said))
    expect(losses).toHaveLength(4)
  })

  it('left in the middle says so', () => {
    const said = folder.heqi(['play', 'two.ink'], { input: '1\n' })
    expect(said.code).toBe(2)
    expect(said.err).toMatch(/two\.ink:0: error: .+ \[unfinished\]/)
    expectNoStack(said)
  })
})

describe('heqi bots', () => {
  it('prints how every bot fared on every variant, luck over 2,000 runs', () => {
    const said = heqi('bots', 'two.ink', '--json')
    expect(said.code).toBe(0)
    const results = json<readonly BotResult[]>(said)
    for (const result of results)
      expect(keysOf(result)).toEqual(['bot', 'meanScore', 'passRate', 'runs', 'variant'])
    expect(results.map(({ bot, variant }) => `${variant} ${bot}`)).toEqual(
      [1, 2].flatMap((variant) => BOTS.map((bot) => `${variant} ${bot}`)),
    )
    for (const { bot, runs, passRate, meanScore } of results) {
      if (bot === 'random') expect(runs).toBe(2000)
      expect(passRate >= 0 && passRate <= 1).toBe(true)
      expect(meanScore >= 0 && meanScore <= 100).toBe(true)
    }
  })

  it('prints a line for each in words', () => {
    const { out } = heqi('bots', 'two.ink')
    expect(out.trim().split('\n')).toHaveLength(2 * BOTS.length)
    expect(out).toMatch(/^Variant 2 +listener: 200 runs, /m)
  })
})

describe('bad input', () => {
  const line = (place: string, rule: string): RegExp =>
    new RegExp(`^${place}: error: .{10,} \\[${rule}\\]$`, 'm')

  it.each([
    ['a story that is not there', ['solve', 'nothing'], line('nothing:0', 'file-missing')],
    [
      'a reply that is not on offer',
      ['play', 'kettle', '--replies', 'd0r2,d5r1'],
      /en\.ink:0: error: .*2 \(d5r1\).*d1r0, d1r1, d1r2.* \[reply-not-offered\]/,
    ],
    [
      'replies that stop early',
      ['play', 'kettle', '--replies', 'd0r2'],
      line('kettle/en.ink:0', 'unfinished'),
    ],
    ['a variant that is not there', ['solve', 'two.ink', '--variant', '3'], line('two.ink:0', 'no-variant')],
    [
      'a variant below the first',
      ['play', 'two.ink', '--variant', '0', '--replies', 'd0r0'],
      line('two.ink:0', 'no-variant'),
    ],
    [
      'a story that does not compile',
      ['play', 'broken.ink', '--replies', 'a'],
      line(`broken.ink:${lineIn('broken.ink', '-> nowhere')}`, 'missing-target'),
    ],
    [
      'a story that never stops',
      ['play', 'round.ink', '--replies', 'b'],
      line(`round.ink:${lineIn('round.ink', '# id: b')}`, 'endless-loop'),
    ],
    ['a story that breaks', ['bots', 'zero.ink'], line('zero.ink:\\d+', 'runtime-[a-z]+')],
    ['a story that cannot be lost', ['bots', 'flat.ink'], line('flat.ink:1', 'best-equals-chance')],
    [
      'a story that cannot be lost, played',
      ['play', 'flat.ink', '--replies', 'a'],
      line('flat.ink:1', 'best-equals-chance'),
    ],
    [
      'a story too large to solve',
      ['play', 'overfull.ink', '--replies', 'a'],
      line('overfull.ink:0', 'incomplete'),
    ],
    ['an option that is not there', ['solve', 'kettle', '--fast'], /unknown option '--fast'/],
    ['a command that is not there', ['dance', 'kettle'], /unknown command 'dance'/],
    ['a number that is none', ['play', 'kettle', '--seed', 'x'], /--seed.*'x'/],
    ['no story at all', ['solve'], /missing required argument 'story'/],
  ] as const)('(%s) is said in a sentence with its place, and the exit code is not 0', (_, args, said) => {
    const outcome = heqi(...args)
    expect(outcome.code).not.toBe(0)
    expect(outcome.code).not.toBeNull()
    expect(outcome.err).toMatch(said)
    expect(outcome.out).toBe('')
    expectNoStack(outcome)
  })

  it('is said in Chinese where Chinese is spoken', () => {
    const { err } = folder.heqi(['play', 'kettle', '--replies', 'x'], { lang: 'zh_CN.UTF-8' })
    expect(err).toMatch(/^kettle\/zh-CN\.ink:0: error: .*\p{Script=Han}{4}.* \[reply-not-offered\]$/mu)
  })

  it('is JSON where JSON is asked for', () => {
    const said = heqi('play', 'kettle', '--replies', 'x', '--json')
    expect(said.code).toBe(2)
    expect(json<Checked>(said).problems).toMatchObject([
      { file: 'kettle/en.ink', line: 0, rule: 'reply-not-offered' },
    ])
  })
})

describe('a reader that closes early', () => {
  it('gets its first line and no complaint', () => {
    const said = folder.piped(['play', 'kettle', '--replies', BEST.join(',')], 'head -1')
    expect(said).toMatchObject({ code: 0, out: '“Line 0.”\n', err: '' })
  })

  it.each([
    ['check', 'broken.ink'],
    ['solve', 'two.ink', '--json'],
  ])('of %s is no error', (...args) => {
    expect(folder.piped(args, 'exec true').err).toBe('')
  })
})
