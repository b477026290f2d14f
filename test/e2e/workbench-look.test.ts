import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from './axe.ts'
import { openBrowser, PATIENT, visit, widerThanScreen } from './desk.ts'
import { openOffice } from './office.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const textOf = (page: Page): Promise<string | null> => page.locator('.cm-content').textContent()

describe('how the workbench looks', () => {
  it('speaks the other language at one press, and nothing typed is lost', async () => {
    const { page, close } = await visit(browser)
    await page.goto(`${inject('url')}#/workbench/new/form`)
    const name = page.locator('#line-name')
    await name.fill('钱阿姨')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Write a new story' }).waitFor(PATIENT)
    expect(await name.inputValue()).toBe('钱阿姨')
    await page.goto(`${inject('url')}#/workbench`)
    await page.locator('.worked li').first().getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Start writing' }).click()
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n-> nowhere')
    await page.locator('.problem', { hasText: 'nowhere' }).first().waitFor(PATIENT)
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('tab', { name: '问题' }).waitFor(PATIENT)
    await page.locator('.problem', { hasText: '跳转的目标不存在' }).waitFor(PATIENT)
    expect(await textOf(page)).toContain('-> nowhere')
    await expect.poll(() => page.locator('.cm-content').getAttribute('aria-label'), PATIENT).toBe('剧本正文')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page), PATIENT).not.toContain('nowhere')
    await close()
  })

  it('takes light and size of letters from the same sheet as every other page, by the keyboard', async () => {
    const { page, close } = await visit(browser)
    await page.goto(`${inject('url')}#/workbench`)
    await page.locator('.worked li').first().getByRole('button').click()
    await page.getByRole('dialog').getByRole('textbox').press('Enter')
    await page.locator('.cm-content').waitFor(PATIENT)
    const open = page.getByRole('button', { name: '设置' })
    await open.press('Enter')
    await page.getByRole('radio', { name: '黄昏' }).press('Space')
    await page.getByRole('radio', { name: '特大' }).press('Space')
    const marks = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
    await expect.poll(marks, PATIENT).toMatchObject({ theme: 'dark', text: 'largest' })
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await widerThanScreen(page)).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => open.evaluate((button) => button === document.activeElement), PATIENT).toBe(true)
    expect(await violations(page)).toEqual([])
    await close()
  })

  it('leaves what is typed at the door when the language changes', async () => {
    const office = await openOffice(inject('dist'), [])
    const { page, close } = await visit(browser)
    await page.goto(office.setupLink)
    const name = page.getByLabel('大家怎么叫你')
    await name.fill('王主管')
    await page.getByRole('button', { name: 'English' }).click()
    const again = page.getByLabel('What people call you')
    await again.waitFor(PATIENT)
    expect(await again.inputValue()).toBe('王主管')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: 'Dusk' }).press('Space')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme), PATIENT).toBe('dark')
    await close()
    await office.close()
  })
})
