import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, PATIENT, playOn, press, start, visit, widerThanScreen } from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const ALIVE = { reducedMotion: 'no-preference' } as const

/** How the scene's canvas draws; null where there is none. */
const drawing = (page: Page): Promise<'canvas' | 'webgl' | null> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.scene canvas')
    if (!canvas) return null
    return canvas.getContext('2d') ? 'canvas' : 'webgl'
  })

/** Makes the page believe in a graphics card, so that it draws by WebGL although a processor does it. */
const pretendCard = (page: Page) =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: object,
    ) {
      return Reflect.apply(getContext, this, [kind, { ...options, failIfMajorPerformanceCaveat: false }])
    } as typeof getContext
    const { getParameter } = WebGLRenderingContext.prototype
    WebGLRenderingContext.prototype.getParameter = function (name) {
      return name === 0x9246 ? 'A card' : getParameter.call(this, name)
    }
  })

const withoutCanvas = (page: Page) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })

const brokenChunk = (name: string) => (page: Page) =>
  page.route(`**/assets/${name}-*.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("gone")' }),
  )

const loseCard = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.scene canvas')
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl')
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
  })

const finish = async (page: Page): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await playOn(page, () => 1)).toBeGreaterThan(3)
  await page.locator('.ending').waitFor()
}

const notice = (page: Page) => page.locator('.stage > .notice')

describe('the stage', () => {
  it('draws on a plain canvas where a processor plays graphics card', async () => {
    const { page, close } = await visit(browser, ALIVE)
    await start(page, 'angry-buyer')
    await expect.poll(() => drawing(page)).toBe('canvas')
    expect(await notice(page).count()).toBe(0)
    await close()
  })

  it('draws by WebGL on a graphics card, and goes on without it when it is lost', async () => {
    const { page, close } = await visit(browser, ALIVE, pretendCard)
    await start(page, 'angry-buyer')
    await expect.poll(() => drawing(page), { timeout: 10_000 }).toBe('webgl')
    await press(page, 1)
    await loseCard(page)
    await expect.poll(() => drawing(page), { timeout: 10_000 }).toBe('canvas')
    expect(await page.locator('.scene > *').count()).toBe(1)
    await page.locator('.reply').first().waitFor()
    await press(page, 1)
    await close()
  })

  it.each([
    ['no canvas', withoutCanvas],
    ['no Phaser', brokenChunk('open')],
  ])('with %s is a still picture that follows the mood, and says so', async (_, prepare) => {
    const { page, close } = await visit(browser, ALIVE, prepare)
    await start(page, 'angry-buyer')
    await notice(page).waitFor()
    const picture = page.locator('.scene > img')
    const first = await picture.getAttribute('src')
    await press(page, 1)
    await expect.poll(() => picture.getAttribute('src')).not.toBe(first)
    expect(await page.locator('.scene canvas').count()).toBe(0)
    await finish(page)
    await close()
  })

  it('that cannot be loaded at all is said, and the story is played to its end', async () => {
    const { page, close } = await visit(browser, ALIVE, brokenChunk('stage'))
    await start(page, 'angry-buyer')
    await notice(page).waitFor()
    await finish(page)
    await close()
  })

  it.each([
    { width: 1600, height: 400 },
    { width: 1040, height: 260 },
    { width: 320, height: 1280 },
  ])('leaves room for the chat in a window of $width × $height', async (viewport) => {
    const { page, close } = await visit(browser, { viewport })
    await start(page, 'angry-buyer')
    await page.locator('.scene canvas').waitFor()
    expect(await widerThanScreen(page)).toBe(false)
    const scene = await page.locator('.scene').boundingBox()
    expect(scene?.height).toBeGreaterThan(40)
    for (const reply of await page.locator('.reply').all()) {
      await reply.scrollIntoViewIfNeeded()
      await expect.poll(() => reply.isVisible()).toBe(true)
    }
    await page.locator('.reply').last().click()
    await finish(page)
    await close()
  })

  it('stands still for those who want no motion, and changes with every reply', async () => {
    const { page, close } = await visit(browser)
    await start(page, 'angry-buyer')
    const scene = page.locator('.scene canvas')
    await scene.waitFor()
    await page.waitForTimeout(300)
    const [first, second] = [await scene.screenshot(), await scene.screenshot()]
    expect(first.equals(second)).toBe(true)
    await press(page, 1)
    await expect.poll(async () => (await scene.screenshot()).equals(first)).toBe(false)
    await close()
  })

  it('that may not move is never empty while the telephone is turned', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 360, height: 740 } })
    await start(page, 'angry-buyer')
    const drawn = page.locator('.scene canvas')
    await drawn.waitFor()
    let upright = 0
    const rests = async () => {
      const before = upright
      upright = await drawn.evaluate((canvas) => (canvas as HTMLCanvasElement).width)
      return upright === before
    }
    await expect.poll(rests, PATIENT).toBe(true)
    const empty = page.evaluate(
      (before) =>
        new Promise<number>((done) => {
          const canvas = document.querySelector<HTMLCanvasElement>('.scene canvas')
          let seen = 0
          let bare = 0
          const look = () => {
            const { width = 0, height = 0 } = canvas ?? {}
            const [r, g, b] = canvas?.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data ?? []
            if (width !== before) seen += 1
            if (r === 0 && g === 0 && b === 0) bare += 1
            if (seen < 20) requestAnimationFrame(look)
            else done(bare)
          }
          look()
        }),
      upright,
    )
    await page.setViewportSize({ width: 740, height: 360 })
    expect(await empty).toBe(0)
    await close()
  })
})

describe('letters', () => {
  it('that never arrive give way to those of the system: nothing is missing, so nothing is said', async () => {
    let asked = 0
    const { page, close } = await visit(browser, {}, (page) =>
      page.route('**/*.woff2', (route) => {
        asked += 1
        return route.fulfill({ contentType: 'font/woff2', body: 'torn' })
      }),
    )
    await start(page, 'neutral-click')
    await finish(page)
    await expect.poll(() => asked).toBeGreaterThan(0)
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      false,
    )
    expect(await page.locator('.notice').count()).toBe(0)
    await close()
  })
})
