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

interface Opening {
  readonly paint: number
  readonly line: number
  readonly scene: number
}

/** Notes when the first line and the animated scene are there; kept on the page that is measured. */
const watchOpening = (visitor: Visitor) =>
  visitor.page.addInitScript(() => {
    const seen: Record<string, number> = {}
    const note = (name: string, selector: string) => {
      if (seen[name] === undefined && document.querySelector(selector)) seen[name] = performance.now()
    }
    new MutationObserver(() => {
      note('line', '[role=log] > *')
      note('scene', '.scene canvas')
    }).observe(document, { childList: true, subtree: true })
    Object.assign(window, { heqiSeen: seen })
  })

const readOpening = async ({ page }: Visitor): Promise<Opening> => {
  await page.locator('.scene canvas').waitFor({ timeout: 60_000 })
  return page.evaluate(() => {
    const seen = (window as unknown as { heqiSeen: Record<string, number> }).heqiSeen
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return { paint: paint?.startTime ?? Number.NaN, line: seen.line ?? 0, scene: seen.scene ?? 0 }
  })
}

/** Opens an address `RUNS` times, with nothing on the device but what IndexedDB holds. */
const coldOpenings = async (
  visitor: Visitor,
  address: string,
  network: Network,
  cpu: number,
): Promise<readonly Opening[]> => {
  const openings: Opening[] = []
  for (let run = 0; run < RUNS; run++) {
    await throttle(visitor, NETWORKS[0] as Network, 1)
    await forget(visitor)
    await throttle(visitor, network, cpu)
    await visitor.page.goto(address)
    openings.push(await readOpening(visitor))
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

const ms = (value: number): string => `${Math.round(value)} ms`
const middle = (openings: readonly Opening[], part: keyof Opening): string =>
  ms(median(openings.map((one) => one[part])))

/** Pages that hold Phaser, a stage of its own and nothing else: what the real pages are held against. */
const BARE = [
  ['bare-full', 'a bare page with full Phaser'],
  ['bare-core', 'a bare page with a core build'],
] as const

const benchBare = async (site: Site, network: Network, cpu: number): Promise<void> => {
  for (const [name, what] of BARE) {
    const visitor = await arrive(site)
    await watchOpening(visitor)
    const openings = await coldOpenings(visitor, `${site.url}bench/test/bench/${name}.html`, network, cpu)
    row(
      `${network.name}, ${cpu} × CPU: ${what}, cold`,
      middle(openings, 'scene'),
      'beaten by the line before',
    )
    await visitor.context.close()
  }
}

/** Both pages on every network, at one and at a quarter of the processor. */
export const benchOpening = async (site: Site): Promise<void> => {
  for (const network of NETWORKS)
    for (const cpu of [1, 4]) {
      const { visitor, address } = await inConversation(site)
      const openings = await coldOpenings(visitor, address, network, cpu)
      await visitor.context.close()
      row(
        `${network.name}, ${cpu} × CPU: first paint / first line / scene, cold`,
        `${middle(openings, 'paint')} / ${middle(openings, 'line')} / ${middle(openings, 'scene')}`,
        '',
      )
      if (cpu === 4) await benchBare(site, network, cpu)
    }
}

/** What a cold opening on the slowest line asks for, in order: when each answer began and ended, and what it weighed. */
export const printWaterfall = async (site: Site): Promise<void> => {
  const { visitor, address } = await inConversation(site)
  const [slow] = NETWORKS.slice(-1)
  const [opening] = await coldOpenings(visitor, address, slow as Network, 4)
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
