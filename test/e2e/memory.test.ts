/** What an agent's device remembers, whatever happens to tabs, clock, storage and stories. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readFolder } from '../../.build/stories.ts'
import { versionOf } from '../../src/ink/version.ts'
import { violations } from './axe.ts'
import {
  bubbles,
  line,
  openBrowser,
  openContext,
  openResult,
  PATIENT,
  playOn,
  press,
  replies,
  settled,
  start,
  visit,
} from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const scoreOf = async (page: Page): Promise<string> => {
  await openResult(page)
  return (await page.locator('.score').first().textContent()) ?? ''
}

const erase = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /全部清空/ }).click()
  await page.getByRole('button', { name: /找不回来，清空/ }).click()
}

/** The tab is gone from one moment to the next: no event, no last write. */
const crash = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  cdp.send('Page.crash').catch(() => {})
  await gone
  await page.close()
}

const reopen = async (context: BrowserContext, url: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(url)
  await settled(page)
  return page
}

const say = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: text, exact: true }).click()
}

/** Waits until the talk has moved on from a line, or is over. */
const movedOn = (page: Page, from: string): Promise<void> =>
  expect
    .poll(async () => (await page.locator('.ending').count()) > 0 || (await line(page)) !== from, PATIENT)
    .toBe(true)

/** Says the first reply with the pointer: keys go to the tab in front. */
const pick = async (page: Page): Promise<void> => {
  await settled(page)
  const from = await line(page)
  await page.locator('.reply').first().click()
  await movedOn(page, from)
  await settled(page)
}

/** Says the second reply of each turn; gives the words. */
const playSecond = async (page: Page): Promise<readonly string[]> => {
  const said: string[] = []
  while ((await settled(page)) === 'replies') {
    const offered = await replies(page)
    const text = offered[1] ?? offered[0] ?? ''
    said.push(text)
    const before = await line(page)
    await say(page, text)
    await movedOn(page, before)
  }
  return said
}

describe('a tab that is killed', () => {
  it('at every turn of a story comes back to the same line, and ends with the same score', async () => {
    const calm = await visit(browser)
    await start(calm.page, 'neutral-click')
    const said = await playSecond(calm.page)
    const score = await scoreOf(calm.page)
    await calm.close()

    const context = await openContext(browser, { locale: 'zh-CN', serviceWorkers: 'block' })
    let page = await context.newPage()
    await page.goto(inject('url'))
    await start(page, 'neutral-click')
    const url = page.url()
    expect(said.length).toBeGreaterThan(5)
    for (const [turn, text] of said.entries()) {
      expect(await line(page)).toBe(`第 ${turn + 1} 句`)
      await say(page, text)
      // The talk counts the reply, and the buyer is still typing: that much is written already.
      await movedOn(page, `第 ${turn + 1} 句`)
      await crash(page)
      page = await reopen(context, url)
      expect((await bubbles(page)).join('\n')).toContain(text)
    }
    expect(await settled(page)).toBe('ending')
    expect(await scoreOf(page)).toBe(score)
    await context.close()
  }, 300_000)
})

describe('two tabs with one conversation', () => {
  it('do not write over each other: the one behind says so and goes on at the newest line', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    await press(page, 1)
    const other = await reopen(page.context(), page.url())
    expect(await line(other)).toBe('第 2 句')
    await pick(page)
    await pick(page)
    const notice = other.getByRole('dialog', { name: '这段对话在别的标签页里聊下去了' })
    await notice.waitFor()
    expect(await violations(other)).toEqual([])
    await other.keyboard.press('1')
    await other.keyboard.press('Enter')
    await expect.poll(() => line(other), PATIENT).toBe('第 4 句')
    await Promise.all([settled(page), settled(other)])
    expect(await bubbles(other)).toEqual(await bubbles(page))
    expect(await notice.count()).toBe(0)
    // Now it is the first one that is behind.
    await pick(other)
    await page.getByRole('button', { name: '接着最新的一句' }).click()
    await expect.poll(() => line(page), PATIENT).toBe('第 5 句')
    await close()
  })

  it('let go of what is erased in one of them', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    await press(page, 1)
    const other = await reopen(page.context(), page.url())
    await page.goto(`${inject('url')}#/progress`)
    await erase(page)
    await other.getByRole('heading', { name: '找不到这一局' }).waitFor()
    await page.goto(`${inject('url')}#/`)
    await page.locator('.story').first().waitFor()
    expect(await page.locator('.resume, .last').count()).toBe(0)
    await close()
  })

  it('of which one runs a newer Heqi: the other says so and comes back to its line', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    await press(page, 1)
    const log = await bubbles(page)
    const newer = await page.context().newPage()
    await newer.route('**/newer', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
    await newer.goto(`${inject('url')}newer`)
    await newer.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('heqi', 99)
          opening.onsuccess = () => {
            opening.result.close()
            const forgetting = indexedDB.open('heqi')
            forgetting.onsuccess = () => done(forgetting.result.close())
          }
          opening.onblocked = () => fail(new Error('the old tab holds on'))
        }),
    )
    await page.getByRole('dialog', { name: '和气换了新版本' }).waitFor()
    expect(await bubbles(page)).toEqual(log)
    await close()
  })
})

describe('the promise not to clear what is kept', () => {
  it('is asked of the browser with the first conversation that came to its end, and once', async () => {
    const asked: string[] = []
    const { page, close } = await visit(browser, {}, async (page) => {
      await page.exposeFunction('heqiAsked', () => asked.push(page.url()))
      await page.addInitScript(() => {
        StorageManager.prototype.persisted = async () => false
        StorageManager.prototype.persist = async () => {
          await (window as unknown as { heqiAsked: () => Promise<void> }).heqiAsked()
          return false
        }
      })
    })
    await start(page, 'neutral-click')
    await press(page, 1)
    expect(asked).toEqual([])
    await playOn(page, () => 1)
    await expect.poll(() => asked.length, PATIENT).toBe(1)
    await start(page, 'neutral-click')
    await playOn(page, () => 1)
    expect(asked).toHaveLength(1)
    await close()
  })
})

describe('a clock that is set back a year', () => {
  it('changes neither what comes next nor what was last', async () => {
    const { page, close } = await visit(browser)
    const now = Date.now()
    const year = 365 * 86_400_000
    await start(page, 'picky-buyer')
    await playOn(page, () => 1)
    const first = await scoreOf(page)
    await page.clock.setSystemTime(now - year)
    await start(page, 'picky-buyer')
    const opening = await bubbles(page)
    await playOn(page, (_turn, offered) => offered)
    const second = await scoreOf(page)
    await page.goto(`${inject('url')}#/`)
    await page.reload()
    await page.locator('.last').first().waitFor()
    expect(await page.locator('.last').first().textContent()).toContain(second)
    expect(first).not.toBe('')
    // The third time is the third variant, and what is begun now is what goes on.
    await start(page, 'picky-buyer')
    expect(await bubbles(page)).not.toEqual(opening)
    await press(page, 1)
    const url = page.url()
    await page.clock.setSystemTime(now)
    await page.goto(`${inject('url')}#/story/picky-buyer`)
    await page.reload()
    await page.getByRole('link', { name: '接着上次聊' }).click()
    await settled(page)
    expect(page.url()).toBe(url)
    expect(await line(page)).toBe('第 2 句')
    await close()
  })
})

describe('a story that is changed', () => {
  const NEW_TITLE = '换过的标题'
  /** From now on the server has another text of the story, and so another version of it. */
  const change = async (page: Page) => {
    const files = await readFolder('stories/angry-buyer')
    const version = versionOf(files)
    const newer = versionOf({ ...files, 'zh-CN.ink': files['zh-CN.ink']!.replace('才用了几天', NEW_TITLE) })
    await page.route(/\/assets\/(zh-CN|index)-[^/]*\.js$/, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      const isStory = /# title: 才用了几天|inkVersion/.test(text)
      const body = isStory ? text.replace('才用了几天', NEW_TITLE) : text.replace(version, newer)
      await route.fulfill({ response, body })
    })
  }

  it('between play and debrief is told as it was played, and goes on as it was begun', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    await playOn(page, () => 1)
    const ended = page.url()
    await start(page, 'angry-buyer')
    await press(page, 1)
    await press(page, 1)
    const open = { url: page.url(), log: await bubbles(page), line: await line(page) }
    await change(page)
    await page.goto('about:blank')
    await page.goto(ended.replace('/play/', '/result/'))
    await openResult(page)
    expect(await page.locator('.turn').count()).toBeGreaterThan(5)
    expect(await page.getByRole('heading', { name: '这个故事后来改过' }).count()).toBe(0)
    await page.goto('about:blank')
    await page.goto(open.url)
    await settled(page)
    expect(await bubbles(page)).toEqual(open.log)
    expect(await line(page)).toBe(open.line)
    await playOn(page, () => 1)
    await openResult(page)
    // Whoever begins now begins the new one.
    await start(page, 'angry-buyer')
    const versions = () =>
      page.evaluate(
        () =>
          new Promise<readonly string[]>((done) => {
            const opening = indexedDB.open('heqi')
            opening.onsuccess = () => {
              const asking = opening.result.transaction('editions').objectStore('editions').getAllKeys()
              asking.onsuccess = () => done(asking.result.map(String))
            }
          }),
      )
    await expect.poll(versions, PATIENT).toHaveLength(2)
    await close()
  })
})

describe('a device that gets full', () => {
  it('in the middle of a story is told once, and the story goes on to its result', async () => {
    const { page, close } = await visit(browser, {}, (page) =>
      page.addInitScript(() => {
        const { put } = IDBObjectStore.prototype
        IDBObjectStore.prototype.put = function (...row: Parameters<typeof put>) {
          if ('full' in window) throw new DOMException('full', 'QuotaExceededError')
          return put.apply(this, row)
        }
      }),
    )
    await start(page, 'angry-buyer')
    await press(page, 1)
    const notice = page.getByText('这台设备现在存不下进度')
    expect(await notice.count()).toBe(0)
    await page.evaluate(() => Object.assign(window, { full: true }))
    await press(page, 1)
    await notice.waitFor()
    expect(await notice.count()).toBe(1)
    await playOn(page, () => 1)
    await openResult(page)
    // Room again: what is written next takes along all that waited.
    await page.evaluate(() => Reflect.deleteProperty(window, 'full'))
    await start(page, 'picky-buyer')
    await page.goto(`${inject('url')}#/`)
    await page.reload()
    await page.locator('.last').first().waitFor()
    expect(await page.locator('.last').count()).toBe(1)
    await close()
  })
})
