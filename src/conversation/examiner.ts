/** Works stories out in the background, so that the result is ready when the conversation ends. */
import type { Analyst } from '../analysis/analyst.ts'
import type { Debrief, LineOn, OpenReply } from '../analysis/types.ts'
import type { Sources } from '../ink/types.ts'

/** What came of an examination: a debrief, a story too large to be worked out, or an analysis that stopped half-way. */
export type Examined =
  | { readonly kind: 'debrief'; readonly debrief: Debrief }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'failed' }

export interface Examiner {
  /** Starts to solve a story; asking again for the same one costs nothing. */
  readonly prepare: (sources: Sources, variant: number) => void
  readonly examine: (sources: Sources, variant: number, replies: readonly string[]) => Promise<Examined>
  /** What every reply open after some replies would cost; null where that could not be worked out. */
  readonly weigh: (
    sources: Sources,
    variant: number,
    replies: readonly string[],
  ) => Promise<readonly OpenReply[] | null>
  /** The best line on after some replies; null where that could not be worked out. */
  readonly lineOn: (sources: Sources, variant: number, replies: readonly string[]) => Promise<LineOn | null>
}

interface Desk {
  readonly main: string
  readonly files: Sources['files']
  readonly variant: number
  /** Null where the story is too large to be worked out; rejects where the worker failed. */
  readonly solved: Promise<Analyst | null>
  readonly close: () => void
}

const fits = (desk: Desk, { main, files }: Sources, variant: number): boolean =>
  desk.main === main && desk.files === files && desk.variant === variant

const layOut = (startWorker: () => Worker, sources: Sources, variant: number): Desk => {
  const hired = import('../analysis/analyst.ts').then(({ startAnalyst }) => startAnalyst(startWorker()))
  const solve = async () => {
    const analyst = await hired
    return (await analyst.load(sources, variant)).complete ? analyst : null
  }
  const solved = solve()
  // Who asks hears of it; a story that was only prepared has nobody to tell.
  solved.catch(() => {})
  return {
    ...sources,
    variant,
    solved,
    close: () =>
      void hired.then(
        (analyst) => analyst.close(),
        () => {},
      ),
  }
}

/**
 * One story on the desk at a time. A worker that fails loses its desk: whoever asks again starts anew.
 */
export const createExaminer = (startWorker: () => Worker): Examiner => {
  let desk: Desk | null = null
  const clear = (one: Desk) => {
    one.close()
    if (desk === one) desk = null
  }
  const take = (sources: Sources, variant: number): Desk => {
    if (desk && fits(desk, sources, variant)) return desk
    desk?.close()
    desk = layOut(startWorker, sources, variant)
    return desk
  }
  /** Asks the analyst of a story; `otherwise` where there is none to ask, `failed` where asking failed. */
  const ask = async <T, F>(
    [sources, variant]: readonly [Sources, number],
    question: (analyst: Analyst) => Promise<T>,
    otherwise: T,
    failed: F,
  ): Promise<T | F> => {
    const mine = take(sources, variant)
    try {
      const analyst = await mine.solved
      return analyst ? await question(analyst) : otherwise
    } catch {
      clear(mine)
      return failed
    }
  }
  return {
    prepare: (sources, variant) => {
      const ahead = take(sources, variant).solved
      // A first line told warms the words up; whoever asks hears of a failure.
      ahead.then((analyst) => analyst?.lineOn([])).catch(() => {})
    },
    async examine(sources, variant, replies) {
      const story = [sources, variant] as const
      const debrief = await ask(story, (analyst) => analyst.debrief(replies), null, 'failed' as const)
      if (debrief === 'failed') return { kind: 'failed' }
      return debrief ? { kind: 'debrief', debrief } : { kind: 'incomplete' }
    },
    weigh: (sources, variant, replies) =>
      ask([sources, variant], (analyst) => analyst.position(replies), null, null),
    lineOn: (sources, variant, replies) =>
      ask([sources, variant], (analyst) => analyst.lineOn(replies), null, null),
  }
}
