/** What reaches an agent from their lead, and where agents leave: two browsers at one server. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ask, type Body } from './asking.ts'
import { violationsInBothLights } from './axe.ts'
import {
  openBrowser,
  openResult,
  playOn,
  press,
  settled,
  type Visit,
  visit,
  widerThanScreen,
} from './desk.ts'
import { type Office, openOffice } from './office.ts'

const STORY = 'neutral-click'
const UNHURRIED = { timeout: 90_000, interval: 100 }
const DAY = 86_400_000

let browser: Browser
let office: Office
let lead: Visit
let agent: Visit
let team = ''
let attempt = ''

const at = (hash: string): string => `${office.url}#${hash}`

/** A page at the server, in the hands of somebody who has not come in yet. */
const visitor = async (phone: boolean): Promise<Visit> => {
  const guest = await visit(browser, phone ? { viewport: { width: 360, height: 740 } } : {})
  guest.page.setDefaultTimeout(UNHURRIED.timeout)
  await guest.page.goto(office.url)
  return guest
}

const secretIn = (link: string): string => link.slice(link.lastIndexOf('/') + 1)

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOffice(inject('dist'), [STORY])
  lead = await visitor(false)
  const staff = { name: '王主管', login: 'wang', password: 'plum rain over canal 7', locale: 'zh-CN' }
  await ask(lead.page, 'POST api/setup', { token: secretIn(office.setupLink), ...staff })
  team = (await ask(lead.page, 'POST api/teams', { name: '夜班一组' })).id
  const { code } = await ask(lead.page, `POST api/teams/${team}/code`)
  agent = await visitor(true)
  await ask(agent.page, 'POST api/join', { code, name: '小李', locale: 'zh-CN', agreed: true })
  await agent.page.reload()
  await agent.page.getByRole('link', { name: '小李' }).waitFor()
}, 180_000)
afterAll(async () => {
  await agent?.close()
  await lead?.close()
  await browser.close()
  await office?.close()
})

/** Begins a talk from the brief, whether one is open or not. */
const begin = async (page: Page): Promise<void> => {
  await page.goto(at(`/story/${STORY}`))
  await page.getByRole('radio', { name: '练习' }).check()
  await page.locator('.start-bar button:not(.quiet)').click()
  await settled(page)
}

/** The newest version and its health, once the server has solved it. */
const health = async (): Promise<Body> => {
  const { items } = await ask(lead.page, 'GET api/scenarios?all=true')
  const version = items[0]?.version
  return version ? ask(lead.page, `GET api/scenarios/${STORY}/versions/${version}/health`) : null
}

describe('a talk that is broken off', () => {
  it('is counted for its story at the turn where it was left, once another one is begun', async () => {
    await expect.poll(async () => (await health()) !== null, UNHURRIED).toBe(true)
    await begin(agent.page)
    await press(agent.page, 1)
    await begin(agent.page)
    await press(agent.page, 1)
    const left = async () => (await health()).left.map(({ n }: { n: number }) => n)
    await expect.poll(left, UNHURRIED).toEqual([1])
    expect((await ask(agent.page, 'GET api/attempts')).items).toEqual([])
    const { page } = lead
    const { line } = await health()
    await page.goto(at(`/team/health/${STORY}/${line.version}`))
    await page.getByRole('heading', { name: '人在哪走的' }).waitFor()
    await page.getByText('1 次', { exact: true }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('小李')
  })
})

describe('what a lead writes', () => {
  it('stands beside its turn in the agent’s own debrief, is new once, and the lead sees that it was read', async () => {
    const { page } = agent
    await playOn(page, () => 1)
    await openResult(page)
    await page.getByText('记录送到了').waitFor()
    const { items } = await ask(page, 'GET api/attempts')
    attempt = items[0].id
    expect(await page.locator('.remarks').count()).toBe(0)
    const said = { turn: 1, text: '先把他刚说的时间重复一遍。' }
    await ask(lead.page, `POST api/attempts/${attempt}/comments`, said)
    await ask(lead.page, `PUT api/attempts/${attempt}/override`, { passed: true, reason: '当面补考过了' })

    await page.goto(at('/'))
    await page.reload()
    const nudge = page.locator('.nudge')
    await nudge.filter({ hasText: '主管给你写了新的点评' }).waitFor()
    expect(await widerThanScreen(page)).toBe(false)

    await page.goto(at(`/result/${attempt}`))
    const beside = page.locator('#turn-1 .remarks')
    await beside.filter({ hasText: said.text }).filter({ hasText: '王主管' }).waitFor()
    await beside.getByText('新', { exact: true }).waitFor()
    const above = page.getByRole('region', { name: '主管对这次对话的点评' })
    await above.filter({ hasText: '当面补考过了' }).waitFor()
    const verdict = page.locator('.verdict.passed')
    await verdict.getByRole('heading', { name: '通过', exact: true }).waitFor()
    await verdict.getByText(/人工改判：算过了.*王主管/).waitFor()
    await above.getByRole('button', { name: '第 1 句' }).click()
    await page.locator('#turn-1 details[open]').waitFor()
    expect(await widerThanScreen(page)).toBe(false)
    expect(await violationsInBothLights(page)).toEqual([])

    const read = async () =>
      (await ask(lead.page, `GET api/attempts/${attempt}/review`)).comments[0].read !== null
    await expect.poll(read, UNHURRIED).toBe(true)
    await lead.page.goto(at(`/team/attempt/${attempt}/1`))
    await lead.page
      .getByText(/对方看过了/)
      .first()
      .waitFor()
    await lead.page
      .locator('.verdict.passed')
      .getByText(/王主管.*当面补考过了/)
      .waitFor()
    await page.reload()
    await beside.filter({ hasText: said.text }).waitFor()
    expect(await beside.getByText('新', { exact: true }).count()).toBe(0)
    await page.goto(at('/'))
    await page.locator('.server-slip').waitFor()
    await expect.poll(() => nudge.count(), UNHURRIED).toBe(0)
  })
})

describe('an assignment', () => {
  it('is brought to mind by its date, and by a lead who asks; the line is put away for the day', async () => {
    const given = { team, kind: 'scenario', scenario: STORY, mode: 'exam', due: Date.now() + DAY }
    await ask(lead.page, 'POST api/assignments', given)
    const { page } = agent
    await page.reload()
    const nudge = page.locator('.nudge')
    await nudge.filter({ hasText: '明天到期' }).waitFor()
    expect(await violationsInBothLights(page)).toEqual([])
    await nudge.getByRole('button', { name: '今天不再提醒' }).click()
    await nudge.waitFor({ state: 'detached' })

    await lead.page.goto(at(`/team/${team}/assignments`))
    await lead.page.getByRole('button', { name: /^提醒一下/ }).click()
    await lead.page.getByRole('dialog').getByRole('button', { name: '提醒一下', exact: true }).click()
    await lead.page.getByText('提醒了 1 个人').waitFor()
    await page.reload()
    await nudge.filter({ hasText: '王主管提醒你' }).waitFor()
    await nudge.getByRole('button', { name: '今天不再提醒' }).click()
    await nudge.waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.task').waitFor()
    expect(await nudge.count()).toBe(0)
  })
})

describe('a team’s goal', () => {
  it('is set by the lead and stands on the agent’s progress without names, beside their own bests', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}/overview`))
    await page.getByText('定一个目标').click()
    await page.getByRole('radio', { name: '一周练几次' }).check()
    await page.getByLabel('全队一周几次').fill('30')
    await page.getByRole('button', { name: '定下' }).click()
    await page.locator('.goal').filter({ hasText: '全队一周回头练 30 次' }).waitFor()
    await page.getByRole('radio', { name: '多少人考过' }).check()
    await page.getByLabel('百分之几的人').fill('100')
    await page.getByRole('button', { name: '定下' }).click()
    await expect.poll(() => page.locator('.goal').count(), UNHURRIED).toBe(2)
    expect(await violationsInBothLights(page)).toEqual([])

    await agent.page.goto(at('/progress'))
    const goals = agent.page.getByRole('region', { name: '团队目标：夜班一组' })
    await goals.getByText('这周练了 0 次').waitFor()
    await goals.getByText('0 人考过了').waitFor()
    const bests = agent.page.getByRole('region', { name: '自己的最好成绩' })
    expect(await bests.locator('tbody a').count()).toBe(1)
    expect(await widerThanScreen(agent.page)).toBe(false)
    expect(await violationsInBothLights(agent.page)).toEqual([])

    await page.getByRole('button', { name: /^撤掉/ }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: '撤掉', exact: true }).click()
    await expect.poll(() => page.locator('.goal').count(), UNHURRIED).toBe(1)
    await page.goto(at(`/team/person/${(await ask(agent.page, 'GET api/me')).id}`))
    await page.getByRole('heading', { name: '自己的最好成绩' }).waitFor()
  })
})

/** As another device of the same person: the conversation was never here. */
const forgetHere = (page: Page, id: string): Promise<void> =>
  page.evaluate(
    (key) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('heqi')
        opening.onsuccess = () => {
          const change = opening.result.transaction('attempts', 'readwrite')
          change.objectStore('attempts').delete(key)
          change.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
    id,
  )

describe('where a conversation is not on the device', () => {
  it('what a lead wrote of it is read all the same, with its turn', async () => {
    const { page } = agent
    await page.goto(at('/'))
    await forgetHere(page, attempt)
    await page.goto(at(`/result/${attempt}`))
    await page.reload()
    await page.getByRole('heading', { name: '找不到这一局' }).waitFor()
    const remarks = page.getByRole('region', { name: '主管对这次对话的点评' })
    await remarks.getByText('先把他刚说的时间重复一遍。').waitFor()
    await remarks.getByText('第 1 句').waitFor()
    await remarks.getByText('当面补考过了').waitFor()
    expect(await widerThanScreen(page)).toBe(false)
  })

  it('the catalogue and the progress of another device know what came of it', async () => {
    const signedIn = await agent.page.context().storageState({ indexedDB: false })
    const { page, close } = await visit(browser, { storageState: signedIn })
    await page.goto(at('/'))
    await page
      .locator('.story .last.passed')
      .filter({ hasText: /通过 · 在别的设备上/ })
      .waitFor()
    await page.goto(at('/progress'))
    await page.getByRole('region', { name: '在别的设备上练的' }).getByText('1 次').waitFor()
    expect(await widerThanScreen(page)).toBe(false)
    expect(await violationsInBothLights(page)).toEqual([])
    await close()
  })
})
