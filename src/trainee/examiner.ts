/** Works stories out in the background, so that the result is ready when the conversation ends. */
import type { Analyst } from '../analysis/analyst.ts'
import type { Debrief, OpenReply } from '../analysis/types.ts'
import type { Sources } from '../ink/types.ts'

/** What came of an examination: a debrief, or the fact that the story could not be worked out. */
export type Examined =
  | { readonly kind: 'debrief'; readonly debrief: Debrief }
  | { readonly kind: 'incomplete' }

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
}

interface Desk {
  readonly main: string
  readonly files: Sources['files']
  readonly variant: number
  /** Null where the story could not be worked out. */
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
  return {
    ...sources,
    variant,
    solved: solve().catch(() => null),
    close: () =>
      void hired.then(
        (analyst) => analyst.close(),
        () => {},
      ),
  }
}

/** One story on the desk at a time; a worker that fails leaves its story incomplete. */
export const createExaminer = (startWorker: () => Worker): Examiner => {
  let desk: Desk | null = null
  const take = (sources: Sources, variant: number): Desk => {
    if (desk && fits(desk, sources, variant)) return desk
    desk?.close()
    desk = layOut(startWorker, sources, variant)
    return desk
  }
  return {
    prepare: (sources, variant) => void take(sources, variant),
    async examine(sources, variant, replies) {
      try {
        const analyst = await take(sources, variant).solved
        const debrief = await analyst?.debrief(replies)
        return debrief ? { kind: 'debrief', debrief } : { kind: 'incomplete' }
      } catch {
        return { kind: 'incomplete' }
      }
    },
    async weigh(sources, variant, replies) {
      try {
        const analyst = await take(sources, variant).solved
        return (await analyst?.position(replies)) ?? null
      } catch {
        return null
      }
    },
  }
}
