import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drillGiven, isWorthADrill, talkGiven } from '../../src/dashboard/report/given.ts'
import {
  LENS_MODES,
  type Lens,
  parseLens,
  printLens,
  queryOf,
  TAKES,
  WIDE,
} from '../../src/dashboard/report/lens.ts'
import { skillLacking } from '../../src/dashboard/report/question.ts'
import { evidenceOf, RULES, whyWords } from '../../src/dashboard/report/why.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES, type Translator } from '../../src/locale/index.ts'
import { type Duty, SUPPORT_RULES, type SupportItem } from '../../src/wire/api/index.ts'

const NOON = Date.UTC(2026, 10, 20, 12)
const id = (letter: string) => letter.repeat(32)

const inOffice = async (locale: (typeof LOCALES)[number]): Promise<Translator> => {
  const words = createTranslator(locale)
  await words.fetchRoom('office')
  await words.fetchRoom('lobby')
  return words
}

const day = fc
  .date({ min: new Date(2020, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const lenses: fc.Arbitrary<Lens> = fc.record({
  scenario: fc.constantFrom('', 'angry-buyer', 'x2'),
  version: fc.constantFrom('', 'a'.repeat(64)),
  mode: fc.constantFrom(...LENS_MODES),
  take: fc.constantFrom(...TAKES),
  from: fc.oneof(fc.constant(''), day),
  to: fc.oneof(fc.constant(''), day),
})

describe('what a report looks at', () => {
  it('comes back from the address as it was put there', () => {
    fc.assert(
      fc.property(lenses, (lens) => {
        expect(parseLens(printLens(lens))).toEqual(lens)
      }),
    )
  })

  it('an untouched view has nothing in its address, and words that mean nothing change nothing', () => {
    expect(printLens(WIDE)).toBe('')
    expect(parseLens('mode=shout&take=worst&scenario=../x&version=1&from=soon&to=2026')).toEqual(WIDE)
    fc.assert(fc.property(fc.string(), (text) => void parseLens(text)))
  })

  it('asks the server for whole days of the reader’s calendar, the last one included', () => {
    const { from, to } = queryOf({ ...WIDE, from: '2026-03-01', to: '2026-03-01' })
    expect(new Date(Number(from))).toEqual(new Date(2026, 2, 1))
    expect(new Date(Number(to))).toEqual(new Date(2026, 2, 2))
    expect(queryOf(WIDE)).toMatchObject({ from: undefined, to: undefined, mode: 'exam', take: 'first' })
  })
})

const SEEN = { person: id('1'), name: '李晓雨', evidence: 'e', since: NOON, dismissed: null }
const ITEMS: readonly SupportItem[] = [
  {
    ...SEEN,
    rule: 'no-gain',
    scenario: 'angry-buyer',
    version: 'a'.repeat(64),
    attempts: [id('2'), id('3'), id('4')],
    scores: [40, 38.5, 41],
  },
  { ...SEEN, rule: 'red-line', scenario: 'angry-buyer', attempts: [id('5'), id('6')], moves: ['bribe'] },
  { ...SEEN, rule: 'overdue', assignment: id('7'), scenario: 'angry-buyer', due: NOON, days: 3, tries: 0 },
  { ...SEEN, rule: 'rapid', scenario: 'angry-buyer', attempts: [id('8')], rapid: 9, turns: 12 },
]

describe('why somebody may need support', () => {
  it.each(LOCALES)('is said in %s by the rule’s own numbers', async (locale) => {
    const words = await inOffice(locale)
    const said = ITEMS.map((item) => whyWords(item, { title: 'T', now: NOON }, words))
    expect(said.every((sentence) => sentence.includes('T') && !sentence.includes('{{'))).toBe(true)
    expect(said[0]).toContain('40.0 → 38.5 → 41.0')
    expect(said[1]).toContain('2')
    expect(said[1]).toContain(words.t('move.bribe'))
    expect(said[3]).toMatch(/12.*9|9.*12/)
  })

  it('states the numbers that the server goes by', () => {
    expect(RULES).toEqual({
      variants: SUPPORT_RULES.variants,
      days: SUPPORT_RULES.days,
      seconds: SUPPORT_RULES.rapidMs / 1000,
      share: SUPPORT_RULES.rapidShare,
    })
  })

  it('leads to every attempt it rests on, in their order; a missed date has none', () => {
    const all = [[id('2'), id('3'), id('4')], [id('6'), id('5')], [], [id('8')]]
    expect(ITEMS.map(evidenceOf)).toEqual(all)
  })
})

describe('a question to ask', () => {
  it('is about the first fault, else about what was better', () => {
    expect(skillLacking(['acknowledge', 'argue'], ['paraphrase'])).toBe('composure')
    expect(skillLacking(['acknowledge'], ['paraphrase'])).toBe('listen')
    expect(skillLacking([], [])).toBe(null)
  })
})

describe('what a card gives to practise', () => {
  const open = [
    { id: 'said', loss: 20, label: 'blunder' },
    { id: 'other', loss: 3, label: 'slip' },
  ]
  const turn = (more: object = {}) =>
    ({ label: 'blunder', said: { id: 'said' }, open, ...more }) as unknown as Parameters<
      typeof isWorthADrill
    >[0]

  it('is a drill where a mistake was made and something else would have held', () => {
    expect(isWorthADrill(turn())).toBe(true)
    expect(isWorthADrill(turn({ label: 'red' }))).toBe(true)
    expect(isWorthADrill(turn({ label: 'slip' }))).toBe(false)
    expect(isWorthADrill(turn({ label: null }))).toBe(false)
    const dear = { ...open[1], loss: 7 }
    const red = { ...open[1], label: 'red' }
    const unknown = { ...open[1], loss: null }
    for (const other of [dear, red, unknown])
      expect(isWorthADrill(turn({ open: [open[0], other] }))).toBe(false)
  })

  const duty = (created: number, more: object, met = false) =>
    ({
      assignment: {
        created,
        kind: 'drills',
        mode: 'drill',
        person: id('1'),
        scenario: 's',
        from: null,
        ...more,
      },
      progress: { met },
    }) as unknown as Duty

  it('was given before: this very turn, the newest time; the talk while it is to be played', () => {
    const from = { attempt: id('2'), turn: 3 }
    const duties = [
      duty(1, { from }, true),
      duty(2, { from }),
      duty(3, {}),
      duty(4, { from: { ...from, turn: 4 } }),
    ]
    expect(drillGiven(duties, id('2'), 3)?.assignment.created).toBe(2)
    expect(drillGiven(duties, id('3'), 3)).toBeNull()
    const talk = { kind: 'scenario', mode: 'practice' }
    const talks = [
      duty(1, talk),
      duty(2, talk, true),
      duty(3, { ...talk, person: null }),
      duty(4, { ...talk, mode: 'exam' }),
    ]
    expect(talkGiven(talks, 's')?.assignment.created).toBe(1)
    expect(talkGiven(talks, 'another')).toBeNull()
  })
})
