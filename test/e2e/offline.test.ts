/** Heqi without a network, with a newer version at the door, and where browsers allow neither. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { violations } from './axe.ts'
import {
  line,
  openBrowser,
  openContext,
  openResult,
  PATIENT,
  playOn,
  press,
  STORIES,
  settled,
} from './desk.ts'
import { type Host, openHost, openStaticHost } from './hosts.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

let context: BrowserContext
let host: Host
beforeEach(async () => {
  context = await openContext(browser, { locale: 'zh-CN', reducedMotion: 'reduce' })
  host = await openHost()
})
afterEach(async () => {
  await context.close()
  await host.close()
})

/** Everything takes its time on a busy machine, and the worker starts late on purpose. */
const LONG = { timeout: 40_000 }

/** Waits until all of it is on the device. */
const sheltered = async (page: Page): Promise<void> => {
  await expect
    .poll(
      () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none'),
      LONG,
    )
    .toBe('activated')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Opens the page with a worker that need not wait until the page is at rest. */
const arrive = async (url: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' }))
  await sheltered(page)
  return page
}

const cut = async () => {
  await host.down()
  await context.setOffline(true)
}

const begin = async (page: Page, url: string, story: string): Promise<void> => {
  await page.goto(`${url}#/story/${story}`)
  await page.getByRole('button', { name: '开始对话' }).click()
  await settled(page)
}

const stored = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('heqi')
        opening.onsuccess = () => {
          const counting = opening.result.transaction('attempts').objectStore('attempts').count()
          counting.onsuccess = () => {
            opening.result.close()
            done(counting.result)
          }
        }
      }),
  )

const openSettings = async (page: Page) => {
  await page.getByRole('button', { name: '设置', exact: true }).click()
  const here = page
    .locator('.here')
    .filter({ has: page.locator('dd') })
    .first()
  await here.locator('dd').nth(2).waitFor()
  return here
}

describe('after one visit', () => {
  it('three stories are played without a network, and nothing is lost or doubled when it is back', async () => {
    const first = await arrive(host.url)
    await first.close()
    await cut()
    const page = await context.newPage()
    await page.goto(host.url)
    for (const story of STORIES) {
      await begin(page, host.url, story)
      await playOn(page, () => 1)
      await openResult(page)
      expect(await page.locator('.turn').count()).toBeGreaterThan(5)
    }
    await page.goto(`${host.url}#/`)
    await page.locator('.last').first().waitFor()
    const told = await page.locator('.last').allInnerTexts()
    expect(told).toHaveLength(STORIES.length)
    await host.up()
    await context.setOffline(false)
    await page.reload()
    await page.locator('.last').first().waitFor()
    expect(await page.locator('.last').allInnerTexts()).toEqual(told)
    expect(await stored(page)).toBe(STORIES.length)
  })

  it('a tab that is reloaded in the middle goes on, in the other language too, with its sound', async () => {
    const page = await arrive(host.url)
    await begin(page, host.url, 'angry-buyer')
    await press(page, 1)
    await cut()
    await page.reload()
    await settled(page)
    expect(await line(page)).toBe('第 2 句')
    await page.getByRole('button', { name: '设置', exact: true }).click()
    await page.getByRole('radio', { name: 'English' }).check()
    await expect.poll(() => line(page), PATIENT).toBe('Line 2')
    const fetched = await page.evaluate(async () => {
      const names = (
        await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      ).flat()
      const sounds = names.map(({ url }) => url).filter((url) => /sprite-/.test(url))
      const answers = await Promise.all(sounds.map((url) => fetch(url)))
      return answers.map(({ ok, headers }) => ok && headers.get('content-type'))
    })
    expect(fetched.sort()).toEqual(['audio/mpeg', 'video/webm'])
  })

  it('says in the settings that it needs no network', async () => {
    const page = await context.newPage()
    await page.goto(host.url)
    await sheltered(page)
    const here = await openSettings(page)
    await expect.poll(() => here.textContent(), PATIENT).toContain('断网照样练')
  })

  it('asks at every visit whether there is a newer version', async () => {
    const { headers } = await fetch(`${host.url}sw.js`)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-type')).toContain('javascript')
  })

  it('leaves alone what is asked of the server', async () => {
    const page = await arrive(host.url)
    const ask = () => page.evaluate(async () => (await fetch('api/nothing')).status)
    expect(await ask()).toBe(404)
    const kept = await page.evaluate(async () => {
      const caught = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      )
      return caught.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/')
    expect(kept.filter((path) => path.includes('/api/'))).toEqual([])
    await cut()
    await expect(ask()).rejects.toThrow()
  })
})

describe('a first visit whose line breaks', () => {
  it('says so, and is finished by the next one', async () => {
    const page = await context.newPage()
    await context.route(/sprite-.*mp3/, (route) => route.abort())
    await page.goto(host.url)
    const has = () => page.evaluate(async () => (await caches.keys()).length)
    await expect.poll(has, LONG).toBe(1)
    const here = await openSettings(page)
    await expect.poll(() => here.textContent(), LONG).toContain('还没存全')
    await context.unroute(/sprite-.*mp3/)
    await page.close()
    await arrive(host.url)
  })
})

describe('a newer version', () => {
  const mark = (page: Page) => page.locator('meta[name=description]').getAttribute('content')
  const look = (page: Page) =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
  const waits = (page: Page) =>
    expect
      .poll(
        () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
        LONG,
      )
      .toBe(true)

  it('waits while a story runs, in any tab, then offers itself, and is there after one press', async () => {
    const page = await arrive(host.url)
    await begin(page, host.url, 'angry-buyer')
    await press(page, 1)
    await host.publish('newer')
    await look(page)
    await waits(page)
    await press(page, 1)
    expect(await page.locator('.update-slip').count()).toBe(0)
    expect(await line(page)).toBe('第 3 句')
    const other = await context.newPage()
    await other.goto(host.url)
    await other.locator('.update-slip').waitFor(LONG)
    expect(await mark(other)).not.toBe('newer')
    expect(await violations(other)).toEqual([])
    await other.getByRole('button', { name: '换上新版本' }).click()
    await other.getByText('别的标签页里还在对话').waitFor()
    expect(await line(page)).toBe('第 3 句')
    await page.goto(`${host.url}#/`)
    await page.locator('.update-slip').waitFor(LONG)
    await page.getByRole('button', { name: '换上新版本' }).click()
    await expect.poll(() => mark(page), LONG).toBe('newer')
    await page.getByRole('link', { name: '接着聊（说到第 3 句）' }).waitFor()
    expect(await page.locator('.update-slip').count()).toBe(0)
    // The tab that was open all the while still finds its own files, without a network.
    await cut()
    await begin(other, host.url, 'picky-buyer')
    await playOn(other, () => 1)
    await openResult(other)
  })

  it('may be put off, and then comes by itself with the next visit', async () => {
    const page = await arrive(host.url)
    await host.publish('newest')
    await look(page)
    await page.getByRole('button', { name: '以后再说' }).click(LONG)
    expect(await page.locator('.update-slip').count()).toBe(0)
    await page.close()
    const again = await context.newPage()
    await again.goto(host.url)
    await expect.poll(() => mark(again), LONG).toBe('newest')
  })
})

describe('any static host, below an address of its own', () => {
  it('works, and works without a network', async () => {
    const site = await openStaticHost()
    const page = await arrive(site.url)
    await site.close()
    await context.setOffline(true)
    await page.reload()
    await begin(page, site.url, 'review-farmer')
    await playOn(page, () => 1)
    await openResult(page)
  })
})

describe('plain HTTP in a local network', () => {
  it('plays, analyses and remembers; the settings say what is missing and why', async () => {
    const url = inject('url').replace('127.0.0.1', 'heqi.example')
    const plain = await openBrowser(['--host-resolver-rules=MAP heqi.example 127.0.0.1'])
    const device = await openContext(plain, { locale: 'zh-CN', reducedMotion: 'reduce' })
    const page = await device.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(url)
    expect(
      await page.evaluate(() => [
        isSecureContext,
        'serviceWorker' in navigator,
        crypto.subtle === undefined,
        'randomUUID' in crypto,
      ]),
    ).toEqual([false, false, true, false])
    await begin(page, url, 'angry-buyer')
    await press(page, 1)
    await page.reload()
    await settled(page)
    expect(await line(page)).toBe('第 2 句')
    await playOn(page, () => 1)
    await openResult(page)
    await page.goto(`${url}#/`)
    const here = await openSettings(page)
    await expect.poll(() => here.textContent(), PATIENT).toContain('普通的 http')
    expect(await here.textContent()).toContain('别的都不受影响')
    expect(complaints).toEqual([])
    await plain.close()
  })
})
