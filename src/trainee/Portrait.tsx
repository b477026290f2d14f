/** A buyer's face, drawn by the stage's own hand; arrives a moment after the page. */
import type { Mood } from '../training/index.ts'
import { useLoaded } from './useLoaded.ts'

interface Props {
  readonly buyer: string
  readonly mood: Mood
}

export const Portrait = ({ buyer, mood }: Props) => {
  const drawn = useLoaded(async () => {
    const { portraitAddress } = await import('./face.ts')
    return portraitAddress(buyer, mood)
  }, [buyer, mood.anger, mood.trust, mood.heard])
  return (
    <div class="portrait" aria-hidden="true">
      {drawn && 'value' in drawn && <img src={drawn.value} alt="" />}
    </div>
  )
}
