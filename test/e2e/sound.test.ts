import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, playByKeys, press, start, visit } from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const SPRITE = /\/assets\/sprite-[^/]*\.(webm|mp3)$/
const SOUND = /\/assets\/(sound-[^/]*\.js|sprite-[^/]*\.(webm|mp3))$/

/** Every request for anything that has to do with sound, by file ending. */
const soundRequests = (page: Page): string[] => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (SOUND.test(request.url())) asked.push(request.url().replace(/.*\./, ''))
  })
  return asked
}

interface Played {
  readonly at: number
  readonly loops: boolean
}

/** Notes what the page plays: where in the sprite, in milliseconds. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const played: Played[] = []
    Object.assign(window, { played })
    const { start, stop } = AudioBufferSourceNode.prototype
    AudioBufferSourceNode.prototype.start = function (when = 0, offset = 0, duration = 86_400) {
      if ((this.buffer?.duration ?? 0) > 1) played.push({ at: Math.round(offset * 1000), loops: this.loop })
      return start.call(this, when, offset, duration)
    }
    AudioBufferSourceNode.prototype.stop = function (when = 0) {
      if (this.loop) document.documentElement.dataset.stopped = 'yes'
      return stop.call(this, when)
    }
  })

const played = (page: Page): Promise<readonly Played[]> =>
  page.evaluate(() => (window as unknown as { readonly played: Played[] }).played)

/** Decoding more than a minute of sound takes a moment on a small machine. */
const PATIENT = { timeout: 30_000 }

const musicPlays = async (page: Page): Promise<number> =>
  (await played(page)).filter(({ loops }) => loops).length

describe('sound', () => {
  it('is off until it is asked for: a whole story, and nothing of it is fetched', async () => {
    const { page, close } = await visit(browser)
    const asked = soundRequests(page)
    await start(page, 'angry-buyer')
    await page.getByRole('button', { name: '打开声音' }).waitFor()
    await playByKeys(page, () => 1)
    expect(asked).toEqual([])
    await close()
  })

  it('is turned on by a key, plays messages and two layers of music, and is off or on again after a reload', async () => {
    const { page, close } = await visit(browser, {}, listen)
    const asked = soundRequests(page)
    await start(page, 'angry-buyer')
    await page.keyboard.press('m')
    await page.getByRole('button', { name: '静音' }).waitFor()
    await expect.poll(() => musicPlays(page), PATIENT).toBe(2)
    expect(asked).toEqual(['js', 'webm'])
    await press(page, 1)
    const effects = (await played(page)).filter(({ loops }) => !loops)
    expect(effects.length).toBeGreaterThanOrEqual(2)
    await page.reload()
    await page.getByRole('button', { name: '静音' }).waitFor()
    await page.keyboard.press('m')
    await page.getByRole('button', { name: '打开声音' }).waitFor()
    asked.length = 0
    await page.reload()
    await page.getByRole('button', { name: '打开声音' }).waitFor()
    await press(page, 1)
    expect(asked).toEqual([])
    await close()
  })

  it('is silent at once when muted, and back when it is wanted again', async () => {
    const { page, close } = await visit(browser, {}, listen)
    await start(page, 'angry-buyer')
    await page.getByRole('button', { name: '打开声音' }).click()
    await expect.poll(() => musicPlays(page), PATIENT).toBe(2)
    await page.getByRole('button', { name: '静音' }).click()
    await page.locator('html[data-stopped]').waitFor()
    const before = (await played(page)).length
    await press(page, 1)
    expect((await played(page)).length).toBe(before)
    await page.getByRole('button', { name: '打开声音' }).click()
    await expect.poll(() => musicPlays(page), PATIENT).toBe(4)
    await close()
  })

  it('rests while the tab is hidden, and ends with the conversation', async () => {
    const { page, close } = await visit(browser, {}, listen)
    const turnTab = (hidden: boolean) =>
      page.evaluate((hidden) => {
        delete document.documentElement.dataset.stopped
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await start(page, 'angry-buyer')
    await page.keyboard.press('m')
    await expect.poll(() => musicPlays(page), PATIENT).toBe(2)
    await turnTab(true)
    await page.locator('html[data-stopped]').waitFor()
    await turnTab(false)
    await expect.poll(() => musicPlays(page)).toBe(4)
    await page.goto(`${inject('url')}#/`)
    await page.locator('html[data-stopped]').waitFor()
    await close()
  })

  it('is chosen in the brief, with volumes of their own in the settings', async () => {
    const { page, close } = await visit(browser, {}, listen)
    await page.goto(`${inject('url')}#/story/angry-buyer`)
    await page.getByRole('checkbox', { name: /带声音/ }).check()
    await page.getByRole('button', { name: '设置', exact: true }).click()
    await page.getByRole('slider', { name: '配乐' }).fill('0')
    await page.getByRole('slider', { name: '音效' }).press('ArrowRight')
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('button', { name: '设置', exact: true }).click()
    expect(await page.getByRole('slider', { name: '配乐' }).inputValue()).toBe('0')
    expect(await page.getByRole('slider', { name: '音效' }).inputValue()).toBe('65')
    await page.keyboard.press('Escape')
    const sprite = page.waitForResponse(SPRITE)
    await start(page, 'angry-buyer')
    await sprite
    await expect
      .poll(
        async () => {
          await press(page, 1)
          return (await played(page)).length
        },
        { ...PATIENT, interval: 1000 },
      )
      .toBeGreaterThan(0)
    expect(await musicPlays(page)).toBe(0)
    await close()
  })
})

const NOTICE = '声音没能取到，对话照常。'

describe('without sound', () => {
  it('a file that is damaged is said, the other format is tried, and the story goes on to its end', async () => {
    const { page, close } = await visit(browser, {}, (page) =>
      page.route(SPRITE, (route) => route.fulfill({ contentType: 'audio/webm', body: 'paper' })),
    )
    const asked = soundRequests(page)
    await start(page, 'angry-buyer')
    await page.keyboard.press('m')
    await page.getByText(NOTICE).waitFor()
    expect(asked).toEqual(['js', 'webm', 'mp3'])
    await playByKeys(page, () => 1)
    await page.getByRole('link', { name: '看结果' }).waitFor()
    await page.getByText(NOTICE).waitFor()
    await page.keyboard.press('m')
    await expect.poll(() => page.getByText(NOTICE).count()).toBe(0)
    await close()
  })

  it('a first format that is not there is made good by the second', async () => {
    const { page, close } = await visit(browser, {}, async (page) => {
      await listen(page)
      await page.route(/sprite-[^/]*\.webm$/, (route) => route.fulfill({ body: '' }))
    })
    await start(page, 'angry-buyer')
    await page.keyboard.press('m')
    await expect.poll(() => musicPlays(page), PATIENT).toBe(2)
    expect(await page.getByText(NOTICE).count()).toBe(0)
    await close()
  })

  it('files that are missing are said, and the story goes on', async () => {
    const { page } = await visit(browser, {}, (page) =>
      page.route(SPRITE, (route) => route.fulfill({ status: 404, body: '' })),
    )
    await start(page, 'angry-buyer')
    await page.keyboard.press('m')
    await page.getByText(NOTICE).waitFor()
    await playByKeys(page, () => 1)
    await page.context().close()
  })

  it.each([
    ['no Web Audio', () => Reflect.deleteProperty(window, 'AudioContext'), '这个浏览器放不出声音'],
    [
      'an audio context that cannot be made',
      () => {
        window.AudioContext = class {
          constructor() {
            throw new DOMException('no device', 'NotSupportedError')
          }
        } as unknown as typeof AudioContext
      },
      '这个浏览器放不出声音',
    ],
    [
      'a device that never answers',
      () => {
        Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'suspended' })
        AudioContext.prototype.resume = () => new Promise(() => {})
      },
      '没有找到能出声的设备',
    ],
  ] as const)('%s is said, and the story goes on', async (_, breakAudio, said) => {
    const { page, close } = await visit(browser, {}, (page) => page.addInitScript(breakAudio))
    await start(page, 'angry-buyer')
    await page.keyboard.press('m')
    await page.getByText(said).waitFor()
    await playByKeys(page, () => 1)
    await close()
  })
})
