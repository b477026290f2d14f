/** A trainer's afternoon in a browser: from the empty form to a story that is published, green and played. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, openResult, PATIENT, playOn, type Visit, visit, widerThanScreen } from './desk.ts'
import { type Office, openOffice } from './office.ts'

const UNHURRIED = { timeout: 90_000 }

let browser: Browser
let office: Office
let trainer: Visit

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOffice(inject('dist'), ['neutral-click'])
  trainer = await visit(browser)
  trainer.page.setDefaultTimeout(UNHURRIED.timeout)
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const at = (hash: string): string => `${office.url}#${hash}`

const LINES = {
  'line-name': '周姐',
  'line-summary': '伞晚到一个星期，淋了两场雨',
  'line-item': '折叠伞一把，39 元',
  'line-complaint': '伞呢？都下了两场雨了！',
  'line-fact1': '第二场雨我还抱着孩子呢。',
  'line-wish': '我就想后天之前有把伞。',
  'line-promise1': '今晚八点前告诉您单号',
  'line-title': '晚到的伞',
  'line-folder': 'late-umbrella',
} as const

/** What the author wrote, put over; the endings are those that every form begins with. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  晚到的伞: 'The umbrella that came late',
  '伞晚到一个星期，淋了两场雨': 'An umbrella a week late, after two downpours',
  周姐: 'Zhou',
  '折叠伞一把，39 元': 'Folding umbrella, ¥39',
  '伞呢？都下了两场雨了！': "Where's my umbrella? It has rained twice!",
  '第二场雨我还抱着孩子呢。': 'The second time I had my child in my arms.',
  '我就想后天之前有把伞。': 'I just want an umbrella by Thursday.',
  今晚八点前告诉您单号: 'I tell you the number by eight tonight',
  '收到了，谢谢你一直跟着。': 'It came. Thank you for staying with it.',
  '先这样吧，看看再说。': 'Let us leave it at that and see.',
  '退了吧，以后不来了。': "I send it back, and I won't be back either.",
}

/** A first version with the author's lines put over, and words of their own in every gap. */
const finished = (text: string): string =>
  Object.entries(IN_ENGLISH)
    .reduce((done, [chinese, english]) => done.replaceAll(`(to translate) ${chinese}`, english), text)
    .replace(/[〔〕‹›]/g, '')

const stored = (page: Page, file: string): Promise<string> =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('heqi-drafts')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').get('late-umbrella')
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result?.files[name] ?? '')
          }
        }
      }),
    file,
  )

/** Pastes a text over the whole of the one that is open. */
const rewrite = async (page: Page, text: string): Promise<void> => {
  const content = page.locator('.cm-content')
  await content.click()
  await page.keyboard.press('Control+a')
  await content.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

const clean = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  )
}

const standing = (page: Page) => page.locator('.standing').textContent()

describe('a trainer’s first story', () => {
  it('begins with a form that says what is missing, and keeps what is half filled in', async () => {
    const { page } = trainer
    await page.goto(office.setupLink)
    await page.getByLabel('大家怎么叫你').fill('王主管')
    await page.keyboard.press('Tab')
    await page.keyboard.type('wang')
    await page.getByLabel('密码').fill('plum rain over canal 7')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '我的队' }).waitFor()
    await page.goto(at('/workbench'))
    await page.getByRole('link', { name: '新写一个' }).click()
    await page.getByRole('heading', { name: '新写一个剧本' }).waitFor()
    await page.getByRole('button', { name: '写出第一稿' }).press('Enter')
    await page.locator('.form-faults button').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), PATIENT).toBe('line-name')
    expect(await clean(page)).toEqual([])
    await page.locator('#line-name').fill('周')
    await page.reload()
    await expect.poll(() => page.locator('#line-name').inputValue(), PATIENT).toBe('周')
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await widerThanScreen(page)).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('is written in both languages, and says what is left to its author, with a way to every place', async () => {
    const { page } = trainer
    for (const [id, text] of Object.entries(LINES)) await page.locator(`#${id}`).fill(text)
    await page.locator('#line-folder').press('Enter')
    await page.locator('.cm-content').waitFor(PATIENT)
    expect(page.url()).toContain('/workbench/late-umbrella')
    await expect.poll(() => standing(page), UNHURRIED).toMatch(/查完了.*个要改/)
    const marked = page.locator('.problem.error')
    expect(await marked.count()).toBe(1)
    await marked.locator('summary').press('Enter')
    await marked.locator('details .jump', { hasText: 'en.ink' }).last().press('Enter')
    await expect
      .poll(() => page.locator('.file-tab', { hasText: 'en.ink' }).getAttribute('aria-pressed'), PATIENT)
      .toBe('true')
    await expect.poll(() => page.locator('.cm-activeLine').textContent(), PATIENT).toContain('(to translate)')
  })

  it('is looked around in, by keyboard, and left at any time', async () => {
    const { page } = trainer
    const offer = page.getByRole('button', { name: '看一圈' })
    await offer.press('Enter')
    for (const step of ['写', '看问题', '试演', '看图', '看报告']) {
      await page.locator('.tour h2', { hasText: step }).waitFor()
      await page.locator('.tour').getByRole('button', { name: '下一步' }).press('Enter')
    }
    expect(await clean(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.tour').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENT).toBe('看一圈')
  })

  it('is put over beside the other language, and every gap filled, until nothing is left', async () => {
    const { page } = trainer
    await page.getByRole('tab', { name: '问题' }).click()
    await page.getByRole('button', { name: '对照', exact: true }).press('Enter')
    const row = page.locator('.both-row.untranslated')
    await row.first().waitFor(PATIENT)
    const before = await row.count()
    await row.first().locator('td').nth(1).locator('.both-words').press('Enter')
    await page.locator('.both-writing').fill('The umbrella that came late')
    await page.keyboard.press('Enter')
    await expect.poll(() => row.count(), PATIENT).toBe(before - 1)
    await page.getByRole('button', { name: '对照', exact: true }).press('Enter')
    for (const file of ['zh-CN.ink', 'en.ink']) {
      await page.locator('.file-tab', { hasText: file }).click()
      await rewrite(page, finished(await stored(page, file)))
    }
    await expect.poll(() => standing(page), UNHURRIED).toMatch(/查完了.*没有问题/)
  })

  it('has a report that lets it go', async () => {
    const { page } = trainer
    await page.getByRole('tab', { name: '报告' }).click()
    await page.locator('.verdict-line.good').waitFor(UNHURRIED)
    expect(await page.locator('.figures').count()).toBe(2)
    expect(await page.locator('.figures .wrong').count()).toBe(0)
    expect(await clean(page)).toEqual([])
  })

  it('is held back while something is to be mended, and published once nothing is', async () => {
    const { page } = trainer
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('-> nowhere')
    await page.getByRole('tab', { name: '问题' }).click()
    await expect.poll(() => page.locator('.problem.error').count(), UNHURRIED).toBeGreaterThan(0)
    await expect.poll(() => standing(page), UNHURRIED).toContain('查完了')
    await page.getByRole('button', { name: '发布' }).click()
    await page.getByRole('dialog').getByText('这份剧本还不能发布').waitFor()
    expect(await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    for (const _ of '-> nowhere') await page.keyboard.press('Backspace')
    await expect.poll(() => standing(page), UNHURRIED).toMatch(/查完了.*没有问题/)
    await page.getByRole('button', { name: '发布' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await page.getByRole('dialog').getByText('发布好了').waitFor()
  })

  it('is there for a team, and played to its end', async () => {
    const { page } = trainer
    await page.goto(at('/team'))
    await page.getByLabel('队名').fill('夜班一组')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '做一个链接' }).click()
    const link = (await page.locator('.once-text').textContent()) ?? ''
    const agent = await visit(browser)
    agent.page.setDefaultTimeout(UNHURRIED.timeout)
    await agent.page.goto(link)
    await agent.page.getByRole('checkbox', { name: '我看过了，同意' }).check()
    await agent.page.getByLabel('你的名字').fill('小李')
    await agent.page.getByRole('button', { name: '加入', exact: true }).click()
    await agent.page.getByRole('button', { name: '我记下了，去练' }).click()
    await agent.page.locator('.story', { hasText: '晚到的伞' }).waitFor()
    await agent.page.goto(at('/story/late-umbrella'))
    await agent.page.getByRole('button', { name: /^开始/ }).click()
    await playOn(agent.page, () => 1)
    await openResult(agent.page)
    await agent.page.locator('.turns').waitFor()
    await agent.close()
    await trainer.close()
  })
})

describe('the trainer’s book and examples', () => {
  it.each(['zh-CN', 'en'])('are read on the page, in %s', async (locale) => {
    const { page, close } = await visit(browser, { locale })
    await page.goto(`${inject('url')}#/workbench`)
    await page.locator('.worked li').nth(2).waitFor()
    await page.goto(`${inject('url')}#/workbench/help/book`)
    await page.locator('.book pre').first().waitFor()
    expect(await page.locator('.book article').textContent()).toContain(
      locale === 'en' ? 'A first story in fifteen minutes' : '十五分钟写出第一个',
    )
    expect(await clean(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await widerThanScreen(page)).toBe(false)
    await close()
  })
})

describe('a trainee', () => {
  it('never fetches anything of the workbench, neither program nor words nor checks', async () => {
    const { page, close } = await visit(browser)
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await page.goto(`${inject('url')}#/story/neutral-click`)
    await page.getByRole('button', { name: /开始对话/ }).click()
    await page.locator('.reply').first().waitFor()
    await playOn(page, () => 1)
    await page.goto(`${inject('url')}#/progress`)
    await page.locator('h1').waitFor()
    const texts = await Promise.all(
      [...new Set(fetched)]
        .filter((url) => /\.(js|css)$/.test(new URL(url).pathname))
        .map(async (url) => [url, await (await fetch(url)).text()] as const),
    )
    // A class of the editor's page, a sentence of its words, and the address of its checks.
    const marks = ['desk-rail', '把上周最难缠的那一段聊天写成剧本', 'cm-content']
    expect(
      texts.flatMap(([url, text]) =>
        marks.filter((mark) => text.includes(mark)).map((mark) => `${url} ${mark}`),
      ),
    ).toEqual([])
    expect(texts.length).toBeGreaterThan(3)
    await close()
  })

  it('has nothing of it put on their device', async () => {
    const worker = await (await fetch(new URL('sw.js', inject('url')))).text()
    // The list that begins with the page is everybody's; the other is for those who have been at the workbench.
    const [everybodys = ''] = /\[["'`]\.\/["'`][^\]]*\]/.exec(worker) ?? []
    const files = [...everybodys.matchAll(/assets\/[\w.-]+\.(?:js|css)/g)].map(([file]) => file)
    expect(files.length).toBeGreaterThan(10)
    const texts = await Promise.all(
      files.map(async (file) => (await fetch(new URL(file, inject('url')))).text()),
    )
    expect(
      files.filter((_, index) => /desk-rail|把上周最难缠的那一段聊天写成剧本/.test(texts[index] ?? '')),
    ).toEqual([])
  })
})
