import { describe, expect, test } from 'vitest'
import { looksIn } from '../../src/account/looks.ts'
import type { AuditLine } from '../../src/wire/api/index.ts'

const MINUTE = 60_000
let made = 0
const line = (at: number, more: Partial<AuditLine> = {}): AuditLine => ({
  id: `line-${made++}`,
  at: at * MINUTE,
  actor: 'zhou',
  actorName: '周敏',
  verb: 'team.viewed',
  person: null,
  personName: null,
  team: 'red',
  detail: {},
  ...more,
})
const told = (lines: readonly AuditLine[]) =>
  looksIn(lines).map(({ kind, name, team, at }) => [kind, name, team, at / MINUTE])

describe('who looked', () => {
  test('what one page asks for is one look, told as the newest of it', () => {
    const page = [line(102, { verb: 'team.watched' }), line(101, { verb: 'support.listed' }), line(100)]
    expect(told(page)).toEqual([['team', '周敏', 'red', 102]])
  })

  test('a look at me, at another team, by somebody else or later is another one', () => {
    const lines = [
      line(100),
      line(99, { verb: 'person.viewed', person: 'me', team: null }),
      line(98, { team: 'blue' }),
      line(97, { actor: 'luo', actorName: '罗启明' }),
      line(96, { verb: 'team.exported' }),
      line(60),
    ]
    expect(told(lines)).toEqual([
      ['team', '周敏', 'red', 100],
      ['person', '周敏', null, 99],
      ['team', '周敏', 'blue', 98],
      ['team', '罗启明', 'red', 97],
      ['taken', '周敏', 'red', 96],
      ['team', '周敏', 'red', 60],
    ])
  })
})
