/** The outbox in a real browser against the real server: kept through restarts and outages, sent once from two tabs. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/wire/attempt.ts'
import { openSchool, type School } from '../server/play/school.ts'
import { conversation, soundStory, versionIn } from '../server/play/small.ts'
import { openBrowser } from './desk.ts'
import type { openPost, Post } from './outbox-page.ts'

declare global {
  interface Window {
    openPost: typeof openPost
    post: Post
  }
}

const KETTLE = soundStory('kettle')
const PATIENT = { timeout: 30_000 }
const root = fileURLToPath(new URL('../..', import.meta.url))

const idOf = (n: number): string => n.toString(16).padStart(32, '0')

const attemptOf = (n: number, more: Partial<Attempt['transcript']> = {}): Attempt => ({
  id: idOf(n),
  transcript: {
    scenario: 'kettle',
    version: versionIn(KETTLE),
    locale: 'zh-CN',
    seed: 7,
    variant: 1,
    mode: 'practice',
    replies: conversation(n).map((id, at) => ({ id, at: at * 1000 })),
    ...more,
  },
  started: Date.now() - 60_000,
  changed: Date.now(),
  ended: true,
  outcome: null,
  from: null,
})

describe('the outbox', () => {
  let browser: Browser
  let school: School
  let pages: string
  let url: string
  let context: BrowserContext
  let me: string
  /** The server is there, or nobody can reach it. */
  let reachable = true

  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), 'heqi-outbox-'))
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      build: {
        outDir: pages,
        emptyOutDir: true,
        lib: { entry: join(root, 'test/e2e/outbox-page.ts'), formats: ['es'], fileName: 'outbox' },
      },
    })
    await writeFile(
      join(pages, 'index.html'),
      '<!doctype html><link rel="icon" href="data:,"><script type="module" src="outbox.js"></script>',
    )
    browser = await openBrowser()
    school = await openSchool([KETTLE], { pages })
    await school.repertoire.registered
    url = `${await school.app.listen({ host: '127.0.0.1', port: 0 })}/`
  })
  afterAll(async () => {
    await browser.close()
    await school.close()
    await rm(pages, { recursive: true })
  })
  beforeEach(async () => {
    reachable = true
    context = await browser.newContext()
    await context.route('**/api/**', (route) => (reachable ? route.continue() : route.abort()))
    const { id, token } = await school.signIn('trainee')
    me = id
    await context.addCookies([{ name: 'heqi', value: token, url }])
    return () => context.close()
  })

  const openTab = async (signedIn = true): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(url)
    await page.waitForFunction(() => 'openPost' in window)
    await page.evaluate(
      async (who) => {
        window.post = window.openPost()
        if (who !== null) await window.post.outbox.signIn(who)
      },
      signedIn ? me : null,
    )
    return page
  }
  const post = (page: Page, attempt: Attempt) => page.evaluate((one) => window.post.outbox.post(one), attempt)
  const state = (page: Page) => page.evaluate(() => window.post.outbox.state.value)
  const kept = async (...ids: readonly number[]) =>
    (await Promise.all(ids.map((n) => school.store.attempts.find(idOf(n))))).map(
      (found) => found?.person ?? null,
    )

  it('sends a finished attempt and hears the server’s own score', async () => {
    const page = await openTab()
    await post(page, attemptOf(1))
    const [answer] = await page.evaluate(() => window.post.answers)
    expect(answer).toMatchObject({ id: idOf(1), verdict: 'practice', score: expect.any(Number) })
    expect(await kept(1)).toEqual([me])
    expect(await state(page)).toMatchObject({ waiting: 0, pause: null, unsaved: false })
  })

  it('keeps what it could not send through a restart of the page', async () => {
    const before = await openTab()
    reachable = false
    for (const n of [11, 12]) await post(before, attemptOf(n))
    expect(await state(before)).toMatchObject({ waiting: 2, pause: 'unreached', unsaved: false })
    await before.close()
    reachable = true
    const after = await openTab()
    await expect.poll(() => state(after), PATIENT).toMatchObject({ waiting: 0, pause: null })
    expect(await kept(11, 12)).toEqual([me, me])
  })

  it('tries again by itself, and at once when the connection is back', async () => {
    const page = await openTab()
    reachable = false
    await post(page, attemptOf(21))
    reachable = true
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => state(page), PATIENT).toMatchObject({ waiting: 0 })
    reachable = false
    await post(page, attemptOf(22))
    reachable = true
    await expect.poll(() => state(page), PATIENT).toMatchObject({ waiting: 0 })
    expect(await kept(21, 22)).toEqual([me, me])
  })

  it('sends each once from two tabs, and both know', async () => {
    const one = await openTab()
    const two = await openTab()
    reachable = false
    for (const n of [31, 32, 33]) await post(one, attemptOf(n))
    await two.evaluate(() => window.post.outbox.look())
    expect(await state(two)).toMatchObject({ waiting: 3 })
    reachable = true
    const puts: string[] = []
    context.on('request', (request) => {
      if (request.method() === 'PUT') puts.push(request.url())
    })
    await Promise.all([one, two].map((page) => page.evaluate(() => window.post.outbox.flush())))
    for (const page of [one, two]) await expect.poll(() => state(page), PATIENT).toMatchObject({ waiting: 0 })
    expect(await kept(31, 32, 33)).toEqual([me, me, me])
    expect(puts.sort()).toEqual([31, 32, 33].map((n) => `${url}api/attempts/${idOf(n)}`))
  })

  it('keeps a refused attempt, through a restart too, with the reason in the page’s language', async () => {
    const before = await openTab()
    const replies = [{ id: 'never', at: 1 }]
    await post(before, attemptOf(41, { replies }))
    await before.close()
    const page = await openTab()
    expect((await state(page)).refused).toMatchObject([
      {
        id: idOf(41),
        scenario: 'kettle',
        refusal: { code: 'impossible', turn: 1, detail: expect.stringMatching(/\w{3}/) },
      },
    ])
    await page.evaluate((id) => window.post.outbox.discard(id), idOf(41))
    expect(await state(page)).toMatchObject({ refused: [], waiting: 0 })
  })

  it('sends nothing in the name of somebody else who is signed in by now', async () => {
    const page = await openTab()
    const { token } = await school.signIn('trainee')
    await context.addCookies([{ name: 'heqi', value: token, url }])
    await post(page, attemptOf(51))
    expect(await state(page)).toMatchObject({ waiting: 1, pause: 'signed-out' })
    expect(await kept(51)).toEqual([null])
  })

  it('sends an exam as the server gave it out', async () => {
    const page = await openTab()
    const exam = await page.evaluate(async () => {
      const reply = await window.post.api.call('POST /api/exams', {
        body: { scenario: 'kettle', locale: 'zh-CN' },
      })
      if (reply.kind !== 'done') throw new Error(reply.kind)
      await window.post.outbox.noteExam(reply.body.id)
      return reply.body
    })
    const replies = conversation(5, exam.variant).map((id, at) => ({ id, at: at * 1000 }))
    const attempt = attemptOf(61, { mode: 'exam', seed: exam.seed, variant: exam.variant, replies })
    await post(page, { ...attempt, id: exam.id })
    expect(await page.evaluate(() => window.post.answers)).toMatchObject([
      { id: exam.id, verdict: 'counted' },
    ])
  })
})
