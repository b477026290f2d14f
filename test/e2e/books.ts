/** The books of a device in a real browser, without pages: built by themselves and driven from a test. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { createApp } from '../../src/server/app.ts'
import type { Attempt } from '../../src/wire/attempt.ts'
import type { Desk, openDesk } from './books-page.ts'

declare global {
  interface Window {
    openDesk: typeof openDesk
    desk: Desk
  }
}

export interface Library {
  readonly url: string
  readonly close: () => Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds and serves the page of the books. */
export const openLibrary = async (): Promise<Library> => {
  const outDir = await mkdtemp(join(tmpdir(), 'heqi-books-'))
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: join(root, 'test/e2e/books-page.ts'), formats: ['es'], fileName: 'books' },
    },
  })
  await writeFile(
    join(outDir, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="books.js"></script>',
  )
  const app = await createApp(outDir)
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`
  return {
    url,
    close: async () => {
      await app.close()
      await rm(outDir, { recursive: true })
    },
  }
}

/** A tab whose books are open as `window.desk`. */
export const openTab = async (
  context: BrowserContext,
  { url }: Library,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> => {
  const page = await context.newPage()
  await prepare(page)
  await page.goto(url)
  await page.waitForFunction(() => 'openDesk' in window)
  await page.evaluate(() => {
    window.desk = window.openDesk()
  })
  return page
}

/** An attempt that has said these replies. */
export const attemptOf = (id: string, replies: readonly string[], more: Partial<Attempt> = {}): Attempt => ({
  id,
  transcript: {
    scenario: 'angry-buyer',
    version: 'v1',
    locale: 'zh-CN',
    seed: 7,
    variant: 1,
    mode: 'practice',
    replies: replies.map((reply, turn) => ({ id: reply, at: turn * 1000 })),
  },
  started: 1000,
  changed: 1000 + replies.length,
  ended: false,
  outcome: null,
  from: null,
  ...more,
})
