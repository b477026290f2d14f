/** A lead without a mouse: what is set, said and taken back, by keys alone; every sheet clean in both lights. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ask } from './asking.ts'
import { violationsInBothLights } from './axe.ts'
import { openBrowser, type Visit, visit } from './desk.ts'
import { judgeOf } from './judge.ts'
import { type Office, openOffice } from './office.ts'

const STORY = 'neutral-click'
const UNHURRIED = { timeout: 90_000, interval: 100 }
const ATTEMPT = 'a'.repeat(32)

let browser: Browser
let office: Office
let lead: Visit
let agent: Visit
let team = ''
let person = ''

const guest = async (): Promise<Visit> => {
  const one = await visit(browser)
  one.page.setDefaultTimeout(UNHURRIED.timeout)
  await one.page.goto(office.url)
  return one
}

const bestReplies = (): readonly string[] => {
  const judge = judgeOf(STORY, 1)
  const replies: string[] = []
  for (let best = judge.best(replies); best !== null; best = judge.best(replies)) replies.push(best)
  return replies
}

/** A practice talk to its best ending, as the agent's page would send it. */
const playWell = async (id: string): Promise<void> => {
  // Once the server has solved the story.
  const solved = await lead.page.waitForFunction(
    async () => (await (await fetch('api/scenarios?all=true')).json()).items[0]?.version,
    null,
    { polling: 200 },
  )
  const replies = bestReplies().map((reply, turn) => ({ id: reply, at: (turn + 1) * 9000 }))
  const transcript = { scenario: STORY, locale: 'zh-CN', seed: 7, variant: 1, mode: 'practice', replies }
  const sent = { ended: true, from: null, started: Date.now() - 300_000 }
  await ask(agent.page, `PUT api/attempts/${id}`, {
    ...sent,
    transcript: { ...transcript, version: await solved.jsonValue() },
  })
}

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOffice(inject('dist'), [STORY])
  lead = await guest()
  const token = office.setupLink.slice(office.setupLink.lastIndexOf('/') + 1)
  const staff = { name: '王主管', login: 'wang', password: 'plum rain over canal 7', locale: 'zh-CN' }
  await ask(lead.page, 'POST api/setup', { token, ...staff })
  team = (await ask(lead.page, 'POST api/teams', { name: '夜班一组' })).id
  const { code } = await ask(lead.page, `POST api/teams/${team}/code`)
  agent = await guest()
  const me = { code, name: '小李', locale: 'zh-CN', agreed: true }
  person = (await ask(agent.page, 'POST api/join', me)).me.id
  await playWell(ATTEMPT)
  await ask(lead.page, 'POST api/assignments', { team, kind: 'scenario', scenario: STORY, mode: 'exam' })
  await lead.page.reload()
}, 180_000)
afterAll(async () => {
  await agent?.close()
  await lead?.close()
  await browser.close()
  await office?.close()
})

/** Opens a page of the lead's; `ready` is there when it stands. */
const open = async (hash: string, ready: string): Promise<Page> => {
  const { page } = lead
  await page.goto(`${office.url}#${hash}`)
  await page.locator(ready).first().waitFor()
  return page
}

/** What a screen reader would call that which has the focus. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document
    if (!(one instanceof HTMLElement)) return ''
    const labels = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels : null
    const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ')
    return (one.getAttribute('aria-label') ?? (label || one.textContent) ?? '').trim()
  })

/** Goes on by Tab until it stands on something of that name. */
const reach = async (page: Page, name: RegExp): Promise<void> => {
  const next = async () => {
    await page.keyboard.press('Tab')
    return focusedName(page)
  }
  await expect.poll(next, { ...UNHURRIED, interval: 20 }).toMatch(name)
}

const press = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
  await reach(page, name)
  await page.keyboard.press(key)
}

const clean = async (page: Page): Promise<void> => expect(await violationsInBothLights(page)).toEqual([])

describe('by keys alone a lead', () => {
  it('sets the team a goal, thinks better of it, and takes it away', async () => {
    const page = await open(`/team/${team}/overview`, 'details.unfold summary')
    await press(page, /^定一个目标$/)
    await reach(page, /^多少人考过$/)
    await page.keyboard.press('ArrowRight')
    await reach(page, /^全队一周几次$/)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('30')
    await clean(page)
    await press(page, /^定下$/)
    const goal = page.locator('.goal')
    await goal.filter({ hasText: '全队一周回头练 30 次' }).waitFor()
    await press(page, /^撤掉目标/)
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    await clean(page)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => focusedName(page), UNHURRIED).toMatch(/^撤掉目标/)
    await page.keyboard.press('Enter')
    await sheet.waitFor()
    await press(page, /^撤掉$/)
    await goal.waitFor({ state: 'detached' })
  })

  it('reminds whoever has not done it, whose names are said first', async () => {
    const page = await open(`/team/${team}/assignments`, '.duty')
    await press(page, /^提醒一下：/)
    const sheet = page.getByRole('dialog')
    await sheet.getByText(/^小李：/).waitFor()
    await clean(page)
    await press(page, /^提醒一下$/)
    await page.getByText('提醒了 1 个人').waitFor()
  })

  it('reminds one person alone, from that person’s own page', async () => {
    const page = await open(`/team/person/${person}`, '.next-steps .entry')
    await press(page, /^提醒一下：.*小李$/)
    const sheet = page.getByRole('dialog')
    await sheet.getByText(/^小李：/).waitFor()
    await press(page, /^提醒一下$/)
    // Once a day is enough: the assignments' own page has just reminded everybody.
    await page.locator('.next-steps').getByText('没有人要提醒').waitFor()
    await clean(page)
  })

  it('writes beside a turn and goes on from there; lets it pass, with a reason', async () => {
    const page = await open(`/team/attempt/${ATTEMPT}/1`, '#turn-1 details[open]')
    await press(page, /^给第 1 句写一句点评$/)
    await expect.poll(() => focusedName(page), UNHURRIED).toBe('点评')
    await page.keyboard.type('先把他刚说的时间重复一遍。')
    await clean(page)
    await page.keyboard.press('Control+Enter')
    await page.locator('#turn-1').getByText('先把他刚说的时间重复一遍。').waitFor()
    await expect.poll(() => focusedName(page), UNHURRIED).toBe('给第 1 句写一句点评')

    await page.locator('h1').focus()
    await press(page, /^改判$/)
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    await reach(page, /^理由$/)
    await page.keyboard.type('当面补考过了')
    await clean(page)
    await page.keyboard.press('Enter')
    await page.getByText('人工改判').waitFor()
  })

  it('is told what was given already: goes to it, or gives it all the same', async () => {
    const page = await open(`/team/${team}/assignments`, '.duty')
    const duties = page.locator('.duty')
    await press(page, /^派出去$/)
    const sheet = page.getByRole('dialog')
    await sheet.getByText('全队 · 考试').waitFor()
    await clean(page)
    await press(page, /^看那一条$/)
    await sheet.waitFor({ state: 'detached' })
    const focusedId = () => page.evaluate(() => document.activeElement?.id)
    await expect.poll(focusedId, UNHURRIED).toBe(await duties.first().getAttribute('id'))
    expect(await duties.count()).toBe(1)
    await press(page, /^派出去$/)
    await sheet.waitFor()
    await press(page, /^照样再派一份$/)
    await page.getByText('派出去了').waitFor()
    await expect.poll(() => duties.count(), UNHURRIED).toBe(2)
  })

  it('is told of a goal that is there already', async () => {
    const goal = { kind: 'drills', target: 30, scenario: null, due: null }
    await ask(lead.page, `POST api/teams/${team}/goals`, goal)
    const page = await open(`/team/${team}/overview`, '.goal')
    await press(page, /^定一个目标$/)
    await reach(page, /^多少人考过$/)
    await page.keyboard.press('ArrowRight')
    await press(page, /^定下$/)
    const sheet = page.getByRole('dialog')
    await sheet.getByText('全队一周回头练 30 次').waitFor()
    await clean(page)
    await press(page, /^看那个目标$/)
    await page.locator('.goal:focus').waitFor()
    expect(await page.locator('.goal').count()).toBe(1)
  })

  it('withdraws a certificate with a reason that its owner reads', async () => {
    await ask(lead.page, 'POST api/assignments', {
      person,
      kind: 'scenario',
      scenario: STORY,
      mode: 'practice',
    })
    await playWell('b'.repeat(32))
    const page = await open(`/team/person/${person}`, 'a[href^="#/certificate/"]')
    await press(page, /^撤回 小李 的/)
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    await reach(page, /^理由$/)
    await page.keyboard.type('别人替考的')
    await clean(page)
    await page.keyboard.press('Enter')
    await page.locator('.entry').filter({ hasText: '别人替考的' }).waitFor()
    const { items } = await ask(agent.page, 'GET api/certificates?revoked=true')
    expect(items).toMatchObject([{ state: 'revoked', reason: '别人替考的' }])
  })
})
