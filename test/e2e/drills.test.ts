import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from './axe.ts'
import { openBrowser, PATIENT, settled, start, visit, widerThanScreen } from './desk.ts'
import { judgeOf } from './judge.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const STORY = 'neutral-click'
const MONDAY = Date.UTC(2026, 2, 2, 4)
const DAY = 86_400_000

const on = (page: Page, day: number) => page.clock.setFixedTime(MONDAY + day * DAY)

const say = async (page: Page, id: string): Promise<'replies' | 'ending'> => {
  await page.locator(`[data-reply="${id}"]`).click()
  await expect.poll(() => page.locator(`.reply[data-reply="${id}"]`).count(), PATIENT).toBe(0)
  return settled(page)
}

/** Plays the story with one blunder at its first line, and leaves the result unopened. */
const blunder = async (page: Page): Promise<string> => {
  const judge = judgeOf(STORY, 1)
  await start(page, STORY)
  const said: string[] = []
  while ((await settled(page)) === 'replies') {
    const next = said.length === 0 ? judge.worst(said) : judge.best(said)
    if (!next) break
    said.push(next)
    if ((await say(page, next)) === 'ending') break
  }
  return said[0] ?? ''
}

const go = async (page: Page, path: string, wanted: string): Promise<void> => {
  await page.goto(`${inject('url')}#${path}`)
  await page.reload()
  await page.locator(wanted).first().waitFor(PATIENT)
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .textContent()
    .then((text) => text ?? '')

/** How many pixels of the talk lie below what is seen of it. */
const fromEnd = (page: Page): Promise<number> =>
  page.locator('.drill-log').evaluate((log) => {
    const last = log.querySelector('.log > :last-child')
    return (last?.getBoundingClientRect().bottom ?? 0) - log.getBoundingClientRect().bottom
  })

/** The drill that is open, whatever variant it stands in, answered well or badly. */
const answer = async (page: Page, blundered: string, well: boolean): Promise<void> => {
  await page.locator('.reply').first().waitFor(PATIENT)
  const offered = await page
    .locator('.reply')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-reply') ?? ''))
  const best = [1, 2, 3]
    .map((variant) => judgeOf(STORY, variant).best([]))
    .find((id) => id && offered.includes(id))
  await page.locator(`[data-reply="${well ? best : blundered}"]`).click()
  await page.locator('.drill-verdict').waitFor(PATIENT)
}

describe('a blunder', () => {
  it('is a drill the next day, held for three days, and back at one when it is made again', async () => {
    const { page, close } = await visit(browser)
    await on(page, 0)
    const said = await blunder(page)
    await go(page, '/drills', '.drill-now')
    await expect.poll(() => textOf(page, '.drill-now'), PATIENT).toContain('3月3日到期')
    await on(page, 1)
    await go(page, '/', '.desk-links')
    await expect.poll(() => textOf(page, '.desk-links'), PATIENT).toContain('今天 1 句')
    await page.locator('.desk-links a').first().click()
    await page.locator('.drill-row').waitFor(PATIENT)
    expect(await textOf(page, '.drill-row')).toContain('3月2日')
    await page.locator('.drill-now a').click()
    await page.locator('.reply').first().waitFor(PATIENT)
    const opening = page.locator('.drill-log .bubble, .drill-log .note').last()
    expect(await opening.isVisible()).toBe(true)
    expect(await page.locator('.drill-log > .log > *').count()).toBeGreaterThan(1)
    expect(await fromEnd(page)).toBeLessThan(2)
    expect(await textOf(page, '.drill-known')).toContain('唐女士')
    await answer(page, said, true)
    expect(await textOf(page, '.drill-verdict h2')).toContain('接住了')
    expect(await textOf(page, '.drill-onward p')).toContain('3 天以后')
    await page.locator('.drill-onward a.main').click()
    await expect.poll(() => textOf(page, '.drill-now'), PATIENT).toContain('练完了')
    await on(page, 4)
    await go(page, '/drills', '.drill-row')
    await page.locator('.drill-now a').click()
    await answer(page, said, false)
    expect(await textOf(page, '.drill-verdict h2')).toContain('没接住')
    expect(await textOf(page, '.drill-onward p')).toContain('明天')
    // What the next page reads was written before.
    await page.locator('.drill-onward a.main').click()
    await page.locator('.drill-now').waitFor(PATIENT)
    await on(page, 5)
    await go(page, '/drills', '.drill-row')
    expect(await page.locator('.drill-row').count()).toBe(1)
    await expect.poll(() => textOf(page, '.drill-row'), PATIENT).toContain('练过 2 次，接住 1 次')
    await close()
  })

  it('is neither lost nor doubled when the clock is set back a year and forward again', async () => {
    const { page, close } = await visit(browser)
    await on(page, 0)
    const said = await blunder(page)
    await go(page, '/drills', '.drill-now')
    await expect.poll(() => textOf(page, '.drill-now'), PATIENT).toContain('到期')
    await on(page, -365)
    await go(page, '/drills', '.drill-row')
    await page.locator('.drill-now a').click()
    await answer(page, said, true)
    await on(page, 40)
    await go(page, '/drills', '.drill-row')
    expect(await page.locator('.drill-row').count()).toBe(1)
    await expect.poll(() => textOf(page, '.drill-row'), PATIENT).toContain('练过 1 次，接住 1 次')
    await close()
  })

  it('is practised by keyboard alone', async () => {
    const { page, close } = await visit(browser)
    await on(page, 0)
    await blunder(page)
    await go(page, '/drills', '.drill-now')
    await expect.poll(() => textOf(page, '.drill-now'), PATIENT).toContain('到期')
    await on(page, 1)
    await go(page, '/drills', '.drill-row')
    await page.locator('.drill-now a').focus()
    await page.keyboard.press('Enter')
    await page.locator('.reply').first().waitFor(PATIENT)
    await page.keyboard.press('1')
    await page.locator('.drill-verdict').waitFor(PATIENT)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('drill-verdict')
    await page.keyboard.press('Enter')
    await page.locator('.drill-now').waitFor(PATIENT)
    await close()
  })
})

/** How many attempts at a single line the device holds. */
const triesKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('heqi')
        opening.onsuccess = () => {
          const asking = opening.result.transaction('attempts').objectStore('attempts').getAll()
          asking.onsuccess = () =>
            done(asking.result.filter(({ transcript }) => transcript.mode === 'drill').length)
        }
      }),
  )

describe('a verdict', () => {
  it('is written down before it is seen, or says that it could not be; three presses are one try', async () => {
    const { page, close } = await visit(browser)
    await on(page, 0)
    await blunder(page)
    await go(page, '/drills', '.drill-now')
    await expect.poll(() => textOf(page, '.drill-now'), PATIENT).toContain('到期')
    await on(page, 1)
    await go(page, '/drills', '.drill-row')
    await page.locator('.drill-now a').click()
    await page.locator('.reply').first().waitFor(PATIENT)
    const anew = page.waitForEvent('load', PATIENT)
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('.drill-verdict')) return
        watch.disconnect()
        location.reload()
      })
      watch.observe(document.body, { subtree: true, childList: true })
      document.querySelector<HTMLElement>('.reply')?.click()
    })
    await anew
    await page.locator('.reply').first().waitFor(PATIENT)
    expect(await triesKept(page)).toBe(1)

    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      for (let press = 0; press < 3; press++) document.querySelector<HTMLElement>('.reply')?.click()
    })
    await page.locator('.drill-verdict').waitFor(PATIENT)
    await page.getByText('这台设备现在存不下进度').waitFor(PATIENT)
    await on(page, 40)
    await page.locator('.drill-onward a.main').click()
    await page.locator('.drill-row').first().waitFor(PATIENT)
    await expect.poll(() => textOf(page, '.drill-row'), PATIENT).toContain('练过 2 次')
    await close()
  })
})

const saved = async (page: Page, button: RegExp): Promise<{ name: string; text: string }> => {
  const arriving: Promise<Download> = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).first().click()
  const download = await arriving
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

describe('progress', () => {
  it('can be taken away, erased in two steps, and taken in again', async () => {
    const { page, close } = await visit(browser, { acceptDownloads: true })
    await on(page, 0)
    await blunder(page)
    await go(page, '/progress', '.glance')
    await expect.poll(() => textOf(page, '.glance'), PATIENT).toContain('1 局里')
    const json = await saved(page, /JSON/)
    expect(json.name).toBe('heqi-2026-03-02.json')
    expect(JSON.parse(json.text).attempts).toHaveLength(1)
    const csv = await saved(page, /CSV/)
    expect(csv.text.trim().split('\r\n')).toHaveLength(2)
    expect(csv.text).toContain('带提示')
    await page.getByRole('button', { name: /全部清空/ }).click()
    expect(await textOf(page, 'dialog[open]')).toContain('聊过的 1 局')
    await page.getByRole('button', { name: '先不清' }).click()
    expect(await page.locator('.glance').count()).toBe(1)
    await page.getByRole('button', { name: /全部清空/ }).click()
    await page.getByRole('button', { name: /找不回来，清空/ }).click()
    await page.locator('.drill-now').waitFor(PATIENT)
    await go(page, '/progress', '.drill-now')
    await page.locator('input[type=file]').setInputFiles({
      name: json.name,
      mimeType: 'application/json',
      buffer: Buffer.from(json.text),
    })
    await page.locator('.glance').waitFor(PATIENT)
    await go(page, '/drills', '.drill-now')
    await expect.poll(() => textOf(page, '.drill-now'), PATIENT).toContain('3月3日')
    await close()
  })

  it('says where there is nothing yet, and what is no export', async () => {
    const { page, close } = await visit(browser)
    await go(page, '/drills', '.drill-now')
    expect(await textOf(page, '.drill-now')).toContain('还没有要练的')
    await go(page, '/progress', '.drill-now')
    expect(await textOf(page, '.drill-now')).toContain('还没有聊完的')
    await page.locator('input[type=file]').setInputFiles({
      name: 'cat.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"cat":1}'),
    })
    await expect.poll(() => textOf(page, '[role=status]'), PATIENT).toContain('cat.json')
    await go(page, '/drills/nobody.1', 'h1')
    await expect.poll(() => textOf(page, 'h1'), PATIENT).toBe('没有这一句')
    await close()
  })
})

describe('a new agent', () => {
  it('is led to the short stories first, and no longer once both are finished', async () => {
    const { page, close } = await visit(browser)
    await page.locator('.first-day').waitFor(PATIENT)
    expect(await page.locator('.first-day a').count()).toBe(2)
    await blunder(page)
    await go(page, '/', '.first-day')
    expect(await textOf(page, '.first-day')).toContain('聊过了')
    await close()
  })
})

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('in %s', (locale, colorScheme) => {
  it('drills and progress are clean and fit a phone', async () => {
    const { page, close } = await visit(browser, { locale, colorScheme })
    const found: Record<string, readonly (string | boolean)[]> = {}
    const look = async (name: string) => {
      const clean = await violations(page)
      await page.setViewportSize({ width: 360, height: 740 })
      found[name] = [...clean, ...((await widerThanScreen(page)) ? ['wider than the screen'] : [])]
      await page.setViewportSize({ width: 1280, height: 800 })
    }
    await on(page, 0)
    await go(page, '/', '.first-day')
    await look('first day')
    const said = await blunder(page)
    await go(page, '/progress', '.glance')
    for (const summary of await page.locator('summary').all()) await summary.click()
    await look('progress')
    await on(page, 1)
    await go(page, '/drills', '.drill-row')
    await look('drills')
    await page.locator('.drill-now a').click()
    await page.locator('.reply').first().waitFor(PATIENT)
    await look('drill')
    await answer(page, said, false)
    await look('answered')
    expect(found).toEqual({ 'first day': [], progress: [], drills: [], drill: [], answered: [] })
    await close()
  })
})
