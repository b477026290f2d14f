import { describe, expect, it } from 'vitest'
import { noteBegun, sendLeft } from '../../src/client/left.ts'
import type { Begun } from '../../src/client/mailbag.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const DAY = 86_400_000

const attempt = (id: string, scenario: string, more: Partial<Attempt> = {}): Attempt => ({
  id,
  transcript: {
    scenario,
    version: 'v',
    locale: 'zh-CN',
    seed: 1,
    variant: 1,
    mode: 'practice',
    replies: [{ id: 'a', at: 1 }],
  },
  started: 0,
  changed: 0,
  ended: false,
  outcome: null,
  from: null,
  ...more,
})

/** An outbox that remembers, and a device with these attempts on it. */
const deviceWith = (...attempts: readonly Attempt[]) => {
  let begun: readonly Begun[] = []
  const left: string[] = []
  return {
    left,
    begun: () => begun.map(({ id }) => id),
    find: async (id: string) => attempts.find((one) => one.id === id) ?? null,
    outbox: {
      async begin({ id, transcript: { scenario } }: Attempt) {
        const before = begun
        begun = [...begun, { id, scenario, person: 'me', order: begun.length }]
        return before
      },
      begun: async () => begun,
      forgetBegun: async (id: string) => {
        begun = begun.filter((one) => one.id !== id)
      },
      postLeft: async ({ id }: Attempt) => void left.push(id),
    },
  }
}

const exam = (id: string) => {
  const { transcript, ...rest } = attempt(id, 'kettle')
  return { ...rest, transcript: { ...transcript, mode: 'exam' as const } }
}

describe('a conversation is left', () => {
  it('once another one with the same buyer is begun', async () => {
    const [one, other, two] = [attempt('one', 'kettle'), attempt('other', 'lamp'), attempt('two', 'kettle')]
    const { outbox, find, left, begun } = deviceWith(one, other, two)
    for (const next of [one, other, two]) await noteBegun(outbox, find, next)
    expect(left).toEqual(['one'])
    expect(begun()).toEqual(['other', 'two'])
  })

  it('once nobody has touched it for a day', async () => {
    const [old, fresh] = [attempt('old', 'kettle', { changed: 5 }), attempt('fresh', 'lamp', { changed: 6 })]
    const { outbox, find, left, begun } = deviceWith(old, fresh)
    for (const next of [old, fresh]) await noteBegun(outbox, find, next)
    await sendLeft(outbox, find, DAY + 5)
    expect(left).toEqual(['old'])
    expect(begun()).toEqual(['fresh'])
  })

  it('only if it has not ended, was not erased, and was no exam', async () => {
    const ended = attempt('ended', 'kettle', { ended: true })
    const { outbox, find, left, begun } = deviceWith(ended, exam('exam'))
    for (const next of [ended, attempt('erased', 'kettle'), exam('exam'), attempt('last', 'kettle')])
      await noteBegun(outbox, find, next)
    expect(left).toEqual([])
    expect(begun()).toEqual(['last'])
    await sendLeft(outbox, find, 3 * DAY)
    expect(begun()).toEqual([])
  })
})
