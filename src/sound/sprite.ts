/** The one file all sounds are in: asks for it in a format the browser can play, and has it decoded. */
import { Howl, Howler } from 'howler'
import places from '../../assets/sound/sprite.json'
import mp3 from '../../assets/sound/sprite.mp3'
import webm from '../../assets/sound/sprite.webm'

const FORMATS = [
  { url: webm, type: 'audio/webm', codec: 'audio/webm; codecs="opus"', name: 'webm' },
  { url: mp3, type: 'audio/mpeg', codec: 'audio/mpeg', name: 'mp3' },
] as const

type Format = (typeof FORMATS)[number]

/** Whether this browser has Web Audio at all; prepares it. */
export const hasAudio = (): boolean => {
  if (typeof AudioContext === 'undefined') return false
  Howler.html5PoolSize = 0
  Howler.volume(1)
  return Howler.usingWebAudio && !Howler.noAudio
}

const inText = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/**
 * Howler would answer a failed request by a media element, which the page's policy refuses loudly; so the file is
 * fetched here and handed over as text.
 */
const fetchText = async ({ url, type }: Format, signal: AbortSignal): Promise<string> => {
  const answer = await fetch(url, { signal })
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return inText(new Blob([await answer.arrayBuffer()], { type }))
}

const decode = (text: string, format: Format): Promise<Howl> =>
  new Promise((resolve, reject) => {
    const howl: Howl = new Howl({
      src: text,
      format: format.name,
      sprite: places.places as unknown as Record<string, [number, number]>,
      onload: () => resolve(howl),
      onloaderror: (_, why) => {
        howl.unload()
        reject(new Error(String(why)))
      },
    })
  })

const load = async (format: Format, signal: AbortSignal): Promise<Howl> => {
  const howl = await decode(await fetchText(format, signal), format)
  if (!signal.aborted) return howl
  howl.unload()
  throw signal.reason
}

/** The sprite ready to play; rejects where neither format can be had or the signal says stop. */
export const loadSprite = async (signal: AbortSignal): Promise<Howl> => {
  const probe = new Audio()
  const playable = FORMATS.filter(({ codec }) => probe.canPlayType(codec) !== '')
  for (const format of playable) {
    try {
      return await load(format, signal)
    } catch (failed) {
      if (signal.aborted) throw failed
    }
  }
  throw new Error('no format of the sprite can be played')
}
