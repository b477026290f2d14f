import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsInBothLights } from './axe.ts'
import {
  focused,
  openBrowser,
  openResult,
  PATIENT,
  passOver,
  playOn,
  settled,
  start,
  visit,
  widerThanScreen,
} from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A conversation to its ending that goes wrong here and there; waits at the link to the result. */
const playBadly = async (page: Page, story = 'angry-buyer'): Promise<number> => {
  await start(page, story)
  return playOn(page, (turn, offered) => (turn % offered) + 1)
}

const tenths = (text: string | null): number => Math.round(Number(text?.replace('−', '-')) * 10)

/** Opens every turn and everything in it, and waits until the best lines have been worked out. */
const unfoldAll = async (page: Page): Promise<void> => {
  const folded = async () =>
    (await page.locator('.turn').count()) - (await page.locator('.turn-body').count())
  await expect.poll(folded, PATIENT).toBe(0)
  await page.locator('.turn > details, .fold').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  await page.locator('.line-end').first().waitFor()
  await expect.poll(() => page.getByText(/正在算……|Working it out…/).count(), PATIENT).toBe(0)
}

describe('a debrief by keyboard', () => {
  it('asks first how it felt, and sets that beside what the analysis found', async () => {
    const { page, close } = await visit(browser)
    await playBadly(page)
    await expect.poll(() => focused(page), PATIENT).toContain('button main')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '先别看分' }).waitFor()
    expect(await page.locator('.score').count()).toBe(0)
    await page.getByRole('radio', { name: '一半一半' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('radio', { name: /^第 2 句/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: '记下，看结果' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.gist').waitFor()
    const gist = await page.locator('.gist').textContent()
    expect(gist).toContain('你当时觉得：一半一半')
    expect(gist).toMatch(/你觉得转折在第 3 句/)
    expect(await focused(page)).toBe('H1')
    await page.reload()
    await page.locator('.gist').waitFor()
    expect(await page.locator('.gist').textContent()).toBe(gist)
    expect(await page.locator('.reflect').count()).toBe(0)
    await close()
  })

  it('opens any turn from the curve, with every reply that was open and the best way on', async () => {
    const { page, close } = await visit(browser)
    const turns = await playBadly(page)
    await openResult(page)
    const curve = page.getByRole('toolbar')
    await curve.getByRole('button').first().focus()
    expect(await curve.getByRole('button').count()).toBe(turns)
    await page.keyboard.press('End')
    expect(
      await curve
        .getByRole('button')
        .last()
        .evaluate((last) => last === document.activeElement),
    ).toBe(true)
    for (let back = turns; back > 2; back--) await page.keyboard.press('ArrowLeft')
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(name).toMatch(/^第 2 句：怒气 \d+，.+；信任 \d+，.+；被听见 \d+，.+。丢 [\d.]+ 分$/)
    await page.keyboard.press('Enter')
    const card = page.locator('#turn-2')
    expect(await card.locator('> details').getAttribute('open')).not.toBeNull()
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('turn-2')
    await card.getByText(/当时能选的 \d+ 句，各要丢多少/).focus()
    await page.keyboard.press('Enter')
    await card.locator('.open-replies .mark-yours').waitFor()
    expect(await card.locator('.open-replies .mark-best').count()).toBe(1)
    await card.getByText('从这里一路说到最好，会怎样').focus()
    await page.keyboard.press('Enter')
    await card.locator('.line-end').waitFor()
    const before = await page.locator('#turn-1 .cost .caption').textContent()
    const left = /[\d.]+/.exec(before ?? '')?.[0]
    expect(await card.locator('.line-end').textContent()).toContain(`最后 ${left} 分`)

    await page.getByText('把这一局再看一遍').focus()
    await page.keyboard.press('Enter')
    const place = page.getByRole('slider', { name: '放到哪儿了' })
    await place.focus()
    expect(await place.getAttribute('aria-valuetext')).toBe('开场')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await place.getAttribute('aria-valuetext')).toContain(`第 2 句 / 共 ${turns} 句`)
    const replay = page.locator('.replay')
    expect((await replay.locator('.value-number').allTextContents()).map(Number)).toEqual(
      [...(name ?? '').matchAll(/ (\d+)，/g)].map(([, value]) => Number(value)),
    )
    expect(await page.locator('.reading').textContent()).toContain('第 2 句')
    const said = await page.locator('#turn-2 .turn-said, #turn-2 .bubble.you').first().textContent()
    expect(await replay.getByRole('log').textContent()).toContain(said?.split('：').at(-1))
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await replay.getByRole('button', { name: '放给我看' }).focus()
    await page.keyboard.press('Enter')
    await replay.getByRole('button', { name: '从头再放' }).waitFor()
    expect(await place.getAttribute('aria-valuetext')).toContain(`第 ${turns} 句 / 共 ${turns} 句`)
    await close()
  })

  it('adds the column of losses up to the score, and says so', async () => {
    const { page, close } = await visit(browser, { locale: 'en-GB' })
    await playBadly(page, 'picky-buyer')
    await openResult(page)
    const losses = (await page.locator('.ledger .loss').allInnerTexts()).map(tenths)
    const score = tenths(await page.locator('.score').textContent())
    expect(losses.reduce((sum, loss) => sum + loss, 1000)).toBe(score)
    const lost = ((1000 - score) / 10).toFixed(1)
    expect(await page.locator('.sums').textContent()).toBe(`100 − ${lost} = ${(score / 10).toFixed(1)}`)
    const drawn = (await page.locator('.drawing .bars text:not(.bars-name)').allTextContents()).map(tenths)
    expect(drawn).toEqual(losses.map((loss) => -loss))
    await page.getByText('Show as a table').click()
    await expect
      .poll(() => page.locator('.mood-curve tbody tr').count(), PATIENT)
      .toBe(1 + (await page.locator('.turn').count()))
    await close()
  })

  it('ends with one thing for next time, which stands on the next brief', async () => {
    const { page, close } = await visit(browser)
    await playBadly(page)
    await openResult(page)
    const next = page.locator('.next-time')
    await next.getByRole('radio').first().waitFor()
    expect(await next.getByRole('radio').count()).toBeGreaterThanOrEqual(3)
    await next.getByRole('radio', { name: '自己写一条' }).check()
    expect(await next.getByRole('button', { name: '记下来' }).isDisabled()).toBe(true)
    await next.getByLabel('当……').fill('对方说到家里人')
    await next.getByLabel('我就……').fill('先问人怎么样')
    await page.keyboard.press('Enter')
    const sentence = '对方说到家里人——先问人怎么样。'
    await next.getByText(sentence).waitFor()
    await page.reload()
    await next.getByText(sentence).waitFor()
    await page.goto(`${inject('url')}#/story/picky-buyer`)
    await page.getByText(sentence).waitFor()
    await close()
  })

  it('plays on from a turn as practice, and the attempt it came from stays as it was', async () => {
    const { page, close } = await visit(browser)
    await playBadly(page)
    await openResult(page)
    const address = page.url()
    const score = await page.locator('.score').textContent()
    await page.locator('#turn-5 > details').evaluate((details) => details.setAttribute('open', ''))
    await page.getByRole('button', { name: '从第 5 句重来' }).press('Enter')
    await settled(page)
    expect(await page.locator('.who .count').textContent()).toBe('第 5 句')
    await playOn(page, () => 1)
    await page.goto(page.url().replace('/play/', '/result/'))
    await page.getByText(/这一局是练习，从第 5 句重来的，不计成绩/).waitFor()
    expect(await page.locator('.reflect').count()).toBe(0)
    await page.getByRole('link', { name: '看原来那一局' }).click()
    await expect.poll(() => page.url(), PATIENT).toBe(address)
    await expect.poll(() => page.locator('.branched').count(), PATIENT).toBe(0)
    expect(await page.locator('.score').textContent()).toBe(score)
    await close()
  })
})

describe('an analysis that cannot be had', () => {
  it('is said plainly, all turns are there, and trying again helps', async () => {
    const { page } = await visit(browser, { serviceWorkers: 'block' }, (page) =>
      page.route(/\/worker-[^/]*\.js$/, (route) => route.abort()),
    )
    const turns = await playBadly(page)
    await openResult(page)
    await page.getByRole('heading', { name: '这一次没能算出分数' }).waitFor()
    expect(await page.locator('.score, .ledger').count()).toBe(0)
    expect(await page.locator('.turn').count()).toBe(turns)
    expect(await page.locator('.gist-most').textContent()).toMatch(/第 \d+ 句/)
    await page.unroute(/\/worker-[^/]*\.js$/)
    await page.getByRole('button', { name: '再算一次' }).click()
    await page.locator('.score').waitFor({ timeout: 60_000 })
    await page.context().close()
  })
})

describe.each(['zh-CN', 'en'])('a debrief with everything unfolded, in %s', (locale) => {
  it('is accessible by light and by dark, at 360 pixels too', async () => {
    const { page, close } = await visit(browser, {
      locale,
      viewport: { width: 360, height: 740 },
    })
    await playBadly(page, 'review-farmer')
    await page.locator('.ending a').click()
    await page.locator('.reflect').waitFor()
    expect(await widerThanScreen(page)).toBe(false)
    await passOver(page)
    await unfoldAll(page)
    expect(await widerThanScreen(page)).toBe(false)
    expect(await violationsInBothLights(page)).toEqual([])
    await page.locator('.choosing .button').click()
    await page.locator('.resolve').waitFor()
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await violationsInBothLights(page)).toEqual([])
    await close()
  })
})
