import { describe, expect, it } from 'vitest'
import type { PrintedStory } from '../../src/ink/print.ts'
import { versionOf } from '../../src/ink/version.ts'
import { type Prints, shelve } from '../../src/trainee/shelf.ts'

const head = (title: string) =>
  `# title: ${title}\n# summary: s\n# level: 2\n# buyer: meng\n# motive: grievance\n# start: anger 9, trust 5, heard 0\n`
const files = {
  '/stories/kettle/zh-CN.ink': head('壶'),
  '/stories/kettle/en.ink': head('Kettle'),
  '/stories/lamp/en.ink': head('Lamp'),
  '/stories/empty/zh-CN.ink': '还没写',
  '/stories/lamp/README.ink': '',
}
const shelf = shelve(
  files,
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, async () => text])),
)

describe('the shelf', () => {
  it('holds each story once, in each language it has', () => {
    expect(shelf.books.map(({ id }) => id)).toEqual(['empty', 'kettle', 'lamp'])
    expect(shelf.find('kettle')?.header('en')?.title).toBe('Kettle')
    expect(shelf.find('kettle')?.header('zh-CN')?.title).toBe('壶')
    expect(shelf.find('nobody')).toBeNull()
  })

  it('tells a story in the language it has where the wanted one is missing', async () => {
    expect(shelf.find('lamp')?.header('zh-CN')?.title).toBe('Lamp')
    expect((await (await shelf.open('lamp'))?.sources('zh-CN'))?.main).toBe('en.ink')
  })

  it('does not read a head that misses what it needs', () => {
    expect(shelf.find('empty')?.header('zh-CN')).toBeNull()
  })

  it('opens a story with all its files and one version for both languages', async () => {
    const opened = await shelf.open('kettle')
    expect(opened?.version).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.keys((await opened?.sources('en'))?.files ?? {}).sort()).toEqual(['en.ink', 'zh-CN.ink'])
    expect(await shelf.open('nobody')).toBeNull()
  })
})

describe('a story that was changed', () => {
  const old = { 'zh-CN.ink': head('旧壶'), 'en.ink': head('Old kettle') }
  const keptAs = async (told: Readonly<Record<string, string>>, version = versionOf(told)) => {
    const editions = {
      edition: async (wanted: string) =>
        wanted === version ? { version, scenario: 'kettle', files: told } : null,
    }
    const changed = shelve(
      files,
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, async () => text])),
      editions,
    )
    return { changed, version }
  }

  it('is opened as it was played, and as it is now where nobody asks for more', async () => {
    const { changed, version } = await keptAs(old)
    const opened = await changed.open('kettle', version)
    expect(opened?.version).toBe(version)
    expect(await opened?.sources('en')).toEqual({ main: 'en.ink', files: old })
    expect((await changed.open('kettle'))?.version).not.toBe(version)
    expect((await changed.open('kettle', 'unknown'))?.version).toBe((await changed.open('kettle'))?.version)
  })

  it('is opened although it is no longer on the shelf', async () => {
    const { changed, version } = await keptAs(old)
    expect((await changed.open('gone', version))?.version).toBe(version)
    expect(await changed.open('gone', 'unknown')).toBeNull()
  })

  it('is not told under a version that would come out differently today', async () => {
    const { changed } = await keptAs(old, 'of-another-model')
    expect((await changed.open('kettle', 'of-another-model'))?.version).toBe(
      (await changed.open('kettle'))?.version,
    )
  })

  it('is the same value however often it is opened', async () => {
    const { changed, version } = await keptAs(old)
    expect(await changed.open('kettle', version)).toBe(await changed.open('kettle', version))
    expect(await changed.open('kettle')).toBe(await changed.open('kettle'))
  })
})

describe('a story that the build has printed', () => {
  const path = '/stories/kettle/en.ink'
  const print = { header: {}, main: 'en.ink', ink: '{}', choices: [] } as unknown as PrintedStory
  const printedShelf = (stories: Prints['stories']) => {
    const asked: string[] = []
    const reading = (path: string, text: string) => async () => {
      asked.push(path)
      return text
    }
    const texts = Object.fromEntries(Object.entries(files).map(([each, text]) => [each, reading(each, text)]))
    const versions = { '/stories/kettle/zh-CN.ink': 'v1' }
    return { asked, shelf: shelve(files, texts, undefined, { versions, stories }) }
  }

  it('is opened without its texts, which come when they are asked for', async () => {
    const { asked, shelf } = printedShelf({ [path]: async () => print })
    const opened = await shelf.open('kettle')
    expect(opened?.version).toBe('v1')
    expect(await opened?.printed('en')).toBe(print)
    expect(asked).toEqual([])
    const sources = await opened?.sources('en')
    expect([sources?.main, sources?.files['zh-CN.ink']]).toEqual(['en.ink', head('壶')])
    expect((await opened?.sources('zh-CN'))?.files).toBe(sources?.files)
    expect(asked).toHaveLength(2)
  })

  it('is not printed in a language that had mistakes', async () => {
    const { shelf } = printedShelf({ [path]: async () => null })
    const opened = await shelf.open('kettle')
    expect([await opened?.printed('en'), await opened?.printed('zh-CN')]).toEqual([null, null])
  })

  it('is opened as it was played where somebody asks for another version', async () => {
    const { shelf } = printedShelf({ [path]: async () => print })
    expect((await shelf.open('kettle', 'v0'))?.version).toBe('v1')
    expect((await shelf.open('lamp'))?.version).toMatch(/^[0-9a-f]{64}$/)
  })
})
