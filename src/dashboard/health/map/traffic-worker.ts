/** Reads a story, lays real conversations over its map and lays that out: a second of work beside the page. */
import { shapeOf } from '../../../analysis/sketch.ts'
import { layOut } from '../../../conversation/map/layout.ts'
import { compile, type Sources } from '../../../ink/index.ts'
import { layOver, type Seen } from './traffic.ts'

export interface TrafficAsked {
  readonly sources: Sources
  /** 0: all of them together. */
  readonly variant: number
  readonly seen: Seen
}

self.onmessage = ({ data: { sources, variant, seen } }: MessageEvent<TrafficAsked>) => {
  const { story } = compile(sources)
  if (!story) throw new Error(`${sources.main} cannot be read any more`)
  const { map, traffic } = layOver(shapeOf(story, variant), seen)
  self.postMessage(layOut(map, traffic))
}
