import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../e2e/desk.ts'
import type { Case } from './case.ts'
import { CASES } from './cases.ts'
import { posterise, worstCell } from './compare.ts'

const KEPT = join(import.meta.dirname, 'snapshots')
const SEEN = join(tmpdir(), 'heqi-gallery-seen')
const writing = process.env.HEQI_GALLERY === 'write'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Pages on which nobody draws now, by their scale: a new one costs more than a picture. */
const idle = new Map<number, Page[]>()

const onPage = async <T>(shrink: number, use: (page: Page) => Promise<T>): Promise<T> => {
  const pages = idle.get(shrink) ?? []
  idle.set(shrink, pages)
  const page =
    pages.pop() ??
    (await browser.newPage({
      deviceScaleFactor: shrink,
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Shanghai',
    }))
  const result = await use(page)
  pages.push(page)
  return result
}

const picture = (one: Case): Promise<PNG> =>
  onPage(one.shrink, async (page) => {
    await page.setViewportSize({ width: one.width, height: one.height })
    await page.goto(`${inject('gallery')}?case=${one.id}`, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.documentElement?.dataset.drawn, null, { timeout: 60_000 })
    return posterise(PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' })))
  })

const keep = (folder: string, id: string, shot: PNG): string => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${id}.png`)
  writeFileSync(path, PNG.sync.write(shot, { colorType: 2, deflateLevel: 9 }))
  return path
}

describe('the gallery', () => {
  it('has a name of its own for every case', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length)
  })

  it.concurrent.each(CASES)('$id looks as it did', async (one) => {
    const shot = await picture(one)
    if (writing) return void keep(KEPT, one.id, shot)
    const path = join(KEPT, `${one.id}.png`)
    expect(existsSync(path), `${one.id} has no snapshot: HEQI_GALLERY=write writes it`).toBe(true)
    const worst = worstCell(shot, PNG.sync.read(readFileSync(path)), one.cells)
    if (worst.share > one.tolerance) {
      const seen = keep(SEEN, one.id, shot)
      expect.fail(
        `${(worst.share * 100).toFixed(1)} % of column ${worst.column + 1}, row ${worst.row + 1} differs; see ${seen}`,
      )
    }
  })
})
