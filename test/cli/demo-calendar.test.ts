/** The demo's conversations hang on its seed alone, not on the hour in which somebody makes one. */
import { describe, expect, test } from 'vitest'
import { type Appointment, calendarOf } from '../../src/cli/demo/calendar.ts'
import { usualTemper } from '../../src/cli/demo/people.ts'
import { keepAppointment, playerOf, taleOf } from '../../src/cli/demo/play.ts'
import { luckFrom } from '../../src/ink/index.ts'
import { readShipped } from '../../src/server/scenarios/shipped.ts'

const NOON = Date.UTC(2026, 10, 23, 4)
const HOUR = 3_600_000
const MOMENTS = [0, 1, 7, 11.99, 12, 13, 19, 24 * 9, 24 * 100 + 4].map((hours) => NOON + hours * HOUR)

const termAt = (now: number) => ({ agents: 6, attempts: 24, days: 60, stories: 3, now })

/** Who plays what, each by themselves, in their order. */
const bookOf = (appointments: readonly Appointment[]) =>
  Map.groupBy(
    appointments.map(({ agent, story, way }) => ({ agent, story, way })),
    ({ agent }) => agent,
  )

describe('a demo', () => {
  test('is the same whenever it is made, and nothing in it is still to come', () => {
    const wanted = bookOf(calendarOf(termAt(NOON), luckFrom(3)))
    expect(wanted.size).toBe(6)
    for (const now of MOMENTS) {
      const calendar = calendarOf(termAt(now), luckFrom(3))
      const sorted = (books: typeof wanted) => [...books].sort(([a], [b]) => a - b)
      expect(sorted(bookOf(calendar))).toEqual(sorted(wanted))
      expect(calendar.every(({ at }) => at <= now)).toBe(true)
    }
    expect(bookOf(calendarOf(termAt(NOON), luckFrom(4)))).not.toEqual(wanted)
  })

  test('has an agent say the same whoever plays in between', async () => {
    const shipped = await readShipped('stories')
    const { scenario, files } = shipped.find((one) => one.scenario === 'neutral-click')!
    const tale = taleOf(scenario, 'v', files)
    const ways = ['guided', 'practice', 'exam', 'drill', 'exam'] as const
    const play = (order: readonly number[]) => {
      const luck = luckFrom(3)
      const players = [0, 1].map((n) =>
        playerOf({ person: `${n}`, team: 't', temper: usualTemper(n, luck), luck: luckFrom(n) }),
      )
      const said: unknown[][] = [[], []]
      for (const agent of order) {
        const way = ways[said[agent]!.length]!
        const sent = keepAppointment(players[agent]!, tale, { agent, at: NOON, story: 0, way })
        said[agent]!.push(sent?.body)
      }
      return said
    }
    const [first, second] = play([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    expect(play([0, 1, 1, 0, 1, 0, 0, 1, 1, 0])).toEqual([first, second])
    expect(first).not.toEqual(second)
  })
})
