import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { versionOf } from '../../src/ink/version.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { begin, beginWay, branchOff, type Issued, type IssueExam } from '../../src/trainee/beginning.ts'
import { shelve } from '../../src/trainee/shelf.ts'
import type { World } from '../../src/trainee/world.ts'
import type { Attempt } from '../../src/wire/attempt.ts'
import { HEADER, STORY } from '../ink/story.ts'

const PATH = '/stories/kettle/zh-CN.ink'

/** As much of a world as a beginning needs: one story with three variants, and a book in memory. */
const worldWith = (issueExam: IssueExam | null, known: readonly Attempt[] = []) => {
  const kept = new Map(known.map((attempt) => [attempt.id, attempt]))
  const world = {
    shelf: shelve({ [PATH]: HEADER }, { [PATH]: async () => STORY }),
    attempts: {
      standing: async () => [...kept.values()],
      find: async (id: string) => kept.get(id) ?? null,
      keep: async (attempt: Attempt) => void kept.set(attempt.id, attempt),
    },
    words: signal(createTranslator('zh-CN')),
    luck: (count: number) => Array.from({ length: count }, (_, index) => index + 1),
    now: () => 1234,
    issueExam,
  } as unknown as World
  return { world, kept }
}

const VERSION = versionOf({ 'zh-CN.ink': STORY })
const PAPER: Issued = { id: 'f'.repeat(32), version: VERSION, locale: 'en', seed: 99, variant: 3 }

describe('a conversation that begins', () => {
  it('is kept at once, in the way that was chosen', async () => {
    const { world, kept } = worldWith(null)
    const id = await begin(world, 'kettle', 'guided')
    expect(kept.get(id ?? '')).toMatchObject({
      started: 1234,
      transcript: { scenario: 'kettle', mode: 'guided', variant: 1, locale: 'zh-CN', replies: [] },
    })
  })

  it('does not where the story is gone', async () => {
    const { world, kept } = worldWith(null)
    expect(await beginWay(world, 'lamp', 'practice')).toEqual({ kind: 'gone' })
    expect(kept.size).toBe(0)
  })
})

describe('an exam', () => {
  it('is a self-check without a server: this device draws the case', async () => {
    const { world, kept } = worldWith(null)
    await begin(world, 'kettle', 'exam')
    expect([...kept.values()][0]?.transcript).toMatchObject({ mode: 'exam', variant: 1 })
  })

  it('takes id, seed and case from the server before the first line', async () => {
    const asked: string[] = []
    const { world, kept } = worldWith(async (scenario) => {
      asked.push(scenario)
      return PAPER
    })
    expect(await beginWay(world, 'kettle', 'exam')).toEqual({ kind: 'begun', id: PAPER.id })
    expect(asked).toEqual(['kettle'])
    expect(kept.get(PAPER.id)?.transcript).toMatchObject({
      mode: 'exam',
      seed: 99,
      variant: 3,
      locale: 'en',
      version: VERSION,
    })
  })

  it('that was begun already goes on where it was left, and one of another story’s text does not begin', async () => {
    const { world, kept } = worldWith(async () => PAPER)
    await beginWay(world, 'kettle', 'exam')
    const begun = kept.get(PAPER.id)
    expect(await beginWay(world, 'kettle', 'exam')).toEqual({ kind: 'begun', id: PAPER.id })
    expect(kept.get(PAPER.id)).toBe(begun)
    const { world: other } = worldWith(async () => ({ ...PAPER, version: 'another' }))
    expect(await beginWay(other, 'kettle', 'exam')).toEqual({ kind: 'no-paper' })
  })

  it('does not begin where the server gives none out, and never asks for practice', async () => {
    const { world, kept } = worldWith(async () => null)
    expect(await beginWay(world, 'kettle', 'exam')).toEqual({ kind: 'no-paper' })
    expect(kept.size).toBe(0)
    expect((await beginWay(world, 'kettle', 'practice')).kind).toBe('begun')
  })
})

describe('a branch', () => {
  it('is kept beside the attempt, which stays as it is', async () => {
    const { world, kept } = worldWith(null)
    const id = (await begin(world, 'kettle', 'practice')) ?? ''
    const attempt = kept.get(id) as Attempt
    const spoken = {
      ...attempt,
      id: 'first',
      transcript: { ...attempt.transcript, replies: [{ id: 'a1', at: 5 }] },
    }
    kept.set('first', spoken)
    const before = structuredClone(spoken)
    const branch = await branchOff(world, spoken, 1, 'retry')
    expect(kept.get(branch)).toMatchObject({
      from: { attempt: 'first', turn: 1 },
      transcript: { mode: 'retry' },
    })
    expect(kept.get('first')).toEqual(before)
  })
})
