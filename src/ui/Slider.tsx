/** A volume or another share in percent, moved in steps of five. */
import './slider.css'
import { useId } from 'preact/hooks'
import { useWords } from './words.ts'

interface Props {
  readonly name: string
  /** 0–100. */
  readonly value: number
  readonly onMove: (value: number) => void
}

export const Slider = ({ name, value, onMove }: Props) => {
  const { percent } = useWords()
  const id = useId()
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <output for={id}>{percent(value / 100)}</output>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="5"
        value={value}
        aria-valuetext={percent(value / 100)}
        onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
