/** The layout of a map, worked out beside the page. */
import { useEffect, useState } from 'preact/hooks'
import type { StoryMap } from '../../analysis/index.ts'
import type { Layout, Traffic } from './layout.ts'
import type { LayoutAsked } from './layout-worker.ts'

const spawn = (): Worker => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })

/** Milliseconds after which a layout is given up. */
const LONGEST = 20_000

/** Null before the first is there; the one before stays until the next has come, or has been given up. */
export const useLayout = (
  map: StoryMap | undefined,
  traffic: Traffic | null = null,
): Layout | 'too-long' | null => {
  const [layout, setLayout] = useState<Layout | 'too-long' | null>(null)
  useEffect(() => {
    if (!map) return
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
    worker.postMessage({ map, traffic } satisfies LayoutAsked)
    return () => {
      clearTimeout(limit)
      worker.terminate()
    }
  }, [map, traffic])
  return layout
}
