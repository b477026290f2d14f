import type { Browser, Locator, Page } from 'playwright-core'
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

const hasFocus = (one: Locator): Promise<boolean> => one.evaluate((part) => part === document.activeElement)

/** Of so many stops of the Tab key, those at which nothing tells where the focus is. */
const unseenStops = async (page: Page, stops: number): Promise<readonly string[]> => {
  const unseen: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const told = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      // The editor shows its caret; what lies unseen over its words or its button hands the ring on to them.
      if (focused.shadowRoot) return null
      const ringed = [focused, focused.nextElementSibling, focused.closest('label')]
      const isRinged = ringed.some((part) => part && getComputedStyle(part).outlineStyle === 'solid')
      const { top, bottom } = focused.getBoundingClientRect()
      const isInSight = bottom > 0 && top < innerHeight
      return isRinged && isInSight ? null : focused.outerHTML.slice(0, 120)
    })
    if (told !== null) unseen.push(told)
  }
  return unseen
}

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
    await page.locator('.problem', { hasText: '要去的地方找不到' }).waitFor(PATIENT)
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

  it('is walked through by the keyboard alone: the focus is always seen, and comes back from every sheet', async () => {
    const { page, close } = await visit(browser)
    for (const hash of ['/workbench', '/workbench/new/form', '/workbench/help/book']) {
      await page.goto(`${inject('url')}#${hash}`)
      await page.locator('h1').waitFor(PATIENT)
      expect(await unseenStops(page, 24)).toEqual([])
    }
    await page.goto(`${inject('url')}#/workbench`)
    const copy = page.locator('.worked li').first().getByRole('button')
    const cancel = page.getByRole('dialog').getByRole('button', { name: '算了' })
    await copy.press('Enter')
    await cancel.press('Enter')
    await expect.poll(() => hasFocus(copy), PATIENT).toBe(true)
    await copy.press('Enter')
    await page.getByRole('dialog').getByRole('textbox').press('Enter')
    await page.locator('.cm-content').waitFor(PATIENT)
    await page.getByRole('link', { name: '所有草稿' }).focus()
    expect(await unseenStops(page, 14)).toEqual([])
    for (const name of ['历史', '快捷键', '设置']) {
      const button = page.getByRole('button', { name, exact: true })
      await button.press('Enter')
      await page.getByRole('dialog').waitFor(PATIENT)
      await page.keyboard.press('Escape')
      await expect.poll(() => hasFocus(button), PATIENT).toBe(true)
    }
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
