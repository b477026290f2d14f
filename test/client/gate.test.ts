import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { AttemptBook } from '../../src/client/attempts.ts'
import { givesOutExams, openGate, withOutbox } from '../../src/client/gate.ts'
import type { Presence, Server } from '../../src/client/server.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const storageWith = (me: string | null) => () => ({ getItem: () => me }) as unknown as Storage
const refusing = (): Storage => {
  throw new Error('denied')
}
const never = () => new Promise<Server>(() => {})

const serverIn = (presence: Presence, posted: string[] = [], begun: string[] = []): Server =>
  ({
    presence: signal(presence),
    outbox: { post: async ({ id }: Attempt) => void posted.push(id) },
    noteBegun: async ({ id }: Attempt) => void begun.push(id),
  }) as unknown as Server

describe('exams', () => {
  it.each([
    ['nobody was ever signed in', null, false],
    ['somebody was, and the server has not answered yet', '{}', true],
  ])('%s', (_, me, expected) => {
    expect(givesOutExams(openGate(storageWith(me), never))).toBe(expected)
  })

  it('are the page’s own where storage is refused', () => {
    expect(givesOutExams(openGate(refusing, never))).toBe(false)
  })

  it.each([
    [{ kind: 'alone' }, false],
    [{ kind: 'out', setUp: true }, false],
    [{ kind: 'away', name: 'Li' }, true],
  ] as const)('%j', async (presence, expected) => {
    const gate = openGate(storageWith('{}'), async () => serverIn(presence))
    await gate.open()
    expect(givesOutExams(gate)).toBe(expected)
  })
})

describe('the way to a server', () => {
  it('is looked for once; what could not be fetched is tried again', async () => {
    let tries = 0
    const gate = openGate(storageWith(null), async () => {
      tries += 1
      if (tries === 1) throw new TypeError('offline')
      return serverIn({ kind: 'alone' })
    })
    await expect(gate.open()).rejects.toThrow('offline')
    await Promise.all([gate.open(), gate.open()])
    expect(tries).toBe(2)
  })
})

const attempt = (id: string, more: Partial<Attempt>): Attempt => ({
  id,
  transcript: {
    scenario: 'kettle',
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

const OUTCOME = { score: 1, passed: false, ending: 'e', worth: 'poor', tally: null } as const
const drill = (id: string, replies: number): Attempt => {
  const base = attempt(id, { from: { attempt: 'x', turn: 2 } })
  const said = Array.from({ length: replies }, (_, at) => ({ id: `r${at}`, at }))
  return { ...base, transcript: { ...base.transcript, mode: 'drill', replies: said } }
}

describe('what comes to its end', () => {
  it('goes to the outbox once; what goes on, or was only worked out, does not', async () => {
    const posted: string[] = []
    const kept: string[] = []
    const book = { keep: async ({ id }: Attempt) => void kept.push(id) } as unknown as AttemptBook
    const { keep } = withOutbox(book, { open: async () => serverIn({ kind: 'alone' }, posted) })
    await keep(attempt('goes-on', {}))
    await keep(attempt('ended', { ended: true }))
    await keep(attempt('worked-out', { ended: true, outcome: OUTCOME }))
    await keep(drill('drill-begun', 1))
    await keep(drill('drill-done', 2))
    expect(kept).toHaveLength(5)
    await expect.poll(() => posted).toEqual(['ended', 'drill-done'])
  })

  it('was begun: the outbox hears of it with its first reply, of a branch or a preview never', async () => {
    const begun: string[] = []
    const book = { keep: async () => {} } as unknown as AttemptBook
    const { keep } = withOutbox(book, { open: async () => serverIn({ kind: 'alone' }, [], begun) })
    const { transcript } = attempt('', {})
    await keep(attempt('opened', { transcript: { ...transcript, replies: [] } }))
    await keep(attempt('retried', { from: { attempt: 'x', turn: 1 } }))
    await keep(attempt('previewed', { transcript: { ...transcript, mode: 'preview' } }))
    await keep(attempt('answered', {}))
    await keep(
      attempt('goes-on', {
        transcript: { ...transcript, replies: [...transcript.replies, { id: 'b', at: 2 }] },
      }),
    )
    await expect.poll(() => begun).toEqual(['answered'])
  })

  it('is kept on the device whether a server can be reached or not', async () => {
    const kept: string[] = []
    const book = { keep: async ({ id }: Attempt) => void kept.push(id) } as unknown as AttemptBook
    const { keep } = withOutbox(book, { open: () => Promise.reject(new TypeError('offline')) })
    await keep(attempt('ended', { ended: true }))
    expect(kept).toEqual(['ended'])
  })
})
