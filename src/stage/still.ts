/** The stage of last resort: one still SVG, redrawn when the view or the host's size changes. */
import { type StageView, stillFor } from './picture.ts'
import { crossingBetween, NO_CROSSING, sameMood } from './room/crossing.ts'

export interface Still {
  show(view: StageView): void
  destroy(): void
}

/** An SVG as an address that an image may load under `img-src data:`. */
export const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

export const hangStill = (host: HTMLElement, first: StageView): Still => {
  let view = first
  let crossing = NO_CROSSING
  const picture = document.createElement('img')
  picture.alt = ''
  picture.setAttribute('aria-hidden', 'true')
  Object.assign(picture.style, { display: 'block', width: '100%', height: '100%', objectFit: 'cover' })
  let size = ''
  const draw = () => {
    const { clientWidth, clientHeight } = host
    size = `${clientWidth}×${clientHeight}`
    if (clientWidth && clientHeight)
      picture.src = addressOf(stillFor(view, clientWidth, clientHeight, crossing))
  }
  const resized = new ResizeObserver(() => {
    if (size !== `${host.clientWidth}×${host.clientHeight}`) draw()
  })
  host.append(picture)
  resized.observe(host)
  draw()
  return {
    show(next) {
      if (!sameMood(view.mood, next.mood)) crossing = crossingBetween(view.mood, next.mood)
      view = next
      draw()
    },
    destroy() {
      resized.disconnect()
      picture.remove()
    },
  }
}
