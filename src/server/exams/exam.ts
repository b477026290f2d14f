/** Exams: which variant a person gets, and whether an attempt is the exam that it says it is. */
import type { AttemptBody } from '../../wire/api/index.ts'
import type { AttemptLine, Exam } from '../store/store.ts'
import { type Refused, refuse } from '../verify/index.ts'

/** An exam is to be sent within so many milliseconds; after that it counts as abandoned. */
export const EXAM_LASTS = 24 * 3600_000

/** An exam weighs more than any practice: its words were read under the same conditions. */
const EXAM_WEIGHT = 1000

/** The variant (from 1) that a person knows least; `luck` in [0, 1) chooses among equals. */
export const freshVariant = (
  variants: number,
  exams: readonly Pick<Exam, 'variant'>[],
  played: readonly Pick<AttemptLine, 'variant'>[],
  luck: number,
): number => {
  const known = new Array<number>(variants + 1).fill(0)
  const add = (variant: number, weight: number): void => {
    known[variant] = (known[variant] ?? 0) + weight
  }
  for (const { variant } of exams) add(variant, EXAM_WEIGHT)
  for (const { variant } of played) add(variant, 1)
  const least = Math.min(...known.slice(1))
  const fresh = known.flatMap((times, variant) => (variant > 0 && times === least ? [variant] : []))
  return fresh[Math.floor(luck * fresh.length)] ?? 1
}

/** An exam that may still be sent. */
export const isOpen = (exam: Exam, now: number): boolean => exam.state === 'open' && exam.expires >= now

const SAME = ['scenario', 'version', 'seed', 'variant'] as const

/** Why an attempt is not the exam it claims to be, or is one and does not say so; null where all fits. */
export const examRefusal = (
  exam: Exam | null,
  person: string,
  { transcript, ended }: AttemptBody,
  received: number,
): Refused | null => {
  if (!exam) return transcript.mode === 'exam' ? refuse('exam-unknown') : null
  if (exam.person !== person) return refuse('not-yours')
  if (transcript.mode !== 'exam' || SAME.some((key) => exam[key] !== transcript[key])) return refuse('forged')
  if (exam.state !== 'finished' && !isOpen(exam, received)) return refuse('exam-expired')
  return ended ? null : refuse('truncated')
}
