/** With five thousand attempts on the device: how soon progress is there, and whether the catalogue is any slower. */
import type { Page } from 'playwright-core'
import { median, row } from './measure.ts'
import { arrive, type Site, type Visitor } from './visitor.ts'

const RUNS = 5
const ATTEMPTS = 5000
const TURNS = 14
const DAY = 86_400_000
/** Until nothing is under way any more, in milliseconds. */
const QUIET = 1500
const STORIES = ['neutral-click', 'angry-buyer', 'picky-buyer', 'review-farmer'] as const
const ms = (value: number): string => `${Math.round(value)} ms`

/** An export of years of practice: taken in as any agent would. */
const exportOf = (now: number): string => {
  const attempts = Array.from({ length: ATTEMPTS }, (_, index) => {
    const started = now - (ATTEMPTS - index) * (DAY / 10)
    const score = (index * 37) % 101
    return {
      id: index.toString(16).padStart(32, '0'),
      transcript: {
        scenario: STORIES[index % STORIES.length],
        version: '0'.repeat(64),
        locale: 'zh-CN',
        seed: index,
        variant: 1 + (index % 3),
        mode: index % 2 === 0 ? 'practice' : 'exam',
        replies: Array.from({ length: TURNS }, (_none, turn) => ({ id: `reply-${turn}`, at: turn * 9000 })),
      },
      started,
      changed: started + TURNS * 9000,
      ended: true,
      outcome: {
        score,
        passed: score >= 75,
        ending: 'settled',
        worth: 'good',
        tally: {
          skills: Array.from({ length: 21 }, (_none, at) => 1 + (at % 5)),
          faults: ['argue', 'stall'],
        },
      },
      from: null,
    }
  })
  return JSON.stringify({ heqi: 1, exported: now, attempts })
}

const takeIn = async ({ page }: Visitor, site: Site): Promise<void> => {
  await page.goto(`${site.url}#/progress`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'heqi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exportOf(Date.now())),
  })
  await page.locator('.glance').waitFor({ timeout: 120_000 })
}

/** Milliseconds from turning to an address until `selector` has been painted. */
const turnTo = (page: Page, hash: string, selector: string): Promise<number> =>
  page.evaluate(
    ([address = '', wanted = '']) =>
      new Promise<number>((done) => {
        const begun = performance.now()
        const look = () => {
          if (!document.querySelector(wanted)) return
          watching.disconnect()
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
        }
        const watching = new MutationObserver(look)
        watching.observe(document, { childList: true, subtree: true })
        location.hash = address
      }),
    [hash, selector],
  )

const progressTimes = async ({ page }: Visitor, site: Site): Promise<readonly number[]> => {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.goto(`${site.url}#/`)
    await page.locator('.desk-links').waitFor()
    await page.waitForTimeout(QUIET)
    times.push(await turnTo(page, '/progress', '.glance'))
  }
  return times
}

/** From opening the page until the catalogue says what comes next. */
const catalogueTimes = async ({ page }: Visitor, site: Site): Promise<readonly number[]> => {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.goto('about:blank')
    await page.goto(`${site.url}#/`)
    await page.locator('.desk-links').waitFor()
    times.push(await page.evaluate(() => performance.now()))
    await page.waitForTimeout(QUIET)
  }
  return times
}

export const benchPractice = async (site: Site): Promise<void> => {
  const visitor = await arrive(site, 'reduce')
  const fresh = median(await catalogueTimes(visitor, site))
  await takeIn(visitor, site)
  const name = `${ATTEMPTS.toLocaleString('en')} stored attempts`
  row(
    `${name}: progress page, from the catalogue`,
    ms(median(await progressTimes(visitor, site))),
    'under 300 ms',
  )
  const full = median(await catalogueTimes(visitor, site))
  row(
    `${name}: catalogue with what comes next, none and all`,
    `${ms(fresh)} / ${ms(full)}, ${(full / fresh).toFixed(2)} ×`,
    'at most 1.2 ×',
  )
  await visitor.context.close()
}
