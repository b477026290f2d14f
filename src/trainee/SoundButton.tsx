/** Sound on or off at one press; an open mouth of waves, or a struck-out one. */
import { Button, useWords } from '../ui/index.ts'
import { useWorld } from './world.ts'

/** Turns the sound off or on again, and remembers it. */
export const useMute = (): (() => void) => {
  const { settings, change } = useWorld()
  return () => {
    const { sound } = settings.peek()
    change({ sound: { ...sound, muted: !sound.muted } })
  }
}

const Horn = ({ muted }: { muted: boolean }) => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M2.4 7.4L6 7.1L10.8 3L10.3 17.2L5.9 12.8L2.2 12.9Z" fill="currentColor" />
    {muted ? (
      <path d="M13 7l5 6M18 7l-5 6" fill="none" stroke="currentColor" stroke-width="2" />
    ) : (
      <path
        d="M13 7.2Q15 10 13 12.8M15.4 4.8Q19 10 15.4 15.2"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
    )}
  </svg>
)

export const SoundButton = () => {
  const { t } = useWords()
  const { settings } = useWorld()
  const toggle = useMute()
  const { muted } = settings.value.sound
  return (
    <Button weight="quiet" label={t(muted ? 'sound.turnOn' : 'sound.turnOff')} onPress={toggle}>
      <Horn muted={muted} />
    </Button>
  )
}
