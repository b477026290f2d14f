/** A story's files as Ink may load them: found, bounded, and never slow. */
import { withoutComments } from './comments.ts'
import { OUT_OF_STEPS, parseInk, type Steps } from './engine.ts'
import { ruleOf } from './messages.ts'
import { problem } from './problem.ts'
import type { Place, Problem, Sources } from './types.ts'

/** Characters of all files together: ten times the longest story there is. */
export const MOST_TEXT = 400_000
const LONGEST_LINE = 10_000
/** Braces and tags on one line: Ink's exporter takes their square. */
const BUSIEST_LINE = 400
/** Grammar rules: a shipped story takes 130,000, a slow machine tries a million a second. */
const MOST_STEPS = 1_000_000
const MOST_INCLUDES = 24

const DEEPEST_BULLETS = 60
const BULLETS = new RegExp(`^\\s*(?:[*+-]\\s*){${DEEPEST_BULLETS}}`)

const busy = (line: string): boolean =>
  line.length > BUSIEST_LINE && (line.match(/[{#|]/g)?.length ?? 0) > BUSIEST_LINE

/** The first line that is too much for Ink's compiler, if any. */
const excess = (text: string, file: string, room: number): Problem | null => {
  if (text.length > room) {
    const line = text.slice(0, Math.max(0, room)).split('\n').length
    return problem('error', { file, line }, 'too-large', String(text.length), String(MOST_TEXT))
  }
  const lines = text.split(/\r\n|\r|\n/)
  const index = lines.findIndex((line) => line.length > LONGEST_LINE || busy(line))
  if (index >= 0) return problem('error', { file, line: index + 1 }, 'line-too-long')
  // A row of dashes is a common ornament of comments, which Ink takes out before it counts anything.
  const bare = lines.some((line) => BULLETS.test(line)) ? withoutComments(lines.join('\n')).split('\n') : []
  const deep = bare.findIndex((line) => BULLETS.test(line))
  return deep < 0 ? null : problem('error', { file, line: deep + 1 }, 'too-deep')
}

/** The name under which a file is kept, for a name as INCLUDE writes it: as it is, or beside the main file. */
const resolve = (written: string, { main, files }: Sources): string | null => {
  const name = written.trim().replaceAll('\\', '/')
  const beside = main.split('/').slice(0, -1)
  const path = [...beside]
  for (const part of name.split('/')) {
    if (part === '..') path.pop()
    else if (part !== '.' && part !== '') path.push(part)
  }
  return [name, path.join('/')].find((candidate) => Object.hasOwn(files, candidate)) ?? null
}

/** The files of one compilation: what was loaded, what may still be, and where Ink stumbled in one of them. */
export class Loading {
  readonly problems: Problem[] = []
  readonly steps: Steps = { left: MOST_STEPS }
  private readonly costs = new Map<string, number>()
  private room = MOST_TEXT
  private loads = 0

  private readonly sources: Sources

  constructor(sources: Sources) {
    this.sources = sources
  }

  readonly fileOf = (written: string): string => resolve(written, this.sources) ?? written

  /** The text of a file, or '' and a problem where it is too much. */
  admit(file: string): string {
    const text = this.sources.files[file] ?? ''
    const over = excess(text, file, this.room)
    this.room -= text.length
    if (over) this.problems.push(over)
    return over ? '' : text
  }

  /** INCLUDE's text. Ink parses it out of reach of the step count, so it is first parsed alone within it. */
  readonly load = (written: string): string => {
    const file = resolve(written, this.sources)
    this.loads += 1
    if (file === null) throw new Error('no such file')
    if (this.loads > MOST_INCLUDES) throw new Error(OUT_OF_STEPS)
    const text = this.admit(file)
    const cost = this.costs.get(file)
    if (cost !== undefined) this.steps.left -= cost
    return cost !== undefined || this.soundAlone(text, file) ? text : ''
  }

  private soundAlone(text: string, file: string): boolean {
    const before = this.steps.left
    const { thrown } = parseInk(text, file, () => '', this.steps)
    this.costs.set(file, before - this.steps.left)
    if (thrown) this.stumble(thrown.message, { file, line: thrown.line })
    return thrown === null
  }

  stumble(message: string, at: Place): void {
    this.problems.push(problem('error', at, ruleOf(message, 'ink-stumbled'), message || null))
  }
}
