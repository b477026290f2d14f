/** Guided, practice, exam: what each allows, what was chosen, and what has become of the exams. */
import { cleanRuns, type HintStrength, hintStrength, labelOf, type Mode } from '../training/index.ts'
import { type Attempt, isCounted } from '../wire/attempt.ts'
import { nextVariant } from './attempts.ts'

/** The modes that an agent chooses among. */
export type Way = Extract<Mode, 'guided' | 'practice' | 'exam'>
export const WAYS: readonly Way[] = ['guided', 'practice', 'exam']

const isWay = (mode: Mode): mode is Way => WAYS.some((way) => way === mode)

/** The way chosen last, at any story; a new agent is guided. An exam is chosen each time: whoever begins one means it. */
export const chosenWay = (attempts: readonly Attempt[]): Way => {
  const modes = [...attempts]
    .filter(isCounted)
    .sort((a, b) => b.started - a.started)
    .map(({ transcript }) => transcript.mode)
  return modes.filter(isWay).find((way) => way !== 'exam') ?? 'guided'
}

const atStory = (attempts: readonly Attempt[], id: string): readonly Attempt[] =>
  attempts.filter(({ transcript }) => transcript.scenario === id)

/** An exam shows its variant as soon as it is opened; anything else once something has been said in it. */
const hasSeen = ({ transcript }: Attempt): boolean =>
  transcript.mode === 'exam' || transcript.replies.length > 0

/** The variant of the next exam (from 1): one never seen, else the one not seen for longest. */
export const examVariant = (
  attempts: readonly Attempt[],
  id: string,
  variants: number,
): { readonly variant: number; readonly fresh: boolean } => {
  const lastSeen = new Map<number, number>()
  for (const { transcript, changed } of atStory(attempts, id).filter(hasSeen))
    lastSeen.set(transcript.variant, Math.max(changed, lastSeen.get(transcript.variant) ?? 0))
  const all = Array.from({ length: variants }, (_, index) => index + 1)
  const [variant = 1] = all.sort((a, b) => (lastSeen.get(a) ?? -1) - (lastSeen.get(b) ?? -1) || a - b)
  return { variant, fresh: !lastSeen.has(variant) }
}

/** The variant (from 1) that a conversation begun in this way will have. */
export const variantFor = (way: Way, attempts: readonly Attempt[], id: string, variants: number): number =>
  way === 'exam' ? examVariant(attempts, id, variants).variant : nextVariant(attempts, id, variants)

/** The exams at a story that were begun and not finished, newest first, opened or spoken in. */
export const leftExams = (attempts: readonly Attempt[], id: string): readonly Attempt[] =>
  atStory(attempts, id)
    .filter((attempt) => attempt.transcript.mode === 'exam' && isCounted(attempt) && !attempt.ended)
    .sort((a, b) => b.started - a.started)

const SMALL: readonly string[] = ['best', 'fine', 'slip']

/** Nothing to mend in it: passed, and either no fault was made or all losses together are less than a mistake. */
const isClean = ({ outcome }: Attempt): boolean =>
  outcome?.passed === true &&
  (outcome.tally?.faults.length === 0 || SMALL.includes(labelOf(100 - (outcome.score ?? 0))))

/** How much the coach says at a story, by the finished conversations other than `now`. */
export const hintsAt = (attempts: readonly Attempt[], id: string, now: string | null): HintStrength => {
  const runs = atStory(attempts, id)
    .filter((attempt) => attempt.id !== now && attempt.ended && isCounted(attempt))
    .sort((a, b) => a.started - b.started)
  return hintStrength(cleanRuns(runs.map((attempt) => ({ passed: isClean(attempt) }))))
}
