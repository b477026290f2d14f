/** The layout of a map, worked out beside the page. */
import { useEffect, useState } from 'preact/hooks'
import type { StoryMap } from '../../analysis/index.ts'
import type { Layout, Traffic } from './layout.ts'
import type { LayoutAsked } from './layout-worker.ts'

const spawn = (): Worker => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })

/** Null before the first is there; the one before stays until the next has come. */
export const useLayout = (map: StoryMap | undefined, traffic: Traffic | null): Layout | null => {
  const [layout, setLayout] = useState<Layout | null>(null)
  useEffect(() => {
    if (!map) return
    const worker = spawn()
    worker.onmessage = ({ data }: MessageEvent<Layout>) => {
      setLayout(data)
      worker.terminate()
    }
    worker.postMessage({ map, traffic } satisfies LayoutAsked)
    return () => worker.terminate()
  }, [map, traffic])
  return layout
}
