/** Pages that need no server, on paper, printed from a dark screen; a lead's are in reports.test.ts. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, openResult, PATIENT, playOn, settled, start, visit } from './desk.ts'
import { walkOnPaper } from './onpaper.ts'

const MONDAY = Date.UTC(2026, 2, 2, 4)
const DAY = 86_400_000
const DARK = { colorScheme: 'dark' } as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const lastOf = (page: Page): string => page.url().split('/').at(-1) ?? ''

describe('on paper', () => {
  it('a trainee’s pages are whole, dark on white, and nothing that can be pressed is on them', async () => {
    const { page, close } = await visit(browser, DARK)
    await page.clock.setFixedTime(MONDAY)
    await start(page, 'angry-buyer')
    const attempt = lastOf(page)
    await playOn(page, (turn, offered) => (turn % offered) + 1)
    await openResult(page)
    await page.locator('.turn .unfold > summary').nth(1).click()
    await page.getByRole('button', { name: '从第 2 句重来' }).click()
    await settled(page)
    const again = lastOf(page)
    await playOn(page, (_, offered) => offered)
    await page.clock.setFixedTime(MONDAY + DAY)
    await page.goto(`${inject('url')}#/drills`)
    await page.locator('.drill-now a').first().waitFor(PATIENT)
    const drill = (await page.locator('.drill-now a').first().getAttribute('href'))?.slice(1) ?? ''
    await start(page, 'neutral-click')
    const talk = lastOf(page)
    const found = await walkOnPaper(page, inject('url'), [
      ['/', '.story-link'],
      ['/story/angry-buyer', '.brief'],
      [`/play/${talk}`, '.reply'],
      [`/result/${attempt}`, '.turns', 9],
      [`/compare/${again}`, '.compare', 9],
      ['/drills', '.drill-row, .drill-now'],
      [drill, '.drill-log'],
      ['/progress', '.glance'],
      ['/account', 'h1'],
      ['/nowhere', 'h1'],
      ['/workbench', 'main'],
      ['/workbench/new/form', '.page'],
      ['/workbench/help/book', '.book h2', 40],
    ])
    expect(found).toEqual({})
    await close()
  }, 240_000)
})
