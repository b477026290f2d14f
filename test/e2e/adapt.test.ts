import type { Browser, BrowserContextOptions, Page, ViewportSize } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  focused,
  line,
  openBrowser,
  PATIENT,
  passOver,
  playByKeys,
  playOn,
  press,
  settled,
  start,
  visit,
  widerThanScreen,
} from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const withSettings = (settings: object) => (page: Page) =>
  page.addInitScript((text) => localStorage.setItem('heqi.settings', text), JSON.stringify(settings))

/** What a window can be, each in half the pixels where everything is twice as large. */
const WINDOWS = {
  'at 200 % zoom': { width: 640, height: 400 },
  'at 400 % zoom': { width: 320, height: 256 },
  'at 200 % zoom on a phone': { width: 195, height: 422 },
  'on a phone on its side': { width: 844, height: 390 },
  'four times as wide as high': { width: 1600, height: 400 },
} as const

const PHONE = { viewport: { width: 360, height: 740 } }
const AS_IT_IS = {}

/** How a visitor looks at it, what is set on the device, and the windows through which one conversation is looked at. */
const WAYS: readonly (readonly [
  string,
  BrowserContextOptions,
  object,
  Readonly<Record<string, ViewportSize>>,
])[] = [
  ['in windows of every shape', AS_IT_IS, {}, WINDOWS],
  [
    'with the largest text on a phone, in forced colours',
    { ...PHONE, forcedColors: 'active', colorScheme: 'dark' },
    { text: 'largest' },
    AS_IT_IS,
  ],
  ['with reduced motion set here', { reducedMotion: 'no-preference' }, { motion: 'reduced' }, AS_IT_IS],
]

/** Whether all of an element is on screen, or can be brought there by scrolling what it stands in. */
const canBeSeen = async (page: Page, selector: string): Promise<boolean> => {
  const found = page.locator(selector).last()
  await found.scrollIntoViewIfNeeded()
  const box = await found.boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  return (
    box !== null &&
    box.x >= 0 &&
    box.x + box.width <= width + 1 &&
    box.y + Math.min(box.height, height) <= height + 1
  )
}

/** What is cut off: the page where it is wider than the screen, and what of it cannot be brought into sight. */
const cutOff = async (page: Page, selectors: readonly string[]): Promise<readonly string[]> => {
  const found = (await widerThanScreen(page)) ? ['the page'] : []
  for (const selector of selectors) if (!(await canBeSeen(page, selector))) found.push(selector)
  return found
}

/** The same through each window, one after another; a page may need a moment to find its shape. */
const nothingIsCutOff = async (
  page: Page,
  windows: Readonly<Record<string, ViewportSize>>,
  ...selectors: readonly string[]
): Promise<void> => {
  const before = page.viewportSize()
  for (const [name, size] of Object.entries(windows)) {
    await page.setViewportSize(size)
    await expect.poll(() => cutOff(page, selectors), { ...PATIENT, message: name }).toEqual([])
  }
  if (before) await page.setViewportSize(before)
  await expect.poll(() => cutOff(page, selectors), PATIENT).toEqual([])
}

describe.each(WAYS)('a story %s', (_, options, settings, windows) => {
  it('is played to its result; nothing is cut off and focus is never lost', async () => {
    const { page, close } = await visit(browser, { locale: 'en', ...options }, withSettings(settings))
    await page.locator('.story').first().waitFor()
    await nothingIsCutOff(page, windows)
    await start(page, 'angry-buyer')
    await nothingIsCutOff(page, windows, '.reply', '.log > .buyer')
    await page.locator('.reply').first().focus()
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await focused(page)).not.toBe('lost')
    await playByKeys(page, (turn, offered) => (turn % offered) + 1)
    await nothingIsCutOff(page, windows, '.ending a')
    await expect.poll(() => focused(page), PATIENT).toContain('button main')
    await page.keyboard.press('Enter')
    await page.locator('.reflect').waitFor()
    await nothingIsCutOff(page, windows)
    await passOver(page)
    await nothingIsCutOff(page, windows)
    expect(await focused(page)).not.toBe('lost')
    await close()
  })
})

describe('forced colours', () => {
  it('keep every control, bubble and notch apart from its ground', async () => {
    const { page, close } = await visit(browser, { forcedColors: 'active' })
    await start(page, 'angry-buyer')
    await press(page, 1)
    const flat = await page.evaluate(() =>
      ['.reply', '.bubble', '.notches i', '.board', '.top .button'].filter((selector) => {
        const element = document.querySelector(selector)
        return !element || Number.parseFloat(getComputedStyle(element).borderTopWidth) === 0
      }),
    )
    expect(flat).toEqual([])
    await close()
  })
})

/** Collects what a screen reader is told: each addition to the log and each new text of the status. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    const say = (kind: string, text: string | null) => text?.trim() && told.push(`${kind}: ${text.trim()}`)
    const log = document.querySelector('[role=log]')
    const status = document.querySelector('.play > [role=status]')
    if (!log || !status) throw new Error('nothing to listen to')
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) say('log', node.textContent)
    }).observe(log, { childList: true })
    new MutationObserver(() => say('status', status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })

const told = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { told: readonly string[] }).told)

describe('a screen reader', () => {
  it('hears each line once, and the change of mood in words once a turn', async () => {
    const { page, close } = await visit(browser, { locale: 'en', reducedMotion: 'no-preference' })
    await start(page, 'angry-buyer')
    await listen(page)
    for (let turn = 0; turn < 3; turn++) {
      const before = await line(page)
      await page.keyboard.press('1')
      await expect.poll(() => line(page), { timeout: 20_000 }).not.toBe(before)
      await settled(page)
    }
    const heard = await told(page)
    const logged = heard.filter((each) => each.startsWith('log: '))
    expect(new Set(logged).size).toBe(logged.length)
    const buyer = logged.filter((each) => each.startsWith('log: Mr Meng: '))
    expect(buyer.length).toBeGreaterThanOrEqual(3)
    expect(logged.filter((each) => each.startsWith('log: You: '))).toHaveLength(3)
    const moods = heard.filter((each) =>
      /^status: .*((Anger|Trust|Feels heard) [+−±]\d+, now \d+, \S+|stays as it was)/.test(each),
    )
    expect(moods).toHaveLength(3)
    await close()
  })
})

describe('a result', () => {
  it('shows the costliest lines; a loss opens its own line and puts the focus there', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 390, height: 844 } })
    await start(page, 'angry-buyer')
    await playOn(page, () => 1)
    await page.locator('.ending a').click()
    await passOver(page)
    expect(await page.locator('.turn > details[open]').count()).toBeLessThanOrEqual(3)
    const folded = page.locator('.turn > details:not([open])')
    const row = page.locator('.jump').last()
    const turn = /\d+/.exec((await row.locator('.jump-turn').textContent()) ?? '')?.[0]
    await row.click()
    expect(await page.locator(`#turn-${turn} > details`).getAttribute('open')).not.toBeNull()
    expect(await page.evaluate(() => document.activeElement?.closest('.turn')?.id)).toBe(`turn-${turn}`)
    await folded.first().locator(':scope > summary').focus()
    await page.keyboard.press('Enter')
    await close()
  })
})

describe('without a connection', () => {
  it('a page that cannot be fetched says so, and the rest of Heqi is still there', async () => {
    const { page } = await visit(browser)
    await page.locator('.story').first().waitFor()
    await page.route(/\/assets\/Brief-/, (route) => route.abort())
    await page.goto(`${inject('url')}#/story/angry-buyer`)
    await page.getByRole('heading', { name: '网络断了' }).waitFor()
    await page.unroute(/\/assets\/Brief-/)
    await page.getByRole('button', { name: '刷新页面' }).click()
    await page.getByRole('button', { name: '开始对话' }).waitFor()
    await page.context().close()
  })

  it('a program that never came says so in place of an empty page', async () => {
    const { page } = await visit(browser, {}, (page) =>
      page.route(/\/assets\/trainee-[^/]*\.js/, (route) => route.abort()),
    )
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('button', { name: '刷新页面' }).count()).toBe(1)
    await page.context().close()
  })

  it('fonts that fail leave the page as it is', async () => {
    const { page } = await visit(browser, {}, (page) => page.route(/\.woff2$/, (route) => route.abort()))
    await start(page, 'picky-buyer')
    await press(page, 1)
    await page.context().close()
  })
})
