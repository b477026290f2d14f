/** A manager's clicks on a team of 200 with 200 conversations each: how soon every view is there, how it scrolls, what it exports. */
import type { Page } from 'playwright-core'
import { type Leading, lead } from './leading.ts'
import { median, percentile, row } from './measure.ts'
import type { Site } from './visitor.ts'

const RUNS = 7
const ms = (value: number): string => `${Math.round(value)} ms`

/** A click: from which address, on what, and what is there once the view is. */
interface Click {
  readonly name: string
  readonly from: string
  readonly on: string
  /** What is there then; `*` after it: what is there already, and changes. */
  readonly shows: string
  /** How soon it should be; left out: as every view. */
  readonly wish?: string
}

/** Nothing may keep the page busy for so long after a view is painted, in milliseconds. */
const QUIET = 300

/**
 * Milliseconds from a click until what it shows has been painted and no long task is under way any more: those that
 * begin within a breath after it count, too.
 */
const timeOf = (page: Page, { on, shows }: Click): Promise<number> =>
  page.evaluate(
    ([target = '', wanted = '', quiet = '']) =>
      new Promise<number>((done) => {
        const begun = performance.now()
        let painted = 0
        let busyUntil = 0
        const tasks = new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries()) busyUntil = startTime + duration
        })
        tasks.observe({ type: 'longtask' })
        const settle = () => {
          tasks.disconnect()
          done(Math.max(painted, busyUntil) - begun)
        }
        // A star at the end asks for a change within; one inside a selector is the selector's own.
        const selector = wanted.replace(/\*$/, '')
        const isThere = (records: readonly MutationRecord[]): boolean =>
          selector === wanted
            ? document.querySelector(selector) !== null
            : records.some(({ target: changed }) => changed.parentElement?.closest(selector))
        const look = (records: readonly MutationRecord[]) => {
          if (!isThere(records)) return
          watching.disconnect()
          requestAnimationFrame(() =>
            setTimeout(() => {
              painted = performance.now()
              setTimeout(settle, Number(quiet))
            }),
          )
        }
        const watching = new MutationObserver(look)
        document.querySelector<HTMLElement>(target)?.click()
        watching.observe(document, { childList: true, subtree: true, characterData: true })
        look([])
      }),
    [on, shows, `${QUIET}`],
  )

const clickTimes = async ({ page, url }: Leading, click: Click): Promise<readonly number[]> => {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.goto(`${url}#/`)
    await page.goto(`${url}#${click.from}`)
    await page.locator(click.on).first().waitFor({ state: 'attached', timeout: 60_000 })
    // What changes within something is waited for once that is there.
    if (click.shows.endsWith('*')) await page.locator(click.shows.slice(0, -1)).waitFor({ timeout: 60_000 })
    await page.waitForTimeout(QUIET)
    times.push(await timeOf(page, click))
  }
  return times
}

const viewsOf = ({ team }: Leading, person: string, card: string): readonly Click[] => {
  const tab = (name: string, part: string, shows: string): Click => ({
    name,
    from: `/team/${team}/${part === 'members' ? 'stories' : 'members'}`,
    on: `.parts a[href$="/${part}"]`,
    shows,
  })
  return [
    tab('team overview', 'overview', '.skill-table tbody tr:nth-child(20)'),
    tab('team overview, its charts too', 'overview', '.chart svg'),
    tab('team overview, what costs most too', 'overview', '.fault-line'),
    tab('who may need support', 'support', '.support-line'),
    tab('attempts', 'attempts', '.attempts tbody tr'),
    tab('assignments with everybody’s progress', 'assignments', '.duty'),
    tab('scenarios', 'stories', '.stories'),
    tab('members', 'members', '.entry'),
    tab('list of versions', 'health', 'main .entry a[href*="/team/health/"]'),
    {
      name: 'scenario health',
      from: `/team/${team}/health`,
      on: 'main .entry a[href*="/team/health/angry-buyer/"]',
      shows: '.items',
    },
    {
      name: 'scenario health, its map too',
      from: `/team/${team}/health`,
      on: 'main .entry a[href*="/team/health/angry-buyer/"]',
      shows: '.map-reply',
      wish: 'none: it comes after the rest',
    },
    {
      name: 'first attempts instead of the last ones',
      from: `/team/${team}/overview/take=last`,
      on: '.lens-fields > .button',
      shows: '.skill-table tbody*',
    },
    {
      name: 'one person',
      from: `/team/${team}/overview`,
      on: `a[href$="/person/${person}"]`,
      shows: '.person-skills',
    },
    {
      name: 'coaching card',
      from: `/team/person/${person}`,
      on: `a[href$="${card}"]`,
      shows: '.card-others li',
    },
    {
      name: 'an attempt as its debrief',
      from: `/team/card/${card}`,
      on: 'a[href*="/team/attempt/"]',
      shows: '.turns',
    },
  ]
}

/** The first person with something to talk about, and where their card is. */
const somebody = async ({ page, url, team }: Leading): Promise<{ person: string; card: string }> => {
  await page.goto(`${url}#/team/${team}/overview`)
  const link = page.locator('.skill-table tbody th a')
  await link.first().waitFor({ timeout: 60_000 })
  for (const href of await link.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
    await page.goto(`${url}${href}`)
    await page.locator('.chart svg').first().waitFor()
    const cards = page.locator('a[href*="/team/card/"]')
    const card = (await cards.count()) > 0 ? await cards.first().getAttribute('href') : null
    if (card) return { person: href.split('/').at(-1) ?? '', card: card.split('/card/')[1] ?? '' }
  }
  throw new Error('nobody has anything to talk about')
}

const benchViews = async (leading: Leading): Promise<void> => {
  const { person, card } = await somebody(leading)
  for (const click of viewsOf(leading, person, card)) {
    const times = await clickTimes(leading, click)
    row(
      `click to ${click.name}, ready: median / p95 of ${RUNS}`,
      `${ms(median(times))} / ${ms(percentile(times, 95))}`,
      click.wish ?? 'under 500 ms',
    )
  }
}

interface Scrolled {
  readonly frames: readonly number[]
  /** Frames in which the middle of the table showed no row. */
  readonly empty: number
  readonly rows: number
}

/** Turns the wheel over the table from its top to its end. */
const scroll = (page: Page): Promise<Scrolled> =>
  page.evaluate(
    () =>
      new Promise<Scrolled>((done) => {
        const box = document.querySelector<HTMLElement>('.skill-scroll')
        if (!box) throw new Error('there is no table')
        box.scrollIntoView()
        const { left, top, width, height } = box.getBoundingClientRect()
        const frames: number[] = []
        let empty = 0
        let rows = 0
        let last = performance.now()
        const step = (now: number) => {
          frames.push(now - last)
          last = now
          const seen = document.elementFromPoint(left + width / 2, top + height / 2)
          if (!seen?.closest('tbody tr') || seen.closest('.gap')) empty += 1
          rows = Math.max(rows, box.querySelectorAll('tbody tr').length)
          if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1)
            return done({ frames: frames.slice(1), empty, rows })
          box.scrollBy(0, 60)
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
  )

const benchScrolling = async ({ page, url, team, cdp }: Leading): Promise<void> => {
  for (const rate of [1, 4]) {
    await page.goto(`${url}#/`)
    await page.goto(`${url}#/team/${team}/overview`)
    await page.locator('.chart svg').first().waitFor()
    await page.waitForTimeout(QUIET)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    const { frames, empty, rows } = await scroll(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    row(
      `200 people scrolled, ${rate} × CPU, ${rows} rows drawn: frame median / p95`,
      `${frames.length} frames, ${median(frames).toFixed(1)} / ${percentile(frames, 95).toFixed(1)} ms`,
      'p95 at most 33 ms',
    )
    row('  of them with nothing in the middle of the table', `${empty}`, '0')
  }
}

const benchExports = async ({ url, team, cookie }: Leading): Promise<void> => {
  for (const format of ['csv', 'xlsx', 'jsonl']) {
    const begun = performance.now()
    const answer = await fetch(`${url}api/teams/${team}/export/attempts?format=${format}`, {
      headers: { cookie },
    })
    let first = 0
    let bytes = 0
    let lines = 0
    for await (const part of answer.body ?? []) {
      if (first === 0) first = performance.now() - begun
      bytes += part.length
      for (const byte of part) if (byte === 10) lines += 1
    }
    const count =
      format === 'xlsx' ? '' : `, ${(format === 'csv' ? lines - 1 : lines).toLocaleString('en')} rows`
    row(
      `export of attempts as ${format}: first byte / whole${count}`,
      `${ms(first)} / ${ms(performance.now() - begun)}, ${(bytes / 2 ** 20).toFixed(0)} MB`,
      'under 5 s, streamed',
    )
  }
}

export const benchTeam = async (site: Site): Promise<void> => {
  const leading = await lead(site)
  try {
    await benchViews(leading)
    await benchScrolling(leading)
    await benchExports(leading)
  } finally {
    await leading.close()
  }
}
