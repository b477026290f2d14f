/** The stage: a buyer's mood as weather over a shop desk at dusk. It only draws. */
export { portraitAddress, type Sitter } from './face.ts'

import type { StageView } from './picture.ts'
import { hangStill } from './still.ts'
import { probeRenderer } from './theatre/probe.ts'

export type { StageView } from './picture.ts'

/** How a stage draws: `none` is a still picture without a canvas. */
export type Renderer = 'webgl' | 'canvas' | 'none'

export interface StageOptions {
  readonly view: StageView
  /** No animation: one still redraw for each change. */
  readonly reducedMotion: boolean
  /** Hears how the stage draws: once it stands, and again when it has to draw otherwise. */
  readonly onRenderer?: (renderer: Renderer) => void
}

/** What can hang on a stage: the animated theatre, or a still picture. */
export interface Scene {
  /** Eases to another view. */
  show(view: StageView): void
  /** The buyer looks at the reply under the agent's hand: 0 the topmost, 1 the lowest, null away again. */
  glance(fraction: number | null): void
  /** Stops drawing until `wake`. */
  sleep(): void
  wake(): void
  /** Frees everything; the host is empty again. */
  destroy(): void
}

export interface StageHandle extends Scene {
  readonly renderer: Renderer
}

/** Fetches what the animated stage needs, so that it opens at once; nothing on a machine that cannot draw it. */
export const fetchStage = async (): Promise<void> => {
  if (probeRenderer() !== 'none') await import('./theatre/open.ts')
}

const still = (host: HTMLElement, view: StageView): Scene => ({
  ...hangStill(host, view),
  glance() {},
  sleep() {},
  wake() {},
})

/** What to try after a renderer is lost or does not start. */
const NEXT = { webgl: 'canvas', canvas: 'none', none: 'none' } as const

/**
 * Draws into `host` and follows its size. A still picture hangs there at once, until the animated stage has loaded
 * and printed its drawings; it stays where there is no canvas or the loading fails, and comes back while a graphics
 * card that was lost is given up for the plain canvas. Never rejects.
 */
export const mountStage = async (host: HTMLElement, options: StageOptions): Promise<StageHandle> => {
  let view = options.view
  let asleep = false
  let gone = false
  let renderer: Renderer = 'none'
  let scene = still(host, view)

  const swap = (next: Scene, kind: Renderer) => {
    scene.destroy()
    scene = next
    renderer = kind
    if (asleep) scene.sleep()
    options.onRenderer?.(kind)
  }
  const lose = (kind: 'webgl' | 'canvas') => {
    if (gone) return
    swap(still(host, view), 'none')
    void open(NEXT[kind])
  }
  const open = async (kind: Renderer): Promise<void> => {
    if (kind === 'none') return options.onRenderer?.('none')
    try {
      const { openTheatre } = await import('./theatre/open.ts')
      const theatre = await openTheatre(host, { ...options, view }, kind, () => lose(kind))
      if (gone) return theatre.destroy()
      theatre.show(view)
      swap(theatre, kind)
    } catch {
      if (!gone) await open(NEXT[kind])
    }
  }

  await open(probeRenderer())
  return {
    get renderer() {
      return renderer
    },
    show(next) {
      view = next
      scene.show(next)
    },
    glance: (fraction) => scene.glance(fraction),
    sleep() {
      asleep = true
      scene.sleep()
    },
    wake() {
      asleep = false
      scene.wake()
    },
    destroy() {
      gone = true
      scene.destroy()
    },
  }
}
