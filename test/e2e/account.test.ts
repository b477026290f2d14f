/** An account's whole life in a browser: invited, given a new password, taking what is one's own, and leaving for good. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, openResult, playOn } from './desk.ts'
import { type Office, openOffice } from './office.ts'

const STORY = 'neutral-click'
const PASSWORD = 'plum rain over canal 7'
const NEXT_PASSWORD = 'seven canals under rain'
const UNHURRIED = { timeout: 90_000, interval: 100 }

let browser: Browser
let office: Office
let admin: Guest
let manager: Guest
let agent: Guest
let invitation = ''
let joinLink = ''

const at = (hash: string): string => `${office.url}#${hash}`

interface Guest {
  readonly page: Page
  readonly close: () => Promise<void>
}

/** A browser of one's own. What the server refuses is written down by browsers and is meant here; all else is not. */
const visitor = async (): Promise<Guest> => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(UNHURRIED.timeout)
  const complaints: string[] = []
  page.on('console', (message) => {
    const refused = /^Failed to load resource: the server responded with a status of 4/.test(message.text())
    if (message.type() === 'error' && !refused) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return {
    page,
    close: async () => {
      await context.close()
      expect(complaints).toEqual([])
    },
  }
}

/** The first admin, with one team to give away. */
const setUp = async (page: Page): Promise<void> => {
  await page.goto(office.setupLink)
  await page.getByLabel('大家怎么叫你').fill('王主管')
  await page.getByLabel('登录名').fill('wang')
  await page.getByLabel('密码').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByLabel('队名').fill('夜班一组')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '做一个链接' }).waitFor()
}

const personRow = (page: Page, name: string) => page.locator('.entry').filter({ hasText: name })

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOffice(inject('dist'), [STORY])
  admin = await visitor()
  await setUp(admin.page)
})
afterAll(async () => {
  await Promise.all([admin, manager, agent].map((one) => one?.close()))
  await browser.close()
  await office.close()
})

describe('an invitation', () => {
  it('is made for a role and a team, shown once, and listed while nobody used it', async () => {
    const { page } = admin
    await page.goto(at('/team/people'))
    await page.getByRole('radio', { name: '主管' }).check()
    await page.getByLabel('一来就在').selectOption({ label: '夜班一组' })
    await page.getByRole('button', { name: '做一个邀请链接' }).click()
    invitation = (await page.locator('.once-text').textContent()) ?? ''
    expect(invitation).toContain(`${office.url}#/invite/`)
    await page.getByRole('heading', { name: '发出去还没用的' }).waitFor()
    await page.getByRole('button', { name: /^作废 邀请 · 主管 · 夜班一组/ }).waitFor()
  })

  it('makes the account it was for, who then sees that team alone and lets agents in', async () => {
    manager = await visitor()
    const { page } = manager
    await page.goto(invitation)
    await page.getByText('请你来带队').waitFor()
    await page.getByText('队：夜班一组').waitFor()
    await page.getByLabel('大家怎么叫你').fill('周主管')
    await page.getByLabel('登录名').fill('zhou')
    await page.getByLabel('密码').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '夜班一组', level: 1 }).waitFor()
    await page.getByRole('link', { name: '入队链接' }).click()
    await page.getByRole('button', { name: '做一个链接' }).click()
    joinLink = (await page.locator('.once-text').textContent()) ?? ''
    await page.goto(at('/team/people'))
    await personRow(page, '周主管').waitFor()
    expect(await page.getByRole('button', { name: '做一个邀请链接' }).count()).toBe(0)
  })

  it('opens nothing a second time', async () => {
    const late = await visitor()
    await late.page.goto(invitation)
    await late.page.getByRole('link', { name: '回目录' }).waitFor()
    expect(await late.page.getByLabel('登录名').count()).toBe(0)
    await late.close()
    await admin.page.goto(at('/'))
    await admin.page.goto(at('/team/people'))
    await personRow(admin.page, '周主管').waitFor()
    expect(await admin.page.getByRole('button', { name: /^作废/ }).count()).toBe(0)
  })
})

describe('a password that was lost', () => {
  it('is replaced by a one-time link; everywhere else the person is signed out', async () => {
    const { page } = admin
    await page.getByRole('button', { name: '换密码的链接 周主管' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '换密码的链接', exact: true }).click()
    const link = (await page.locator('.once-text').textContent()) ?? ''
    expect(link).toContain('#/reset/')
    const fresh = await visitor()
    await fresh.page.goto(link)
    await fresh.page.getByText('登录名还是 zhou').waitFor()
    await fresh.page.getByLabel('新密码').fill(NEXT_PASSWORD)
    await fresh.page.keyboard.press('Enter')
    await fresh.page.getByRole('heading', { name: '夜班一组', level: 1 }).waitFor()
    await fresh.close()
    await manager.page.reload()
    await manager.page.goto(at('/team'))
    await manager.page.getByText('先登录，再看你的队').waitFor()
  })

  it('the old one opens nothing any more, the new one does', async () => {
    const back = await visitor()
    const { page } = back
    await page.goto(at('/login'))
    await page.getByRole('radio', { name: '主管、培训师、管理员' }).check()
    await page.getByLabel('登录名').fill('zhou')
    await page.getByLabel('密码').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.locator('.trouble').waitFor()
    await page.getByLabel('密码').fill(NEXT_PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '夜班一组', level: 1 }).waitFor()
    await back.close()
  })
})

describe('what is one’s own', () => {
  it('comes as one file: who one is, every attempt with its transcript, and who looked', async () => {
    agent = await visitor()
    const { page } = agent
    await page.goto(joinLink)
    await page.getByRole('checkbox', { name: '我看过了，同意' }).check()
    await page.getByLabel('你的名字').fill('小李')
    await page.getByRole('button', { name: '加入', exact: true }).click()
    await page.getByRole('button', { name: '我记下了，去练' }).click()
    await page.goto(at(`/story/${STORY}`))
    await page.getByRole('radio', { name: '练习' }).check()
    await page.getByRole('button', { name: /^开始/ }).click()
    await playOn(page, () => 1)
    await openResult(page)
    await page.getByText('记录送到了').waitFor()

    await page.goto(at('/account'))
    const arriving = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).click()
    const file = await arriving
    expect(file.suggestedFilename()).toBe('heqi.json')
    const own = JSON.parse(await readFile(await file.path(), 'utf8')) as {
      me: { name: string }
      attempts: { transcript: { scenario: string; replies: unknown[] } }[]
      seenBy: unknown[]
    }
    expect(own.me.name).toBe('小李')
    expect(own.attempts.map(({ transcript }) => transcript.scenario)).toEqual([STORY])
    expect(own.attempts[0]?.transcript.replies.length).toBeGreaterThan(0)
    expect(Array.isArray(own.seenBy)).toBe(true)
  })
})

describe('going for good', () => {
  it('asks for one’s own name, leaves no name behind for the lead, and signs out', async () => {
    const { page } = agent
    await page.getByRole('button', { name: '我要走……' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('你的名字').fill('不是我')
    await sheet.getByRole('button', { name: '删掉', exact: true }).click()
    await sheet.locator('.trouble').waitFor()
    await sheet.getByLabel('你的名字').fill('小李')
    await sheet.getByRole('button', { name: '删掉', exact: true }).click()
    await page.getByRole('link', { name: '入队' }).waitFor()

    await admin.page.goto(at('/team'))
    await admin.page.locator('.entry a').filter({ hasText: '夜班一组' }).click()
    await admin.page.getByRole('link', { name: '最近练习' }).click()
    const row = admin.page.locator('.attempts tbody tr')
    await row.filter({ hasText: '已经离开的人' }).waitFor()
    expect(await admin.page.locator('main').textContent()).not.toContain('小李')
  })
})
