/** A story that nobody here wrote, brought in as it is. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ENDLESS, FOREIGN } from '../workbench/foreign-story.ts'
import { openBrowser, PATIENT, visit } from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const LONG = { timeout: 60_000 }

const bringIn = async (name: string, text: string) => {
  const visitor = await visit(browser)
  const { page } = visitor
  await page.goto(`${inject('url')}#/workbench`)
  await page.locator('input[type=file]').setInputFiles({
    name: `${name}.ink`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  })
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.waitFor(PATIENT)
  await field.press('Enter')
  await page.locator('.cm-content').waitFor(PATIENT)
  return visitor
}

describe('Ink from elsewhere', () => {
  it('is coloured, plays with defaults, and is drawn as a map without costs', async () => {
    const { page, close } = await bringIn('market', FOREIGN)
    await expect.poll(() => page.locator('.cm-line span[class]').count(), PATIENT).toBeGreaterThan(10)
    await page.getByRole('tab', { name: '试演' }).click()
    await page.locator('.rehearsal .notice').getByText('motive').waitFor(LONG)
    await page.locator('.rehearsal-reply').getByText('Look for the baker').click()
    await page.locator('.rehearsal-reply').getByText('Buy the rope').waitFor(LONG)
    await page.getByRole('button', { name: '剧情图' }).click()
    await page.locator('.map .notice').getByText('incomplete').waitFor(LONG)
    await page.getByRole('button', { name: /^Climb down/ }).waitFor(LONG)
    expect(await page.locator('.map-cost').allTextContents()).not.toContain('0')
    await close()
  })

  it('comes in by being let go over the page', async () => {
    const { page, close } = await visit(browser)
    await page.goto(`${inject('url')}#/workbench`)
    await page.locator('.bench-part').first().waitFor(PATIENT)
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'dropped.ink', { type: 'text/plain' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, FOREIGN)
    const field = page.getByRole('dialog').getByRole('textbox')
    await field.waitFor(PATIENT)
    await field.press('Enter')
    await page.locator('.cm-content').getByText('Look for the baker').waitFor(PATIENT)
    await close()
  })

  it('is drawn, or called incomplete, where it never ends', async () => {
    const { page, close } = await bringIn('circles', ENDLESS)
    await page.getByRole('button', { name: '剧情图' }).click()
    await page.locator('.map .notice').getByText('incomplete').waitFor(LONG)
    await page.getByRole('button', { name: /^Left/ }).waitFor(LONG)
    await close()
  })
})
