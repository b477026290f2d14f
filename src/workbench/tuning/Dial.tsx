/** A step of the mood on a slider, told as the trainee sees it: of a hundred. */
import '../../ui/slider.css'
import { useId } from 'preact/hooks'
import { PER_STEP } from '../../ui/index.ts'

interface Props {
  readonly name: string
  readonly value: number
  readonly most: number
  readonly onMove: (value: number) => void
}

export const Dial = ({ name, value, most, onMove }: Props) => {
  const id = useId()
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <output for={id}>{value * PER_STEP}</output>
      <input
        id={id}
        type="range"
        min="0"
        max={most}
        step="1"
        value={value}
        aria-valuetext={String(value * PER_STEP)}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
