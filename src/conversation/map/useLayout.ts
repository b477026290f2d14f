/** A layout worked out beside the page, by a Worker that is hired for it. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { StoryMap } from '../../analysis/index.ts'
import type { Layout } from './layout.ts'
import type { LayoutAsked } from './layout-worker.ts'

/** Milliseconds after which a layout is given up. */
const LONGEST = 20_000

/**
 * Null before the first is there; the one before stays until the next has come, or has been given up. A new Worker is
 * asked whenever the question is another value.
 */
export const useWorked = <Asked>(spawn: () => Worker, asked: Asked | null): Layout | 'too-long' | null => {
  const [layout, setLayout] = useState<Layout | 'too-long' | null>(null)
  useEffect(() => {
    if (asked === null) return
    const worker = spawn()
    const giveUp = () => {
      setLayout('too-long')
      worker.terminate()
    }
    const limit = setTimeout(giveUp, LONGEST)
    worker.onerror = giveUp
    worker.onmessage = ({ data }: MessageEvent<Layout>) => {
      clearTimeout(limit)
      setLayout(data)
      worker.terminate()
    }
    worker.postMessage(asked)
    return () => {
      clearTimeout(limit)
      worker.terminate()
    }
  }, [asked])
  return layout
}

const spawn = (): Worker => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })

/** The layout of a map that is there already. */
export const useLayout = (map: StoryMap | undefined): Layout | 'too-long' | null => {
  const asked = useMemo((): LayoutAsked | null => (map ? { map } : null), [map])
  return useWorked(spawn, asked)
}
