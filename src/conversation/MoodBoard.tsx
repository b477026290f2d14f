/** The board of three values, with the last change and what caused it. */
import { moodWordKey, type Translator } from '../locale/index.ts'
import { MOOD_VALUES, type Mood, type MoodValue } from '../training/index.ts'
import { Meter, PER_STEP, useWords } from '../ui/index.ts'
import type { Change } from './change.ts'
import { type CauseWords, changeWords } from './words.ts'

const Value = ({ value, mood, before }: { value: MoodValue; mood: Mood; before: Mood }) => {
  const { t, number } = useWords()
  const word = t(moodWordKey(value, mood[value]))
  return (
    <Meter
      tone={value}
      name={t(`mood.${value}`)}
      word={word}
      value={mood[value]}
      before={before[value]}
      spoken={t('play.value', { value: number(mood[value] * PER_STEP), word })}
    />
  )
}

/** The three changes with their signs; those that stand still are left out. */
export const Changes = ({ before, after }: { before: Mood; after: Mood }) => {
  const { t, change } = useWords()
  const moved = MOOD_VALUES.filter((value) => before[value] !== after[value])
  return (
    <span class="changes">
      {moved.map((value) => (
        <span key={value} class={value}>
          {t(`moodShort.${value}`)} <b>{change((after[value] - before[value]) * PER_STEP)}</b>
        </span>
      ))}
    </span>
  )
}

/** In a record the mood stands still, unless a promise breaks at the very end. */
const wordsFor = (change: Change, frozen: boolean, t: Translator['t']): CauseWords => {
  const { before, after } = change
  const still = MOOD_VALUES.every((value) => before[value] === after[value])
  if (frozen && still) return { name: t('phase.record'), tip: t('play.frozen') }
  return changeWords(change, t) ?? { name: t('play.quiet'), tip: t('play.firstHint') }
}

interface Props {
  readonly buyer: string
  readonly change: Change
  readonly frozen: boolean
}

export const MoodBoard = ({ buyer, change, frozen }: Props) => {
  const { t } = useWords()
  const { name, tip } = wordsFor(change, frozen, t)
  return (
    <section class="board" aria-label={t('play.meter', { name: buyer })}>
      <div class="values">
        {MOOD_VALUES.map((value) => (
          <Value key={value} value={value} mood={change.after} before={change.before} />
        ))}
      </div>
      <p class="cause">
        <strong>{name}</strong>
        <span class="tip">{tip}</span>
        <Changes before={change.before} after={change.after} />
      </p>
    </section>
  )
}
