/** A manager's ten minutes: who needs help with what, what to say, and whether it was done; nobody else's team is told. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsInBothLights } from './axe.ts'
import { openBrowser, openResult, settled, type Visit, visit, widerThanScreen } from './desk.ts'
import { judgeOf } from './judge.ts'
import { type Stop, walkOnPaper } from './onpaper.ts'
import { asked, pathsTo } from './paths.ts'
import { openShop, type Shop, signIn } from './shop.ts'
import { sheetsOf, takeAlong } from './taken.ts'

const UNHURRIED = { timeout: 90_000, interval: 100 }

let browser: Browser
let shop: Shop
let lead: Visit
let team = ''
let struggling = { id: '', name: '' }
/** Where the struggling agent's costliest line is, and their personal code. */
let card = ''
let code = ''

const at = (hash: string): string => `${shop.url}#${hash}`

const visitor = async (options: BrowserContextOptions = {}): Promise<Visit> => {
  const guest = await visit(browser, options)
  guest.page.setDefaultTimeout(UNHURRIED.timeout)
  return guest
}

/** The struggling agent, signed in with their personal code. */
const comeBack = async (): Promise<Visit> => {
  const agent = await visitor()
  await agent.page.goto(at('/login'))
  await agent.page.getByLabel('个人码').fill(code)
  await agent.page.keyboard.press('Enter')
  await agent.page.getByRole('link', { name: struggling.name }).waitFor()
  return agent
}

/** Plays what was begun as well as it can be played, by clicks, until the server has it. */
const playWell = async (page: Page, story: string): Promise<void> => {
  const judge = judgeOf(story, 1)
  const said: string[] = []
  while ((await settled(page)) === 'replies') {
    const best = judge.best(said)
    if (best === null) break
    said.push(best)
    const reply = page.locator(`.reply[data-reply="${best}"]`)
    await reply.click()
    await expect.poll(() => reply.count(), UNHURRIED).toBe(0)
  }
  await openResult(page)
  await page.getByText('记录送到了').waitFor()
}

beforeAll(async () => {
  browser = await openBrowser()
  shop = await openShop(inject('dist'))
  lead = await visitor()
  await signIn(lead.page, shop, 'manager')
  team = (await lead.page.evaluate(() => location.hash)).split('/')[2] ?? ''
}, 300_000)
afterAll(async () => {
  await lead?.close()
  await browser.close()
  await shop?.close()
})

describe('a manager', () => {
  it('sees at a glance how far assignments are, who can do what, how first attempts go and what costs most', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}`))
    await page.locator('.chart svg').waitFor()
    expect(await page.locator('.funnel dd b').allInnerTexts()).toHaveLength(4)
    const names = await page.locator('.skill-table tbody th').allInnerTexts()
    const people = names.slice(1)
    expect(people.length).toBeGreaterThan(2)
    expect([...people].sort((a, b) => a.localeCompare(b, 'zh-CN'))).toHaveLength(people.length)
    await page.locator('.fault-line').first().waitFor()
  })

  it('takes another look, and whoever is sent the address sees the same', async () => {
    const { page } = lead
    await page.locator('.lenses summary').click()
    await page.getByRole('radio', { name: '最好的一次' }).check()
    await expect.poll(() => page.url(), UNHURRIED).toContain('/overview/take=best')
    await page.locator('.lenses').getByLabel('剧本').selectOption('angry-buyer')
    await expect.poll(() => page.url(), UNHURRIED).toContain('scenario=angry-buyer')
    await page.reload()
    await page.locator('.lenses summary').filter({ hasText: '最好的一次' }).waitFor()
    await page.locator('.lenses summary').click()
    await page.getByRole('button', { name: '清掉筛选' }).click()
    await expect.poll(() => page.url(), UNHURRIED).not.toContain('take=')
  })

  it('is not told that nobody needs help where the list of those who do cannot be had', async () => {
    // A context of its own: the browser, too, complains of a request that fails.
    const context = await browser.newContext({
      storageState: await lead.page.context().storageState(),
      locale: 'zh-CN',
    })
    const page = await context.newPage()
    await page.route('**/support', (route) => route.abort())
    await page.goto(at(`/team/${team}/overview`))
    await page.locator('.trouble').waitFor(UNHURRIED)
    expect(await page.locator('.skill-table').count()).toBe(0)
    await context.close()
  })

  it('opens the newest turn at which a costly reply was said', async () => {
    const { page } = lead
    await page.goto(at('/team'))
    await page.goto(at(`/team/${team}/overview`))
    const fault = page.locator('.fault-line').first()
    await fault.getByRole('link', { name: '看那一句' }).waitFor()
    // Read and pressed at once: figures of an earlier look may still give way to newer ones.
    const said = await fault.evaluate((one) => {
      const words = one.querySelector('.bubble.you')?.lastChild?.textContent ?? ''
      ;[...one.querySelectorAll('a')].find(({ textContent }) => textContent?.includes('看那一句'))?.click()
      return words
    })
    expect(said).not.toBe('')
    await page.locator('.turn details[open] .bubble.you.said').filter({ hasText: said }).first().waitFor()
    await page.getByText('把这一局再看一遍').click()
    await page.locator('.replay .scene > *').first().waitFor()
    await page.locator('.replay').getByRole('button', { name: '下一句' }).click()
    expect(await page.locator('.replay .board .value').count()).toBe(3)
    expect(await page.locator('.replay output').textContent()).toMatch(/第 1 句/)
  })

  it('finds the one who struggles by stated rules, and the line to talk about', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}/support`))
    await page.locator('.support-line').first().waitFor()
    const counts = await page
      .locator('.support-person')
      .evaluateAll((all) => all.map((one) => one.querySelectorAll('.support-line').length))
    const most = page.locator('.support-person').nth(counts.indexOf(Math.max(...counts)))
    const link = most.locator('h2 a')
    struggling = {
      name: (await link.textContent()) ?? '',
      id: (await link.getAttribute('href'))?.split('/').at(-1) ?? '',
    }
    expect(await most.textContent()).toMatch(/红线|没长进|没看就点/)
    await link.click()
    await page.getByRole('heading', { name: struggling.name }).waitFor()
    await page.locator('.chart svg').waitFor()
    await page
      .getByRole('link', { name: /^聊这一句/ })
      .first()
      .click()
    await page.locator('.card-others li').first().waitFor()
    await page.getByRole('heading', { name: '问一句' }).waitFor()
    card = page.url()
  })

  it('assigns the drill of that very line from the card, and sees it done once the agent has held it', async () => {
    const { page } = lead
    const [, attempt = '', turn = ''] = /card\/[0-9a-f]+\/([0-9a-f]+)\/(\d+)/.exec(card) ?? []
    expect(await page.getByLabel('截止日期').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/)
    await page.getByRole('button', { name: `派给 ${struggling.name}` }).click()
    await page.getByText('这一句派好了').waitFor()
    await page.getByRole('button', { name: /^撤掉/ }).click()
    await page.getByText('撤掉了').waitFor()
    await page.getByRole('button', { name: `派给 ${struggling.name}` }).click()
    await page.getByText('这一句派好了').waitFor()
    expect(await sheetsOf(page)).toBe(1)
    expect(await violationsInBothLights(page)).toEqual([])

    await page.goto(at(`/team/${team}/members`))
    await page.getByRole('button', { name: `换个人码 ${struggling.name}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: '换个人码', exact: true }).click()
    code = (await page.locator('.once-text').textContent()) ?? ''

    // A device on which the talk never was: by keys alone from the task to the reply.
    const agent = await comeBack()
    const task = agent.page.locator('.task').filter({ hasText: `第 ${turn} 句再练一次` })
    await task.getByRole('link').focus()
    await agent.page.keyboard.press('Enter')
    await agent.page.getByText('主管派给你的一句').waitFor()
    const { transcript } = (await asked(page, `api/attempts/${attempt}`)).body as {
      transcript: { scenario: string; variant: number; replies: { id: string }[] }
    }
    const before = transcript.replies.slice(0, Number(turn) - 1).map(({ id }) => id)
    const best = judgeOf(transcript.scenario, transcript.variant).best(before)
    const replies = agent.page.locator('.drill-replies .reply')
    await replies.first().waitFor()
    const ids = await replies.evaluateAll((all) => all.map((one) => one.getAttribute('data-reply')))
    expect(await violationsInBothLights(agent.page)).toEqual([])
    await agent.page.keyboard.press(String(ids.indexOf(best) + 1))
    await agent.page.getByRole('heading', { name: /接住了/ }).waitFor()
    await agent.page.getByText('主管就看得到你接住了').waitFor()
    await agent.page.getByRole('link', { name: '回到任务' }).click()
    await task.filter({ hasText: '完成了' }).waitFor()
    await agent.page.goto(at('/drills'))
    await agent.page.getByRole('heading', { name: '往后排着的' }).waitFor()
    await agent.close()

    await page.goto(card)
    await page.getByText('接住了这一句').waitFor()
    await page.goto(at(`/team/person/${struggling.id}`))
    await page.locator('.next-steps').getByText('这一句派过了').waitFor()
    const duty = page.locator('.entry').filter({ hasText: `第 ${turn} 句再练一次` })
    await duty.filter({ hasText: '完成了' }).waitFor()
    await page.goto(at(`/team/${team}/assignments`))
    await page
      .locator('.duty')
      .filter({ hasText: `第 ${turn} 句再练一次` })
      .first()
      .waitFor()
  }, 240_000)

  it('assigns the whole talk as well, and sees it done once the agent has passed', async () => {
    const { page } = lead
    await page.goto(card)
    await page.getByText('整局也派给对方').click()
    await page.getByRole('button', { name: `把整局派给 ${struggling.name}` }).click()
    await page.getByText('整局派好了').waitFor()
    const title = /《(.+)》整局派好了/.exec((await page.locator('.card').textContent()) ?? '')?.[1] ?? ''
    const scenarios = (await asked(page, 'api/scenarios?all=true')).body as {
      items: { scenario: string; version: string; titles: Record<string, string> }[]
    }
    const story = scenarios.items.find(({ titles }) => titles['zh-CN'] === title)!
    const agent = await comeBack()
    await agent.page
      .locator('.task')
      .filter({ hasText: title })
      .filter({ hasNotText: '再练一次' })
      .getByRole('link')
      .first()
      .click()
    await agent.page.getByRole('radio', { name: '练习' }).check()
    await agent.page.locator('.start-bar button:not(.quiet)').click()
    await playWell(agent.page, story.scenario)
    await agent.close()

    await page.goto(at(`/team/person/${struggling.id}`))
    await page
      .locator('.entry')
      .filter({ hasText: title })
      .filter({ hasNotText: '再练一次' })
      .filter({ hasText: '完成了' })
      .first()
      .waitFor()
  }, 240_000)

  it('sees how far everybody is, and gives a path to one of them', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}/assignments`))
    const first = page.locator('.duty-people').first()
    await first.locator('summary').click()
    await first.locator('.entry').first().waitFor()
    await page.getByLabel('派给').selectOption({ label: struggling.name })
    await page.getByRole('radio', { name: '几个剧本，按顺序' }).check()
    await page.getByRole('button', { name: '加到后面' }).click()
    await page.getByRole('button', { name: '加到后面' }).click()
    expect(await page.locator('.path li').count()).toBe(2)
    await page.getByRole('button', { name: '派出去' }).click()
    await page.getByText('派出去了').waitFor()
    await page
      .locator('.duty')
      .filter({ hasText: ' → ' })
      .filter({ hasText: struggling.name })
      .first()
      .waitFor()
  })

  it('comments at a turn and gives another result with a reason; its player reads both', async () => {
    const { page } = lead
    await page.goto(card)
    await page.getByRole('link', { name: '看那一句' }).click()
    const turn = page.locator('.turn details[open]').first()
    await turn.getByRole('button', { name: /点评$/ }).click()
    await turn.getByLabel('点评', { exact: true }).fill('先把他刚说的时间重复一遍')
    await page.keyboard.press('Control+Enter')
    await turn.getByText('先把他刚说的时间重复一遍').waitFor()
    await page.getByRole('button', { name: '改判' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('理由').fill('当面补考过了')
    await sheet.getByRole('button', { name: '改判', exact: true }).click()
    await page.getByText(/人工改判/).waitFor()
    const agent = await comeBack()
    await agent.page.goto(at('/account'))
    await agent.page.getByText('先把他刚说的时间重复一遍').waitFor()
    await agent.page.getByText('当面补考过了').waitFor()
    await agent.close()
    await page.goto(at(`/team/person/${struggling.id}`))
    const remarks = page.locator('.remark-entry')
    await remarks.filter({ hasText: '当面补考过了' }).filter({ hasText: '人工改判：算过了' }).waitFor()
    const remark = remarks.filter({ hasText: '先把他刚说的时间重复一遍' })
    const said = (await remark.locator('q').textContent()) ?? ''
    await remark.getByRole('link', { name: '看那一句' }).focus()
    await page.keyboard.press('Enter')
    const there = page.locator('.turn details[open]').first()
    await there.getByText('先把他刚说的时间重复一遍').waitFor()
    await there.locator('.bubble.you.said').filter({ hasText: said }).first().waitFor()
  })

  it('comes back to the very line of a list that it left, with its filters and its older lines', async () => {
    const { page } = lead
    /** The focused link, and how far from the top of the window it stands. */
    const standing = () =>
      page.evaluate(() => {
        const link = document.activeElement
        return { href: link?.getAttribute('href'), top: Math.round(link?.getBoundingClientRect().top ?? 0) }
      })
    const leaveBy = async (link: ReturnType<Page['locator']>) => {
      await link.focus()
      const left = await standing()
      await page.keyboard.press('Enter')
      return left
    }
    const back = page.locator('.bar-aside').getByRole('link', { name: '回队里' })
    const list = at(`/team/${team}/overview/take=best`)
    await page.goto(at('/team'))
    await page.goto(list)
    const left = await leaveBy(page.locator('.skill-table tbody th a').last())
    expect(left.top).toBeGreaterThan(0)
    await page.locator('.next-steps').waitFor()
    await back.focus()
    await page.keyboard.press('Enter')
    await expect.poll(standing, UNHURRIED).toEqual(left)
    expect(page.url()).toBe(list)
    await page.keyboard.press('Enter')
    await page.locator('.next-steps').waitFor()
    await page.goBack()
    await expect.poll(standing, UNHURRIED).toEqual(left)

    await page.goto(at(`/team/${team}/attempts`))
    const lines = page.locator('.attempts tbody th a')
    await lines.first().waitFor()
    const few = await lines.count()
    await page.getByRole('button', { name: '再看一些' }).click()
    await expect.poll(() => lines.count(), UNHURRIED).toBeGreaterThan(few)
    const older = await leaveBy(lines.last())
    await back.click()
    await expect.poll(standing, UNHURRIED).toEqual(older)
  })

  it('takes tables along as files that a spreadsheet opens', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}/overview`))
    const csv = await takeAlong(page, 'csv')
    const xlsx = await takeAlong(page, 'xlsx')
    const jsonl = await takeAlong(page, 'jsonl')
    for (const { name } of [csv, xlsx, jsonl])
      expect(name).toMatch(/^heqi-早班-Morning-attempts-\d{4}-\d\d-\d\d\.(csv|xlsx|jsonl)$/)
    expect(csv.rows.every(({ story }) => /[\u3400-\u9fff]/.test(String(story)))).toBe(true)
    expect(xlsx.rows.every(({ started }) => started instanceof Date)).toBe(true)
    const ids = csv.rows.map((row) => row.attempt_id)
    expect(ids.length).toBeGreaterThan(10)
    expect(xlsx.rows.map((row) => row.attempt_id)).toEqual(ids)
    expect(jsonl.rows.map(({ line }) => (line as { id: string }).id)).toEqual(ids)
    const scores = csv.rows.map((row) => (row.score === '' ? null : Number(row.score)))
    expect(xlsx.rows.map((row) => row.score)).toEqual(scores)
    expect(csv.rows.map((row) => row.person)).toContain(struggling.name)
  })

  it('looks whether a story tests what it should, takes its figures along, and is one click from its line', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}/health`))
    await page.locator('a[href*="/team/health/angry-buyer/"]').click()
    const item = page
      .locator('.item')
      .filter({ has: page.locator('.line-link') })
      .first()
    await item.waitFor()
    const { rows } = await takeAlong(page, 'csv')
    expect(rows.reduce((sum, row) => sum + Number(row.n), 0)).toBeGreaterThan(100)
    if (!(await item.evaluate((one) => one.hasAttribute('open')))) await item.locator('summary').click()
    const reply = item.locator('.line-link').first()
    const text = await reply.evaluate((one) => one.firstChild?.textContent ?? '')
    expect(rows.map((row) => row.reply_text)).toContain(text)
    await reply.click()
    await page.locator('.cm-activeLine').filter({ hasText: text }).waitFor()
  })

  it('draws where people went: the figures of the list as a map, by keyboard alone, one press from a line', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}/health`))
    await page.locator('a[href*="/team/health/angry-buyer/"]').click()
    await page.locator('.map-reply').first().waitFor()
    const drawn = await page.locator('.map-reply > title').allTextContents()
    const listed = await page.locator('.options tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const taken = row.querySelector('.taken')?.textContent ?? ''
        const text = row.querySelector('.line-link')?.firstChild?.textContent ?? ''
        return `${text}，${/(\d+) 人/.exec(taken)?.[1] ?? taken} 人`
      }),
    )
    expect(listed.length).toBeGreaterThan(20)
    const same = listed.filter((line) => drawn.some((one) => one.startsWith(line)))
    expect(same).toEqual(listed)
    const ways = await page.locator('.map-way.met').evaluateAll((all) =>
      all.map((one) => ({
        persons: Number(/\d+/.exec(one.querySelector('title')?.textContent ?? '')?.[0]),
        width: Number(one.getAttribute('stroke-width')),
      })),
    )
    const byPersons = ways.toSorted((a, b) => a.persons - b.persons || a.width - b.width)
    const widths = byPersons.map(({ width }) => width)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(widths.at(-1)).toBeGreaterThan(widths[0] ?? Number.POSITIVE_INFINITY)
    expect(byPersons.at(-1)?.persons).toBeGreaterThan(byPersons[0]?.persons ?? Number.POSITIVE_INFINITY)

    const begin = page.locator('.map-field [tabindex="0"]')
    await begin.focus()
    await page.keyboard.press('Enter')
    await page.locator('#decision-1[open] summary:focus').waitFor()
    await begin.focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.map-reply:focus').waitFor()
    const text = await page
      .locator('.map-reply:focus > title')
      .evaluate((one) => (one.textContent ?? '').slice(0, 8))
    await page.keyboard.press('Enter')
    await page.locator('.cm-activeLine').filter({ hasText: text }).waitFor()
    await page.getByRole('link', { name: '回去看数字' }).click()
    await page.locator('.map-reply').first().waitFor()
  })

  it('certifies what was passed: its owner prints it, and anybody with the code can check it', async () => {
    const agent = await comeBack()
    await agent.page.goto(at('/account'))
    await agent.page.locator('a[href^="#/certificate/"]').first().click()
    await agent.page.locator('.certificate').filter({ hasText: struggling.name }).waitFor()
    const address = agent.page.url()
    await agent.close()
    const stranger = await visitor()
    await stranger.page.goto(address)
    await stranger.page.locator('.certificate').filter({ hasText: '有效' }).waitFor()
    expect(await stranger.page.locator('main').textContent()).not.toMatch(/分|scored/)
    expect(await sheetsOf(stranger.page)).toBe(1)

    const { page } = lead
    await page.goto(at(`/team/person/${struggling.id}`))
    const line = page.locator('.entry').filter({ has: page.locator(`a[href="#${address.split('#')[1]}"]`) })
    await line.getByRole('button', { name: /^撤回/ }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('理由').fill('别人替考的')
    await sheet.getByRole('button', { name: '撤回', exact: true }).click()
    await line.getByText('别人替考的').waitFor()
    expect(await line.getByRole('button').count()).toBe(0)
    await stranger.page.reload()
    await stranger.page.locator('.certificate').filter({ hasText: '已经撤回' }).waitFor()
    expect(await stranger.page.locator('main').textContent()).not.toContain('别人替考的')
    await stranger.close()
    const told = await comeBack()
    await told.page.goto(at('/account'))
    await told.page.getByText('别人替考的').waitFor()
    await told.page.getByText(/全队/).first().waitFor()
    await told.close()
  })

  it('prints every page dark on white and whole, from a dark screen, without what can be pressed', async () => {
    const { page, close } = await visitor({ colorScheme: 'dark' })
    const doors: readonly Stop[] = ['/login', '/setup/0', '/join', '/certificate'].map((hash) => [
      hash,
      'h1',
      1,
    ])
    await page.goto(shop.url)
    const found = await walkOnPaper(page, shop.url, doors)
    await signIn(page, shop, 'manager')
    const stories = (await asked(page, 'api/scenarios?all=true')).body as {
      items: { scenario: string; version: string }[]
    }
    const { items } = (await asked(page, `api/certificates?team=${team}`)).body as {
      items: { code: string }[]
    }
    const [story] = stories.items
    const [attempt, turn] = card.split('/').slice(-2)
    const parts: readonly Stop[] = [
      ['overview', '.chart svg'],
      ['support', '.support-line'],
      ['attempts', '.attempts td'],
      ['assignments', '.duty'],
      ['stories', '.stories select'],
      ['health', '.entry'],
      ['members', '.entry'],
      ['join', 'main .part'],
    ]
    const pages = await walkOnPaper(page, shop.url, [
      ['/team', 'h1', 1],
      ...parts.map(([part, ready]): Stop => [`/team/${team}/${part}`, ready]),
      [`/team/person/${struggling.id}`, '.chart svg'],
      [card.split('#')[1] ?? '', '.card-others', 1],
      [`/team/attempt/${attempt}/${turn}`, '.turns', 9],
      [`/team/health/${story?.scenario}/${story?.version}/${team}`, '.items', 9],
      ['/account', '.account-facts'],
      [`/certificate/${items[0]?.code}`, '.certificate', 1],
    ])
    expect({ ...found, ...pages }).toEqual({})
    await close()
  }, 240_000)

  it('puts a reason aside with a note; it stays to be read', async () => {
    const { page } = lead
    await page.goto(at(`/team/${team}/support`))
    const first = page.locator('.support-line').first()
    await first.waitFor()
    const open = await page.locator('.support-line').count()
    await first.getByRole('button', { name: /^不用管/ }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('为什么不用管').fill('这周请假')
    await sheet.getByRole('button', { name: '不用管', exact: true }).click()
    await page.locator('.support-aside').waitFor()
    await page.locator('.support-aside summary').click()
    await page.getByText('这周请假').waitFor()
    expect(await page.locator('.support-line').count()).toBe(open)
  })

  it('scrolls a team of two hundred lightly: what is out of sight is not drawn, and comes with the wheel', async () => {
    const { page } = lead
    const { body } = await asked(page, `api/teams/${team}/report`)
    const report = body as { people: { person: string; name: string }[] }
    const [one] = report.people
    const people = Array.from({ length: 200 }, (_, at) => ({
      ...one,
      person: at.toString(16).padStart(32, '0'),
      name: `客服 ${at + 1}`,
    }))
    await page.route('**/api/teams/*/report?*', (route) => route.fulfill({ json: { ...report, people } }))
    await page.goto(at(`/team/${team}/stories`))
    await page.goto(at(`/team/${team}/overview`))
    const rows = page.locator('.skill-table tbody tr')
    await page.getByRole('link', { name: '客服 1', exact: true }).waitFor()
    expect(await rows.count()).toBeLessThan(80)
    await page.locator('.skill-scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await page.getByRole('link', { name: '客服 200', exact: true }).waitFor()
    expect(await page.getByRole('link', { name: '客服 1', exact: true }).count()).toBe(0)
    expect(await rows.count()).toBeLessThan(80)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => rows.count(), UNHURRIED).toBe(201)
    await page.emulateMedia({ media: 'screen' })
    await page.unroute('**/api/teams/*/report?*')
    await page.goto(at(`/team/${team}/stories`))
  })

  it('goes from the team to a person by keyboard alone, and the focus with it', async () => {
    // A page of its own: nothing of the two hundred is left in it.
    const page = await lead.page.context().newPage()
    page.setDefaultTimeout(UNHURRIED.timeout)
    await page.goto(at(`/team/${team}/overview`))
    const link = page.locator('.skill-table tbody th a').first()
    await link.waitFor()
    const name = (await link.textContent()) ?? ''
    const reach = async () => {
      await page.keyboard.press('Tab')
      return link.evaluate((one) => one === document.activeElement)
    }
    await expect.poll(reach, UNHURRIED).toBe(true)
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { name, level: 1 })
    await heading.waitFor()
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement), UNHURRIED).toBe(true)
    await page.close()
  })
})

describe('another team', () => {
  it('is told nothing: not of its report, its people, nor their conversations', async () => {
    const { page } = lead
    const report = (await asked(page, `api/teams/${team}/report`)).body as {
      people: { person: string }[]
    }
    const faults = (await asked(page, `api/teams/${team}/faults`)).body as { items: { attempt: string }[] }
    const person = report.people[0]?.person
    const attempt = faults.items[0]?.attempt
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
    const other = await context.newPage()
    other.setDefaultTimeout(UNHURRIED.timeout)
    await signIn(other, shop, 'manager2')
    expect(await other.evaluate(() => location.hash)).toMatch(/^#\/team\/[0-9a-f]{32}$/)
    const refused = await Promise.all(
      pathsTo({ team, person, attempt }).map(async (path) => (await asked(other, path)).status),
    )
    expect(refused).toEqual(refused.map(() => 404))
    for (const hash of [`/team/${team}/overview`, `/team/person/${person}`, `/team/attempt/${attempt}`]) {
      await other.goto(at(hash))
      await other.locator('.trouble').waitFor()
      expect(await other.locator('.skill-table, .chart, .turns').count()).toBe(0)
    }
    await context.close()
  })
})

describe.each(['zh-CN', 'en'])('in %s', (locale) => {
  it('a coaching card prints on one sheet, however much is quoted, and is on screen as it was', async () => {
    const { page, close } = await visitor({ locale })
    await signIn(page, shop, 'manager')
    await page.goto(card)
    await page.locator('.card-others li').first().waitFor()
    // What was given before stands on the card once it is known.
    await page.locator('.card :is(form, .card-given)').first().waitFor()
    const height = () => page.locator('main').evaluate((one) => one.getBoundingClientRect().height)
    for (const times of [1, 3, 12]) {
      await page.locator('.card .bubble, .card-others p').evaluateAll((all, many) => {
        for (const one of all) one.append(` ${one.textContent}`.repeat(many - 1))
      }, times)
      const before = await height()
      expect(await sheetsOf(page)).toBe(1)
      expect(await height()).toBe(before)
    }
    await close()
  })

  it('every page is clean in both lights, fits a phone and says so under a strict policy', async () => {
    const { page, close } = await visitor({ viewport: { width: 360, height: 740 }, locale })
    await signIn(page, shop, 'manager')
    const report = (await asked(page, `api/people/${struggling.id}/report`)).body as {
      moments: { attempt: string; turn: number }[]
    }
    const [moment] = report.moments
    const stories = (await asked(page, 'api/scenarios?all=true')).body as {
      items: { scenario: string; version: string }[]
    }
    const [story] = stories.items
    const pages = [
      [`/team/${team}/overview`, '.chart svg'],
      [`/team/${team}/support`, '.support-line'],
      [`/team/person/${struggling.id}`, '.chart svg'],
      [`/team/card/${struggling.id}/${moment?.attempt}/${moment?.turn}`, '.card-others'],
      [`/team/${team}/health`, '.entry'],
      [`/team/health/${story?.scenario}/${story?.version}`, '.map-reply'],
    ] as const
    const found: Record<string, readonly string[]> = {}
    for (const [hash, ready] of pages) {
      await page.goto(at(hash))
      await page.locator(ready).first().waitFor()
      const wide = (await widerThanScreen(page)) ? ['wider than the screen'] : []
      found[hash] = [...(await violationsInBothLights(page)), ...wide]
    }
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
    expect(Object.keys(found)).toHaveLength(6)
    await close()
  })
})
