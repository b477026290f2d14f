/** The gallery: `?case=<id>` shows one case by itself, anything else all of them. */
import '../../src/ui/fonts.css'
import '../../src/ui/fonts-rest.css'
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import '../../src/ui/parts.css'
import type { Case } from './case.ts'
import { CASES } from './cases.ts'

const root = document.getElementById('heqi') as HTMLElement

const showOne = async (one: Case): Promise<void> => {
  const { dataset } = document.documentElement
  document.documentElement.lang = one.locale
  dataset.theme = one.theme
  dataset.motion = 'reduced'
  await one.draw(root)
  dataset.drawn = 'yes'
}

const frameOf = ({ id, width, height }: Case): HTMLElement => {
  const figure = document.createElement('figure')
  const frame = document.createElement('iframe')
  Object.assign(frame, { src: `?case=${id}`, width: `${width}`, height: `${height}`, loading: 'lazy' })
  Object.assign(frame.style, { border: '0', maxWidth: '100%' })
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: id }), frame)
  return figure
}

const showAll = (): void => {
  document.body.style.cssText = 'padding:24px;overflow:auto;height:auto'
  for (const group of new Set(CASES.map((one) => one.group))) {
    const section = document.createElement('section')
    section.style.cssText = 'display:flex;flex-wrap:wrap;gap:24px;margin-bottom:48px'
    root.append(Object.assign(document.createElement('h1'), { textContent: group }), section)
    section.append(...CASES.filter((one) => one.group === group).map(frameOf))
  }
}

const wanted = new URLSearchParams(location.search).get('case')
const one = CASES.find(({ id }) => id === wanted)
if (one) void showOne(one)
else showAll()
