/** Layouts in a Worker: two hundred scenes take half a second, and the page must not stand still for that. */
import type { StoryMap } from '../../analysis/index.ts'
import { layOut } from './layout.ts'

export interface LayoutAsked {
  readonly map: StoryMap
}

self.onmessage = ({ data: { map } }: MessageEvent<LayoutAsked>) => self.postMessage(layOut(map))
