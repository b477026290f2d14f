/** A trainer on a train: after one visit stories are written, checked and tried out without a network. */

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, PATIENT } from './desk.ts'
import { openHost } from './hosts.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The worker fetches everything there is, on a busy machine. */
const LONG = { timeout: 60_000 }

const takeCopy = async (page: Page): Promise<void> => {
  await page.locator('.worked li').first().getByRole('button').click()
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.fill('on-a-train')
  await field.press('Enter')
  await page.locator('.cm-content').waitFor(PATIENT)
}

describe('the workbench after one visit', { timeout: 180_000 }, () => {
  it('is opened, written in, checked, tried out and mapped without a network', async () => {
    const host = await openHost()
    const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
    const first = await context.newPage()
    await first.goto(`${host.url}#/workbench`)
    await first.evaluate(() => navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' }))
    await first.getByText('断了网照样能写').waitFor(LONG)
    await first.close()
    await host.down()
    await context.setOffline(true)

    const page = await context.newPage()
    await page.goto(`${host.url}#/workbench`)
    await takeCopy(page)
    await page.locator('.standing.done').waitFor(LONG)
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n-> nowhere')
    await page.locator('.problem', { hasText: 'nowhere' }).first().waitFor(LONG)
    for (const _ of '-> nowhere') await page.keyboard.press('Backspace')
    await expect.poll(() => page.locator('.problem').count(), LONG).toBe(0)
    await page.locator('.standing.done').waitFor(LONG)
    await page.getByRole('tab', { name: '试演' }).click()
    await page.locator('.rehearsal-reply').first().click()
    await page.locator('.rehearsal-turns button').first().waitFor(PATIENT)
    await page.getByRole('tab', { name: '难易' }).click()
    await page.locator('.players').first().waitFor(LONG)
    await page.getByRole('button', { name: '剧情图' }).click()
    await page.locator('.map-reply').first().waitFor(LONG)
    await page.goto(`${host.url}#/workbench/help/book`)
    await page.locator('.book pre').first().waitFor(PATIENT)
    await page.goto(`${host.url}#/workbench/on-a-train`)
    await page.locator('.cm-content').waitFor(PATIENT)
    await context.close()
    await host.close()
  })
})
