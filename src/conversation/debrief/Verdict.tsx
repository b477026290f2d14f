/** The score and what it means, how it ended, and the one sentence that matters. */
import type { ComponentChildren } from 'preact'
import type { Debrief } from '../../analysis/types.ts'
import type { Header } from '../../ink/types.ts'
import type { Translator } from '../../locale/index.ts'
import type { Ending, Mood } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import { endingWords } from '../ending-words.ts'
import { MOOD_AFTER, Portrait } from '../Portrait.tsx'

const SERIOUS_LIMIT = 2

/** Why an attempt did not pass, in one sentence. */
const failureOf = ({ redLines, serious, score }: Debrief, pass: number, words: Translator): string => {
  const { t, number } = words
  if (redLines.length > 0) return t('result.failedRed')
  if (serious >= SERIOUS_LIMIT) return t('result.failedSerious')
  return t('result.failedMark', { gap: number(Math.round((pass - score) * 10) / 10) })
}

/** What a person has decided over the score, and who and why as it is told. */
export interface Decision {
  readonly passed: boolean
  readonly told: ComponentChildren
}

interface Props {
  readonly debrief: Debrief
  readonly pass: number
  /** Null where the score alone decides. */
  readonly decision: Decision | null
}

/** The score, and whether it passed: by the score, or by whoever decided over it. */
export const Verdict = ({ debrief, pass, decision }: Props) => {
  const words = useWords()
  const { t, number } = words
  const { passed } = decision ?? debrief
  return (
    <section class={`verdict ${passed ? 'passed' : 'failed'}`} aria-label={t('result.score')}>
      <Portrait who="zhou" mood={passed ? MOOD_AFTER.good : MOOD_AFTER.fair} />
      <p class="score">{number(debrief.score)}</p>
      <div>
        <h2>{t(passed ? 'result.passed' : 'result.failed')}</h2>
        <p>{t('result.outOf', { pass })}</p>
        {!passed && !debrief.passed && <p class="failure">{failureOf(debrief, pass, words)}</p>}
        {decision && <div class="decided">{decision.told}</div>}
      </div>
    </section>
  )
}

interface EndProps {
  readonly header: Header
  readonly ending: Ending
  readonly mood: Mood
}

/** How the buyer went away. */
export const HowItEnded = ({ header, ending, mood }: EndProps) => {
  const { t } = useWords()
  const words = endingWords(header.motive, ending)
  return (
    <div class={`how ${ending.worth}`}>
      <Portrait who={header.buyer} mood={mood} />
      <p>
        <b>{t(words.name)}</b> {t(words.tip)}
      </p>
    </div>
  )
}
