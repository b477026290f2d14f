import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, passOver, playOn, press, start, visit } from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

describe.each(['zh-CN', 'en'])('in %s', (locale) => {
  describe.each(['light', 'dark'] as const)('by %s', (colorScheme) => {
    it('every page of a conversation is clean', async () => {
      const { page, close } = await visit(browser, { locale, colorScheme })
      const found: Record<string, readonly string[]> = {}
      await page.locator('.story').first().waitFor()
      found.catalogue = await violations(page)
      await page.goto(`${inject('url')}#/story/angry-buyer`)
      await page.locator('.start').waitFor()
      found.brief = await violations(page)
      await start(page, 'angry-buyer')
      for (const digit of [1, 2]) await press(page, digit)
      found.play = await violations(page)
      await page.keyboard.press('?')
      found.help = await violations(page)
      await page.keyboard.press('Escape')
      await playOn(page, (turn, offered) => (turn % offered) + 1)
      found.ending = await violations(page)
      await page.locator('.ending a').click()
      await page.locator('.reflect').waitFor()
      found.before = await violations(page)
      await passOver(page)
      found.result = await violations(page)
      await page.locator('.bar-aside > .button').last().click()
      found.settings = await violations(page)
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
})
