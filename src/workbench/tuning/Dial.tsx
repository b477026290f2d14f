/** A whole number on a slider. */
import '../../ui/slider.css'
import { useId } from 'preact/hooks'

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
      <output for={id}>{value}</output>
      <input
        id={id}
        type="range"
        min="0"
        max={most}
        step="1"
        value={value}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
