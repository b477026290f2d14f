/** The stage: a buyer's mood as weather over a shop desk at dusk. It only draws. */
export { portraitAddress, type Sitter } from './face.ts'

import type { StageView } from './picture.ts'
import { hangStill, type Still } from './still.ts'
import { probeRenderer } from './theatre/probe.ts'

export type { StageView } from './picture.ts'

export interface StageOptions {
  readonly view: StageView
  /** No animation: one still redraw for each change. */
  readonly reducedMotion: boolean
}

export interface StageHandle {
  /** Eases to another view. */
  show(view: StageView): void
  /** The buyer looks at the reply under the agent's hand: 0 the topmost, 1 the lowest, null away again. */
  glance(fraction: number | null): void
  /** Stops drawing until `wake`. */
  sleep(): void
  wake(): void
  /** Frees everything; the host is empty again. */
  destroy(): void
  readonly renderer: 'webgl' | 'canvas' | 'none'
}

const stillHandle = (still: Still): StageHandle => ({
  show: still.show,
  glance() {},
  sleep() {},
  wake() {},
  destroy: still.destroy,
  renderer: 'none',
})

/**
 * Draws into `host` and follows its size. A still picture hangs there at once, until the animated stage has loaded
 * and printed its drawings; it stays where there is no canvas or the loading fails. Never rejects.
 */
export const mountStage = async (host: HTMLElement, options: StageOptions): Promise<StageHandle> => {
  const still = hangStill(host, options.view)
  const renderer = probeRenderer()
  if (renderer === 'none') return stillHandle(still)
  try {
    const { openTheatre } = await import('./theatre/open.ts')
    const theatre = await openTheatre(host, options, renderer)
    still.destroy()
    return theatre
  } catch {
    return stillHandle(still)
  }
}
