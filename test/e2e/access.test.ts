import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsInBothLights } from './axe.ts'
import { openBrowser, passOver, playOn, press, start, visit } from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(['zh-CN', 'en'])('in %s', (locale) => {
  it('every page of a conversation is clean by light and by dark', async () => {
    const { page, close } = await visit(browser, { locale })
    const found: Record<string, readonly string[]> = {}
    await page.locator('.story').first().waitFor()
    found.catalogue = await violationsInBothLights(page)
    await page.goto(`${inject('url')}#/story/angry-buyer`)
    await page.locator('.start').waitFor()
    found.brief = await violationsInBothLights(page)
    await start(page, 'angry-buyer')
    for (const digit of [1, 2]) await press(page, digit)
    found.play = await violationsInBothLights(page)
    await page.keyboard.press('?')
    found.help = await violationsInBothLights(page)
    await page.keyboard.press('Escape')
    await playOn(page, (turn, offered) => (turn % offered) + 1)
    found.ending = await violationsInBothLights(page)
    await page.locator('.ending a').click()
    await page.locator('.reflect').waitFor()
    found.before = await violationsInBothLights(page)
    await passOver(page)
    found.result = await violationsInBothLights(page)
    await page.locator('.bar-aside > .button').last().click()
    found.settings = await violationsInBothLights(page)
    expect(found).toEqual({
      catalogue: [],
      brief: [],
      play: [],
      help: [],
      ending: [],
      before: [],
      result: [],
      settings: [],
    })
    await close()
  })
})
