import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bubbles,
  FIRST_DAY,
  focused,
  line,
  openBrowser,
  openResult,
  PATIENT,
  passOver,
  playByKeys,
  playOn,
  press,
  replies,
  STORIES,
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

const tenths = (text: string | null): number => Math.round(Number(text?.replace('−', '-')) * 10)

/** From now on what takes longer than a moment never comes by itself: the buyer types for ever. */
const neverWaits = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { setTimeout } = window
    const patched = (done: () => void, ms = 0) => (ms > 200 ? 0 : setTimeout(done, ms))
    Object.assign(window, { setTimeout: patched })
  })

describe.each([...FIRST_DAY, ...STORIES])('%s', (story) => {
  it('is played to its end by keyboard alone, and the losses add up to the score', async () => {
    const { page, close } = await visit(browser)
    await page.locator(`.story-link[href="#/story/${story}"]`).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '开始对话' }).focus()
    await page.keyboard.press('Enter')
    const turns = await playByKeys(page, (turn, offered) => (turn % offered) + 1)
    expect(turns).toBeGreaterThanOrEqual(8)
    await expect.poll(() => focused(page)).toContain('button main')
    await page.keyboard.press('Enter')
    await passOver(page)
    await page.getByRole('heading', { name: '一句一句看' }).waitFor()
    const score = tenths(await page.locator('.score').textContent())
    const losses = (await page.locator('.ledger .loss').allInnerTexts()).map(tenths)
    expect(losses.reduce((sum, loss) => sum + loss, 1000)).toBe(score)
    expect(tenths(await page.locator('.ledger .final .sum').textContent())).toBe(score)
    expect(await page.locator('.turn').count()).toBe(turns)
    // What lies folded is drawn a moment later.
    await expect.poll(() => page.locator('.turn-body').count(), PATIENT).toBe(turns)
    for (const better of await page.locator('.turn .better').all())
      expect((await better.locator('p').last().textContent())?.trim()).not.toBe('')
    await close()
  })

  it('is played by the names of its buttons, in English', async () => {
    const { page, close } = await visit(browser, { locale: 'en-GB' })
    await start(page, story)
    while ((await settled(page)) !== 'ending') {
      const [first = ''] = await replies(page)
      const before = await line(page)
      await page.getByRole('button', { name: first, exact: true }).click()
      await expect
        .poll(
          async () => (await page.locator('.ending').count()) > 0 || (await line(page)) !== before,
          PATIENT,
        )
        .toBe(true)
    }
    await page.getByRole('link', { name: 'See the result' }).click()
    await passOver(page)
    await page.getByRole('heading', { name: 'Line by line' }).waitFor()
    await close()
  })
})

describe('a conversation', () => {
  it('resumes at the same line after a reload, with the same words, replies and mood', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    for (const digit of [1, 2, 3]) await press(page, digit)
    const seen = async () => ({
      log: await bubbles(page),
      replies: await replies(page),
      board: await page.locator('.board').textContent(),
      count: await line(page),
    })
    const before = await seen()
    await page.reload()
    await settled(page)
    expect(await seen()).toEqual(before)
    await page.goto(inject('url'))
    await page.getByRole('link', { name: '接着聊（说到第 4 句）' }).click()
    await settled(page)
    expect(await seen()).toEqual(before)
    await close()
  })

  it('keeps a reply although the tab is closed before the buyer answers', async () => {
    const { page, close } = await visit(browser, { reducedMotion: 'no-preference' })
    await start(page, 'angry-buyer')
    const [said = ''] = await replies(page)
    await page.keyboard.press('1')
    await page.locator('.answering').waitFor()
    await page.reload()
    await settled(page)
    expect((await bubbles(page)).join('\n')).toContain(said)
    expect(await line(page)).toBe('第 2 句')
    await close()
  })

  it('lets the buyer type, and does not wait for who will not', async () => {
    const { page, close } = await visit(browser, { reducedMotion: 'no-preference' })
    await start(page, 'angry-buyer')
    await neverWaits(page)
    await page.getByRole('button', { name: (await replies(page))[0] ?? '', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.log-frame .typing').waitFor(PATIENT)
    expect(await page.locator('.reply').count()).toBe(0)
    expect(await focused(page)).toContain('replies')
    // Nothing is hurried before the reply is kept.
    const hurried = async () => {
      await page.keyboard.press('Space')
      return page.locator('.reply').count()
    }
    await expect.poll(hurried, PATIENT).toBeGreaterThan(0)
    expect(await focused(page)).toContain('replies')
    await close()
  })

  it('goes on in the other language at the same place', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'picky-buyer')
    for (const digit of [2, 1, 2]) await press(page, digit)
    const before = { log: await bubbles(page), count: await page.locator('.reply').count() }
    const switchTo = async (settings: string, language: string, done: string) => {
      await page.getByRole('button', { name: settings, exact: true }).click()
      await page.getByRole('radio', { name: language }).check()
      await page.getByRole('button', { name: done, exact: true }).click()
    }
    await switchTo('设置', 'English', 'Close')
    await expect.poll(async () => (await bubbles(page)).join('')).not.toMatch(/\p{Script=Han}/u)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await line(page)).toBe('Line 4')
    expect(await page.locator('.reply').count()).toBe(before.count)
    await switchTo('Settings', '中文', '关上')
    await expect.poll(() => bubbles(page)).toEqual(before.log)
    await close()
  })

  it('tells a screen reader the change of mood and its cause', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    await press(page, 1)
    const spoken = page.locator('.play > [role=status]')
    await expect.poll(() => spoken.textContent()).toMatch(/句可选/)
    const meter = page.getByRole('meter', { name: '怒气' })
    expect(await meter.getAttribute('aria-valuetext')).toMatch(/^\d+，\S+$/)
    expect(Number(await meter.getAttribute('aria-valuenow')) % 5).toBe(0)
    await close()
  })

  it('shows the shop policy and the keys without losing its place', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'review-farmer')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '怎么操作' }).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '看简报' }).click()
    await page.getByRole('dialog', { name: '简报和店规' }).getByText('五天前签收了一台加湿器').waitFor()
    await page.keyboard.press('Escape')
    expect(await line(page)).toBe('第 1 句')
    await close()
  })
})

describe('settings', () => {
  it('hold over a reload: language, light and keys', async () => {
    const { page, close } = await visit(browser, { colorScheme: 'light' })
    await page.getByRole('button', { name: '设置', exact: true }).click()
    await page.getByRole('radio', { name: '黄昏' }).check()
    await page.getByRole('radio', { name: '关', exact: true }).check()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Who is it today?' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Who is it today?' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await start(page, 'angry-buyer')
    await page.keyboard.press('1')
    await page.waitForTimeout(200)
    expect(await line(page)).toBe('Line 1')
    await close()
  })
})

describe('a second attempt', () => {
  it('is the next variant of the story', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    const first = await bubbles(page)
    await playOn(page, () => 1)
    await openResult(page)
    await page.getByRole('button', { name: '换一种情形再来一次' }).first().click()
    await page.locator('.reply').first().waitFor()
    expect(await bubbles(page)).not.toEqual(first)
    await page.goto(inject('url'))
    await page.getByText(/上次 [\d.]+ 分/).waitFor()
    await close()
  })
})

describe('what can go wrong', () => {
  it('storage that is denied is said, and play goes on', async () => {
    const { page, close } = await visit(browser, {}, (page) =>
      page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError')
        }
      }),
    )
    await start(page, 'angry-buyer')
    await page.getByText('这台设备现在存不下进度').waitFor()
    await playOn(page, () => 1)
    await openResult(page)
    await page.locator('.score').waitFor()
    await close()
  })

  it('a story with a mistake in it says so, and the others are still there', async () => {
    const { page, close } = await visit(browser, {}, (page) =>
      page.route(/\/assets\/zh-CN-[^/]*\.js$/, async (route) => {
        const response = await route.fetch()
        const text = await response.text()
        const contentType = 'text/javascript'
        // A build leaves such a story to the page, which compiles its text.
        if (/inkVersion/.test(text)) return route.fulfill({ contentType, body: 'export default null' })
        if (!/# title:/.test(text)) return route.fulfill({ response })
        await route.fulfill({ contentType, body: 'export default "# title: x\\n-> nowhere\\n"' })
      }),
    )
    await page.goto(`${inject('url')}#/story/angry-buyer`)
    await page.getByRole('button', { name: '开始对话' }).click()
    await page.getByRole('heading', { name: '这个故事暂时打不开' }).waitFor()
    await page.getByRole('link', { name: '回目录' }).click()
    await expect.poll(() => page.locator('.story').count()).toBeGreaterThanOrEqual(STORIES.length)
    await close()
  })

  it('an analysis that cannot be done gives no score, and still every line', async () => {
    const { page, close } = await visit(browser, {}, (page) =>
      page.addInitScript(() => {
        window.Worker = class extends EventTarget {
          onerror: ((event: ErrorEvent) => void) | null = null
          postMessage() {
            setTimeout(() => this.onerror?.(new ErrorEvent('error', { message: 'gone' })))
          }
          terminate() {}
        } as unknown as typeof Worker
      }),
    )
    await start(page, 'angry-buyer')
    const turns = await playOn(page, () => 2)
    await openResult(page)
    await page.getByRole('heading', { name: '这一次没能算出分数' }).waitFor()
    expect(await page.locator('.turn').count()).toBe(turns)
    expect(await page.locator('.score').count()).toBe(0)
    await close()
  })

  it.each([
    ['#/nowhere', '没有这一页'],
    ['#/story/nobody', '没有这一页'],
    ['#/play/00', '找不到这一局'],
    ['#/result/00', '找不到这一局'],
  ])('%s is a page that says so', async (hash, title) => {
    const { page, close } = await visit(browser)
    await page.goto(`${inject('url')}${hash}`)
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByRole('link', { name: '回目录' }).click()
    await page.getByRole('heading', { name: '今天练哪一位？' }).waitFor()
    await close()
  })

  it('a result that is asked for too early leads back to the conversation', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    await press(page, 1)
    await page.goto(page.url().replace('/play/', '/result/'))
    await page.getByRole('heading', { name: '这一局还没聊完' }).waitFor()
    await page.getByRole('link', { name: '接着上次聊' }).click()
    await settled(page)
    await close()
  })
})

describe('a phone of 360 pixels', () => {
  it.each([
    { width: 360, height: 740, locale: 'zh-CN' },
    { width: 360, height: 740, locale: 'en' },
  ])(
    '$width × $height, $locale: nothing is wider than the screen, every reply can be tapped',
    async ({ locale, ...viewport }) => {
      const { page, close } = await visit(browser, { viewport, locale, hasTouch: true })
      await page.locator('.story').first().waitFor()
      expect(await widerThanScreen(page)).toBe(false)
      await start(page, 'picky-buyer')
      expect(await widerThanScreen(page)).toBe(false)
      for (let turn = 0; turn < 3; turn++) {
        const last = page.locator('.reply').last()
        const before = await line(page)
        await last.tap()
        await expect.poll(() => line(page)).not.toBe(before)
        await settled(page)
      }
      await playOn(page, (_, offered) => offered)
      await page.locator('.ending a').click()
      await passOver(page)
      expect(await widerThanScreen(page)).toBe(false)
      await close()
    },
  )
})
