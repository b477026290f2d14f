import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, start, visit } from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface Fetched {
  readonly name: string
  /** Compressed, as it came. */
  readonly bytes: number
}

/** Scripts and styles that a page fetches while `visitPage` runs, and until it is quiet. */
const fetchedBy = async (page: Page, visitPage: () => Promise<unknown>): Promise<readonly Fetched[]> => {
  const asked: Request[] = []
  const note = (request: Request) => {
    if (['script', 'stylesheet'].includes(request.resourceType())) asked.push(request)
  }
  page.on('requestfinished', note)
  await visitPage()
  await page.waitForLoadState('networkidle')
  page.off('requestfinished', note)
  return Promise.all(
    asked.map(async (request) => ({
      name: request.url().replace(/.*\//, ''),
      bytes: Number((await request.response())?.headers()['content-length'] ?? 0),
    })),
  )
}

const sum = (files: readonly Fetched[]): number => files.reduce((total, { bytes }) => total + bytes, 0)

describe.each(['zh-CN', 'en'])('a first visit in %s', (locale) => {
  it('has a catalogue to use for less than 60 kB of scripts and styles, in few files', async () => {
    const { page, close } = await visit(browser, { locale })
    const files = await fetchedBy(page, async () => {
      await page.reload()
      await page.locator('.story-link').first().waitFor()
    })
    // The faces come after, and a page can be used without them.
    const needed = files.filter(({ name }) => !/^stage-/.test(name))
    expect(sum(needed)).toBeGreaterThan(20_000)
    expect(sum(needed)).toBeLessThan(60_000)
    expect(needed.length).toBeLessThan(18)
    await close()
  })

  it('that goes straight into a conversation asks for few files, of which Phaser is the greatest', async () => {
    const { page, close } = await visit(browser, { locale })
    await start(page, 'angry-buyer')
    const files = await fetchedBy(page, async () => {
      await page.reload()
      await page.locator('.scene canvas').waitFor()
    })
    expect(files.length).toBeLessThan(32)
    const [greatest] = [...files].sort((a, b) => b.bytes - a.bytes)
    expect(greatest?.name).toMatch(/^open-/)
    expect(greatest?.bytes).toBeLessThan(150_000)
    await close()
  })
})
