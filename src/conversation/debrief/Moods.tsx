/** How a turn moved the buyer's mood, in numbers. */
import './told.css'
import { MOOD_VALUES, type Mood } from '../../training/index.ts'
import { PER_STEP, useWords } from '../../ui/index.ts'

export const Moods = ({ before, after }: { readonly before: Mood; readonly after: Mood }) => {
  const { t, number } = useWords()
  return (
    <p class="moods">
      {MOOD_VALUES.map((value) => (
        <span key={value} class={value}>
          {t(`mood.${value}`)}{' '}
          <b>
            {t('result.from', {
              before: number(before[value] * PER_STEP),
              after: number(after[value] * PER_STEP),
            })}
          </b>
        </span>
      ))}
    </p>
  )
}
