/** Keeps each story beside its attempts, as it was when they were played. */
import type { AttemptBook } from '../client/attempts.ts'
import type { PracticeBook } from '../client/practice.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Shelf } from './shelf.ts'

/** The book of attempts, with the promise that what was played can be opened again after the story has changed. */
export const withEditions = (attempts: AttemptBook, shelf: Shelf, practice: PracticeBook): AttemptBook => {
  const kept = new Map<string, Promise<void>>()
  const keepEdition = async ({ transcript: { scenario, version } }: Attempt): Promise<void> => {
    if (await practice.edition(version)) return
    const opened = await shelf.open(scenario)
    if (opened?.version !== version) return
    const sources = await opened.sources('zh-CN')
    if (sources) await practice.keepEdition({ version, scenario, files: sources.files })
  }
  const keepOnce = (attempt: Attempt): Promise<void> => {
    const { version, replies } = attempt.transcript
    // Looked after anew with every beginning: all may have been erased since.
    const known = replies.length > 0 ? kept.get(version) : undefined
    const keeping = known ?? keepEdition(attempt).catch(() => void kept.delete(version))
    kept.set(version, keeping)
    return keeping
  }
  return {
    ...attempts,
    async keep(attempt, instead) {
      // A reply is written before anything else; the story follows in its own time.
      await attempts.keep(attempt, instead)
      void keepOnce(attempt)
    },
  }
}
