import { describe, expect, it } from 'vitest'
import type { AttemptBook } from '../../src/client/attempts.ts'
import type { PracticeBook } from '../../src/client/practice.ts'
import { withEditions } from '../../src/trainee/editions.ts'
import { shelve } from '../../src/trainee/shelf.ts'
import type { Attempt } from '../../src/wire/attempt.ts'
import type { Edition } from '../../src/wire/practice.ts'

const HEAD =
  '# title: 壶\n# summary: s\n# level: 2\n# buyer: meng\n# motive: grievance\n# start: anger 9, trust 5, heard 0\n'
const shelf = shelve({ '/stories/kettle/zh-CN.ink': HEAD }, { '/stories/kettle/zh-CN.ink': async () => HEAD })

const attemptOf = (version: string, said = 0): Attempt => ({
  id: 'a1',
  transcript: {
    scenario: 'kettle',
    version,
    locale: 'zh-CN',
    seed: 1,
    variant: 1,
    mode: 'practice',
    replies: Array.from({ length: said }, (_, at) => ({ id: `r${at}`, at })),
  },
  started: 1,
  changed: 1,
  ended: false,
  outcome: null,
  from: null,
})

const books = () => {
  const attempts: Attempt[] = []
  const editions: Edition[] = []
  const book = { keep: async (attempt: Attempt) => void attempts.push(attempt) } as unknown as AttemptBook
  const practice = {
    edition: async (version: string) => editions.find((one) => one.version === version) ?? null,
    keepEdition: async (edition: Edition) => void editions.push(edition),
  } as unknown as PracticeBook
  return { attempts, editions, book: withEditions(book, shelf, practice) }
}

describe('a book with editions', () => {
  it('keeps the story of an attempt once, beside every change of the attempt', async () => {
    const { attempts, editions, book } = books()
    const version = (await shelf.open('kettle'))?.version ?? ''
    for (const said of [0, 1, 2]) await book.keep(attemptOf(version, said))
    await expect.poll(() => editions).toEqual([{ version, scenario: 'kettle', files: { 'zh-CN.ink': HEAD } }])
    expect(attempts).toHaveLength(3)
  })

  it('keeps it again with the next beginning, should all have been erased', async () => {
    const { editions, book } = books()
    const version = (await shelf.open('kettle'))?.version ?? ''
    await book.keep(attemptOf(version))
    await expect.poll(() => editions.length).toBe(1)
    editions.length = 0
    await book.keep(attemptOf(version))
    await expect.poll(() => editions.length).toBe(1)
  })

  it('keeps no story under a version that it is not', async () => {
    const { attempts, editions, book } = books()
    await book.keep(attemptOf('of-last-year'))
    await book.keep(attemptOf((await shelf.open('kettle'))?.version ?? ''))
    await expect.poll(() => editions.length).toBe(1)
    expect(editions[0]?.version).not.toBe('of-last-year')
    expect(attempts).toHaveLength(2)
  })
})
