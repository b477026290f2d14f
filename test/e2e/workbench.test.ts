import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsInBothLights } from './axe.ts'
import { openBrowser, PATIENT, visit, widerThanScreen } from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const enter = (page: Page) => page.goto(`${inject('url')}#/workbench`)

/** Takes a copy of the shortest story, by the keyboard from the name on. */
const copyStory = async (page: Page, name: string): Promise<void> => {
  await enter(page)
  await page.locator('.worked li').first().getByRole('button').click()
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.waitFor()
  await field.fill(name)
  await field.press('Enter')
  await page.locator('.cm-content').waitFor(PATIENT)
}

const text = (page: Page): Promise<string> =>
  page.evaluate(
    (id) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('heqi-drafts')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').get(id)
          reading.onsuccess = () => resolve(reading.result?.files['zh-CN.ink'] ?? '')
        }
      }),
    new URL(page.url()).hash.split('/').at(-1) ?? '',
  )

/** Whether a part of the page lies wholly on the screen and within whatever scrolls it. */
const isInSight = (part: Element): boolean => {
  const { top, bottom } = part.getBoundingClientRect()
  const frame = part.closest('.cm-scroller, .rehearsal-log')?.getBoundingClientRect()
  return frame !== undefined && top >= frame.top - 1 && bottom <= Math.min(frame.bottom, innerHeight) + 1
}

/** Whether a line of the preview ends below what its log shows. */
const isBelowSight = (line: Element): boolean => {
  const log = line.closest('.rehearsal-log')?.getBoundingClientRect()
  return log === undefined || line.getBoundingClientRect().bottom > log.bottom + 1
}

/** How many pixels of what hangs over the text its frame cuts away. */
const cutAway = async (page: Page, selector: string): Promise<number | null> => {
  const [frame, hung] = await Promise.all([
    page.locator('.editor').boundingBox(),
    page.locator(selector).boundingBox(),
  ])
  if (!frame || !hung) return null
  const right = Math.max(0, hung.x + hung.width - frame.x - frame.width)
  const bottom = Math.max(0, hung.y + hung.height - frame.y - frame.height)
  return right + bottom + Math.max(0, frame.x - hung.x) + Math.max(0, frame.y - hung.y)
}
const problems = (page: Page) => page.locator('.problem').allInnerTexts()
const standing = (page: Page) => page.locator('.standing').textContent()

describe('the workbench', () => {
  it('shows a mistake while it is typed, leads to it, and is content once it is mended', async () => {
    const { page, close } = await visit(browser)
    await copyStory(page, 'my-copy')
    await expect.poll(() => standing(page), { timeout: 60_000 }).toContain('查完了')
    expect(await problems(page)).toEqual([])
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n-> nowhere')
    await expect.poll(() => page.locator('.cm-activeLine').evaluate(isInSight), PATIENT).toBe(true)
    await expect.poll(async () => (await problems(page)).join(), PATIENT).toContain('nowhere')
    await page.keyboard.press('Control+Home')
    await page.locator('.problem button').first().click()
    await page.keyboard.press('End')
    for (const _ of '-> nowhere') await page.keyboard.press('Backspace')
    await expect.poll(() => problems(page), { timeout: 60_000 }).toEqual([])
    await close()
  })

  it('completes moves and explains them, and keeps every letter of a tab that was closed in mid-word', async () => {
    const context: BrowserContext = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
    const first = await context.newPage()
    await copyStory(first, 'torn')
    await first.locator('.cm-content').click()
    await first.keyboard.press('Control+End')
    await first.keyboard.type('\n+ [好 # move: para')
    await first.locator('.cm-tooltip-autocomplete').getByText('paraphrase').waitFor(PATIENT)
    await expect.poll(() => cutAway(first, '.cm-completionInfo'), PATIENT).toBe(0)
    // For its first 75 ms a list takes no key, lest it take what was meant for the text.
    await first.waitForTimeout(150)
    await first.keyboard.press('Enter')
    await first.keyboard.type(' # why: 半句')
    await first.close()
    const second = await context.newPage()
    await second.goto(`${inject('url')}#/workbench/torn`)
    await second.locator('.cm-content').waitFor(PATIENT)
    // What was torn away is stored with the next change; on the page it is there at once.
    await second.locator('.cm-content').click()
    await second.keyboard.press('Control+End')
    await second.keyboard.type('。')
    await expect.poll(() => text(second), PATIENT).toMatch(/\n\+ \[好 # move: paraphrase # why: 半句。$/)
    await context.close()
  })

  it('takes Chinese from an input method as it is put together', async () => {
    const { page, close } = await visit(browser)
    await copyStory(page, 'ime')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nbuyer: ')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 })
    await cdp.send('Input.imeSetComposition', { text: '你好', selectionStart: 2, selectionEnd: 2 })
    await cdp.send('Input.insertText', { text: '你好' })
    await expect.poll(() => text(page), PATIENT).toMatch(/\nbuyer: 你好$/)
    await close()
  })

  it('plays beside the text, and a changed word does not lose the place', async () => {
    const { page, close } = await visit(browser)
    await copyStory(page, 'played')
    await page.getByRole('tab', { name: '试演' }).click()
    await page.locator('.rehearsal-reply').first().click()
    await page.locator('.rehearsal-reply').nth(1).click()
    const turns = page.locator('.rehearsal-turns button')
    await expect.poll(() => turns.count(), PATIENT).toBe(2)
    await expect
      .poll(() => page.locator('.rehearsal-log > *').last().evaluate(isBelowSight), PATIENT)
      .toBe(false)
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    await page.keyboard.type('！')
    await expect.poll(() => text(page), PATIENT).toMatch(/^# title: .*！\n/)
    expect(await turns.count()).toBe(2)
    await turns.nth(1).click()
    await expect.poll(() => turns.count(), PATIENT).toBe(1)
    await close()
  })

  it('renames everywhere, goes back in its history, and draws the map', async () => {
    const { page, close } = await visit(browser)
    await copyStory(page, 'renamed')
    const before = await text(page)
    const knot = /^=== (\w+) ===/m.exec(before)?.[1] ?? ''
    await page.locator('.outline button', { hasText: knot }).first().click()
    await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.press('F2')
    const field = page.getByRole('dialog').getByRole('textbox')
    await field.fill('quite_new')
    await field.press('Enter')
    await expect
      .poll(() => text(page), PATIENT)
      .toBe(before.replaceAll(new RegExp(`\\b${knot}\\b`, 'g'), 'quite_new'))
    await page.getByRole('button', { name: '历史' }).click()
    await page.getByRole('button', { name: '退回到这时' }).first().click()
    await expect.poll(() => text(page), PATIENT).toBe(before)
    await expect.poll(() => standing(page), { timeout: 60_000 }).toContain('查完了')
    await page.getByRole('button', { name: '剧情图' }).click()
    const box = page.locator('.map-reply').first()
    await box.waitFor(PATIENT)
    expect(await box.getAttribute('aria-label')).toMatch(/一般扣/)
    await box.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.cm-activeLine').textContent(), PATIENT).toContain('# id: a')
    await close()
  })

  it.each(['zh-CN', 'en'])('is clean for assistive technology in %s, and fits a phone', async (locale) => {
    const { page, close } = await visit(browser, { locale })
    await enter(page)
    await page.locator('.bench-part').nth(1).waitFor()
    expect(await violationsInBothLights(page)).toEqual([])
    await copyStory(page, 'axe')
    await page.getByRole('tab').nth(1).click()
    await page.locator('.rehearsal-reply').first().waitFor(PATIENT)
    expect(await violationsInBothLights(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await widerThanScreen(page)).toBe(false)
    await close()
  })
})
