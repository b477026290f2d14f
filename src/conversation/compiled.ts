/** The story that was told last, compiled: play and result tell the same one, and compiling takes its time. */
import { compile } from '../ink/index.ts'
import type { Sources } from '../ink/types.ts'

type Compiled = ReturnType<typeof compile>

let last: { readonly sources: Sources; readonly compiled: Compiled } | null = null

/** Compiles sources, or gives what came of it when they were the last ones to be asked for. */
export const compileOnce = (sources: Sources): Compiled => {
  const { main, files } = sources
  if (last?.sources.main === main && last.sources.files === files) return last.compiled
  const compiled = compile(sources)
  last = { sources, compiled }
  return compiled
}
