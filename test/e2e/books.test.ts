import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Drill, Edition } from '../../src/wire/practice.ts'
import { attemptOf, type Library, openLibrary, openTab } from './books.ts'
import { openBrowser } from './desk.ts'

let browser: Browser
let library: Library
let context: BrowserContext
beforeAll(async () => {
  ;[browser, library] = await Promise.all([openBrowser(), openLibrary()])
})
afterAll(() => Promise.all([browser.close(), library.close()]))
beforeEach(async () => {
  context = await browser.newContext()
})
afterEach(() => context.close())

const tab = (prepare?: (page: Page) => Promise<unknown>) => openTab(context, library, prepare)
const ids = (page: Page) => page.evaluate(async () => (await window.desk.attempts.all()).map(({ id }) => id))
const repliesOf = (page: Page, id: string) =>
  page.evaluate(
    async (id) => (await window.desk.attempts.find(id))?.transcript.replies.map((reply) => reply.id),
    id,
  )
const keep = (page: Page, attempt: ReturnType<typeof attemptOf>) =>
  page.evaluate((attempt) => window.desk.attempts.keep(attempt), attempt)
const told = (page: Page) => page.evaluate(() => window.desk.told)

const DRILL: Drill = {
  id: 'a.2',
  attempt: 'a',
  turn: 2,
  scenario: 'angry-buyer',
  version: 'v1',
  variant: 1,
  replies: ['r1'],
  said: 'r2',
  loss: 12,
  added: 1000,
  tries: [],
}

describe('the book of attempts', () => {
  it('is the same after the page is closed', async () => {
    const page = await tab()
    const attempt = attemptOf('a', ['r1', 'r2'], {
      ended: true,
      outcome: { score: 81.4, passed: true, ending: 'settled', worth: 'good', tally: null },
      from: { attempt: 'b', turn: 3 },
    })
    await keep(page, attempt)
    await page.close()
    const again = await tab()
    expect(await again.evaluate(() => window.desk.attempts.find('a'))).toEqual(attempt)
    expect(await again.evaluate(() => window.desk.attempts.find('nobody'))).toBeNull()
  })

  it('has what went on last first, also when the clock was set back a year', async () => {
    const page = await tab()
    const year = 365 * 86_400_000
    await keep(page, attemptOf('first', ['r1'], { changed: 2 * year }))
    await keep(page, attemptOf('second', ['r1'], { changed: year }))
    await keep(page, attemptOf('third', [], { changed: year + 1 }))
    expect(await ids(page)).toEqual(['third', 'second', 'first'])
    await keep(page, attemptOf('first', ['r1', 'r2'], { changed: year + 2 }))
    expect(await ids(page)).toEqual(['first', 'third', 'second'])
  })

  it('keeps its order when only a result is added', async () => {
    const page = await tab()
    await keep(page, attemptOf('old', ['r1'], { ended: true }))
    await keep(page, attemptOf('new', ['r1']))
    const outcome = { score: 50, passed: false, ending: 'x', worth: 'fair', tally: null } as const
    await keep(page, attemptOf('old', ['r1'], { ended: true, outcome }))
    expect(await ids(page)).toEqual(['new', 'old'])
    expect((await page.evaluate(() => window.desk.attempts.find('old')))?.outcome).toEqual(outcome)
  })

  it('passes over rows that it does not know, and leaves them where they are', async () => {
    const page = await tab()
    await page.evaluate(() =>
      window.desk.device.write('odd', (db) => db.put('attempts', { id: 'odd', from: 'the future' } as never)),
    )
    await keep(page, attemptOf('a', []))
    expect(await ids(page)).toEqual(['a'])
    const rows = await page.evaluate(() => window.desk.device.ask((db) => db.count('attempts'), 0))
    expect(rows).toBe(2)
  })
})

describe('a database of the first version', () => {
  const firstVersion = (page: Page) =>
    page.addInitScript((rows) => {
      if (sessionStorage.getItem('laid')) return
      sessionStorage.setItem('laid', 'yes')
      const opening = indexedDB.open('heqi', 1)
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore('attempts', { keyPath: 'id' })
        for (const row of rows) store.put(row)
      }
      opening.onsuccess = () => opening.result.close()
    }, OLD_ROWS)
  const OLD_ROWS = [
    { ...attemptOf('b', ['r1', 'r2'], { changed: 5000 }), from: undefined },
    { ...attemptOf('c', [], { changed: 4000 }), from: undefined },
    { id: 'odd', what: 'nobody knows' },
  ]

  it('is taken over with everything in it, in the order of its clock', async () => {
    const page = await tab(firstVersion)
    expect(await ids(page)).toEqual(['b', 'c'])
    expect(await repliesOf(page, 'b')).toEqual(['r1', 'r2'])
    expect(await page.evaluate(() => window.desk.device.ask((db) => db.count('attempts'), 0))).toBe(3)
    await keep(page, attemptOf('a', ['r1'], { changed: 1 }))
    expect(await ids(page)).toEqual(['a', 'b', 'c'])
    expect(await told(page)).toEqual({ refused: [], outdated: 0, overtaken: [] })
  })
})

describe('two tabs', () => {
  it('cannot take replies from each other: the longer line stands, and the other tab is told', async () => {
    const [one, two] = [await tab(), await tab()]
    await keep(one, attemptOf('a', ['r1']))
    expect(await repliesOf(two, 'a')).toEqual(['r1'])
    await keep(one, attemptOf('a', ['r1', 'r2', 'r3']))
    await expect.poll(async () => (await told(two)).overtaken).toEqual(['a'])
    await keep(two, attemptOf('a', ['r1', 'other']))
    expect(await repliesOf(two, 'a')).toEqual(['r1', 'r2', 'r3'])
    expect((await told(two)).overtaken).toEqual(['a', 'a'])
    expect((await told(one)).overtaken).toEqual([])
    await keep(two, attemptOf('a', ['r1', 'r2', 'r3', 'r4']))
    expect(await repliesOf(one, 'a')).toEqual(['r1', 'r2', 'r3', 'r4'])
  })

  it('that write at the same moment leave one whole line', async () => {
    const tabs = await Promise.all([tab(), tab(), tab()])
    await Promise.all(tabs.map((page, i) => keep(page, attemptOf('a', ['r1', `by-${i}`, `by-${i}-too`]))))
    const seen = await Promise.all(tabs.map((page) => repliesOf(page, 'a')))
    expect(new Set(seen.map(String)).size).toBe(1)
    const [, winner] = /^r1,by-(\d),by-\1-too$/.exec(String(seen[0])) ?? []
    expect(winner).toBeDefined()
    const losers = await Promise.all(tabs.map(async (page) => (await told(page)).overtaken.length))
    expect(losers.filter((count) => count > 0)).toHaveLength(2)
  })

  it('lose no try of a drill', async () => {
    const [one, two] = [await tab(), await tab()]
    const put = (page: Page, drill: Drill) =>
      page.evaluate((drill) => window.desk.practice.keepDrill(drill), drill)
    await put(one, DRILL)
    await put(one, { ...DRILL, tries: [{ at: 1, held: true }] })
    await put(two, { ...DRILL, tries: [{ at: 2, held: false }] })
    await put(two, DRILL)
    const drills = await one.evaluate(() => window.desk.practice.drills())
    expect(drills).toEqual([
      {
        ...DRILL,
        tries: [
          { at: 1, held: true },
          { at: 2, held: false },
        ],
      },
    ])
    await one.evaluate(() => window.desk.practice.dropDrill('a.2'))
    expect(await two.evaluate(() => window.desk.practice.drills())).toEqual([])
  })

  it('of which one is newer: the old one lets go, says so, and neither hangs', async () => {
    const old = await tab()
    await keep(old, attemptOf('a', ['r1']))
    const newer = await context.newPage()
    await newer.goto(library.url)
    const version = await newer.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          const opening = indexedDB.open('heqi', 99)
          opening.onsuccess = () => done(opening.result.version)
          opening.onerror = () => fail(opening.error)
          opening.onblocked = () => fail(new Error('blocked'))
        }),
    )
    expect(version).toBe(99)
    expect((await told(old)).outdated).toBe(1)
    await keep(old, attemptOf('a', ['r1', 'r2']))
    expect(await repliesOf(old, 'a')).toEqual(['r1', 'r2'])
    expect((await told(old)).refused).toEqual([true])
  })
})

describe('a device that refuses', () => {
  it('from the start is told once, and memory keeps until the page is closed', async () => {
    const page = await tab((page) =>
      page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError')
        }
      }),
    )
    await keep(page, attemptOf('a', ['r1']))
    await keep(page, attemptOf('b', ['r1']))
    await page.evaluate((drill) => window.desk.practice.keepDrill(drill), DRILL)
    expect(await ids(page)).toEqual(['b', 'a'])
    expect(await page.evaluate(() => window.desk.practice.drills())).toEqual([DRILL])
    expect((await told(page)).refused).toEqual([true])
  })

  it('because it is full takes everything in once there is room again', async () => {
    const page = await tab((page) =>
      page.addInitScript(() => {
        const { put } = IDBObjectStore.prototype
        IDBObjectStore.prototype.put = function (...row: Parameters<typeof put>) {
          if ('full' in window) throw new DOMException('full', 'QuotaExceededError')
          return put.apply(this, row)
        }
      }),
    )
    await keep(page, attemptOf('a', ['r1']))
    await page.evaluate(() => Object.assign(window, { full: true }))
    await keep(page, attemptOf('a', ['r1', 'r2']))
    await keep(page, attemptOf('a', ['r1', 'r2', 'r3']))
    await page.evaluate((drill) => window.desk.practice.keepDrill(drill), DRILL)
    expect(await repliesOf(page, 'a')).toEqual(['r1', 'r2', 'r3'])
    expect((await told(page)).refused).toEqual([true])
    await page.evaluate(() => Reflect.deleteProperty(window, 'full'))
    await keep(page, attemptOf('b', []))
    expect((await told(page)).refused).toEqual([true, false])
    await page.close()
    const again = await tab()
    expect(await repliesOf(again, 'a')).toEqual(['r1', 'r2', 'r3'])
    expect(await again.evaluate(() => window.desk.practice.drills())).toEqual([DRILL])
  })

  it('because the browser cut it off is opened again', async () => {
    const page = await tab()
    await keep(page, attemptOf('a', ['r1']))
    // Closed under our hands, as a browser does that runs out of memory.
    await page.evaluate(() => window.desk.device.ask(async (db) => db.close(), undefined))
    await keep(page, attemptOf('a', ['r1', 'r2']))
    expect((await told(page)).refused).toEqual([])
    await page.close()
    expect(await repliesOf(await tab(), 'a')).toEqual(['r1', 'r2'])
  })
})

describe('editions', () => {
  const edition = (version: string): Edition => ({
    version,
    scenario: 'angry-buyer',
    files: { 'zh-CN.ink': `# title: ${version}` },
  })
  const keepEdition = (page: Page, version: string) =>
    page.evaluate((edition) => window.desk.practice.keepEdition(edition), edition(version))

  it('stay while an attempt or a drill needs them, and go when none does', async () => {
    const page = await tab()
    for (const version of ['v1', 'v2', 'v3']) await keepEdition(page, version)
    const transcript = (version: string) => ({ ...attemptOf('x', []).transcript, version })
    await keep(page, attemptOf('a', [], { transcript: transcript('v4') }))
    await keepEdition(page, 'v4')
    await page.evaluate((drill) => window.desk.practice.keepDrill(drill), { ...DRILL, version: 'v5' })
    await keepEdition(page, 'v5')
    await keepEdition(page, 'v6')
    const known = await page.evaluate(async () => (await window.desk.practice.notes()).editions)
    expect(known.map(({ version }) => version)).toEqual(['v4', 'v5', 'v6'])
    expect(await page.evaluate(() => window.desk.practice.edition('v4'))).toEqual(edition('v4'))
    expect(await page.evaluate(() => window.desk.practice.edition('v1'))).toBeNull()
  })
})

describe('everything that is kept', () => {
  const fill = async (page: Page) => {
    await keep(page, attemptOf('a', ['r1', 'r2'], { changed: 10 }))
    await keep(page, attemptOf('b', ['r1'], { changed: 20 }))
    await page.evaluate(async (drill) => {
      const { practice } = window.desk
      await practice.keepDrill({ ...drill, tries: [{ at: 1, held: true }] })
      await practice.reflect({ attempt: 'a', went: 'mixed', turn: 2, at: 1 })
      await practice.intend({ attempt: 'a', scenario: 's', when: 'w', will: '先听', at: 2 })
      await practice.intend({ attempt: 'b', scenario: 's', when: 'w', will: 'x', at: 3 })
      await practice.keepTyped({ attempt: 'a', turn: 2, text: '亲', at: 1 })
      await practice.keepTyped({ attempt: 'a', turn: 1, text: '您好', at: 1 })
      await practice.keepEdition({ version: 'v1', scenario: 's', files: { 'en.ink': 'x' } })
    }, DRILL)
  }
  const gather = (page: Page) => page.evaluate(() => window.desk.kept.gather(99))

  it('is read by attempt and newest first', async () => {
    const page = await tab()
    await fill(page)
    const read = await page.evaluate(async () => {
      const { practice } = window.desk
      return {
        reflection: await practice.reflectionOf('a'),
        none: await practice.reflectionOf('b'),
        wills: (await practice.intentions()).map(({ will }) => will),
        typed: (await practice.typedOf('a')).map(({ text }) => text),
        other: await practice.typedOf('aa'),
      }
    })
    expect(read).toEqual({
      reflection: { attempt: 'a', went: 'mixed', turn: 2, at: 1 },
      none: null,
      wills: ['x', '先听'],
      typed: ['您好', '亲'],
      other: [],
    })
  })

  it('goes to another device and back without loss or double', async () => {
    const page = await tab()
    await fill(page)
    const kept = JSON.parse(JSON.stringify(await gather(page)))
    const elsewhere = await browser.newContext()
    const other = await openTab(elsewhere, library)
    const restore = (page: Page) => page.evaluate((kept) => window.desk.kept.restore(kept), kept)
    expect(await restore(other)).toEqual({ attempts: 2, drills: 1, stored: true })
    expect(await gather(other)).toEqual(kept)
    expect(await restore(other)).toEqual({ attempts: 0, drills: 0, stored: true })
    expect(await gather(other)).toEqual(kept)
    // What went on meanwhile is not set back.
    await keep(page, attemptOf('a', ['r1', 'r2', 'r3'], { changed: 30 }))
    expect(await restore(page)).toEqual({ attempts: 0, drills: 0, stored: true })
    expect(await repliesOf(page, 'a')).toEqual(['r1', 'r2', 'r3'])
    expect(await ids(page)).toEqual(['a', 'b'])
    await elsewhere.close()
  })

  it('is erased from memory too, where the device would not store it', async () => {
    const page = await tab((page) =>
      page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      }),
    )
    await fill(page)
    expect(await ids(page)).toHaveLength(2)
    expect(await page.evaluate(() => window.desk.kept.erase())).toBe(true)
    const left = await gather(page)
    expect(Object.values(left).filter(Array.isArray).flat()).toEqual([])
  })

  it('is erased in all tabs, and with it what other stores hold', async () => {
    const [page, other] = [await tab(), await tab()]
    await fill(page)
    await page.evaluate(() => {
      localStorage.setItem('heqi.settings', '{}')
      localStorage.setItem('heqi.asked', 'yes')
    })
    expect(await page.evaluate(() => window.desk.kept.erase())).toBe(true)
    expect(await ids(other)).toEqual([])
    const left = await gather(other)
    expect(Object.values(left).filter(Array.isArray).flat()).toEqual([])
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['heqi.settings'])
  })
})
