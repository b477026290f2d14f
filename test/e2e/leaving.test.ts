/** Signing out on a device that others use too: what was practised here can be taken off it, and nothing unsent is lost. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, playOn, settled, type Visit, visit, widerThanScreen } from './desk.ts'
import { type Office, openOffice } from './office.ts'

const STORY = 'neutral-click'
const UNHURRIED = { timeout: 90_000, interval: 100 }

let browser: Browser
let office: Office
beforeAll(async () => {
  browser = await openBrowser()
  office = await openOffice(inject('dist'), [STORY])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const at = (hash: string): string => `${office.url}#${hash}`

/** Signs in as the first person there is. */
const enter = async (): Promise<Visit> => {
  const visited = await visit(browser, { viewport: { width: 360, height: 740 } })
  const { page } = visited
  page.setDefaultTimeout(UNHURRIED.timeout)
  await page.goto(office.setupLink)
  await page.getByLabel('大家怎么叫你').fill('小赵')
  await page.getByLabel('登录名').fill('zhao')
  await page.getByLabel('密码').fill('plum rain over canal 7')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '我的队' }).waitFor()
  return visited
}

describe('whoever signs out', () => {
  it('takes what was sent off the device; a talk that is still open stays', async () => {
    const { page, close } = await enter()
    const begin = async () => {
      await page.goto(at(`/story/${STORY}`))
      await page
        .getByRole('button', { name: /^(开始|重新开始)/ })
        .last()
        .click()
      await settled(page)
    }
    await begin()
    const sent = page.waitForResponse(
      (response) => response.url().includes('/api/attempts/') && response.ok(),
      UNHURRIED,
    )
    await playOn(page, () => 1)
    await sent
    await begin()
    await page.keyboard.press('1')
    await settled(page)
    await page.goto(at('/account'))
    await page.getByRole('button', { name: '退出', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: '退出' })
    await sheet.getByRole('button', { name: '从这台设备上拿走' }).waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await widerThanScreen(page)).toBe(false)
    await sheet.getByRole('button', { name: '从这台设备上拿走' }).click()
    await sheet.getByText('拿走了 1 段').waitFor()
    expect(await sheet.textContent()).toContain('还有 1 段服务器上没有')
    await sheet.getByRole('button', { name: '退出', exact: true }).click()
    await page.getByRole('link', { name: '入队' }).waitFor()
    await page.goto(at('/'))
    await page.locator('.resume').waitFor()
    expect(await page.locator('.last').count()).toBe(0)
    await close()
  }, 180_000)
})
