/** A volume or another share in percent, or points of a hundred, moved in steps of five. */
import './slider.css'
import { useId } from 'preact/hooks'
import { useWords } from './words.ts'

interface Props {
  readonly name: string
  /** 0–100. */
  readonly value: number
  /** Points rather than a share: told without a percent sign. */
  readonly points?: boolean
  readonly onMove: (value: number) => void
}

export const Slider = ({ name, value, points = false, onMove }: Props) => {
  const { percent } = useWords()
  const id = useId()
  const told = points ? String(value) : percent(value / 100)
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <output for={id}>{told}</output>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="5"
        value={value}
        aria-valuetext={told}
        onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
