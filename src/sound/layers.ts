/** The layers of music while they play: started together, faded, stopped together. */
import type { Howl } from 'howler'
import { LAYERS, type Layer } from './weather.ts'

export interface LayerPlay {
  /** Fades each layer to its gain (0–1) within `ms`; null lets both die away and stops them. */
  readonly follow: (gains: Readonly<Record<Layer, number>> | null, ms: number) => void
}

export const playLayers = (howl: Howl): LayerPlay => {
  const playing = new Map<Layer, number>()
  let stopping: ReturnType<typeof setTimeout> | undefined
  const fade = (id: number, to: number, ms: number) => howl.fade(Number(howl.volume(id)), to, ms, id)
  const begin = (layer: Layer): number => {
    const id = howl.play(layer)
    howl.volume(0, id)
    playing.set(layer, id)
    return id
  }
  const stop = () => {
    for (const id of playing.values()) howl.stop(id)
    playing.clear()
  }
  return {
    follow(gains, ms) {
      clearTimeout(stopping)
      if (gains) {
        for (const layer of LAYERS) fade(playing.get(layer) ?? begin(layer), gains[layer], ms)
      } else if (playing.size > 0) {
        for (const id of playing.values()) fade(id, 0, ms)
        stopping = setTimeout(stop, ms)
      }
    },
  }
}
