import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsInBothLights } from './axe.ts'
import { openBrowser, openResult, PATIENT, playOn, visit } from './desk.ts'
import { begin, choose, openBrief, playToWriting } from './ways.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(['zh-CN', 'en-GB'])('in %s', (locale) => {
  it('the new states are clean by light and by dark', async () => {
    const { page, close } = await visit(browser, { locale })
    const found: Record<string, readonly string[]> = {}
    await openBrief(page)
    await choose(page, locale === 'zh-CN' ? '考试' : 'Exam')
    await begin(page)
    await openBrief(page)
    await page.locator('.exams-left').waitFor(PATIENT)
    found.brief = await violationsInBothLights(page)
    await choose(page, locale === 'zh-CN' ? '带提示' : 'Guided')
    await begin(page, /不接了，从头开始|Start afresh|Leave it|start/i)
    await playToWriting(page)
    found.write = await violationsInBothLights(page)
    await page.getByRole('textbox').fill('请您冷静一下。 Please calm down.')
    await page.keyboard.press('Control+Enter')
    await page.locator('.written').waitFor(PATIENT)
    found.written = await violationsInBothLights(page)
    await playOn(page, () => 1)
    await openResult(page)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    await page
      .getByRole('button', { name: /从第 3 句重来|line 3/ })
      .first()
      .click()
    await page.locator('.reply').first().waitFor(PATIENT)
    found.retry = await violationsInBothLights(page)
    await playOn(page, () => 2)
    await page.locator('.ending a').click()
    await page.locator('.compare').waitFor(PATIENT)
    found.compare = await violationsInBothLights(page)
    expect(found).toEqual({ brief: [], write: [], written: [], retry: [], compare: [] })
    await close()
  })
})
