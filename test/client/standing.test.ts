import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestFirst, type Ordered } from '../../src/client/pack.ts'
import { layOver, tellingOf } from '../../src/client/standing.ts'
import { openAttempt } from '../../src/trainee/attempts.ts'
import { ladderOf } from '../../src/trainee/ladder.ts'
import { chosenWay, hintsAt, leftExams, variantFor, WAYS } from '../../src/trainee/modes.ts'
import { shelve } from '../../src/trainee/shelf.ts'
import type { Mode } from '../../src/training/index.ts'
import type { Attempt } from '../../src/wire/attempt.ts'
import { HEADER } from '../ink/story.ts'

const STORIES = ['kettle', 'lamp'] as const
const VARIANTS = 3
const { books } = shelve(Object.fromEntries(STORIES.map((id) => [`/stories/${id}/zh-CN.ink`, HEADER])), {})
const SHELF = books.flatMap((book) => {
  const header = book.header('zh-CN')
  return header ? [{ book, header }] : []
})
const CLOCK = { now: () => 60, day: (time: number) => Math.floor(time / 10) }

/** Everything that a page asks of where the agent stands. */
const answers = (attempts: readonly Attempt[]) => ({
  ladder: ladderOf(SHELF, attempts, CLOCK),
  way: chosenWay(attempts),
  stories: STORIES.map((id) => ({
    variants: WAYS.map((way) => variantFor(way, attempts, id, VARIANTS)),
    left: leftExams(attempts, id),
    hints: [hintsAt(attempts, id, null), hintsAt(attempts, id, openAttempt(attempts, id)?.id ?? null)],
    open: openAttempt(attempts, id),
  })),
})

/** What happens to a conversation: it begins, goes on, ends, is worked out, or all of it. */
interface Event {
  readonly who: number
  readonly kind: 'reply' | 'end' | 'conclude' | 'all'
  readonly story: (typeof STORIES)[number]
  readonly mode: Mode
  readonly variant: number
  readonly branch: boolean
  readonly now: number
  readonly score: number
  readonly faults: boolean
}
const events = (clock: fc.Arbitrary<number>): fc.Arbitrary<readonly Event[]> =>
  fc.array(
    fc.record({
      who: fc.nat(40),
      kind: fc.constantFrom('reply', 'end', 'conclude', 'all', 'all', 'all'),
      story: fc.constantFrom('kettle', 'kettle', 'kettle', 'lamp'),
      mode: fc.constantFrom('guided', 'practice', 'practice', 'exam', 'retry', 'drill'),
      variant: fc.integer({ min: 1, max: VARIANTS }),
      branch: fc.boolean(),
      now: clock,
      score: fc.constantFrom(40, 74, 75, 96, 100),
      faults: fc.boolean(),
    }),
    { maxLength: 60, size: 'max' },
  )

const beginsAs = ({ who, story, mode, variant, branch, now }: Event): Attempt => ({
  id: `${who}`,
  transcript: { scenario: story, version: 'v', locale: 'zh-CN', seed: 1, variant, mode, replies: [] },
  started: now,
  changed: now,
  ended: false,
  outcome: null,
  from: branch && (mode === 'retry' || mode === 'drill') ? { attempt: 'x', turn: 1 } : null,
})

const goesOn = (attempt: Attempt, event: Event): Attempt => {
  const { transcript } = attempt
  const { kind, now, score, faults } = event
  if (kind === 'all')
    return goesOn(goesOn(attempt, { ...event, kind: 'reply' }), { ...event, kind: 'conclude' })
  if (kind === 'reply') {
    if (attempt.ended) return attempt
    const replies = [...transcript.replies, { id: 'r', at: 0 }]
    return { ...attempt, transcript: { ...transcript, replies }, changed: now }
  }
  if (kind === 'end') return { ...attempt, ended: true }
  const tally = { skills: [], faults: faults ? ['argue'] : [] }
  const outcome = { score, passed: score >= 75, ending: 'x', worth: 'good', tally } as const
  return { ...attempt, ended: true, outcome }
}

/** The book as the device keeps it: all rows, and beside them what tells, made anew where it was let go. */
class Shelved {
  readonly rows = new Map<string, Ordered>()
  telling: readonly Ordered[] = []
  rebuilt = 0
  private order = 0

  take(event: Event): void {
    const before = this.rows.get(`${event.who}`) ?? null
    const attempt = goesOn(before?.attempt ?? beginsAs(event), event)
    const longer = attempt.transcript.replies.length > (before?.attempt.transcript.replies.length ?? -1)
    if (longer) this.order += 1
    const row = { attempt, order: before && !longer ? before.order : this.order }
    this.rows.set(attempt.id, row)
    const laid = layOver(this.telling, before?.attempt ?? null, row)
    if (!laid) this.rebuilt += 1
    this.telling = laid ?? tellingOf([...this.rows.values()])
  }

  all = () => [...this.rows.values()].sort(newestFirst).map(({ attempt }) => attempt)
}

const shelvedAfter = (told: readonly Event[]): Shelved => {
  const shelved = new Shelved()
  for (const event of told) shelved.take(event)
  return shelved
}

it('is asked of stories that can be read', () => {
  expect(SHELF.map(({ header }) => header.variants)).toEqual([VARIANTS, VARIANTS])
})

describe('the attempts that tell where an agent stands', () => {
  it('give every answer that all attempts would give, whatever happened in which order', () => {
    fc.assert(
      fc.property(events(fc.nat(60)), (told) => {
        const shelved = shelvedAfter(told)
        expect(answers(shelved.telling.map(({ attempt }) => attempt))).toEqual(answers(shelved.all()))
      }),
      { numRuns: 1000 },
    )
  })

  it('are made anew only where a clock went back or a score became another one', () => {
    fc.assert(
      fc.property(events(fc.constant(7)), (told) => {
        const seen = new Set<number>()
        const once = told.filter(
          ({ kind, who }) => kind === 'reply' || kind === 'end' || (!seen.has(who) && Boolean(seen.add(who))),
        )
        expect(shelvedAfter(once).rebuilt).toBe(0)
      }),
    )
  })

  it('stay few however many there are', () => {
    const rows = Array.from({ length: 5000 }, (_, index): Ordered => {
      const event: Event = {
        who: index,
        kind: 'all',
        story: STORIES[index % 2] ?? 'kettle',
        mode: WAYS[index % 3] ?? 'exam',
        variant: 1 + (index % VARIANTS),
        branch: false,
        now: index,
        score: index % 101,
        faults: index % 2 === 0,
      }
      return { attempt: goesOn(beginsAs(event), event), order: index + 1 }
    })
    expect(tellingOf(rows).length).toBeLessThan(50)
  })
})
