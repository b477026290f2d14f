import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printed } from '../../.build/printed.ts'
import { readFolder } from '../../.build/stories.ts'
import type { PrintedStory } from '../../src/ink/print.ts'
import { versionOf } from '../../src/ink/version.ts'

/** What a module that the build asks for holds; undefined where the build does not answer. */
const loaded = async (id: string, command: 'build' | 'serve' = 'build'): Promise<unknown> => {
  const plugin = printed() as Plugin & {
    configResolved: (config: { command: string }) => void
    load: (id: string) => Promise<string | null>
  }
  plugin.configResolved({ command })
  const code = await plugin.load(id)
  return code === null ? undefined : JSON.parse(code.replace('export default ', ''))
}

const ANGRY = resolve('stories/angry-buyer')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heqi-printed-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a story in a build', () => {
  it('comes compiled, in its language', async () => {
    const story = (await loaded(`${ANGRY}/en.ink?printed`)) as PrintedStory
    expect(story.main).toBe('en.ink')
    expect(story.header.title).toMatch(/[A-Za-z]/)
    expect(JSON.parse(story.ink).inkVersion).toBeGreaterThan(20)
    expect(story.choices.length).toBeGreaterThan(20)
  })

  it('has the version that its texts have', async () => {
    const version = versionOf(await readFolder(ANGRY))
    expect(await loaded(`${ANGRY}/zh-CN.ink?version`)).toBe(version)
  })

  it('is left to the page where it has mistakes', async () => {
    await writeFile(join(folder, 'zh-CN.ink'), '# title: 破\nbuyer: 你好。\n-> nowhere\n')
    expect(await loaded(`${folder}/zh-CN.ink?printed`)).toBeNull()
  })

  it('is left to the page while it is being written', async () => {
    expect(await loaded(`${ANGRY}/en.ink?printed`, 'serve')).toBeNull()
    expect(await loaded(`${ANGRY}/zh-CN.ink?version`, 'serve')).toBeNull()
  })

  it('is read as text by whoever asks for that', async () => {
    expect(await loaded(`${ANGRY}/en.ink?raw`)).toBeUndefined()
  })
})
