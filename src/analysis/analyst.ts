/** The analysis behind a message port: a Worker in the browser, a worker thread in Node. */
import {
  buildGraph,
  type CompiledStory,
  compile,
  openScene,
  type Problem,
  type Sources,
  settingOf,
  walkGraph,
} from '../ink/index.ts'
import type { Span } from '../training/index.ts'
import { debrief, isDebrief } from './debrief.ts'
import { lineOn } from './line-on.ts'
import { type Plan, planOf } from './plan.ts'
import { positionAfter } from './position.ts'
import { type Solution, solve, unscorable } from './solve.ts'
import type { Debrief, LineOn, OpenReply } from './types.ts'
import type { DebriefSource } from './walk.ts'

export type Question =
  | { readonly number: number; readonly kind: 'load'; readonly sources: Sources; readonly variant: number }
  | {
      readonly number: number
      readonly kind: 'debrief' | 'line-on' | 'position'
      readonly replies: readonly string[]
    }

export type Loaded =
  | { readonly complete: true; readonly span: Span; readonly states: number }
  | { readonly complete: false; readonly why: Problem }

export type Answer = {
  readonly number: number
  readonly value: Loaded | Debrief | LineOn | readonly OpenReply[] | null
}

interface Ready {
  readonly story: CompiledStory
  readonly plan: Plan
  readonly solution: Solution
}

const load = (sources: Sources, variant: number): Ready | Problem => {
  const { story, problems } = compile(sources)
  if (!story) return problems.find(({ severity }) => severity === 'error') ?? noStory(sources)
  const plan = planOf(buildGraph(story), settingOf(story.header))
  const solution = solve(plan, variant)
  if (!solution.complete) return solution.why
  return unscorable(solution, { file: sources.main, line: 1 }) ?? { story, plan, solution }
}

const noStory = ({ main }: Sources): Problem => ({
  at: { file: main, line: 0 },
  rule: 'no-story',
  severity: 'error',
})

const sourceOf = ({ story, plan, solution }: Ready): DebriefSource => ({
  plan,
  solution,
  walk: walkGraph(plan.graph, solution.variant),
  told: openScene(story, solution.variant, story.header.start),
})

const debriefOf = (ready: Ready, replies: readonly string[]): Debrief | null => {
  const result = debrief(sourceOf(ready), replies)
  return isDebrief(result) ? result : null
}

const lineOnOf = (ready: Ready, replies: readonly string[]): LineOn | null => lineOn(sourceOf(ready), replies)

const positionOf = (ready: Ready, replies: readonly string[]): readonly OpenReply[] | null =>
  positionAfter(sourceOf(ready), replies)

const ASKED = { debrief: debriefOf, 'line-on': lineOnOf, position: positionOf } as const

/** Answers questions one after another, keeping the story that was loaded last. */
export const answerer = (): ((question: Question) => Answer) => {
  let ready: Ready | null = null
  return (question) => {
    if (question.kind !== 'load')
      return { number: question.number, value: ready && ASKED[question.kind](ready, question.replies) }
    const loaded = load(question.sources, question.variant)
    ready = 'rule' in loaded ? null : loaded
    const value: Loaded =
      'rule' in loaded
        ? { complete: false, why: loaded }
        : { complete: true, span: loaded.solution.span, states: loaded.solution.states }
    return { number: question.number, value }
  }
}

/** The half of a port that an analyst needs: a Worker has it, and so has a worker thread. */
export interface AnalystPort {
  postMessage(question: Question): void
  terminate(): unknown
}

export interface Analyst {
  /** Compiles and solves one variant (from 1). */
  readonly load: (sources: Sources, variant: number) => Promise<Loaded>
  /** Debriefs the loaded variant; null where it was not loaded or the replies do not reach an ending. */
  readonly debrief: (replies: readonly string[]) => Promise<Debrief | null>
  /** The best line on after some replies of the loaded variant; null where there is none. */
  readonly lineOn: (replies: readonly string[]) => Promise<LineOn | null>
  /** What every reply open after some replies would cost; null where nothing is open there. */
  readonly position: (replies: readonly string[]) => Promise<readonly OpenReply[] | null>
  readonly close: () => void
}

/** Asks over a port; `onAnswer` and `onFailure` must be told what comes back. Rejects when the port breaks. */
export const analystOver = (
  port: AnalystPort,
): Analyst & { onAnswer: (answer: Answer) => void; onFailure: (why: Error) => void } => {
  const waiting = new Map<
    number,
    { resolve: (value: Answer['value']) => void; reject: (why: Error) => void }
  >()
  let asked = 0
  type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'number'> : never) : never
  const ask = (question: Asked): Promise<Answer['value']> =>
    new Promise((resolve, reject) => {
      const number = asked++
      waiting.set(number, { resolve, reject })
      port.postMessage({ number, ...question })
    })
  const failAll = (why: Error) => {
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
  }
  return {
    load: (sources, variant) => ask({ kind: 'load', sources, variant }) as Promise<Loaded>,
    debrief: (replies) => ask({ kind: 'debrief', replies }) as Promise<Debrief | null>,
    lineOn: (replies) => ask({ kind: 'line-on', replies }) as Promise<LineOn | null>,
    position: (replies) => ask({ kind: 'position', replies }) as Promise<readonly OpenReply[] | null>,
    close: () => {
      void port.terminate()
      failAll(new Error('the analysis was closed'))
    },
    onAnswer: ({ number, value }) => {
      waiting.get(number)?.resolve(value)
      waiting.delete(number)
    },
    onFailure: failAll,
  }
}

/** An analyst in a browser's Worker that runs `worker.ts`. */
export const startAnalyst = (worker: Worker): Analyst => {
  const analyst = analystOver(worker)
  worker.onmessage = ({ data }: MessageEvent<Answer>) => analyst.onAnswer(data)
  worker.onerror = (event) => analyst.onFailure(new Error(event.message))
  return analyst
}
