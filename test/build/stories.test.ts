import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerSave, readFolder, STORIES_PATH, storyOf } from '../../.build/stories.ts'

let folder = ''
let server: Server
let origin = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heqi-stories-'))
  const answer = answerSave(folder)
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((done) => server.close(done))
  await rm(folder, { recursive: true })
})

const put = async (id: string, body: string, from = origin): Promise<number> => {
  const url = `${origin}${STORIES_PATH}${id}`
  return (await fetch(url, { method: 'PUT', body, headers: { origin: from } })).status
}
const files = (named: Record<string, string>): string => JSON.stringify(named)

describe('saving into the stories folder', () => {
  it('writes a story’s texts and leaves its other files alone', async () => {
    expect(await put('late-umbrella', files({ 'zh-CN.ink': '你好', 'en.ink': 'hello' }))).toBe(204)
    expect(await put('late-umbrella', files({ 'en.ink': 'hello again' }))).toBe(204)
    expect(await readFolder(join(folder, 'late-umbrella'))).toEqual({
      'zh-CN.ink': '你好',
      'en.ink': 'hello again',
    })
  })

  it('writes nowhere else', async () => {
    const bad = files({ '../../outside.ink': 'x' })
    expect(await put('..%2f..%2foutside', files({ 'a.ink': 'x' }))).toBe(400)
    expect(await put('umbrella', bad)).toBe(400)
    expect(await put('umbrella', files({ 'run.sh': 'x' }))).toBe(400)
    expect(await put('umbrella', files({ '.ink': 'x' }))).toBe(400)
    expect(await put('Umbrella', files({ 'a.ink': 'x' }))).toBe(400)
    expect(await put('umbrella', 'no json')).toBe(400)
    expect(await put('umbrella', '{}')).toBe(400)
    expect(await readdir(folder)).toEqual(['late-umbrella'])
  })

  it('takes nothing from another site, and only what is meant as saving', async () => {
    expect(await put('umbrella', files({ 'a.ink': 'x' }), 'http://evil.example')).toBe(403)
    const asked = await fetch(`${origin}${STORIES_PATH}late-umbrella`)
    expect(asked.status).toBe(405)
    expect(await readFile(join(folder, 'late-umbrella/en.ink'), 'utf8')).toBe('hello again')
  })

  it('knows which story a file on disk belongs to', () => {
    expect(storyOf('/s', '/s/late-umbrella/en.ink')).toBe('late-umbrella')
    expect(storyOf('/s', '/s/README.md')).toBeNull()
    expect(storyOf('/s', '/other/late-umbrella/en.ink')).toBeNull()
    expect(storyOf('/s', '/s/late-umbrella/deep/en.ink')).toBeNull()
  })
})
