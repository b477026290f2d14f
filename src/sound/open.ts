/** Sound of one conversation: opened when somebody wants to hear it, closed when they leave. */
import type { Howl } from 'howler'
import type { Mood } from '../training/index.ts'
import type { Effect } from './effects.ts'
import { type LayerPlay, playLayers } from './layers.ts'
import { hasAudio, loadSprite } from './sprite.ts'
import { watchWaking } from './wake.ts'
import { gainOf, layersOf } from './weather.ts'

/** Each 0–100, as a slider shows them. */
export interface Volumes {
  readonly effects: number
  readonly music: number
}

export type Absence = 'no-audio' | 'no-file' | 'no-device'

/** `waiting`: the browser lets nothing be heard before the first gesture. */
export type SoundState =
  | { readonly kind: 'loading' | 'waiting' | 'ready' }
  | { readonly kind: 'absent'; readonly why: Absence }

export interface SoundOptions {
  readonly volumes: Volumes
  readonly muted: boolean
  readonly mood: Mood
  readonly onState: (state: SoundState) => void
}

export interface Sound {
  /** Plays an effect once, or not at all where nothing can be heard now; the answer ends it early. */
  play(effect: Effect): () => void
  /** Cross-fades the music; null when the conversation is over and the music goes. */
  mood(mood: Mood | null): void
  setVolumes(volumes: Volumes): void
  mute(muted: boolean): void
  /** Frees everything. */
  close(): void
}

const sameMood = (one: Mood | null, other: Mood | null): boolean =>
  one === other || (one?.anger === other?.anger && one?.trust === other?.trust && one?.heard === other?.heard)

/** Milliseconds of a cross-fade: as slow as the weather. */
const DRIFT = 2400
const AWAY = 4000
const QUICK = 90

/** Loads at once and in silence: whoever wants no sound does not open it. Never throws; `onState` says how it went. */
export const openSound = ({ onState, ...first }: SoundOptions): Sound => {
  let { volumes, muted } = first
  let mood: Mood | null = first.mood
  let howl: Howl | null = null
  let layers: LayerPlay | null = null
  let awake = false
  const closing = new AbortController()
  let stopWatching = () => {}

  const silent = () => muted || document.hidden
  const follow = (ms: number) => {
    if (!awake) return
    const music = silent() || mood === null ? 0 : gainOf(volumes.music)
    if (music === 0 || mood === null) return layers?.follow(null, ms)
    const { calm, tense } = layersOf(mood)
    layers?.follow({ calm: music * calm, tense: music * tense }, ms)
  }
  const tell = () => {
    if (!howl) return
    onState({ kind: awake ? 'ready' : 'waiting' })
    follow(DRIFT)
  }
  const fail = (why: Absence) => {
    if (!closing.signal.aborted) onState({ kind: 'absent', why })
  }
  const turn = () => follow(document.hidden ? QUICK : DRIFT)
  const begin = (loaded: Howl) => {
    howl = loaded
    layers = playLayers(loaded)
    document.addEventListener('visibilitychange', turn)
    const watch = watchWaking({
      onRunning: () => {
        awake = true
        tell()
      },
      onNoDevice: () => fail('no-device'),
    })
    stopWatching = watch.stop
    if (!awake) tell()
  }

  onState({ kind: 'loading' })
  if (hasAudio()) loadSprite(closing.signal).then(begin, () => fail('no-file'))
  else fail('no-audio')

  return {
    play(effect) {
      const playing = howl
      if (!playing || !awake || silent() || volumes.effects === 0) return () => {}
      const id = playing.play(effect)
      playing.volume(gainOf(volumes.effects), id)
      return () => {
        if (!howl || !playing.playing(id)) return
        playing.once('fade', () => playing.stop(id), id)
        playing.fade(Number(playing.volume(id)), 0, QUICK, id)
      }
    },
    mood(next) {
      if (sameMood(mood, next)) return
      mood = next
      follow(next === null ? AWAY : DRIFT)
    },
    setVolumes(next) {
      volumes = next
      follow(QUICK)
    },
    mute(next) {
      if (next === muted) return
      muted = next
      follow(next ? QUICK : DRIFT)
    },
    close() {
      closing.abort(new Error('closed'))
      stopWatching()
      document.removeEventListener('visibilitychange', turn)
      howl?.unload()
      howl = null
      layers = null
    },
  }
}
