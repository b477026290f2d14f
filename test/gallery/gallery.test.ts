import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, type ExpectStatic, expect, inject, it } from 'vitest'
import { openBrowser, PATIENT, widerThanScreen } from '../e2e/desk.ts'
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

/** Half the pixels of a phone of 390 × 844: what is left of it at 200 % zoom. */
const ZOOMED = { width: 195, height: 422 }
const SMALL = { width: 360, height: 740 }

/** What of the board is wider than the room it has, by its words. */
const squeezed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.board, .board *')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent),
  )

const fits = (page: Page, how: string, expect: ExpectStatic): Promise<void> =>
  expect
    .poll(async () => [await widerThanScreen(page), await squeezed(page)], { ...PATIENT, message: how })
    .toEqual([false, []])

/** Looks whether a page fits where there is least room; its picture is taken by then. */
const fitsAnywhere = async (page: Page, expect: ExpectStatic): Promise<void> => {
  await page.setViewportSize(ZOOMED)
  await fits(page, 'a phone at 200 % zoom', expect)
  await page.setViewportSize(SMALL)
  await page.evaluate(() => {
    document.documentElement.dataset.text = 'largest'
  })
  await fits(page, 'a small phone with the largest text', expect)
}

const isPhone = ({ group, id }: Case): boolean => group === 'pages' && id.endsWith('-phone')

const picture = (one: Case, expect: ExpectStatic): Promise<PNG> =>
  onPage(one.shrink, async (page) => {
    await page.setViewportSize({ width: one.width, height: one.height })
    await page.goto(`${inject('gallery')}?case=${one.id}`, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.documentElement?.dataset.drawn, null, { timeout: 60_000 })
    const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    if (isPhone(one)) await fitsAnywhere(page, expect)
    return posterise(PNG.sync.read(shot))
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

  it.concurrent.for(CASES)(
    '$id looks as it did; a page fits a phone at 200 % zoom, and a small one with the largest text',
    async (one, { expect }) => {
      const shot = await picture(one, expect)
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
    },
  )
})
