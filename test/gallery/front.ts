/** The picture at the head of the README: a reply that was not listened to, at dusk. `npm run picture` takes it again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { ensureChromium } from '../../.house/chromium.mjs'
import { createApp } from '../../src/server/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const REPLY = '真对不起，盼了几天'
const PATIENT = { timeout: 60_000 }

const playTo = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/#/story/angry-buyer`)
  await page.getByRole('button', { name: '开始对话' }).click(PATIENT)
  await page.locator('.reply').filter({ hasText: REPLY }).click(PATIENT)
  await page.locator('.bubble.you').filter({ hasText: REPLY }).waitFor(PATIENT)
  await page.locator('.reply').first().waitFor(PATIENT)
  await page.locator('.scene canvas').waitFor(PATIENT)
  await page.waitForLoadState('networkidle')
  // Nothing is pointed at.
  await page.mouse.move(0, 0)
  await page.evaluate(async () => void (await document.fonts.ready))
}

const dist = mkdtempSync(join(tmpdir(), 'heqi-front-'))
await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
const app = await createApp(dist)
const url = await app.listen({ host: '127.0.0.1', port: 0 })
const browser = await chromium.launch({
  executablePath: ensureChromium() ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({
  locale: 'zh-CN',
  colorScheme: 'dark',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 800 },
})
await playTo(page, url)
await page.screenshot({ path: join(root, 'assets/play.png') })
await browser.close()
await app.close()
rmSync(dist, { recursive: true })
