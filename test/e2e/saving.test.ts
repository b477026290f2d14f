/** An author at `npm run dev`: the page plays beside the editor, and what is saved there is told here; the workbench saves to disk. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bubbles, line, openBrowser, openContext, PATIENT, press, settled } from './desk.ts'
import { openWritingDesk, type WritingDesk } from './writing-desk.ts'

const STORY = 'neutral-click'
const FILE = 'zh-CN.ink'
const GREETING = '你好，我刚下夜班'

let browser: Browser
let desk: WritingDesk
beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), openWritingDesk([STORY])])
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

/** The first visit makes the packages ready. */
const LONG = { timeout: 60_000 }

describe('a draft of the workbench', { timeout: 240_000 }, () => {
  it('is saved into the stories folder, and takes over what another editor writes there', async () => {
    const context = await openContext(browser, { locale: 'zh-CN', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${desk.url}#/workbench`)
    await page.locator('.worked li').first().getByRole('button').click(LONG)
    const field = page.getByRole('dialog').getByRole('textbox')
    await field.fill('on-disk')
    await field.press('Enter')
    await page.locator('.cm-content').click(LONG)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    await page.keyboard.type('！')
    await page.keyboard.press('Control+s')
    await expect.poll(() => desk.read('on-disk', FILE), PATIENT).toMatch(/^# title: .*！\n/)

    await page.getByText('写进了 stories/on-disk').waitFor(PATIENT)
    await page.evaluate(() => Object.assign(window, { heqiSame: true }))
    const saved = await desk.read('on-disk', FILE)
    await desk.save('on-disk', { [FILE]: saved.replace(/^# title: .*/, '# title: 在别处改过') })
    await page.locator('.cm-line', { hasText: '# title: 在别处改过' }).waitFor(PATIENT)
    await page.getByRole('button', { name: '历史' }).click()
    await page.getByText('磁盘上的改动进来之前').first().waitFor(PATIENT)
    expect(await page.evaluate(() => 'heqiSame' in window)).toBe(true)

    // And it is among the stories once the workbench is left.
    await page.goto(`${desk.url}#/story/on-disk`)
    await page.getByRole('heading', { name: '在别处改过' }).waitFor(PATIENT)
    await context.close()
  })
})

describe('a story that is saved while it is played', { timeout: 240_000 }, () => {
  it('is told anew at the same turn, and goes on from the last reply that still fits', async () => {
    const text = await readFile(resolve(import.meta.dirname, '../../stories', STORY, FILE), 'utf8')
    const context = await openContext(browser, { locale: 'zh-CN', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${desk.url}#/story/${STORY}`)
    await page.getByRole('button', { name: '开始对话' }).click(LONG)
    await settled(page)
    await press(page, 1)
    await press(page, 1)
    const reached = await line(page)
    const heard = () => bubbles(page).then((said) => said.join())
    const notice = page.locator('.notice', { hasText: '故事改过了' })

    const polite = text.replace(GREETING, '您好呀，我刚下夜班')
    await desk.save(STORY, { [FILE]: polite })
    await expect.poll(heard, PATIENT).toContain('您好呀')
    await settled(page)
    expect(await line(page)).toBe(reached)
    expect(await notice.count()).toBe(0)

    // The replies of the second decision are others now.
    const other = polite.replace(/# id: b(\d)/g, '# id: bb$1')
    await desk.save(STORY, { [FILE]: other })
    await notice.waitFor(PATIENT)
    expect(await notice.textContent()).toContain('前 1 句还接得上')
    await settled(page)
    expect(await line(page)).toContain('2')

    await press(page, 1)
    await notice.waitFor({ state: 'detached' })
    await desk.save(STORY, { [FILE]: other.replace('您好呀', '在吗') })
    await expect.poll(heard, PATIENT).toContain('在吗，我刚下夜班')
    await settled(page)
    expect(await line(page)).toBe(reached)
    expect(await notice.count()).toBe(0)

    // Half a text on disk takes nothing away: once it is whole again the talk goes on.
    await desk.save(STORY, { [FILE]: `${other}\n-> nowhere\n` })
    await page.getByRole('heading', { name: '这个故事暂时打不开' }).waitFor(PATIENT)
    await desk.save(STORY, { [FILE]: other })
    await settled(page)
    expect(await line(page)).toBe(reached)
    await context.close()
  })
})
