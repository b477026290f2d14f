import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import * as attempts from '../../../src/server/exports/attempt-tables.ts'
import { csvCell } from '../../../src/server/exports/formats.ts'
import * as reports from '../../../src/server/exports/report-tables.ts'

const README = readFileSync(new URL('../../../src/server/exports/README.md', import.meta.url), 'utf8')

const COLUMNS: Readonly<Record<string, object>> = {
  attempts: attempts.ATTEMPT_COLUMNS,
  turns: attempts.TURN_COLUMNS,
  people: reports.PEOPLE_COLUMNS,
  skills: reports.SKILL_COLUMNS,
  faults: reports.FAULT_COLUMNS,
  trend: reports.TREND_COLUMNS,
  assignments: reports.ASSIGNMENT_COLUMNS,
  certificates: reports.CERTIFICATE_COLUMNS,
  reviews: attempts.REVIEW_COLUMNS,
  support: reports.SUPPORT_COLUMNS,
  items: reports.ITEM_COLUMNS,
}

describe('what is taken away', () => {
  test.each(Object.entries(COLUMNS))(
    '%s has the columns that are promised, in their order',
    (table, columns) => {
      const line = README.split('\n').find((one) => one.startsWith(`| \`${table}\` |`)) ?? ''
      const promised = [...(line.split('|')[3] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name)
      expect(Object.keys(columns)).toEqual(promised)
    },
  )

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
