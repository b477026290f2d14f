import { describe, expect, it } from 'vitest'
import { parseKept } from '../../src/wire/kept.ts'
import {
  parseDrill,
  parseEdition,
  parseIntention,
  parseReflection,
  parseTyped,
} from '../../src/wire/practice.ts'

const reflection = { attempt: 'a', went: 'mixed', turn: 2, at: 1 }
const intention = { attempt: 'a', scenario: 's', when: 'w', will: 'x', at: 1 }
const drill = {
  id: 'a.2',
  attempt: 'a',
  turn: 2,
  scenario: 's',
  version: 'v',
  variant: 1,
  replies: ['r1'],
  said: 'r2',
  loss: 12.5,
  added: 1,
  tries: [{ at: 1, held: true }],
}
const edition = { version: 'v', scenario: 's', files: { 'en.ink': 'x' } }
const typed = { attempt: 'a', turn: 1, text: '', at: 1 }

const CASES: readonly [string, (value: unknown) => unknown, object, readonly object[]][] = [
  ['a reflection', parseReflection, reflection, [{ attempt: '' }, { at: -1 }, { at: 'now' }]],
  ['an intention', parseIntention, intention, [{ scenario: '' }, { when: 1 }, { will: null }, { at: NaN }]],
  [
    'a drill',
    parseDrill,
    drill,
    [{ turn: 0 }, { variant: 0 }, { replies: [1] }, { tries: [{ at: 1 }] }, { loss: '9' }, { said: '' }],
  ],
  ['an edition', parseEdition, edition, [{ files: [] }, { files: { a: 1 } }, { version: '' }]],
  ['a typed reply', parseTyped, typed, [{ turn: 0 }, { text: 1 }, { attempt: '' }]],
]

describe.each(CASES)('%s', (_name, parse, row, wrong) => {
  it('is read back as it was written, without what nobody knows', () => {
    expect(parse(JSON.parse(JSON.stringify(row)))).toEqual(row)
    expect(parse({ ...row, extra: 1 })).toEqual(row)
  })

  it('is none where anything is missing or of another kind', () => {
    for (const odd of [null, 'x', [], {}]) expect(parse(odd)).toBeNull()
    for (const change of wrong) expect(parse({ ...row, ...change })).toBeNull()
  })
})

it('a reflection may leave both questions open', () => {
  const open = { attempt: 'a', went: null, turn: null, at: 1 }
  expect(parseReflection(open)).toEqual(open)
  expect(parseReflection({ ...reflection, went: 'great', turn: 0 })).toEqual(open)
})

describe('an export', () => {
  const kept = {
    heqi: 1,
    exported: 9,
    attempts: [],
    reflections: [reflection],
    intentions: [intention],
    drills: [drill],
    editions: [edition],
    typed: [typed],
  }

  it('is read back as it was written, without rows that make no sense', () => {
    expect(parseKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    expect(parseKept({ ...kept, drills: [drill, { id: 'x' }], typed: undefined })).toEqual({
      ...kept,
      typed: [],
    })
  })

  it('is none where it comes from somewhere else', () => {
    for (const odd of [
      null,
      [],
      {},
      { ...kept, heqi: 2 },
      { ...kept, attempts: null },
      { ...kept, exported: 'x' },
    ])
      expect(parseKept(odd)).toBeNull()
  })
})
