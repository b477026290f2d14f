/** One mood value: name, word, number and twenty notches that show the last change. */
export type MeterTone = 'anger' | 'trust' | 'heard'

interface Props {
  readonly tone: MeterTone
  readonly name: string
  readonly word: string
  /** Steps on the 0–20 grid; shown times five. */
  readonly value: number
  readonly before: number
  /** What a screen reader says in place of the bare number. */
  readonly spoken: string
}

export const NOTCHES = 20
export const PER_STEP = 5

/** How a notch looks: filled, newly filled, newly emptied or empty. */
export const notchAt = (notch: number, value: number, before: number): '' | 'on' | 'up' | 'gone' =>
  notch < Math.min(value, before) ? 'on' : notch < value ? 'up' : notch < before ? 'gone' : ''

export const Meter = ({ tone, name, word, value, before, spoken }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: the native meter cannot hold notches and a word
  <div
    class={`value ${tone}`}
    role="meter"
    aria-label={name}
    aria-valuemin={0}
    aria-valuemax={NOTCHES * PER_STEP}
    aria-valuenow={value * PER_STEP}
    aria-valuetext={spoken}
  >
    <span class="value-name">
      {name}
      <em>{word}</em>
    </span>
    <span class="value-number">{value * PER_STEP}</span>
    <span class="notches">
      {Array.from({ length: NOTCHES }, (_, notch) => (
        <i key={notch} class={notchAt(notch, value, before)} />
      ))}
    </span>
  </div>
)
