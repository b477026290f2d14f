/** What a process beside the server does for it: everything that takes longer than a request may block. */
import type { Sources } from '../../ink/index.ts'
import { type Checked, checkScenario, outlineScenario } from './check.ts'
import { type Prepared, prepare } from './edition.ts'
import { type Quote, quoter, type Talk } from './quote.ts'
import { type Script, scriptOf } from './script.ts'
import { teller } from './telling.ts'
import type { Aside, Refused, Verified } from './verdict.ts'
import type { Claim } from './walk.ts'

export type Files = Readonly<Record<string, string>>

/** Questions and their answers by kind. */
export interface Jobs {
  readonly prepare: { readonly ask: { readonly sources: Sources }; readonly answer: Prepared | null }
  readonly script: { readonly ask: { readonly sources: Sources }; readonly answer: Script }
  readonly quote: {
    readonly ask: { readonly sources: Sources; readonly talks: readonly Talk[] }
    readonly answer: readonly Quote[]
  }
  readonly tell: {
    readonly ask: { readonly sources: Sources; readonly claim: Claim }
    readonly answer: Verified | Refused | Aside
  }
  readonly check: { readonly ask: { readonly files: Files }; readonly answer: Checked }
  readonly outline: { readonly ask: { readonly files: Files }; readonly answer: Checked }
}
export type Kind = keyof Jobs
export type Job = { readonly [K in Kind]: { readonly kind: K } & Jobs[K]['ask'] }[Kind]

/** Does jobs one after another. */
export const worker = (): ((job: Job) => Jobs[Kind]['answer']) => {
  const tell = teller()
  const quote = quoter()
  return (job) => {
    if (job.kind === 'prepare') return prepare(job.sources)
    if (job.kind === 'script') return scriptOf(job.sources)
    if (job.kind === 'quote') return quote(job.sources, job.talks)
    if (job.kind === 'tell') return tell(job.sources, job.claim)
    return job.kind === 'check' ? checkScenario(job.files) : outlineScenario(job.files)
  }
}
