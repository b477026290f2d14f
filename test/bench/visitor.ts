/** A visitor who measures: the built page served, and a browser with networks and processors to choose. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { createApp } from '../../src/server/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
]

/** Round trip in milliseconds, megabits a second; null is unthrottled. */
export interface Network {
  readonly name: string
  readonly speed: { readonly latency: number; readonly mbit: number } | null
}
export const NETWORKS: readonly Network[] = [
  { name: 'no throttle', speed: null },
  { name: 'Fast 4G', speed: { latency: 165, mbit: 8.1 } },
  { name: 'Slow 4G', speed: { latency: 562, mbit: 1.44 } },
]

/** Everything of one measuring session; `url` ends in a slash. */
export interface Site {
  readonly url: string
  /** The folder of the built page. */
  readonly dist: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Builds the page, and the bench's own stage beside it, and serves both. */
export const openSite = async (executablePath: string): Promise<Site> => {
  const outDir = await mkdtemp(join(tmpdir(), 'heqi-bench-'))
  const config = { root, logLevel: 'warn' } as const
  await build({ ...config, build: { outDir, emptyOutDir: true } })
  // By itself, so that the page is cut into the same files as ever.
  const input = ['stage', 'bare-full', 'bare-core'].map((name) => join(root, `test/bench/${name}.html`))
  await build({
    ...config,
    build: { outDir: join(outDir, 'bench'), emptyOutDir: true, rolldownOptions: { input } },
  })
  const app = await createApp(outDir)
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`
  const browser = await chromium.launch({ executablePath, args: ARGS })
  return {
    url,
    dist: outDir,
    browser,
    close: async () => {
      await browser.close()
      await app.close()
      await rm(outDir, { recursive: true })
    },
  }
}

export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  readonly cdp: CDPSession
}

export const arrive = async (
  { browser }: Site,
  reducedMotion: 'reduce' | 'no-preference' = 'no-preference',
): Promise<Visitor> => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    reducedMotion,
    viewport: { width: 1280, height: 800 },
    // A cold opening is one that finds nothing on the device.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  return { context, page, cdp }
}

export const throttle = async ({ cdp }: Visitor, { speed }: Network, cpu: number): Promise<void> => {
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: speed?.latency ?? 0,
    downloadThroughput: speed ? (speed.mbit * 1e6) / 8 : -1,
    uploadThroughput: speed ? (speed.mbit * 1e6) / 8 : -1,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** An empty cache, as on a first visit. */
export const forget = async ({ cdp, page }: Visitor): Promise<void> => {
  await page.goto('about:blank')
  await cdp.send('Network.clearBrowserCache')
}

/** Goes to a brief and starts its story. */
export const startStory = async (page: Page, url: string, story: string): Promise<void> => {
  await page.goto(`${url}#/story/${story}`)
  await page.locator('.start .button.main, .start button.main, button.main').first().click()
  await page.locator('.reply').first().waitFor()
}

/** Goes past a place where the story asks for words of one's own. */
export const passWriting = async (page: Page): Promise<void> => {
  await page.locator('.reply, .ending, .write').first().waitFor()
  const skip = page.locator('.write button[type=button]')
  if (await skip.count()) await skip.click()
}

/** Says the reply under a key and waits until something else is on offer; false at the ending. */
export const say = async (page: Page, key: number): Promise<boolean> => {
  const count = page.locator('.who .count')
  const before = await count.textContent()
  await page.keyboard.press(`${key}`)
  await page.waitForFunction(
    // A boolean, not an element: what is handed out here stays alive for good.
    (text) =>
      document.querySelector('.ending') !== null ||
      (document.querySelector('.who .count')?.textContent !== text &&
        document.querySelector('.reply, .write') !== null),
    before,
  )
  await passWriting(page)
  return (await page.locator('.ending').count()) === 0
}

/** Seconds of processor time that the whole browser has used. */
export const cpuSeconds = async ({ browser }: Site): Promise<number> => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}
