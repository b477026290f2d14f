/** How long after the last reply the debrief is there: nobody reads the ending, nobody says how it felt. */
import type { Page } from 'playwright-core'
import { median, row } from './measure.ts'
import { arrive, NETWORKS, type Network, passWriting, type Site, startStory, throttle } from './visitor.ts'

const STORY = 'angry-buyer'
const RUNS = 5
/** A story is solved while it is played; whoever plays takes longer than this, in milliseconds. */
const SOLVING = 10_000
const CPUS = [1, 4] as const

declare global {
  interface Window {
    /** When the last key was pressed, and how long after it the question and the debrief stood there. */
    heqiDebrief: { pressed: number; asked: number | null; stood: number | null }
  }
}

/** Presses on by itself from the ending to the debrief, as fast as the page is there. */
const hurry = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = { pressed: 0, asked: null as number | null, stood: null as number | null }
    window.heqiDebrief = seen
    addEventListener(
      'keydown',
      () => {
        seen.pressed = performance.now()
      },
      true,
    )
    const press = (selector: string): boolean => {
      const found = document.querySelector<HTMLElement>(selector)
      found?.click()
      return found !== null
    }
    new MutationObserver(() => {
      press('.ending a')
      if (press('.reflect-done .button.quiet')) seen.asked ??= performance.now() - seen.pressed
      if (seen.stood !== null || !document.querySelector('.turns')) return
      seen.stood = 0
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.stood = performance.now() - seen.pressed
        }),
      )
    }).observe(document, { childList: true, subtree: true })
  })

const over = (page: Page): Promise<boolean> => page.evaluate(() => window.heqiDebrief.asked !== null)

/** Plays to the ending; gives the number of turns. */
const playOut = async (page: Page): Promise<number> => {
  const count = page.locator('.who .count')
  for (let turn = 1; turn < 60; turn++) {
    const before = await count.textContent()
    await page.keyboard.press('3')
    await page.waitForFunction(
      (text) =>
        window.heqiDebrief.asked !== null ||
        (document.querySelector('.who .count')?.textContent !== text &&
          document.querySelector('.reply, .write') !== null),
      before,
    )
    if (await over(page)) return turn
    await passWriting(page)
  }
  throw new Error('the conversation did not end')
}

const openOnce = async (site: Site, cpu: number) => {
  const visitor = await arrive(site, 'reduce')
  const { page, context } = visitor
  await hurry(page)
  await throttle(visitor, NETWORKS[0] as Network, cpu)
  await startStory(page, site.url, STORY)
  await page.waitForTimeout(SOLVING)
  const turns = await playOut(page)
  await page.waitForFunction(() => (window.heqiDebrief.stood ?? 0) > 0)
  const { asked, stood } = await page.evaluate(() => window.heqiDebrief)
  await context.close()
  return { turns, asked: asked ?? Number.NaN, stood: stood ?? Number.NaN }
}

/** From the last reply to the question how it felt, and to the debrief. */
export const benchDebrief = async (site: Site): Promise<void> => {
  for (const cpu of CPUS) {
    const runs: Awaited<ReturnType<typeof openOnce>>[] = []
    for (let run = 0; run < RUNS; run++) runs.push(await openOnce(site, cpu))
    const of = (part: 'asked' | 'stood'): string => `${Math.round(median(runs.map((one) => one[part])))} ms`
    row(
      `last of ${runs[0]?.turns} replies to question / debrief, ${cpu} × CPU`,
      `${of('asked')} / ${of('stood')}`,
      'under 500 ms',
    )
  }
}
