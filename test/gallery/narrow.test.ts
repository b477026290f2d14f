import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, widerThanScreen } from '../e2e/desk.ts'
import { CASES } from './cases.ts'

const PAGES = CASES.filter(({ group, id }) => group === 'pages' && id.endsWith('-phone'))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' })
})
afterAll(() => browser.close())

/** Half the pixels of a phone of 390 × 844: what is left of it at 200 % zoom. */
const ZOOMED = { width: 195, height: 422 }
const SMALL = { width: 360, height: 740 }

/** What of the board is wider than the room it has, by its words. */
const squeezed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.board, .board *')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent),
  )

describe('every page', () => {
  it.each(PAGES)('$id fits a phone at 200 % zoom, and a small one with the largest text', async ({ id }) => {
    await page.setViewportSize(ZOOMED)
    await page.goto(`${inject('gallery')}?case=${id}`, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.documentElement?.dataset.drawn, null, { timeout: 60_000 })
    expect([await widerThanScreen(page), await squeezed(page)]).toEqual([false, []])
    await page.setViewportSize(SMALL)
    await page.evaluate(() => {
      document.documentElement.dataset.text = 'largest'
    })
    expect([await widerThanScreen(page), await squeezed(page)]).toEqual([false, []])
  })
})
