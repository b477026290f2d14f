/** Layouts in a Worker: two hundred scenes take half a second, and the page must not stand still for that. */
import type { StoryMap } from '../../analysis/index.ts'
import { layOut, type Traffic } from './layout.ts'

export interface LayoutAsked {
  readonly map: StoryMap
  readonly traffic: Traffic | null
}

self.onmessage = ({ data: { map, traffic } }: MessageEvent<LayoutAsked>) =>
  self.postMessage(layOut(map, traffic))
