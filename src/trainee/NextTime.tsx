/** One concrete thing to do next time, picked from what went wrong or written freely. */
import { useId, useState } from 'preact/hooks'
import { type Lesson, lessonsOf } from '../conversation/debrief/lesson.ts'
import { byWeight, type ReviewTurn } from '../conversation/debrief/review.ts'
import { Button, useWords } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Intention } from '../wire/practice.ts'
import { useLoaded } from './useLoaded.ts'
import { useWorld } from './world.ts'

type Step = Pick<Intention, 'when' | 'will'>

/** Longer than anybody remembers. */
const LONGEST = 80

const Resolve = ({ step, onChange }: { step: Step; onChange: () => void }) => {
  const { t } = useWords()
  return (
    <div class="resolve" role="status">
      <p class="resolve-step">{t('debrief.sentence', { ...step })}</p>
      <p class="caption">{t('debrief.kept')}</p>
      <Button weight="quiet" onPress={onChange}>
        {t('debrief.change')}
      </Button>
    </div>
  )
}

interface OfferedProps {
  readonly lessons: readonly Lesson[]
  readonly picked: number
  readonly onPick: (index: number) => void
}

const Offered = ({ lessons, picked, onPick }: OfferedProps) => {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset class="offered-steps">
      <legend class="only-read">{t('debrief.next')}</legend>
      {lessons.map((lesson, index) => (
        <label key={lesson.when}>
          <input type="radio" name={name} checked={picked === index} onChange={() => onPick(index)} />
          <span>
            {t('debrief.sentence', { when: lesson.when, will: lesson.will })}
            <span class="caption">{t('debrief.nextFrom', { turn: lesson.turn })}</span>
          </span>
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={name}
          checked={picked === lessons.length}
          onChange={() => onPick(lessons.length)}
        />
        <span>{t('debrief.nextOwn')}</span>
      </label>
    </fieldset>
  )
}

interface FieldProps {
  readonly name: string
  readonly hole: string
  readonly value: string
  readonly onWrite: (value: string) => void
}

const Field = ({ name, hole, value, onWrite }: FieldProps) => (
  <label class="step-field">
    <span>{name}</span>
    <input
      type="text"
      maxLength={LONGEST}
      placeholder={hole}
      value={value}
      onInput={(event) => onWrite(event.currentTarget.value)}
    />
  </label>
)

const NOTHING: Step = { when: '', will: '' }

const Choosing = ({ lessons, onKeep }: { lessons: readonly Lesson[]; onKeep: (step: Step) => void }) => {
  const { t } = useWords()
  const [picked, setPicked] = useState(0)
  const [own, setOwn] = useState(NOTHING)
  const step = lessons[picked] ?? { when: own.when.trim(), will: own.will.trim() }
  const ready = step.when !== '' && step.will !== ''
  return (
    <form
      class="choosing"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onKeep({ when: step.when, will: step.will })
      }}
    >
      {lessons.length > 0 && <Offered lessons={lessons} picked={picked} onPick={setPicked} />}
      {picked >= lessons.length && (
        <div class="own-step">
          <Field
            name={t('debrief.when')}
            hole={t('debrief.whenHole')}
            value={own.when}
            onWrite={(when) => setOwn({ ...own, when })}
          />
          <Field
            name={t('debrief.will')}
            hole={t('debrief.willHole')}
            value={own.will}
            onWrite={(will) => setOwn({ ...own, will })}
          />
        </div>
      )}
      <button type="submit" class="button main" disabled={!ready}>
        {t('debrief.keep')}
      </button>
    </form>
  )
}

interface Props {
  readonly attempt: Attempt
  readonly turns: readonly ReviewTurn[]
}

export const NextTime = ({ attempt, turns }: Props) => {
  const words = useWords()
  const { practice, now } = useWorld()
  const known = useLoaded(() => practice.intentions(), [practice, attempt.id])
  const [chosen, setChosen] = useState<Step | 'again' | null>(null)
  if (!known) return null
  const kept = 'value' in known ? known.value.find((one) => one.attempt === attempt.id) : undefined
  const step = chosen === 'again' ? null : (chosen ?? kept ?? null)
  // It is said to be kept once it is.
  const keep = (made: Step) => {
    const { scenario } = attempt.transcript
    void practice.intend({ ...made, attempt: attempt.id, scenario, at: now() }).then(() => setChosen(made))
  }
  return (
    <section class="next-time">
      <h2>{words.t(byWeight(turns).length > 0 ? 'debrief.next' : 'debrief.nextWon')}</h2>
      {step ? (
        <Resolve step={step} onChange={() => setChosen('again')} />
      ) : (
        <>
          <p>{words.t('debrief.nextText')}</p>
          <Choosing lessons={lessonsOf(turns, words)} onKeep={keep} />
        </>
      )}
    </section>
  )
}
