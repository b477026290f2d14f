/** The workbench under an author's hands: how soon a letter is there, how soon its problems, how soon the analysis. */
import type { Page } from 'playwright-core'
import { generateStory } from './generate.ts'
import { median, percentile, row } from './measure.ts'
import { arrive, type Site } from './visitor.ts'

const ms = (value: number): string => `${Math.round(value)} ms`
const tenths = (value: number): string => `${value.toFixed(1)} ms`

interface Size {
  readonly name: string
  readonly text: string
  /** How often its problems and its analysis are waited for. */
  readonly runs: number
}
const SIZES: readonly Size[] = [
  { name: '500 lines', text: generateStory(12, 4, 2, 2, 8), runs: 5 },
  { name: '5,000 lines', text: generateStory(100, 4, 2, 1, 10), runs: 2 },
]

/** Puts a draft on the device and opens it. */
const openDraft = async (page: Page, url: string, { text }: Size): Promise<void> => {
  await page.goto(`${url}#/workbench`)
  await page.locator('.bench-part').first().waitFor()
  await page.evaluate(
    (files) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heqi-drafts')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite')
          writing.objectStore('drafts').put({ id: 'measured', files, changed: 1 })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { 'zh-CN.ink': text, 'en.ink': text },
  )
  await page.goto(`${url}#/workbench/measured`)
  await page.locator('.cm-content').waitFor()
  await page.locator('.standing:not(.working)').waitFor({ timeout: 120_000 })
}

/** Notes each key from the moment it was struck until its letter stands in a page that has been laid out. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const keys: number[] = []
    let struck = 0
    addEventListener('keydown', (event) => (struck = event.timeStamp), { capture: true })
    // The editor takes a letter over in a microtask of its own, before the second of these.
    addEventListener('input', () => {
      const from = struck
      queueMicrotask(() =>
        queueMicrotask(() => {
          void document.body.offsetHeight
          keys.push(performance.now() - from)
        }),
      )
    })
    Object.assign(window, { heqiKeys: keys })
  })

const keysOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { heqiKeys: number[] }).heqiKeys)

const BURSTS = 12
const BURST = 'and then '
const HAND_MS = 90
/** Rests just longer than those after which texts are read: the short one, and the longer one for what takes long. */
const RESTS_MS = [240, 740] as const

/** Types into the middle of the text, resting just long enough that the next letter meets what a rest sets off. */
const typeOn = async (page: Page): Promise<void> => {
  for (let burst = 0; burst < BURSTS; burst++) {
    await page.keyboard.type(BURST, { delay: HAND_MS })
    await page.waitForTimeout((RESTS_MS[burst % RESTS_MS.length] ?? 0) + 15 * burst)
  }
}

/** Milliseconds from the last key struck until the checks went to work and the list changed, or they were done. */
const timeUntil = async (
  page: Page,
  strike: () => Promise<void>,
  what: 'listed' | 'done',
): Promise<number> => {
  await page.evaluate((wanted) => {
    const waiting = new Promise<number>((done) => {
      const listed = () => document.querySelector('.problems ul')?.textContent
      const before = listed()
      let struck = 0
      let working = false
      const note = (event: KeyboardEvent) => {
        struck = event.timeStamp
        working = false
      }
      addEventListener('keydown', note, { capture: true })
      const watching = new MutationObserver(() => {
        const atWork = document.querySelector('.standing.working') !== null
        working ||= struck > 0 && atWork
        if (!working || (wanted === 'done' ? atWork : listed() === before)) return
        watching.disconnect()
        removeEventListener('keydown', note, { capture: true })
        done(performance.now() - struck)
      })
      watching.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    })
    Object.assign(window, { heqiWaiting: waiting })
  }, what)
  // Only once somebody listens: keys come another way than what is asked of the page.
  await strike()
  return page.evaluate(() => (window as unknown as { heqiWaiting: Promise<number> }).heqiWaiting)
}

const takeBack = async (page: Page, letters: number): Promise<void> => {
  for (let letter = 0; letter < letters; letter++) await page.keyboard.press('Backspace')
}
const settled = (page: Page) => page.locator('.standing:not(.working)').waitFor({ timeout: 60_000 })

const benchSize = async (page: Page, { name, runs }: Size): Promise<void> => {
  await page.locator('.cm-content').click()
  await page.keyboard.press('End')
  await watchKeys(page)
  await typeOn(page)
  const keys = await keysOf(page)
  row(
    `${name}: ${keys.length} letters, median / p95 / worst`,
    `${tenths(median(keys))} / ${tenths(percentile(keys, 95))} / ${tenths(Math.max(...keys))}`,
    'p95 under 16 ms',
  )
  await settled(page)
  const problems: number[] = []
  const solved: number[] = []
  for (let run = 0; run < runs; run++) {
    problems.push(await timeUntil(page, () => page.keyboard.type(' {'), 'listed'))
    await settled(page)
    solved.push(await timeUntil(page, () => takeBack(page, 2), 'done'))
  }
  row(`${name}: problems after the last letter`, ms(median(problems)), 'within 400 ms of a pause')
  row(`${name}: analysis after the last letter`, ms(median(solved)), 'within 2 s, or bit by bit')
}

export const benchWorkbench = async (site: Site): Promise<void> => {
  for (const size of SIZES) {
    const { page, context } = await arrive(site, 'reduce')
    await openDraft(page, site.url, size)
    await benchSize(page, size)
    await context.close()
  }
}
