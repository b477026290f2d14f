/** A page as it comes out of a printer: what of it is cut, faint, in the way, or of no use on paper. */
import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const UNHURRIED = { timeout: 90_000, interval: 100 }

/** Between the margins of A4, in pixels. */
const SHEET = { width: 688, height: 1016 }

/** What nobody can press on paper; words that lead to another place are words there. */
const PRESSED =
  'button:not(.line-link, .text-link, .jump), nav, [type=radio], [type=range], [role=tab], [role=toolbar], .button, .bar, dialog'
const FAINT = 4.5
/** A page that is resized needs some pictures until it stands again. */
const LOOKS = 20

interface Limits {
  readonly width: number
  readonly pressed: string
  readonly faint: number
}

/** Runs in the page, so everything that it needs is inside. */
const lookAtPaper = ({ width, pressed, faint }: Limits): readonly string[] => {
  const words = (one: Element): string =>
    `${one.tagName.toLowerCase()}.${(one.getAttribute('class') ?? '').replaceAll(' ', '.')} “${(one.textContent ?? '').trim().slice(0, 24)}”`
  const isShown = (one: Element): boolean =>
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const isOnlyRead = (one: Element): boolean => {
    for (let at: Element | null = one; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true
    return false
  }
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  /** Any colour as it is painted on white. */
  const onWhite = (colour: string): readonly number[] => {
    if (!canvas) return [0, 0, 0]
    canvas.fillStyle = '#fff'
    canvas.fillRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
  }
  const luminance = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  /** What is painted behind a text: a printer leaves out every ground that does not insist. */
  const groundOf = (one: Element): string => {
    for (let at: Element | null = one; at; at = at.parentElement) {
      const { backgroundColor, printColorAdjust } = getComputedStyle(at)
      if (printColorAdjust === 'exact' && !/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
    }
    return '#fff'
  }
  const contrast = (one: Element): number => {
    const { color, fill } = getComputedStyle(one)
    const tone = luminance(onWhite(one instanceof SVGElement ? fill : color))
    const ground = luminance(onWhite(groundOf(one)))
    return (Math.max(tone, ground) + 0.05) / (Math.min(tone, ground) + 0.05)
  }
  const hasText = (one: Element): boolean =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const shown = [...document.body.querySelectorAll('*')].filter((one) => isShown(one) && !isOnlyRead(one))
  /** Words of a table's head that go on in the next line. */
  const brokenIn = (head: Element): readonly string[] => {
    const range = document.createRange()
    const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{Script=Latin}+/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
      }
    return broken
  }
  /** Letters may stand a little out of their line. */
  const LETTER = 4
  const found: string[] = []
  const page = document.documentElement.scrollWidth
  if (page > width) found.push(`wider than the sheet: ${page}`)
  for (const one of shown) {
    const { position, overflowX, overflowY } = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    if (one.matches(pressed)) found.push(`cannot be pressed: ${words(one)}`)
    if (one.tagName === 'TH') found.push(...brokenIn(one).map((word) => `in two lines: ${word}`))
    if (position === 'fixed' || position === 'sticky') found.push(`over the text: ${words(one)}`)
    if (box.right > width + 1 && box.width > 0) found.push(`cut at the side: ${words(one)}`)
    if (!(one instanceof HTMLElement) || one.closest('[aria-hidden=true]')) continue
    if (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
      found.push(`scrolls sideways: ${words(one)}`)
    if (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + LETTER)
      found.push(`scrolls: ${words(one)}`)
  }
  for (const one of shown)
    if (hasText(one) && contrast(one) < faint)
      found.push(`faint (${contrast(one).toFixed(1)}): ${words(one)}`)
  if (!shown.some((one) => hasText(one))) found.push('nothing on it')
  return [...new Set(found)]
}

/** Drawings that run past their frames, as they are the moment a printer takes them. */
const lookAtDrawings = (): readonly string[] => {
  dispatchEvent(new Event('beforeprint'))
  return [...document.querySelectorAll('.chart-drawing svg')].flatMap((drawing) => {
    const frame = drawing.getBoundingClientRect()
    const beyond = [...drawing.querySelectorAll('path, text')].filter(
      (one) => one.getBoundingClientRect().right > frame.right + 2,
    )
    return beyond.length > 0 ? [`a chart is cut: ${beyond.length} parts of it`] : []
  })
}

export interface Printed {
  readonly faults: readonly string[]
  readonly sheets: number
}

/** The faults that stay once the page has taken the sheet's width. */
const lastingFaults = async (page: Page): Promise<readonly string[]> => {
  const limits = { width: SHEET.width, pressed: PRESSED, faint: FAINT }
  let faults: readonly string[] = []
  for (let look = 0; look < LOOKS; look++) {
    await page.evaluate(() => new Promise(requestAnimationFrame))
    faults = await page.evaluate(lookAtPaper, limits)
    if (faults.length === 0) break
  }
  return faults
}

const languageOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang)

/** Prints a page that is on screen, in whatever light, and puts it back. HEQI_PAPER names a folder that keeps the sheets. */
export const printed = async (page: Page): Promise<Printed> => {
  const screen = page.viewportSize()
  const pdf = await page.pdf({ format: 'A4' })
  if (process.env.HEQI_PAPER) {
    const [name, lang] = [page.url().split('#')[1]?.replaceAll('/', '_'), await languageOf(page)]
    await writeFile(`${process.env.HEQI_PAPER}/${name}.${lang}.pdf`, pdf)
  }
  const cut = await page.evaluate(lookAtDrawings)
  await page.setViewportSize(SHEET)
  await page.emulateMedia({ media: 'print' })
  const faults = await lastingFaults(page)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  if (screen) await page.setViewportSize(screen)
  return {
    faults: [...cut, ...faults],
    sheets: [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length,
  }
}

/** An address, what stands on its page once it is whole, and how many sheets it may take. */
export type Stop = readonly [hash: string, ready: string, most?: number]

const FEW = 5

/** Has the page speak its other language, by the button in its bar. */
const turnLanguage = async (page: Page): Promise<void> => {
  const lang = await languageOf(page)
  await page.locator('.bar-aside span[lang] > button').click()
  // The button offers the language that was left.
  await page.locator(`.bar-aside span[lang="${lang}"] > button`).waitFor(UNHURRIED)
}

/** What is wrong on paper with each of these pages, in the language that is spoken. */
const walkOnce = async (
  page: Page,
  base: string,
  stops: readonly Stop[],
): Promise<Record<string, readonly string[]>> => {
  const found: Record<string, readonly string[]> = {}
  for (const [hash, ready, most = FEW] of stops) {
    await page.goto(`${base}#${hash}`)
    await page.locator(ready).first().waitFor(UNHURRIED)
    await expect.poll(() => page.locator('.waiting').count(), UNHURRIED).toBe(0)
    const { faults, sheets } = await printed(page)
    const long = sheets > most ? [`${sheets} sheets`] : []
    if (faults.length + long.length > 0) found[hash] = [...faults, ...long]
  }
  return found
}

/** A talk has no button for its language, and its scene takes a while to stand: once is enough. */
const isTalk = ([hash]: Stop): boolean => hash.startsWith('/play/')

/** What is wrong on paper with each of these pages in both languages; the last of them has the button that turns it. */
export const walkOnPaper = async (page: Page, base: string, stops: readonly Stop[]) => {
  const first = { lang: await languageOf(page), found: await walkOnce(page, base, stops) }
  await turnLanguage(page)
  const others = stops.filter((stop) => !isTalk(stop))
  const second = { lang: await languageOf(page), found: await walkOnce(page, base, others) }
  await turnLanguage(page)
  return Object.fromEntries(
    [first, second].flatMap(({ lang, found }) =>
      Object.entries(found).map(([hash, faults]) => [`${hash} in ${lang}`, faults]),
    ),
  )
}
