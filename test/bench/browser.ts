/** The figures of a real browser: first paint, start to scene, reaction, processor time, and what thirty stories leave behind. */
import { ensureChromium } from '../../.house/chromium.mjs'
import { benchDebrief } from './debrief.ts'
import { readHeap } from './heap.ts'
import { median, row } from './measure.ts'
import { benchOpening, printWaterfall, RUNS } from './opening.ts'
import { benchPractice } from './practice.ts'
import { benchTeam } from './team.ts'
import {
  arrive,
  cpuSeconds,
  NETWORKS,
  type Network,
  openSite,
  passWriting,
  type Site,
  say,
  startStory,
  throttle,
  type Visitor,
} from './visitor.ts'
import { benchWorkbench } from './workbench.ts'

const STORIES = ['angry-buyer', 'picky-buyer', 'review-farmer'] as const
const ms = (value: number): string => `${Math.round(value)} ms`
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const rest = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time))

/** Compressed bytes of scripts and styles that arrive until the catalogue's stories can be opened, and soon after. */
const benchBytes = async (site: Site): Promise<void> => {
  for (const [locale, name] of [
    ['zh-CN', 'Chinese'],
    ['en', 'English'],
  ] as const) {
    const context = await site.browser.newContext({ locale })
    const page = await context.newPage()
    const sizes: { readonly url: string; readonly bytes: number }[] = []
    page.on('requestfinished', (request) => {
      if (!['script', 'stylesheet'].includes(request.resourceType())) return
      void request
        .sizes()
        .then(({ responseBodySize }) => sizes.push({ url: request.url(), bytes: responseBodySize }))
    })
    await page.goto(site.url)
    await page.locator('.story-link').first().waitFor()
    await page.waitForLoadState('networkidle')
    const sum = (wanted: (url: string) => boolean): number =>
      sizes.filter(({ url }) => wanted(url)).reduce((total, { bytes }) => total + bytes, 0)
    const faces = (url: string): boolean => /\/stage-/.test(url)
    row(`scripts and styles for the catalogue, ${name}`, kB(sum((url) => !faces(url))), 'under 60 kB')
    row(`and the faces, which come after, ${name}`, kB(sum(faces)), '')
    await context.close()
  }
}

/** Press start once the brief's fetching is done. */
const benchStart = async (site: Site): Promise<void> => {
  for (const cpu of [1, 4]) {
    const times: number[] = []
    for (let run = 0; run < 5; run++) {
      const visitor = await arrive(site)
      const { page } = visitor
      await throttle(visitor, NETWORKS[0] as Network, cpu)
      await page.goto(`${site.url}#/story/angry-buyer`)
      await page.waitForLoadState('networkidle')
      await rest(800)
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) => {
              const start = performance.now()
              new MutationObserver((_, observer) => {
                if (!document.querySelector('.scene > *')) return
                observer.disconnect()
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
              }).observe(document.body, { childList: true, subtree: true })
              const buttons = [...document.querySelectorAll<HTMLButtonElement>('button.main')]
              buttons[0]?.click()
            }),
        ),
      )
      await visitor.context.close()
    }
    row(`start pressed after the brief to a picture, ${cpu} × CPU`, ms(median(times)), 'under 300 ms')
  }
}

interface Reaction {
  /** From the key to the picture on screen that shows the agent's own bubble, in milliseconds. */
  readonly own: number
  /** The same for the meter and the cause, moved by what the reply did; NaN where it moved nothing. */
  readonly mood: number
}

/**
 * Notes for each digit key when the log and the board changed, and when the browser presented the picture after it: the
 * Event Timing API's duration, which is what INP counts. A change that missed that picture is timed by the next frame.
 */
const watchReactions = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const times: { at: number; log: number[]; board: number[]; shown: number }[] = []
    Object.assign(window, { heqiTimes: times })
    const changed = (selector: string, part: 'log' | 'board', at: number) => {
      const watched = document.querySelector(selector)
      const observer = new MutationObserver(() => {
        const time = times.at(-1)
        if (time?.at !== at || time[part].length > 0) return observer.disconnect()
        time[part].push(performance.now() - at)
        requestAnimationFrame(() => setTimeout(() => time[part].push(performance.now() - at)))
      })
      if (watched)
        observer.observe(watched, { childList: true, subtree: true, characterData: true, attributes: true })
    }
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (!/^\d$/.test(key)) return
        times.push({ at: timeStamp, log: [], board: [], shown: 0 })
        changed('[role=log]', 'log', timeStamp)
        changed('.board', 'board', timeStamp)
      },
      true,
    )
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        const time = times.find(({ at }) => Math.abs(at - startTime) < 1)
        if (name === 'keydown' && time) time.shown = duration
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

const readReactions = (visitor: Visitor): Promise<readonly Reaction[]> =>
  visitor.page.evaluate(() => {
    type Time = { readonly log: number[]; readonly board: number[]; readonly shown: number }
    const { heqiTimes } = window as unknown as { readonly heqiTimes: readonly Time[] }
    // A change before the picture is in it; an event that took less than 16 ms is not reported.
    const until = ([changed, framed = Number.NaN]: readonly number[], shown: number): number =>
      changed === undefined ? Number.NaN : changed <= Math.max(16, shown) ? Math.max(16, shown) : framed
    return heqiTimes.map(({ log, board, shown }) => ({ own: until(log, shown), mood: until(board, shown) }))
  })

/** Milliseconds that nobody takes less of to read how a buyer begins. */
const READING = 2500

/** From the key to what the screen shows, reply by reply, at a quarter of the processor. */
const reactions = async (site: Site, story: string): Promise<readonly Reaction[]> => {
  const visitor = await arrive(site)
  const { page } = visitor
  // A slow machine is slow from the beginning: its stage has found its pace while the first lines are read.
  await throttle(visitor, NETWORKS[0] as Network, 4)
  await startStory(page, site.url, story)
  await page.locator('.scene canvas').waitFor()
  await rest(READING)
  await watchReactions(visitor)
  for (let turn = 0; turn < 9; turn++) {
    await rest(600)
    await page.keyboard.press(`${(turn % 2) + 1}`)
    await rest(900)
    await page.keyboard.press('Space')
    await passWriting(page)
    if (await page.locator('.ending').count()) break
  }
  const times = await readReactions(visitor)
  await visitor.context.close()
  return times
}

const benchReaction = async (site: Site): Promise<void> => {
  const times: Reaction[] = []
  for (const story of STORIES) times.push(...(await reactions(site, story)))
  for (const [part, what] of [
    ['own', 'own words'],
    ['mood', 'the buyer’s reaction (meter and cause)'],
  ] as const) {
    // Where a reply moves nothing, nothing is painted.
    const sorted = times
      .map((one) => one[part])
      .filter((time) => !Number.isNaN(time))
      .sort((a, b) => a - b)
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
    row(
      `key to ${what} on screen, 4 × CPU, ${sorted.length} replies, median / p95`,
      `${ms(median(sorted))} / ${ms(p95)}`,
      'p95 under 100 ms',
    )
  }
}

/** Times every frame's script on the page; the list is the page's own. */
const watchFrames = (visitor: Visitor) =>
  visitor.page.addInitScript(() => {
    const frames: number[] = []
    Object.assign(window, { heqiFrames: frames })
    const { requestAnimationFrame: ask } = window
    window.requestAnimationFrame = (callback) =>
      ask((now) => {
        const start = performance.now()
        callback(now)
        frames.push(performance.now() - start)
      })
  })

const SECONDS = 8

/** Share of one processor that the browser uses while nothing is asked of it. */
const shareOver = async (site: Site): Promise<number> => {
  const before = await cpuSeconds(site)
  await rest(SECONDS * 1000)
  return ((await cpuSeconds(site)) - before) / SECONDS
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const benchFrames = async (site: Site): Promise<void> => {
  const visitor = await arrive(site)
  const { page } = visitor
  await watchFrames(visitor)
  await page.goto(`${site.url}bench/test/bench/stage.html`)
  await page.locator('html[data-renderer]').waitFor()
  const renderer = await page.locator('html').getAttribute('data-renderer')
  await rest(3000)
  await page.evaluate(() => {
    ;(window as unknown as { heqiFrames: number[] }).heqiFrames.length = 0
  })
  const share = await shareOver(site)
  const frames = await page.evaluate(() => (window as unknown as { heqiFrames: number[] }).heqiFrames)
  // The loop is asked 60 times a second and draws every other time: what it skips takes next to nothing.
  const drawn = frames.filter((time) => time > 0.5)
  row(
    `full storm, ${renderer}, 960 × 540: script a frame, ${(drawn.length / SECONDS).toFixed(0)} frames/s`,
    `${median(drawn).toFixed(1)} ms`,
    'median at most 16 ms',
  )
  row(
    'the same with everything the browser does for it',
    `${((share * 1000 * SECONDS) / drawn.length).toFixed(1)} ms`,
    'at most 16 ms',
  )
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await rest(1000)
  row('hidden: share of one processor', percent(await shareOver(site)), 'under 3 %')
  await page.goto(`${site.url}bench/test/bench/stage.html?still`)
  await page.locator('html[data-renderer]').waitFor()
  await rest(1500)
  row('at rest: share of one processor', percent(await shareOver(site)), 'under 3 %')
  await visitor.context.close()
}

interface Weight {
  readonly heap: number
  /** Of the heap, in kB: what the page keeps, and what the browser made of its programs. */
  readonly kept: number
  readonly programs: number
  readonly listeners: number
  readonly nodes: number
  readonly canvases: number
  /** What is or was playing, and its way to the loudspeaker. */
  readonly sounds: number
}

/** How many things of a kind are alive, after what is not has been swept away. */
const countAlive = async ({ cdp }: Visitor, kind: string): Promise<number> => {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${kind}.prototype` })
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' })
  const counted = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' })
  return counted.result.value
}

const weigh = async (visitor: Visitor): Promise<Weight> => {
  const { cdp } = visitor
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const { kept, programs } = await readHeap(visitor)
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    heap: metric('JSHeapUsedSize') / 2 ** 20,
    kept: kept / 1000,
    programs: programs / 1000,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    canvases: await countAlive(visitor, 'HTMLCanvasElement'),
    sounds: await countAlive(visitor, 'AudioNode'),
  }
}

const STORIES_IN_A_ROW = 30
const WARM = 6

/** Start to result and back to the catalogue. */
const playThrough = async ({ page }: Visitor, url: string, story: string): Promise<void> => {
  await startStory(page, url, story)
  await page.locator('.scene canvas').waitFor()
  for (let turn = 0; turn < 40; turn++) if (!(await say(page, 1))) break
  await page.locator('.ending a').click()
  await page.locator('.reflect-done .button.quiet').click()
  await page.locator('.turns').waitFor()
  await page.goto(`${url}#/`)
  await page.locator('.story-link').first().waitFor()
}

const withSound = (visitor: Visitor) =>
  visitor.page.addInitScript(() => {
    const sound = { muted: false, effects: 60, music: 40 }
    localStorage.setItem('heqi.settings', JSON.stringify({ sound }))
  })

/** Thirty stories one after another with sound and music on; the stage's textures are its canvases. */
const benchManyStories = async (site: Site): Promise<void> => {
  const visitor = await arrive(site, 'reduce')
  await withSound(visitor)
  await visitor.cdp.send('Performance.enable')
  await visitor.cdp.send('HeapProfiler.enable')
  await visitor.page.goto(site.url)
  const weights: Weight[] = []
  for (let played = 0; played < STORIES_IN_A_ROW; played++) {
    await playThrough(visitor, site.url, STORIES[played % STORIES.length] ?? 'angry-buyer')
    if (played + 1 === WARM || played + 1 === STORIES_IN_A_ROW) {
      await rest(400)
      weights.push(await weigh(visitor))
    }
  }
  const [early, late] = weights
  const from = (part: keyof Weight, digits = 0): string =>
    `${early?.[part].toFixed(digits)} → ${late?.[part].toFixed(digits)}`
  row(`after story ${WARM} and after story ${STORIES_IN_A_ROW}: heap, MB`, from('heap', 1), '')
  // The catalogue lists every attempt there is: they are the reader's, and stay with them.
  row('of it what the page keeps, kB', from('kept'), 'no growth but 2 or 3 kB an attempt')
  row('and programs the browser has compiled, kB', from('programs'), 'levels off once all is warm')
  row('canvases alive, textures included', from('canvases'), 'no growth')
  row('nodes of sound alive', from('sounds'), 'no growth')
  row('listeners', from('listeners'), 'no growth')
  row('nodes', from('nodes'), 'no growth')
  await visitor.context.close()
}

const PARTS: readonly (readonly [string, (site: Site) => Promise<void>])[] = [
  ['bytes', benchBytes],
  ['opening', benchOpening],
  ['waterfall', printWaterfall],
  ['start', benchStart],
  ['reaction', benchReaction],
  ['frames', benchFrames],
  ['debrief', benchDebrief],
  ['practice', benchPractice],
  ['workbench', benchWorkbench],
  ['team', benchTeam],
  ['stories', benchManyStories],
]

/** Builds, measures and prints; says so where there is no Chromium. `only` names one part. */
export const benchBrowser = async (only: string | undefined): Promise<void> => {
  const chromium = ensureChromium()
  if (!chromium) return console.log('The browser part is left out: no Chromium found; name one in CHROMIUM.')
  const site = await openSite(chromium)
  console.log(`\nChromium ${site.browser.version()}, ${RUNS} runs each, medians`)
  try {
    for (const [name, measure] of PARTS) if (!only || only === name) await measure(site)
  } finally {
    await site.close()
  }
}
