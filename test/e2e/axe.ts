/** What axe has against a page as it stands. A run costs seconds: both lights are looked at on one journey. */
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The rules that look at colours: all others find by dusk what they found by day. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Axe itself, as its builder brings it along. */
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))(
  'axe-core',
) as { readonly source: string }

/** Every colour is read once: a page has a dozen of them, and axe reads them anew for every word. */
const READ_ONCE = `{
  const { prototype } = axe.commons.color.Color
  const { parseString } = prototype
  const known = new Map()
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? Reflect.apply(parseString, this, [text])
    known.set(text, { r, g, b, alpha })
    return Object.assign(this, { r, g, b, alpha })
  }
}`

/** Half a megabyte of program is read once a document, however often it is asked. */
const bringAxe = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(`${source}\n${READ_ONCE}`)
}

/**
 * Violations with where they are, of some rules or of all; without frames the page itself can answer, and no second one
 * is opened for it.
 */
export const violations = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await bringAxe(page)
  const axe = new AxeBuilder({ page, axeSource: ';' }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  })
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** Puts the page into a light, where the visitor has chosen none, and waits until it stands in it. */
const lightBy = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme)
  await page.evaluate(() => {
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition)
    return Promise.allSettled(changing.map(({ finished }) => finished)).then(() => {})
  })
}

/** As `violations`, by day and by dusk, on one journey; the page is left in the light of dusk. */
export const violationsInBothLights = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const light of ['light', 'dark'] as const) {
    await lightBy(page, light)
    const rules = light === 'dark' ? OF_COLOUR : undefined
    for (const violation of await violations(page, rules)) found.push(`by ${light}: ${violation}`)
  }
  return found
}
