import { computed } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { versionOf } from '../../src/ink/version.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { beginAttempt } from '../../src/trainee/attempts.ts'
import { layTable, type Table } from '../../src/trainee/playing.ts'
import { type Shelf, shelve } from '../../src/trainee/shelf.ts'
import type { World } from '../../src/trainee/world.ts'
import type { Attempt } from '../../src/wire/attempt.ts'
import type { Typed } from '../../src/wire/practice.ts'
import { storyOf } from '../ink/writing.ts'

const BODY = `buyer: It leaks.
+ [I hear you. # id: a # move: acknowledge]
- buyer: So?
+ [I am sorry. # id: b # move: apologise]
+ [Calm down. # id: c # move: command]
- buyer: And now?
+ [A new one is on its way. # id: d # move: options]
+ [Which order is it? # id: e # move: ask]
- buyer: Well. # ending: settled, good
-> END
`
const textOf = (body: string): string => storyOf(body).sources.files['en.ink']!
const PATH = '/stories/kettle/en.ink'
const shelfOf = (body: string, old: string | null = null): Shelf => {
  const files = { 'en.ink': textOf(body) }
  const edition = async (version: string) =>
    old && version === versionOf({ 'en.ink': textOf(old) })
      ? { version, scenario: 'kettle', files: { 'en.ink': textOf(old) } }
      : null
  // A story is told in Chinese or not at all: here both are the same text.
  const texts = { [PATH]: files['en.ink'], '/stories/kettle/zh-CN.ink': files['en.ink'] }
  const loads = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, async () => text]))
  return shelve(texts, loads, { edition })
}

const attemptOf = (replies: readonly string[], more: Partial<Attempt> = {}): Attempt => {
  const begun = beginAttempt({
    scenario: 'kettle',
    version: versionOf({ 'en.ink': textOf(BODY) }),
    locale: 'en',
    variant: 1,
    mode: 'practice',
    luck: [1, 2, 3, 4, 5],
    now: 0,
  })
  const said = replies.map((id, turn) => ({ id, at: turn * 1000 }))
  return { ...begun, id: 'now', transcript: { ...begun.transcript, replies: said }, ...more }
}

type Kept = readonly [attempt: Attempt, instead: Attempt | null | undefined]

const worldOf = (
  shelf: Shelf,
  attempt: Attempt | null,
  more: Partial<World> & { typed?: readonly Typed[] } = {},
) => {
  const kept: Kept[] = []
  const world = {
    attempts: {
      find: async () => attempt,
      standing: async () => [],
      keep: async (...args: Kept) => void kept.push(args),
    },
    practice: { typedOf: async () => more.typed ?? [], keepTyped: async () => {} },
    shelf,
    storiesMove: true,
    now: () => 1,
    tick: () => 0,
    words: computed(() => createTranslator('en')),
    reducedMotion: computed(() => true),
    examiner: { prepare: () => {} },
    ...more,
  } as unknown as World
  return { world, kept }
}

const laid = async (world: World): Promise<Extract<Table, { kind: 'laid' }>> => {
  const table = await layTable(world, 'now')
  if (table.kind !== 'laid') throw new Error(`the table is ${table.kind}`)
  return table
}
const said = ({ transcript }: Attempt): string => transcript.replies.map(({ id }) => id).join('')

describe('a conversation whose story has been changed', () => {
  it('goes on where it was as long as every reply still fits, in the new words', async () => {
    const { world } = worldOf(shelfOf(BODY.replace('And now?', 'What now?'), BODY), attemptOf(['a', 'b']))
    const { talk, fits } = await laid(world)
    expect(fits).toBeNull()
    expect(talk.offered.value.map(({ id }) => id).sort()).toEqual(['d', 'e'])
    expect(JSON.stringify(talk.log.value)).toContain('What now?')
  })

  it('goes on from the last reply that still fits, and says how many do', async () => {
    const { world, kept } = worldOf(
      shelfOf(BODY.replace('# id: b #', '# id: bb #')),
      attemptOf(['a', 'b', 'd']),
    )
    const { talk, fits } = await laid(world)
    expect(fits).toBe(1)
    expect(talk.line.value).toBe(2)
    expect(talk.offered.value.map(({ id }) => id).sort()).toEqual(['bb', 'c'])
    expect(kept).toEqual([])
  })

  it('begins at its first line where nothing fits any more', async () => {
    const { world } = worldOf(shelfOf(BODY.replace('# id: a #', '# id: aa #')), attemptOf(['a', 'b']))
    const { talk, fits } = await laid(world)
    expect([fits, talk.line.value]).toEqual([0, 1])
  })

  it('gives up the replies that do not fit only once another is said', async () => {
    const found = attemptOf(['a', 'b', 'd'])
    const { world, kept } = worldOf(shelfOf(BODY.replace('# id: b #', '# id: bb #')), found)
    const { talk } = await laid(world)
    await talk.say('bb')
    await talk.say('e')
    expect(kept.map(([attempt]) => said(attempt))).toEqual(['abb', 'abbe', 'abbe'])
    expect(kept.every(([, instead]) => instead === found)).toBe(true)
  })

  it('does not show again what was written at a turn that is gone', async () => {
    const body = BODY.replace('buyer: So?', 'buyer: So? # write')
    const changed = body.replace('# id: b #', '# id: bb #')
    const typed = [{ attempt: 'now', turn: 2, text: 'mine', at: 0 }]
    const same = await laid(worldOf(shelfOf(body), attemptOf(['a']), { typed }).world)
    expect([same.talk.writing.value, same.talk.written.value]).toEqual([false, 'mine'])
    const other = await laid(worldOf(shelfOf(changed), attemptOf(['a', 'b']), { typed }).world)
    expect([other.talk.writing.value, other.talk.written.value]).toEqual([true, null])
  })

  it('stays as it was where it is over, or was played anew from a turn that is gone', async () => {
    const shelf = shelfOf(BODY.replace('# id: b #', '# id: bb #'))
    const parted = { kind: 'parted', scenario: 'kettle' }
    const over = worldOf(shelf, attemptOf(['a', 'b', 'd'], { ended: true }))
    expect(await layTable(over.world, 'now')).toEqual(parted)
    const retry = (turn: number) => ({ from: { attempt: 'before', turn } })
    const late = worldOf(shelf, attemptOf(['a', 'b', 'd'], retry(3)))
    expect(await layTable(late.world, 'now')).toEqual(parted)
    const soon = await laid(worldOf(shelf, attemptOf(['a', 'b', 'd'], retry(2))).world)
    expect(soon.fits).toBe(1)
  })

  it('is told to its end as it was begun, unless stories are being written beside it', async () => {
    const shelf = shelfOf(BODY.replace('And now?', 'What now?'), BODY)
    const trainee = await laid(worldOf(shelf, attemptOf(['a', 'b']), { storiesMove: false }).world)
    expect(JSON.stringify(trainee.talk.log.value)).toContain('And now?')
  })
})
