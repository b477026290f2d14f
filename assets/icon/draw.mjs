// Prints icon.svg in the sizes that phones ask for: `node assets/icon/draw.mjs`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../.house/chromium.mjs'

const SIZES = [180, 512]
const here = import.meta.dirname
const svg = readFileSync(join(here, 'icon.svg'), 'utf8')
/** A phone cuts its own corners, so the ground reaches to the edge. */
const ground = /fill="(#[0-9a-f]{6})"/.exec(svg)?.[1]

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0;background:${ground}}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({ path: join(here, `icon-${size}.png`) })
  await page.close()
}
await browser.close()
