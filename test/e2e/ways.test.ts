import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bubbles,
  focused,
  line,
  openBrowser,
  openResult,
  PATIENT,
  playOn,
  press,
  replies,
  settled,
  visit,
  widerThanScreen,
} from './desk.ts'
import { begin, choose, kept, openBrief, PHONE, playToWriting, rememberCleanRuns } from './ways.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const score = async (page: Page): Promise<string | null> => page.locator('.score').first().textContent()

describe('a retry', () => {
  it('goes on from the turn, marked as practice, and leaves the first conversation as it was', async () => {
    const { page, close } = await visit(browser)
    await openBrief(page)
    await begin(page)
    await playOn(page, () => 1)
    const said = await bubbles(page)
    await openResult(page)
    const first = await score(page)
    const address = page.url()
    const retry = page.getByRole('button', { name: '从第 3 句重来' })
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    await retry.focus()
    await page.keyboard.press('Enter')
    await page.locator('.reply').first().waitFor(PATIENT)
    expect(await line(page)).toBe('第 3 句')
    expect(await page.locator('.top-way').textContent()).toBe('重来 · 不计分')
    expect(await page.locator('.who').textContent()).toContain('原来的成绩不变')
    const told = await bubbles(page)
    expect(told.at(-1)).toBe('从这一句起重来')
    expect(told.slice(0, -1)).toEqual(said.slice(0, told.length - 1))
    await playOn(page, (_, offered) => offered)
    await expect.poll(() => focused(page), PATIENT).toContain('button main')
    expect(await page.locator('.ending a').textContent()).toBe('对照两种说法')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '两种说法', level: 1 }).waitFor(PATIENT)
    await page.locator('.compare').waitFor(PATIENT)
    expect(await page.locator('.way.before .way-score').textContent()).toContain(first ?? '-')
    expect(await page.locator('.compare-change').textContent()).toMatch(
      /^第 3 句换了说法|^每一句都和原来一样/,
    )
    const third = page.locator('.compare li').first()
    expect(await third.locator('.way.before .bubble.you, .way.after .bubble.you').count()).toBeGreaterThan(0)
    await page.goto(address)
    await openResult(page)
    expect(await score(page)).toBe(first)
    await page.goto(inject('url'))
    await page.getByText(`上次 ${first} 分`).waitFor(PATIENT)
    await close()
  })

  it('that is not finished leads back to itself, and what never was a retry says so', async () => {
    const { page, close } = await visit(browser, PHONE)
    await openBrief(page)
    await begin(page)
    const attempt = page.url().split('/').at(-1)
    await page.goto(`${inject('url')}#/compare/${attempt}`)
    await page.getByRole('heading', { name: '重来还没说完' }).waitFor(PATIENT)
    await page.getByRole('link', { name: '接着说' }).click()
    await playOn(page, () => 1)
    await page.goto(`${inject('url')}#/compare/${attempt}`)
    await page.getByRole('heading', { name: '没有可以对照的' }).waitFor(PATIENT)
    await page.goto(`${inject('url')}#/compare/00`)
    await page.getByRole('heading', { name: '找不到这一局' }).waitFor(PATIENT)
    await close()
  })
})

describe('the coach', () => {
  it('speaks before each reply of a new agent, and not in practice', async () => {
    const { page, close } = await visit(browser)
    await openBrief(page)
    expect(await page.getByRole('radio', { name: '带提示' }).isChecked()).toBe(true)
    await begin(page)
    await expect.poll(() => page.locator('.coach').textContent(), PATIENT).toContain('提示')
    await openBrief(page)
    await choose(page, '练习')
    await begin(page)
    expect(await page.locator('.coach').count()).toBe(0)
    await openBrief(page)
    expect(await page.getByRole('radio', { name: '练习' }).isChecked()).toBe(true)
    await close()
  })

  it('waits to be asked after one clean run, by keyboard', async () => {
    const { page, close } = await visit(browser)
    await rememberCleanRuns(page, 1)
    await openBrief(page)
    await page.getByText('提示收进按钮').waitFor(PATIENT)
    await begin(page)
    const ask = page.getByRole('button', { name: '要一句提示' })
    await ask.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.coach').textContent(), PATIENT).toContain('他话才开了个头')
    expect(await focused(page)).toContain('replies')
    await expect.poll(() => page.locator('.play > [role=status]').textContent()).toContain('他话才开了个头')
    await close()
  })

  it('has left after two clean runs, and practice is what is offered', async () => {
    const { page, close } = await visit(browser)
    await rememberCleanRuns(page, 2)
    await openBrief(page)
    expect(await page.getByRole('radio', { name: '练习' }).isChecked()).toBe(true)
    await choose(page, '带提示')
    await page.getByText('提示退场了').waitFor(PATIENT)
    await begin(page)
    expect(await page.locator('.coach').count()).toBe(0)
    await close()
  })
})

describe('an exam', () => {
  it('that was left stays visible, can be gone on with, and never hints or asks for writing', async () => {
    const { page, close } = await visit(browser)
    await openBrief(page)
    await choose(page, '考试')
    await page.getByText('算自测').waitFor(PATIENT)
    await begin(page, /^开始考试$/)
    expect(await page.locator('.coach').count()).toBe(0)
    expect(await page.locator('.top-way').textContent()).toBe('考试')
    for (const digit of [1, 1]) await press(page, digit)
    await page.locator('.top .home').click()
    await page.getByRole('dialog', { name: '考试还没完' }).waitFor(PATIENT)
    await page.getByRole('button', { name: '接着考', exact: true }).click()
    expect(await page.locator('.top-way').textContent()).toBe('考试')
    const before = { said: await bubbles(page), offered: await replies(page) }
    // The browser's own Back asks as well; a second one is let go, and so is one after Escape.
    const sheet = page.getByRole('dialog', { name: '考试还没完' })
    await page.goBack()
    await sheet.waitFor(PATIENT)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect({ said: await bubbles(page), offered: await replies(page) }).toEqual(before)
    await page.goBack()
    await page.getByText(/的考试停在第 3 句/).waitFor(PATIENT)
    await page.getByRole('link', { name: '接着考（第 3 句）' }).click()
    await settled(page)
    await page.locator('.top .home').click()
    await page.getByRole('link', { name: '先离开' }).click()
    await page.getByRole('link', { name: '考试没考完，接着考（第 3 句）' }).waitFor(PATIENT)
    // What was asked leaves nothing in the way back: one step to the exam, one to its brief.
    await page.goBack()
    await settled(page)
    await page.goBack()
    await page.getByText(/的考试停在第 3 句/).waitFor(PATIENT)
    await openBrief(page)
    expect(await page.getByRole('radio', { name: '考试' }).isChecked()).toBe(false)
    await page.getByText(/的考试停在第 3 句/).waitFor(PATIENT)
    await page.getByRole('link', { name: '接着考（第 3 句）' }).click()
    await settled(page)
    expect({ said: await bubbles(page), offered: await replies(page) }).toEqual(before)
    await openBrief(page)
    await choose(page, '练习')
    await page.getByRole('button', { name: '不接了，从头开始' }).click()
    await page.locator('.reply').first().waitFor(PATIENT)
    await playOn(page, () => 1)
    await openBrief(page)
    await page.getByText(/的考试停在第 3 句/).waitFor(PATIENT)
    await close()
  })

  it('takes a case that was not seen, also where the first one was only looked at', async () => {
    const { page, close } = await visit(browser)
    await openBrief(page)
    await choose(page, '考试')
    await begin(page, /^开始考试$/)
    const first = await bubbles(page)
    await openBrief(page)
    await page.getByText('看了开头没有答').waitFor(PATIENT)
    await choose(page, '考试')
    await page.getByRole('button', { name: '不接了，从头开始' }).click()
    await page.locator('.reply').first().waitFor(PATIENT)
    expect(await bubbles(page)).not.toEqual(first)
    await close()
  })

  it('is told in the language it was begun in', async () => {
    const { page, close } = await visit(browser)
    await openBrief(page)
    await choose(page, '考试')
    await begin(page, /^开始考试$/)
    const before = await bubbles(page)
    await page.getByRole('button', { name: '设置', exact: true }).click()
    await page.getByRole('radio', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('Exam', { exact: true }).waitFor(PATIENT)
    expect(await bubbles(page)).toEqual(before)
    await page.reload()
    await settled(page)
    expect(await bubbles(page)).toEqual(before)
    await close()
  })
})

describe('a reply in the agent’s own words', () => {
  const TEXT = '请您冷静一下，您母亲的事我记着，123。'

  it('is written before the options are seen, never submitted by an input method’s own keys, and stays here', async () => {
    const { page, close } = await visit(browser)
    await openBrief(page)
    await begin(page)
    await playToWriting(page)
    expect(await page.locator('.reply').count()).toBe(0)
    const area = page.getByRole('textbox', { name: '这一句，先自己写' })
    await area.focus()
    const turn = await line(page)
    await page.keyboard.insertText(TEXT)
    await page.keyboard.type('1')
    await area.evaluate((element) => {
      const key = (change: KeyboardEventInit & { keyCode?: number }) =>
        element.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
            ...change,
          }),
        )
      element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      key({ isComposing: true })
      key({ keyCode: 229 })
      element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '好' }))
    })
    expect(await page.locator('.write').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.locator('.write').count()).toBe(1)
    expect(await line(page)).toBe(turn)
    await page.keyboard.press('Control+Enter')
    await page.locator('.reply').first().waitFor(PATIENT)
    const written = page.getByRole('region', { name: '你写的' })
    await written.waitFor()
    expect(await written.textContent()).toContain(TEXT)
    expect(await written.textContent()).toContain('像下命令')
    const spoken = page.locator('.play > [role=status]')
    await expect.poll(() => spoken.textContent(), PATIENT).toContain('像下命令')
    expect(await spoken.textContent()).not.toContain('怒气')
    expect(await focused(page)).toContain('replies')
    await page.reload()
    await page.locator('.reply').first().waitFor(PATIENT)
    expect(await written.textContent()).toContain(TEXT)
    await page.keyboard.press('2')
    await expect.poll(() => line(page), PATIENT).not.toBe(turn)
    expect(await written.count()).toBe(0)
    expect(JSON.stringify(await kept(page, 'attempts'))).not.toContain('冷静')
    expect(JSON.stringify(await kept(page, 'typed'))).toContain('冷静')
    await close()
  })

  it('can be skipped at one press, and nothing is kept', async () => {
    const { page, close } = await visit(browser, PHONE)
    await openBrief(page)
    await begin(page)
    await playToWriting(page)
    expect(await widerThanScreen(page)).toBe(false)
    await page.getByRole('button', { name: '不写，看选项' }).click()
    await page.locator('.reply').first().waitFor(PATIENT)
    expect(await page.locator('.written').count()).toBe(0)
    expect(await kept(page, 'typed')).toEqual([])
    await close()
  })
})

describe('on a phone', () => {
  it('the start is in sight as soon as the brief is, and covers no focus', async () => {
    const { page, close } = await visit(browser, PHONE)
    await openBrief(page)
    const box = await page.getByRole('button', { name: '开始对话' }).boundingBox()
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(740)
    const tick = page.getByRole('checkbox').last()
    await tick.focus()
    const bar = await page.locator('.start-bar').boundingBox()
    const seen = await tick.boundingBox()
    expect((seen?.y ?? 999) + (seen?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
    expect(await widerThanScreen(page)).toBe(false)
    await close()
  })

  it('the title keeps its room in the bar', async () => {
    for (const locale of ['zh-CN', 'en-GB']) {
      const { page, close } = await visit(browser, { ...PHONE, locale })
      await openBrief(page)
      await begin(page)
      const width = await page.locator('.top-title').evaluate((title) => title.clientWidth)
      expect(width).toBeGreaterThan(90)
      await close()
    }
  })
})

describe('a screen reader', () => {
  it('hears what kind of conversation it is, then each change with the stops of its language', async () => {
    for (const [locale, kind, stops] of [
      ['zh-CN', '这一局是：带提示。', /(怒气|信任|被听见) [+−±]\d+，到 \d+，\S+?。|没有变化。/],
      [
        'en-GB',
        'This conversation is: Guided.',
        /(Anger|Trust|Feels heard) [+−±]\d+, now \d+, [^.]+\.|stays as it was\./,
      ],
    ] as const) {
      const { page, close } = await visit(browser, { locale })
      await openBrief(page)
      await begin(page)
      const spoken = page.locator('.play > [role=status]')
      await expect.poll(() => spoken.textContent(), PATIENT).toContain(kind)
      await press(page, 1)
      await expect.poll(() => spoken.textContent(), PATIENT).toMatch(stops)
      const said = (await spoken.textContent()) ?? ''
      expect(said).not.toContain(kind)
      if (locale === 'zh-CN') expect(said).not.toMatch(/\p{Script=Han}\.|\. /u)
      await close()
    }
  })
})
