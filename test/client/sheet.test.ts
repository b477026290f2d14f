import { describe, expect, it } from 'vitest'
import { COLUMNS, type Naming, printSheet } from '../../src/client/sheet.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const naming: Naming = {
  column: (column) => `<${column}>`,
  scenario: (id) => (id === 'angry-buyer' ? '怒客，"别躲"' : id),
  mode: (mode) => mode,
  yes: '是',
  no: '否',
}
const attempt: Attempt = {
  id: '00ff',
  transcript: {
    scenario: 'angry-buyer',
    version: 'f00d',
    locale: 'zh-CN',
    seed: 7,
    variant: 2,
    mode: 'exam',
    replies: [
      { id: 'r1', at: 0 },
      { id: 'r2', at: 90_000 },
    ],
  },
  started: new Date(2026, 0, 5, 9, 7, 3).getTime(),
  changed: 2,
  ended: true,
  outcome: { score: 81.4, passed: false, ending: 'settled', worth: 'good', tally: null },
  from: null,
}
const lines = (text: string) => text.replace('\uFEFF', '').split('\r\n')

describe('the table of attempts', () => {
  it('begins so that Excel takes it for UTF-8, with a heading in the reader’s words', () => {
    const text = printSheet([attempt], naming)
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(lines(text)[0]).toBe(COLUMNS.map((column) => `<${column}>`).join(','))
    expect(lines(text)[1]).toBe(
      '2026-01-05 09:07:03,"怒客，""别躲""",2,exam,是,81.4,否,settled,2,1.5,,00ff,f00d',
    )
  })

  it('leaves empty what is not known', () => {
    const open = { ...attempt, ended: false, outcome: null, from: { attempt: 'a0', turn: 3 } }
    expect(lines(printSheet([open], naming))[1]).toContain('exam,否,,,,2,1.5,a0.3,')
    expect(lines(printSheet([], naming)).filter(Boolean)).toHaveLength(1)
  })

  it('has no cell that a spreadsheet would work out', () => {
    for (const title of ['=1+1', '+1', '-1', '@x', '\tx', '\r=1']) {
      const [, row = ''] = printSheet([attempt], { ...naming, scenario: () => title }).split('03,')
      expect(row.replace(/^"/, '').startsWith("'")).toBe(true)
    }
  })
})
