import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readFolder } from '../../.build/stories.ts'
import { packAttempt } from '../../src/client/pack.ts'
import { versionOf } from '../../src/ink/version.ts'
import { beginAttempt } from '../../src/trainee/attempts.ts'
import { bubbles, openBrowser, PATIENT, playOn, replies, settled, visit } from './desk.ts'
import { STORY } from './ways.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

type Files = Readonly<Record<string, string>>

/** Lays a conversation that has just begun, and the story it is in, on the device. */
const lay = async (page: Page, id: string, files: Files): Promise<void> => {
  const version = versionOf(files)
  const begun = beginAttempt({
    scenario: STORY,
    version,
    locale: 'zh-CN',
    variant: 1,
    mode: 'retry',
    luck: [1, 2, 3, 4, 5],
    now: 1000,
  })
  const row = packAttempt({ attempt: { ...begun, id }, order: 1 })
  await page.locator('.story').first().waitFor(PATIENT)
  await page.evaluate(
    ({ row, edition }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heqi')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['attempts', 'editions'], 'readwrite')
          writing.objectStore('attempts').put(row)
          writing.objectStore('editions').put(edition)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { row, edition: { version, scenario: STORY, files } },
  )
}

interface Telling {
  readonly said: readonly string[]
  readonly offered: readonly string[]
  readonly compiled: boolean
}

/** Everything said from the first line to the ending with the middle reply each time, and whether the page compiled it. */
const tell = async (id: string, files: Files): Promise<Telling> => {
  const { page, close } = await visit(browser)
  await lay(page, id, files)
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto(`${inject('url')}#/play/${id}`)
  await page.reload()
  await settled(page)
  const offered = await replies(page)
  const compiled = scripts.some((url) => /\/compile-[^/]*\.js$/.test(url))
  await playOn(page, (_, count) => Math.ceil(count / 2))
  const said = await bubbles(page)
  await close()
  return { said, offered, compiled }
}

describe('a story that the build has printed', () => {
  it('is told by the same words as one that the page compiles, which fetches the compiler for it', async () => {
    const today = await readFolder(`stories/${STORY}`)
    const printed = await tell('a'.repeat(32), today)
    const older = Object.fromEntries(
      Object.entries(today).map(([file, text]) => [file, `${text}\n// as it was told before\n`]),
    )
    const compiled = await tell('b'.repeat(32), older)
    expect([printed.compiled, compiled.compiled]).toEqual([false, true])
    expect(printed.offered).toEqual(compiled.offered)
    expect(printed.said.length).toBeGreaterThan(8)
    expect(printed.said).toEqual(compiled.said)
  })
})

describe('a page opened straight into a conversation', () => {
  it('asks for its programs with the first breath, and for its own letters after them', async () => {
    const { page, close } = await visit(browser)
    await lay(page, 'c'.repeat(32), await readFolder(`stories/${STORY}`))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')))
    await page.goto(`${inject('url')}#/play/${'c'.repeat(32)}`)
    await page.reload()
    await settled(page)
    const place = (pattern: RegExp) => asked.findLastIndex((name) => pattern.test(name))
    await expect.poll(() => place(/^text-.*woff2$/), PATIENT).toBeGreaterThan(-1)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.letters ?? 'own'), PATIENT)
      .toBe('own')
    for (const program of [/^open-.*js$/, /^talk-.*js$/, /^stage-.*js$/])
      expect(place(program)).toBeLessThan(place(/^text-.*woff2$/))
    await close()
  })
})
