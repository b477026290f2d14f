import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { LiveStory } from '../../src/client/duties.ts'
import { versionOf } from '../../src/ink/version.ts'
import { withLive } from '../../src/trainee/live.ts'
import { shelve } from '../../src/trainee/shelf.ts'
import { HEADER, STORY } from '../ink/story.ts'

const BUILT = { 'zh-CN.ink': STORY }
const CHANGED = { 'zh-CN.ink': `${STORY}\n// changed` }
const HERE = ['kettle', 'lamp']

const shelfWith = (live: readonly LiveStory[] | null) => {
  const headers = Object.fromEntries(HERE.map((id) => [`/stories/${id}/zh-CN.ink`, HEADER]))
  const texts = Object.fromEntries(HERE.map((id) => [`/stories/${id}/zh-CN.ink`, async () => STORY]))
  const edition = async (version: string) =>
    version === versionOf(CHANGED) ? { version, scenario: 'any', files: CHANGED } : null
  return withLive(shelve(headers, texts, { edition }), () => signal(live))
}

const built: LiveStory = { scenario: 'kettle', version: versionOf(BUILT), files: null }
const changed = (scenario: string): LiveStory => ({ scenario, version: versionOf(CHANGED), files: CHANGED })

describe('the shelf of a team', () => {
  it('is the whole shelf as long as nothing is known', () => {
    expect(shelfWith(null).books.map(({ id }) => id)).toEqual(HERE)
  })

  it('shows what is live, others that came from the server among them', () => {
    const shelf = shelfWith([built, changed('brought')])
    expect(shelf.books.map(({ id }) => id)).toEqual(['brought', 'kettle'])
    expect(shelf.find('brought')?.header('en')?.title).toBe(shelf.find('kettle')?.header('zh-CN')?.title)
  })

  it('opens a story in the version that is live', async () => {
    const shelf = shelfWith([changed('kettle'), changed('brought')])
    expect((await shelf.open('kettle'))?.version).toBe(versionOf(CHANGED))
    expect((await (await shelf.open('brought'))?.sources('en'))?.files).toEqual(CHANGED)
    expect((await shelf.open('kettle', versionOf(BUILT)))?.version).toBe(versionOf(BUILT))
  })

  it('still finds what was played before and is live no longer', async () => {
    const shelf = shelfWith([built])
    expect(shelf.books.map(({ id }) => id)).toEqual(['kettle'])
    expect(shelf.find('lamp')).not.toBeNull()
    expect((await shelf.open('lamp'))?.version).toBe(versionOf(BUILT))
  })
})
