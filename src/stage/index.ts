/** The stage: a buyer's mood as weather over a shop desk at dusk. It only draws. */
import type { StageView } from './picture.ts'
import { hangStill } from './still.ts'
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

const hangHandle = (host: HTMLElement, view: StageView): StageHandle => {
  const still = hangStill(host, view)
  return {
    show: (next) => still.show(next),
    glance() {},
    sleep() {},
    wake() {},
    destroy: () => still.destroy(),
    renderer: 'none',
  }
}

/**
 * Draws into `host` and follows its size. Never rejects: where there is no canvas, or the animated stage cannot be
 * loaded, a still picture hangs there instead.
 */
export const mountStage = async (host: HTMLElement, options: StageOptions): Promise<StageHandle> => {
  const renderer = probeRenderer()
  if (renderer === 'none') return hangHandle(host, options.view)
  try {
    const { openTheatre } = await import('./theatre/open.ts')
    return await openTheatre(host, options, renderer)
  } catch {
    return hangHandle(host, options.view)
  }
}
