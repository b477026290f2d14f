/** The pages of a score server, in a browser, against a real server: from the printed link to the debrief of an exam. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsInBothLights } from './axe.ts'
import { openBrowser, openContext, openResult, playOn, type Visit, visit, widerThanScreen } from './desk.ts'
import { type Office, openOffice } from './office.ts'

const STORY = 'neutral-click'
const PASSWORD = 'plum rain over canal 7'
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } }
/** A first start solves its stories, beside everything else a busy machine does. */
const UNHURRIED = { timeout: 90_000, interval: 100 }

let browser: Browser
let office: Office
let lead: Visit
let joinLink = ''

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOffice(inject('dist'), [STORY])
  lead = await visit(browser)
  lead.page.setDefaultTimeout(UNHURRIED.timeout)
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const at = (hash: string): string => `${office.url}#${hash}`

/** Another page of the same browser, its own to close. */
const visitor = async (options: BrowserContextOptions = PHONE): Promise<Visit> => {
  const guest = await visit(browser, options)
  guest.page.setDefaultTimeout(UNHURRIED.timeout)
  return guest
}

/** Joins by the team's link; gives the personal code. */
const join = async (page: Page, name: string): Promise<string> => {
  await page.goto(joinLink)
  await page.getByRole('checkbox', { name: '我看过了，同意' }).check()
  await page.getByLabel('你的名字').fill(name)
  await page.getByRole('button', { name: '加入', exact: true }).click()
  const code = (await page.locator('#personal-code').textContent()) ?? ''
  await page.getByRole('button', { name: '我记下了，去练' }).click()
  await page.getByRole('link', { name }).waitFor()
  return code
}

const beginExam = async (page: Page): Promise<void> => {
  await page.goto(at(`/story/${STORY}`))
  await page.getByRole('radio', { name: '考试' }).check()
  await page.getByText('题目由服务器出').or(page.locator('.way-words')).first().waitFor()
  await page.getByRole('button', { name: /^开始/ }).click()
  await page.locator('.reply, .write').first().waitFor()
}

const attempts = (): Promise<number> => lead.page.locator('.attempts tbody tr').count()

describe('a server’s first day', () => {
  it('the printed link makes an admin, by keyboard alone; the link is gone from the address', async () => {
    const { page } = lead
    await page.goto(office.setupLink)
    const name = page.getByLabel('大家怎么叫你')
    await name.waitFor()
    // The heading says which page this is; the first field is one key further.
    for (const text of ['王主管', 'wang']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.type('password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: '这个密码太容易猜' }).waitFor()
    await page.getByLabel('密码').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '我的队' }).waitFor()
    expect(page.url()).toBe(at('/team'))
    await page.goBack()
    expect(page.url()).not.toContain('/setup/')
    await page.goto(at('/team'))
  })

  it('the admin makes a team and a link to join it, as a QR code too', async () => {
    const { page } = lead
    await page.getByLabel('队名').fill('夜班一组')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '做一个链接' }).click()
    await page.getByRole('img', { name: '入队二维码' }).waitFor()
    joinLink = (await page.locator('.once-text').textContent()) ?? ''
    expect(joinLink).toContain(`${office.url}#/join/`)
  })

  it('the admin gives the team an exam by a date', async () => {
    const { page } = lead
    await page.getByRole('link', { name: '任务', exact: true }).click()
    await page.getByRole('button', { name: '派出去' }).click()
    await page.locator('.entry').filter({ hasText: '进行中' }).waitFor()
    await page.getByRole('link', { name: '最近练习' }).click()
    await page.getByText('有人练完，这里马上看得到').waitFor()
  })

  it('an agent sees what is kept before joining, does the exam, and the lead sees it come in and opens its debrief', async () => {
    const agent = await visitor()
    const { page } = agent
    await page.goto(joinLink)
    await page.getByText('绝不做的').waitFor()
    expect(await widerThanScreen(page)).toBe(false)
    await page.getByLabel('你的名字').fill('小李')
    await page.getByRole('button', { name: '加入', exact: true }).click()
    await page.getByText('先看过上面这几条').waitFor()
    expect(await join(page, '小李')).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    await page.locator('.task').getByRole('link').waitFor()
    await beginExam(page)
    await playOn(page, () => 1)
    await openResult(page)
    await page.getByText('记录送到了').waitFor()
    await expect.poll(attempts, UNHURRIED).toBe(1)
    await page.goto(at('/'))
    await page.locator('.task').filter({ hasText: '试过 1 次' }).waitFor()
    await page.goto(at('/account'))
    await page.getByText('谁看过我').waitFor()

    await lead.page.locator('.attempts tbody th a').click()
    await lead.page.locator('.turns').waitFor()
    expect(await lead.page.locator('main').textContent()).toContain('小李')
    await lead.page.getByRole('link', { name: '回队里' }).click()
    await lead.page.locator('.attempts tbody tr').waitFor()
    await page.reload()
    await page.getByText(/^王主管 看过我，/).waitFor()
    await agent.close()
  })

  it('who lost their device comes back with the personal code; signing out ends it', async () => {
    const old = await visitor()
    const code = await join(old.page, '小周')
    await old.close()
    const fresh = await visitor()
    const { page } = fresh
    await page.goto(at('/login'))
    await page.getByLabel('个人码').fill(code.toLowerCase().replaceAll('-', ''))
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: '小周' }).click()
    await page.getByRole('button', { name: '退出', exact: true }).click()
    await page.getByRole('link', { name: '入队' }).waitFor()
    await fresh.close()
  })
})

describe('a server that dies in the middle of an exam', () => {
  it('loses nothing: the exam goes on, waits, and arrives once it is back', async () => {
    const context = await openContext(browser, {
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(UNHURRIED.timeout)
    await page.goto(joinLink)
    await join(page, '小陈')
    await beginExam(page)
    // Once stage and sound have come, nothing answers any more.
    await page.waitForLoadState('networkidle')
    await office.die()
    await playOn(page, () => 1)
    await page.locator('.ending').waitFor()
    await office.wake()
    await openResult(page)
    await page.reload()
    await lead.page.goto(at('/team'))
    await lead.page.locator('.entry a').click()
    await lead.page.getByRole('link', { name: '最近练习' }).click()
    await expect.poll(attempts, UNHURRIED).toBe(2)
    await lead.page.locator('.attempts tbody tr').filter({ hasText: '小陈' }).waitFor()
    await context.close()
  })
})

describe('a story that was written here', () => {
  it('is published from its desk, and played by whoever’s team has it live', async () => {
    const { page } = lead
    await page.goto(at('/workbench'))
    await page.getByRole('button', { name: /^抄一份：满篇好话/ }).click()
    const name = page.getByRole('dialog').getByRole('textbox')
    expect(await name.inputValue()).toBe('my-neutral-click')
    await name.fill('own-click')
    await page.getByRole('button', { name: '开始写' }).click()
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n// 改过一行')
    await page.getByRole('button', { name: '发布', exact: true }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByText('还没有人发布过').waitFor()
    await sheet.getByRole('button', { name: '发布', exact: true }).click()
    await sheet.getByText('发布好了').waitFor()
    await sheet.getByRole('button', { name: '好', exact: true }).click()
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByRole('dialog').getByText('这一次会成为它的新一版').waitFor()
    await page.keyboard.press('Escape')

    const agent = await visitor()
    await join(agent.page, '小吴')
    await expect.poll(() => agent.page.locator('.story').count(), UNHURRIED).toBe(2)
    await agent.page.goto(at('/story/own-click'))
    await agent.page.getByRole('radio', { name: '练习' }).check()
    await agent.page.getByRole('button', { name: /^开始/ }).click()
    await playOn(agent.page, () => 1)
    await openResult(agent.page)
    await agent.page.getByText('记录送到了').waitFor()
    await agent.close()
  })
})

describe.each(['zh-CN', 'en'])('in %s', (locale) => {
  it('every page is clean by light and by dark, and fits a phone', async () => {
    const { page } = await visit(browser, { ...PHONE, locale })
    page.setDefaultTimeout(UNHURRIED.timeout)
    const complaints: string[] = []
    // A wrong password is refused, which browsers write down.
    page.on('console', (message) => {
      const expected = message.location().url.endsWith('/api/login')
      if (message.type() === 'error' && !expected) complaints.push(message.text())
    })
    const found: Record<string, readonly string[]> = {}
    const look = async (name: string, ready: string) => {
      await page.locator(ready).first().waitFor()
      const wide = (await widerThanScreen(page)) ? ['wider than the screen'] : []
      found[name] = [...(await violationsInBothLights(page)), ...wide]
    }
    await page.goto(joinLink)
    await look('notice', '.privacy')
    await page.goto(at('/join'))
    await look('code', '.form')
    await page.goto(at('/login'))
    await look('trainee', '.form')
    await page.getByRole('radio').last().check()
    await page.locator('.form input').first().fill('wang')
    await page.locator('.form input').last().fill('wrong')
    await page.keyboard.press('Enter')
    await page.locator('.trouble').waitFor()
    await look('wrong', '.trouble')
    await page.locator('.form input').last().fill(PASSWORD)
    await page.keyboard.press('Enter')
    await look('teams', '.entry')
    await page.locator('.entry a').first().click()
    await look('overview', '.funnel')
    const parts = await page
      .locator('.parts a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    for (const part of parts) {
      await page.goto(`${office.url}${part}`)
      await look(`${part?.split('/').at(-1)}`, '.form, .entry, .attempts, .stories, .funnel, .support-rules')
    }
    await page.goto(`${office.url}${parts.find((part) => part?.endsWith('/attempts'))}`)
    await page.locator('.attempts tbody th a').first().click()
    await look('debrief', '.turns')
    await page.goto(at('/team/people'))
    await look('people', '.entry')
    await page.goto(at('/account'))
    await look('account', '.account-line')
    await page.goto(at('/'))
    await look('catalogue', '.server-slip')
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
    expect(Object.keys(found)).toHaveLength(17)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('a page without a server', () => {
  it('asks once, quietly, and stays as it was', async () => {
    const asked: string[] = []
    const { page, close } = await visit(browser, {}, async (fresh) => {
      fresh.on('request', (request) => {
        if (request.url().includes('/api/')) asked.push(new URL(request.url()).pathname)
      })
    })
    await page.locator('.story').first().waitFor()
    await expect.poll(() => asked, UNHURRIED).toEqual(['/api/status'])
    expect(await page.locator('.server-slip').count()).toBe(0)
    await page.goto(`${inject('url')}#/login`)
    await page.getByRole('heading', { name: '这里没有服务器' }).waitFor()
    await page.goto(`${inject('url')}#/team`)
    await page.getByRole('heading', { name: '这里没有服务器' }).waitFor()
    await close()
  })
})
