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
/** Fills the stores of a page's books as an agent would. */
const keepDrill = (page: Page, drill: Drill) =>
  page.evaluate((drill) => window.desk.practice.keepDrill(drill), drill)

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
    await keep(one, attemptOf('a', ['r1', 'r2'], { ended: true }))
    await keepDrill(one, DRILL)
    await keepDrill(one, { ...DRILL, tries: [{ at: 1, held: true }] })
    await keepDrill(two, { ...DRILL, tries: [{ at: 2, held: false }] })
    await keepDrill(two, DRILL)
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

describe('what says where the agent stands', () => {
  const standing = (page: Page) =>
    page.evaluate(async () => (await window.desk.attempts.standing()).map(({ id }) => id))
  /** How often it was made anew is seen by what is written while it is only read. */
  const digest = (page: Page) =>
    page.evaluate(() => window.desk.device.ask((db) => db.get('digests', 'standing'), undefined))
  const many = async (page: Page) => {
    for (let index = 0; index < 6; index++)
      await keep(page, attemptOf(`old-${index}`, ['r1'], { started: index, changed: index, ended: true }))
    await keep(page, attemptOf('open', ['r1'], { started: 9, changed: 9 }))
  }

  it('is made once, then kept with every reply, in two tabs that write at the same moment', async () => {
    const [one, two] = [await tab(), await tab()]
    await many(one)
    expect(await digest(one)).toBeUndefined()
    expect(await standing(one)).toEqual(['open', 'old-5', 'old-4', 'old-3'])
    const exams = ['x', 'y', 'z', 'u', 'v', 'w']
    const transcript = { ...attemptOf('x', []).transcript, mode: 'exam' } as const
    await Promise.all(
      exams.map((id, index) => keep(index % 2 ? one : two, attemptOf(id, [], { started: 20, transcript }))),
    )
    expect((await digest(two))?.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(exams))
    const seen = await standing(two)
    expect(seen).toEqual(await standing(one))
    expect(seen.slice(exams.length)).toEqual(['open', 'old-5', 'old-4', 'old-3'])
    await two.close()
    expect(await standing(await tab())).toEqual(seen)
  })

  it('is made anew where it is missing or of another shape', async () => {
    const page = await tab()
    await many(page)
    const before = await standing(page)
    const spoil = (row: object) =>
      page.evaluate(
        (row) =>
          window.desk.device.write('spoil', (db) => db.put('digests', { name: 'standing', ...row } as never)),
        row,
      )
    for (const row of [{ shape: 0, rows: [] }, { shape: 1 }]) {
      await spoil(row)
      await keep(page, attemptOf('open', ['r1', 'r2'], { started: 9, changed: 10 }))
      expect(await standing(page)).toEqual(before)
    }
    await page.evaluate(() => window.desk.device.write('spoil', (db) => db.clear('digests')))
    expect(await standing(page)).toEqual(before)
  })

  it('comes back where a clock that was set back took its place away', async () => {
    const page = await tab()
    await many(page)
    const score = (id: string, score: number) =>
      attemptOf(id, ['r1'], {
        started: 5,
        changed: 5,
        ended: true,
        outcome: { score, passed: false, ending: 'x', worth: 'fair', tally: null },
      })
    await keep(page, score('best', 70))
    await keep(page, score('second', 60))
    for (let index = 0; index < 4; index++)
      await keep(page, attemptOf(`new-${index}`, ['r1'], { started: 30, changed: 30, ended: true }))
    expect(await standing(page)).toContain('best')
    expect(await standing(page)).not.toContain('second')
    await keep(page, score('best', 50))
    expect(await standing(page)).toContain('second')
  })

  it('goes with what is erased, and takes in what is restored', async () => {
    const page = await tab()
    await many(page)
    const before = await standing(page)
    const kept = await page.evaluate(() => window.desk.kept.gather(99))
    await page.evaluate(() => window.desk.kept.erase())
    expect(await standing(page)).toEqual([])
    expect((await digest(page))?.rows).toEqual([])
    await page.evaluate((kept) => window.desk.kept.restore(kept), kept)
    expect(await standing(page)).toEqual(before)
  })

  it('is there without a store too', async () => {
    const page = await tab((page) =>
      page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError')
        }
      }),
    )
    await keep(page, attemptOf('a', ['r1']))
    expect(await standing(page)).toEqual(['a'])
  })
})

describe('a result that is worked out while everything is erased', () => {
  const ending = { id: 'settled', worth: 'good' } as const
  const debrief = {
    score: 40,
    passed: false,
    skills: [],
    turns: [
      { turn: 1, said: { id: 'r1' }, judged: [], loss: 20, uncapped: 20, open: [{ loss: 0, uncapped: 0 }] },
    ],
  }
  type Moment = 'before' | 'with' | 'between'
  /** Concludes an attempt, and erases all of it at a moment of that. */
  const concludeAt = (page: Page, moment: Moment) =>
    page.evaluate(
      async ({ moment, attempt, ending, debrief }) => {
        const { attempts, practice, kept, conclude } = window.desk
        const amend: typeof attempts.amend = async (row) => {
          if (moment === 'before') await kept.erase()
          const erasing = moment === 'with' ? kept.erase() : null
          const stands = await attempts.amend(row)
          await erasing
          return stands
        }
        const drills: typeof practice.drills = async () => {
          const known = await practice.drills()
          if (moment === 'between') await kept.erase()
          return known
        }
        const books = { attempts: { ...attempts, amend }, practice: { ...practice, drills } }
        await conclude(books, attempt, ending as never, debrief as never)
      },
      { moment, attempt: attemptOf('a', ['r1'], { ended: true }), ending, debrief },
    )

  it('is kept with its drill where nothing is erased', async () => {
    const page = await tab()
    await keep(page, attemptOf('a', ['r1'], { ended: true }))
    await concludeAt(page, 'never' as Moment)
    expect((await page.evaluate(() => window.desk.attempts.find('a')))?.outcome?.score).toBe(40)
    expect(await page.evaluate(async () => (await window.desk.practice.drills()).length)).toBe(1)
  })

  for (const moment of ['before', 'with', 'between'] as const)
    it(`does not come back: ${moment}`, async () => {
      const page = await tab()
      await keep(page, attemptOf('a', ['r1'], { ended: true }))
      await concludeAt(page, moment)
      const left = await page.evaluate(() => window.desk.kept.gather(99))
      expect(Object.values(left).filter(Array.isArray).flat()).toEqual([])
      expect(await page.evaluate(() => window.desk.attempts.standing())).toEqual([])
      expect((await told(page)).refused).toEqual([])
    })

  it('does not come back from another tab either', async () => {
    const [one, two] = [await tab(), await tab()]
    await keep(one, attemptOf('a', ['r1'], { ended: true }))
    expect(await ids(two)).toEqual(['a'])
    await one.evaluate(() => window.desk.kept.erase())
    await concludeAt(two, 'never' as Moment)
    expect(await ids(one)).toEqual([])
    expect(await one.evaluate(() => window.desk.practice.drills())).toEqual([])
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
    await keepDrill(page, { ...DRILL, version: 'v5' })
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

  it('is taken off by attempt, with its drills and notes: what was not sent stays', async () => {
    const page = await tab()
    await fill(page)
    await keepDrill(page, { ...DRILL, id: 'b.1', attempt: 'b', turn: 1, replies: [] })
    expect(await page.evaluate(() => window.desk.attempts.standing())).not.toEqual([])
    const taken = await page.evaluate(() => window.desk.kept.takeOff(new Set(['a', 'elsewhere'])))
    expect(taken).toEqual({ gone: 1, stay: 1 })
    const left = await gather(page)
    expect(left.attempts.map(({ id }) => id)).toEqual(['b'])
    expect(left.drills.map(({ id }) => id)).toEqual(['b.1'])
    expect(left.intentions.map(({ attempt }) => attempt)).toEqual(['b'])
    expect([left.reflections, left.typed]).toEqual([[], []])
    expect((await page.evaluate(() => window.desk.attempts.standing())).map(({ id }) => id)).toEqual(['b'])
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
