import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { exportWords } from '../../../src/locale/export.ts'
import { COLUMNS } from '../../../src/server/exports/columns.ts'
import { fileName } from '../../../src/server/exports/file-name.ts'
import { csvCell } from '../../../src/server/exports/formats.ts'
import { nameOf, sheetOf } from '../../../src/server/exports/sheet.ts'
import { toldTable } from '../../../src/server/exports/told.ts'
import { disposition } from '../../../src/server/http/disposition.ts'

const README = readFileSync(new URL('../../../src/server/exports/README.md', import.meta.url), 'utf8')

describe('what is taken away', () => {
  test.each(Object.entries(COLUMNS))(
    '%s has the columns that are promised, in their order',
    (table, columns) => {
      const line = README.split('\n').find((one) => one.startsWith(`| \`${table}\` |`)) ?? ''
      const promised = [...(line.split('|')[3] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name)
      expect(columns).toEqual(promised)
    },
  )

  test('every column has a name in both languages, and no name is left over', () => {
    const used = new Set(Object.values(COLUMNS).flat())
    for (const locale of ['zh-CN', 'en'] as const) {
      const words = exportWords(locale)
      expect(Object.keys(words.columns).filter((name) => !used.has(name))).toEqual([])
      for (const [table, columns] of Object.entries(COLUMNS))
        for (const column of columns)
          expect(nameOf(words, table, column), `${table}.${column}`).not.toBe(column)
      for (const own of Object.keys(words.own))
        expect(COLUMNS[own.split('.')[0] ?? ''], own).toContain(own.split('.')[1])
    }
  })

  test('a sheet has words first, ids last, the shop’s time, and yes and no as words', async () => {
    const table = {
      name: 'attempts',
      columns: ['attempt_id', 'scenario', 'mode', 'started', 'passed', 'red_lines'],
      async *parts() {
        yield [['a1', 'teapot', 'exam', new Date('2026-11-22T19:29:35Z'), false, 'bribe leak']]
      },
    }
    const words = exportWords('zh-CN')
    const { columns, rows } = sheetOf(toldTable(table, { words, titleOf: (id) => `《${id}》` }), {
      words,
      offset: 480,
    })
    expect(columns.map(({ header }) => header)).toEqual([
      '剧本 story',
      '怎么练的 mode_words',
      '开始时间（UTC+8） started',
      '按分数过没过 passed',
      '踩的红线 red_lines_words',
      '剧本（编号） scenario',
      '怎么练的（代码） mode',
      '踩的红线（代码） red_lines',
      '练习编号 attempt_id',
    ])
    const read: unknown[] = []
    for await (const row of rows) read.push(row)
    expect(read).toEqual([
      [
        '《teapot》',
        '考试',
        new Date('2026-11-23T03:29:35Z'),
        '否',
        `${words.values.moves.bribe} · ${words.values.moves.leak}`,
        'teapot',
        'exam',
        'bribe leak',
        'a1',
      ],
    ])
    const widths = Object.fromEntries(columns.map(({ header, width }) => [header, width]))
    expect(widths['按分数过没过 passed']).toBeGreaterThanOrEqual(2 * 6 + ' passed'.length)
    expect(widths['剧本（编号） scenario']).toBeGreaterThanOrEqual(2 * 6 + ' scenario'.length)
    expect(widths['练习编号 attempt_id']).toBeGreaterThan(32)
  })

  test.each(['zh-CN', 'en'] as const)(
    'no head of a sheet is cut, and its words stand apart (%s)',
    (locale) => {
      const words = exportWords(locale)
      for (const [name, columns] of Object.entries(COLUMNS)) {
        const sheet = sheetOf({ name, columns, async *parts() {} }, { words, offset: 480 })
        for (const { header = '', width = 0 } of sheet.columns) {
          expect(width, header).toBeGreaterThan([...header].length)
          expect(header).not.toMatch(/[a-z]\(/)
        }
      }
    },
  )

  test('a file is called by its team, table and the shop’s day, in letters that every disk takes', () => {
    const now = Date.UTC(2026, 10, 22, 19)
    const taken = { table: 'attempts', now, offset: 480, format: 'xlsx' }
    expect(fileName({ ...taken, of: '早班 Morning' })).toBe('heqi-早班-Morning-attempts-2026-11-23.xlsx')
    expect(fileName({ ...taken, of: '../:"?' })).toBe('heqi-attempts-2026-11-23.xlsx')
    expect(disposition('heqi-早班-people.csv')).toBe(
      `attachment; filename="heqi-people.csv"; filename*=UTF-8''heqi-%E6%97%A9%E7%8F%AD-people.csv`,
    )
    expect(disposition('heqi-people.csv')).toBe('attachment; filename="heqi-people.csv"')
  })

  test('any text comes back from CSV, and none begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (texts) => {
        const { data } = Papa.parse<string[]>(texts.map(csvCell).join(','))
        const back = data[0] ?? ['']
        expect(back.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''))).toEqual(
          texts.map((text) => text.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '')),
        )
        expect(back.some((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toBe(false)
      }),
    )
  })

  test.each(['=1+1', '＝1+1', '＋1', '－1', '＠SUM(A1)', '\n=1', '\r\n=1', '\t=1'])('%j is text', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
  })

  test('numbers stay numbers, also below zero', () => {
    expect([csvCell(-3.5), csvCell(null), csvCell(true), csvCell('-3.5')]).toEqual([
      '-3.5',
      '',
      'true',
      "'-3.5",
    ])
  })
})
