import { describe, expect, it } from 'vitest'
import { shelve } from '../../src/trainee/shelf.ts'

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
    expect((await shelf.open('lamp'))?.sources('zh-CN')?.main).toBe('en.ink')
  })

  it('does not read a head that misses what it needs', () => {
    expect(shelf.find('empty')?.header('zh-CN')).toBeNull()
  })

  it('opens a story with all its files and one version for both languages', async () => {
    const opened = await shelf.open('kettle')
    expect(opened?.version).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.keys(opened?.sources('en')?.files ?? {}).sort()).toEqual(['en.ink', 'zh-CN.ink'])
    expect(await shelf.open('nobody')).toBeNull()
  })
})
