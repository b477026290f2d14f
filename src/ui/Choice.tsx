/** One of a few, as a row of radio buttons. */
import { useId } from 'preact/hooks'

interface Props<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly name: string }[]
  /** Null as long as nothing is chosen. */
  readonly value: T | null
  readonly onChoose: (value: T) => void
}

export const Choice = <T extends string>({ legend, options, value, onChoose }: Props<T>) => {
  const name = useId()
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
