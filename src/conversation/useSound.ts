/** Lets a conversation be heard, from the first moment that somebody wants to. */
import { computed, effect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Sound, SoundState } from '../sound/open.ts'
import { cuesBetween, type Moment, momentOf } from './hearing.ts'
import type { Talk } from './talk.ts'

/** What a listener has set; volumes 0–100. */
export interface SoundChoice {
  readonly muted: boolean
  readonly effects: number
  readonly music: number
}

/** Plays what happens from now on; the answer ends it. */
const follow = (talk: Talk, sound: Sound): (() => void) => {
  let before: Moment = momentOf(talk)
  let stopKeys = () => {}
  const stopMoments = effect(() => {
    const now = momentOf(talk)
    for (const cue of cuesBetween(before, now)) sound.play(cue)
    before = now
    sound.mood(now.ending ? null : now.mood)
  })
  const lines = computed(() => momentOf(talk).heard)
  const stopTyping = effect(() => {
    stopKeys()
    const typing = lines.value >= 0 && talk.buyerTyping.value
    stopKeys = typing ? sound.play('keys') : () => {}
  })
  return () => {
    stopMoments()
    stopTyping()
  }
}

const open = async (
  talk: Talk,
  choice: SoundChoice,
  onState: (state: SoundState) => void,
): Promise<Sound> => {
  const { openSound } = await import('../sound/index.ts')
  const { session } = talk.play.peek()
  return openSound({ volumes: choice, muted: choice.muted, mood: session.memory, onState })
}

/** Opens the sound once it is wanted and keeps it until the conversation is left; null while nobody wanted it. */
export const useSound = (talk: Talk, choice: SoundChoice): SoundState | null => {
  const { muted, effects, music } = choice
  const [state, setState] = useState<SoundState | null>(null)
  const [sound, setSound] = useState<Sound | null>(null)
  const [wanted, setWanted] = useState(false)
  if (!muted && effects + music > 0 && !wanted) setWanted(true)
  useEffect(() => {
    if (!wanted) return
    let close = () => {}
    let gone = false
    open(talk, choice, (told) => !gone && setState(told)).then(
      (opened) => {
        if (gone) return opened.close()
        const stop = follow(talk, opened)
        close = () => {
          stop()
          opened.close()
        }
        setSound(opened)
      },
      () => !gone && setState({ kind: 'absent', why: 'no-file' }),
    )
    return () => {
      gone = true
      close()
      setSound(null)
    }
  }, [wanted, talk])
  useEffect(() => sound?.setVolumes({ effects, music }), [sound, effects, music])
  useEffect(() => sound?.mute(muted), [sound, muted])
  useEffect(() => void sound?.play('message-in'), [effects])
  return state
}
