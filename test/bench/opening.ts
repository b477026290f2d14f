/** From an empty cache straight into a conversation: first paint, first line, scene; beside it a bare page with Phaser. */
import { median, row } from './measure.ts'
import {
  arrive,
  forget,
  NETWORKS,
  type Network,
  type Site,
  startStory,
  throttle,
  type Visitor,
} from './visitor.ts'

/** How often each opening is measured. */
export const RUNS = 3

/** Milliseconds from the opening of the page, or from the press of a button. */
interface Opening {
  readonly paint: number
  /** The scene hangs there as a still picture: the room, the weather and the buyer's face. */
  readonly picture: number
  /** The scene moves. */
  readonly scene: number
  /** The buyer has begun to speak. */
  readonly line: number
  /** Bytes that were fetched until the scene moved. */
  readonly bytes: number
}

/** Notes when each of them is there; kept on the page that is measured. `press` is pressed as soon as it stands. */
const watchOpening = (visitor: Visitor, press: string | null = null) =>
  visitor.page.addInitScript((button) => {
    const seen: Record<string, number> = {}
    const note = (name: string, selector: string) => {
      if (seen[name] === undefined && document.querySelector(selector)) seen[name] = performance.now()
    }
    const pressOnce = () => {
      const found = button && seen.press === undefined && document.querySelector<HTMLElement>(button)
      if (!found) return
      seen.press = performance.now()
      setTimeout(() => found.click())
    }
    new MutationObserver(() => {
      pressOnce()
      note('line', '[role=log] > *')
      note('picture', '.scene > *')
      note('scene', '.scene canvas')
    }).observe(document, { childList: true, subtree: true })
    Object.assign(window, { heqiSeen: seen })
  }, press)

const readOpening = async ({ page }: Visitor, talks: boolean): Promise<Opening> => {
  await page.locator('.scene canvas').waitFor({ timeout: 60_000 })
  if (talks) await page.locator('[role=log] > *').first().waitFor({ timeout: 60_000 })
  return page.evaluate(() => {
    const seen = (window as unknown as { heqiSeen: Record<string, number> }).heqiSeen
    const since = (name: string): number => (seen[name] ?? Number.NaN) - (seen.press ?? 0)
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const fetched = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    return {
      bytes: fetched
        .filter(({ responseEnd }) => responseEnd < (seen.scene ?? 0))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      paint: paint?.startTime ?? Number.NaN,
      picture: since('picture'),
      scene: since('scene'),
      line: since('line'),
    }
  })
}

interface Conditions {
  readonly network: Network
  readonly cpu: number
  /** Whether somebody speaks there. */
  readonly talks: boolean
}

/** Opens an address `RUNS` times, with nothing on the device but what IndexedDB holds. */
const coldOpenings = async (
  visitor: Visitor,
  address: string,
  { network, cpu, talks }: Conditions,
): Promise<readonly Opening[]> => {
  const openings: Opening[] = []
  for (let run = 0; run < RUNS; run++) {
    await throttle(visitor, NETWORKS[0] as Network, 1)
    await forget(visitor)
    await throttle(visitor, network, cpu)
    await visitor.page.goto(address)
    openings.push(await readOpening(visitor, talks))
  }
  return openings
}

/** A visitor who has a conversation begun, and its address. */
const inConversation = async (site: Site): Promise<{ visitor: Visitor; address: string }> => {
  const visitor = await arrive(site)
  await startStory(visitor.page, site.url, 'angry-buyer')
  const address = visitor.page.url()
  await watchOpening(visitor)
  return { visitor, address }
}

const middle = (openings: readonly Opening[], part: keyof Opening): number =>
  median(openings.map((one) => one[part]))
const ms = (value: number): string => `${Math.round(value)} ms`

/** The medians of an opening, as the head of the table names them. */
const told = (openings: readonly Opening[]): string =>
  [middle(openings, 'picture'), middle(openings, 'scene'), middle(openings, 'line')].map(ms).join(' / ')

/** What the line alone takes: a way there and back for the page, one for what it asks for, and the bytes. */
const lineTakes = ({ speed }: Network, bytes: number): string =>
  speed ? `, of which the line takes ${ms(2 * speed.latency + (bytes * 8) / (speed.mbit * 1000))}` : ''

const weightOf = (openings: readonly Opening[], { network }: Conditions): string => {
  const bytes = middle(openings, 'bytes')
  return `${Math.round(bytes / 1000)} kB until it moves${lineTakes(network, bytes)}`
}

/** Pages that hold Phaser, a stage of its own and nothing else: what the real pages are held against. */
const BARE = [
  ['bare-full', 'a bare page with full Phaser, moving'],
  ['bare-core', 'a bare page with a core build, moving'],
] as const

const against = (bare: number, ours: number): string =>
  bare < ours ? `${ms(ours - bare)} before ours` : `${ms(bare - ours)} after ours`

const benchBare = async (site: Site, conditions: Conditions, ours: readonly Opening[]): Promise<void> => {
  for (const [name, what] of BARE) {
    const visitor = await arrive(site)
    await watchOpening(visitor)
    const openings = await coldOpenings(visitor, `${site.url}bench/test/bench/${name}.html`, {
      ...conditions,
      talks: false,
    })
    const bare = middle(openings, 'scene')
    row(
      `  ${what}`,
      ms(bare),
      `${against(bare, middle(ours, 'scene'))}, ${against(bare, middle(ours, 'picture'))} hangs as a picture; ${weightOf(openings, conditions)}`,
    )
    await visitor.context.close()
  }
}

/** The other way in: a brief that has only just appeared, whose start is pressed before anything could be fetched ahead. */
const benchBrief = async (site: Site, conditions: Conditions): Promise<void> => {
  const visitor = await arrive(site)
  await watchOpening(visitor, '.start-bar button.main')
  const openings = await coldOpenings(visitor, `${site.url}#/story/angry-buyer`, conditions)
  row('  from a brief, its start pressed at once: picture / moving / first line', told(openings), '')
  await visitor.context.close()
}

/** Why a bare page can be first. */
const NOTE = `  A bare page has one picture on its stage and nobody to talk to. Ours has Phaser in the size of the core build, and beside it
  the words, the story and who tells it, the room and the buyer; its scene hangs as a picture once the drawings and the
  story are there, and then moves. Where the line is slow the bytes take the time, where it is fast the drawing does: some
  thirty drawings are printed before the first frame.`

/** All of them on every network, at one and at a quarter of the processor. */
export const benchOpening = async (site: Site): Promise<void> => {
  for (const network of NETWORKS)
    for (const cpu of [1, 4]) {
      const conditions = { network, cpu, talks: true }
      const { visitor, address } = await inConversation(site)
      const openings = await coldOpenings(visitor, address, conditions)
      await visitor.context.close()
      row(
        `${network.name}, ${cpu} × CPU, cold: picture / moving / first line`,
        told(openings),
        `first paint ${ms(middle(openings, 'paint'))}; ${weightOf(openings, conditions)}`,
      )
      await benchBare(site, conditions, openings)
      await benchBrief(site, conditions)
    }
  console.log(NOTE)
}

/** What a cold opening on the slowest line asks for, in order: when each answer began and ended, and what it weighed. */
export const printWaterfall = async (site: Site): Promise<void> => {
  const { visitor, address } = await inConversation(site)
  const [slow] = NETWORKS.slice(-1)
  const [opening] = await coldOpenings(visitor, address, { network: slow as Network, cpu: 4, talks: true })
  const fetched = await visitor.page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, startTime, responseStart, responseEnd, encodedBodySize } =
        entry as PerformanceResourceTiming
      return { name, startTime, responseStart, responseEnd, bytes: encodedBodySize }
    }),
  )
  for (const { name, startTime, responseStart, responseEnd, bytes } of fetched) {
    const when = [startTime, responseStart, responseEnd]
      .map((at) => `${Math.round(at)}`.padStart(6))
      .join(' ')
    console.log(`${when} ${`${(bytes / 1000).toFixed(1)} kB`.padStart(10)}  ${name.replace(/.*\//, '')}`)
  }
  console.log(opening)
  await visitor.context.close()
}
