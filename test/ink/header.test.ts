import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/ink/header.ts'
import { find, HEADER, rules } from './story.ts'

const read = (text: string) => readHeader(text, 'stories/kettle/zh-CN.ink')

describe('a header', () => {
  it('is read as it is written', () => {
    const { header, problems } = read(
      `${HEADER}# brief: 一。\n# brief: 二。\n# policy: late, refund\n# temper: hot\n`,
    )
    expect(problems).toEqual([])
    expect(header).toMatchObject({
      title: '水壶',
      start: { anger: 16, trust: 7, heard: 0 },
      temper: 'hot',
      brief: ['一。', '二。'],
      policy: ['late', 'refund'],
      minutes: 8,
    })
  })

  it('takes full-width punctuation, spaces, comments and blank lines', () => {
    const { header, problems } = read(
      HEADER.replace('# start: anger 16, trust 7', '\n// how he comes in\n  #  Start ：anger 16 ， trust：7'),
    )
    expect(problems).toEqual([])
    expect(header.start).toEqual({ anger: 16, trust: 7, heard: 0 })
  })

  it('ends at the first line that is anything else', () => {
    const { header, problems } = read(`${HEADER.replace('# title: 水壶\n', '')}VAR x = 1\n# title: 太晚\n`)
    expect(header.title).toBe('zh-CN')
    expect(find(problems, 'header-missing')).toMatchObject({ found: 'title', severity: 'error' })
  })

  it('is one problem where there is none, with values to preview by', () => {
    const { header, problems } = read('Hello.\n-> END\n')
    expect(rules(problems)).toEqual(['header-absent'])
    expect(header).toMatchObject({
      level: 1,
      pass: 75,
      motive: 'grievance',
      variants: 1,
      ready: 8,
      turns: 20,
    })
  })

  it.each([
    ['level', '6', '1–5', 5],
    ['level', 'two', '1–5', 1],
    ['pass', '60', '75–100', 75],
    ['ready', '17', '0–16', 16],
    ['turns', '0', '1–60', 1],
    ['variants', '10', '1–9', 9],
  ] as const)('%s: %s is out of range', (key, value, range, used) => {
    const { header, problems } = read(HEADER.replace(new RegExp(`# ${key}: .*`), `# ${key}: ${value}`))
    expect(find(problems, 'header-value')).toMatchObject({ found: `${key}: ${value}`, meant: range })
    expect(find(problems, 'header-value')?.at.line).toBe(
      HEADER.split('\n').findIndex((l) => l.includes(key)) + 1,
    )
    expect(header[key]).toBe(used)
  })

  it.each([
    ['motive', 'grievence', 'grievance'],
    ['buyer', 'mengg', 'meng'],
    ['temper', 'hott', 'hot'],
  ])('%s: %s has a nearest word', (key, value, meant) => {
    const text = `${HEADER.replace(new RegExp(`# ${key}: .*\n`), '')}# ${key}: ${value}\n`
    expect(find(read(text).problems, 'header-value')).toMatchObject({ found: value, meant })
  })

  it.each([
    'anger 21, trust 7, heard 0',
    'anger 5, trust 7',
    'angry 5, trust 7, heard 0',
    'anger, trust, heard',
  ])('start: %s is no start', (start) => {
    expect(rules(read(HEADER.replace(/# start: .*/, `# start: ${start}`)).problems)).toContain('header-value')
  })

  it('names unknown, empty and repeated tags', () => {
    const { problems } = read(`${HEADER}# titel: x\n# item:\n# level: 2\n`)
    expect(find(problems, 'header-unknown')).toMatchObject({
      found: 'titel',
      meant: 'title',
      at: { line: 12 },
    })
    expect(find(problems, 'header-empty')).toMatchObject({ found: 'item', at: { line: 13 } })
    expect(find(problems, 'header-twice')).toMatchObject({ found: 'level', at: { line: 14 } })
  })
})
