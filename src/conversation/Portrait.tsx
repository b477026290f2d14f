/** A face, drawn by the stage's own hand; arrives a moment after the page and is never needed. */
import './portrait.css'
import { useEffect, useState } from 'preact/hooks'
import type { Mood, Pose, Worth } from '../training/index.ts'

interface Props {
  /** A buyer's id, `agent` or `zhou`. */
  readonly who: string
  readonly mood: Mood
  readonly pose?: Pose
}

/** How the shop's own people look at an ending: glad, level, or tired. */
export const MOOD_AFTER: Record<Worth, Mood> = {
  good: { anger: 6, trust: 12, heard: 14 },
  fair: { anger: 4, trust: 8, heard: 8 },
  poor: { anger: 10, trust: 9, heard: 1 },
}

export const Portrait = ({ who, mood, pose = 'neutral' }: Props) => {
  const { anger, trust, heard } = mood
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    import('../stage/index.ts').then(
      ({ portraitAddress }) =>
        !gone && setAddress(portraitAddress({ who, mood: { anger, trust, heard }, pose })),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [who, anger, trust, heard, pose])
  return (
    <div class="portrait" aria-hidden="true">
      {address && <img src={address} alt="" />}
    </div>
  )
}
