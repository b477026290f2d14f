/** A browser at the service desk, and what every journey does there. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { expect, inject } from 'vitest'

/** What Playwright turns off: a second list takes the place of its own. */
const OFF_ANYWAY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
/** What nobody sees and every window brings along, pages of the browser's own and a spare process: half its cost. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']

const ARGS = [
  '--no-sandbox',
  `--disable-features=${[...OFF_ANYWAY, ...UNSEEN].join(',')}`,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const launch = (more: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...ARGS, ...more],
    // As on anybody's machine: without it a download in Chinese has no name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })

/** One browser for all files of a worker, whose every device is forgotten as a file ends; it dies with the worker. */
const launchShared = async (): Promise<Browser> => {
  const browser = await launch([])
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
  return browser
}

let shared: Promise<Browser> | null = null

/** The browser of this worker; one by itself where it takes `more` arguments. */
export const openBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  if (more.length > 0) return launch(more)
  const open = await shared
  if (open?.isConnected()) return open
  shared = launchShared()
  return shared
}

/** Of the five numbers with which a talk begins, the last shuffles its replies: here always in the same way. */
const shuffleAlike = () => {
  const { getRandomValues } = Crypto.prototype
  Crypto.prototype.getRandomValues = function <T extends ArrayBufferView>(this: Crypto, array: T): T {
    Reflect.apply(getRandomValues, this, [array])
    if (array instanceof Uint32Array && array.length === 5) array[4] = 7
    return array
  }
}

/** A fresh device, on which the same keys lead the same way through a story every time. */
export const openContext = async (
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> => {
  const context = await browser.newContext(options)
  await context.addInitScript(shuffleAlike)
  return context
}

/** A fresh visitor; `close` fails where the console held an error, a refusal of the page's policy included. */
export interface Visit {
  readonly page: Page
  readonly close: () => Promise<void>
}

export const visit = async (
  browser: Browser,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> => {
  const context = await openContext(browser, {
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
    // What a test routes must come from the network; journeys without one let workers in.
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await prepare(page)
  await page.goto(inject('url'))
  return {
    page,
    close: async () => {
      await context.close()
      expect(complaints).toEqual([])
    },
  }
}

export const STORIES = ['angry-buyer', 'picky-buyer', 'review-farmer'] as const
export const FIRST_DAY = ['neutral-click', 'broken-gift'] as const

/** Goes to a story's brief and starts it. */
export const start = async (page: Page, story: string): Promise<void> => {
  await page.goto(`${inject('url')}#/story/${story}`)
  await page.getByRole('button', { name: /开始对话|Start the chat/ }).click()
  await page.locator('.reply').first().waitFor()
}

export const replies = (page: Page): Promise<readonly string[]> =>
  page.locator('.replies li .reply span').allInnerTexts()

/** Where the conversation stands, as the page counts it. */
export const line = async (page: Page): Promise<string> =>
  (await page.locator('.who .count').textContent()) ?? ''

type Standing = 'replies' | 'ending' | 'write'

/** Waits until one of these is to be seen, by one question: asked one by one they cost more than the talk. */
const comes = async (page: Page, awaited: readonly Standing[]): Promise<Standing> => {
  const seen = await page.waitForFunction(
    (awaited: readonly Standing[]) => {
      const places = { ending: '.ending', write: '.write button[type=button]', replies: '.reply' }
      const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true })
      return awaited.find((name) => [...document.querySelectorAll(places[name])].some(isSeen))
    },
    awaited,
    { polling: 30 },
  )
  // Where the document has gone meanwhile the next one is asked.
  return seen.jsonValue().then(
    (name) => name ?? comes(page, awaited),
    () => comes(page, awaited),
  )
}

/** Waits until the buyer has answered: replies on offer, or the ending. Nothing is written where a story asks for it. */
export const settled = async (page: Page): Promise<'replies' | 'ending'> => {
  const first = await comes(page, ['ending', 'write', 'replies'])
  if (first !== 'write') return first
  await page.locator('.write button[type=button]').click()
  return (await comes(page, ['ending', 'replies'])) === 'ending' ? 'ending' : 'replies'
}

/** A busy machine needs longer than a moment. */
export const PATIENT = { timeout: 20_000 }

/** As long as whatever a page waits for may take; longer is a hang. */
const HANGS = 60_000

/** Says the reply under a digit key and waits for the answer. */
export const press = async (page: Page, digit: number): Promise<'replies' | 'ending'> => {
  const turn = await line(page)
  await page.keyboard.press(String(digit))
  await expect
    .poll(async () => (await line(page)) !== turn || (await page.locator('.ending').count()) > 0, PATIENT)
    .toBe(true)
  return settled(page)
}

/** No story has more turns, and no decision more replies. */
const MOST_TURNS = 60
const MOST_REPLIES = 9

/** The digit for each turn (from 0) among so many replies. */
type Choose = (turn: number, offered: number) => number

/** Plays to the ending by keys, as a hand does; gives the number of turns. */
export const playByKeys = async (page: Page, choose: Choose): Promise<number> => {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if ((await settled(page)) === 'ending') return turn
    await press(page, choose(turn, await page.locator('.reply').count()))
  }
  throw new Error(`the conversation did not end within ${MOST_TURNS} turns`)
}

/**
 * Plays to the ending within the page, for journeys that look at something else; gives the number of turns. Asking from
 * outside at every turn costs a machine as much as the talk itself.
 */
export const playOn = async (page: Page, choose: Choose): Promise<number> => {
  await settled(page)
  const digits = Array.from({ length: MOST_TURNS }, (_, turn) =>
    Array.from({ length: MOST_REPLIES }, (_, index) => choose(turn, index + 1)),
  )
  return page.evaluate(
    ({ digits, patience }) =>
      new Promise<number>((resolve, reject) => {
        const said: string[] = []
        const give = (end: () => void) => {
          watch.disconnect()
          clearTimeout(late)
          end()
        }
        const giveUp = () => give(() => reject(new Error(`the conversation stands still after ${said}`)))
        let late = setTimeout(giveUp, patience)
        const look = () => {
          if (document.querySelector('.ending')) return give(() => resolve(said.length))
          document.querySelector<HTMLElement>('.write button[type=button]')?.click()
          const replies = document.querySelectorAll<HTMLElement>('.reply')
          const line = document.querySelector('.who .count')?.textContent ?? ''
          if (replies.length === 0 || line === said.at(-1)) return
          const digit = digits[said.length]?.[replies.length - 1]
          if (digit === undefined) return giveUp()
          said.push(line)
          clearTimeout(late)
          late = setTimeout(giveUp, patience)
          replies[digit - 1]?.click()
        }
        // A change is drawn in pieces: it is looked at once all of them stand.
        const watch = new MutationObserver(() => setTimeout(look))
        watch.observe(document.body, { subtree: true, childList: true, characterData: true })
        look()
      }),
    { digits, patience: HANGS },
  )
}

/** From the question how it felt, which is left open, to the debrief. */
export const passOver = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(跳过，直接看结果|Skip, show the result)$/ }).click()
  await page.locator('.turns').waitFor()
}

/** From the ending, or from the result's address, to the debrief; the question before it is left open. */
export const openResult = async (page: Page): Promise<void> => {
  const link = page.getByRole('link', { name: /^(看结果|See the result)$/ })
  const question = page.getByRole('button', { name: /^(跳过，直接看结果|Skip, show the result)$/ })
  await link.or(question).or(page.locator('.turns')).first().waitFor(PATIENT)
  if (await link.count()) await link.click()
  await question.or(page.locator('.turns')).first().waitFor(PATIENT)
  if (await question.count()) await passOver(page)
}

export const bubbles = (page: Page): Promise<readonly string[]> =>
  page.locator('[role=log] > *').allInnerTexts()

export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.closest('.play, .page') ? activeElement.className || activeElement.tagName : 'lost'
  })

export const widerThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
