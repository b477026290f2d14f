/** From sources to a story that can run, with every problem found on the way. Never throws, never hangs. */
import { exportInk, OUT_OF_STEPS, type ParsedNode, parseInk, type Steps, type Story } from './engine.ts'
import { readHeader } from './header.ts'
import { type Names, readMessage, ruleOf } from './messages.ts'
import { walk } from './parsed.ts'
import { problem } from './problem.ts'
import type { Header, Place, Problem, Sources } from './types.ts'

/** A knot, stitch or function, named as a divert would name it. */
export interface Section {
  readonly kind: 'knot' | 'stitch' | 'function'
  readonly name: string
  readonly at: Place
}

/** A story that compiled. `engine` is fresh and private to src/ink; `parsed` is Ink's own tree. */
export interface CompiledStory {
  readonly header: Header
  readonly sources: Sources
  readonly engine: Story
  readonly parsed: ParsedNode
  readonly outline: readonly Section[]
  /** Where each choice is written, by its path in the engine. */
  readonly choices: ReadonlyMap<string, Place>
  readonly placeOf: (node: ParsedNode) => Place
}

export interface Compilation {
  readonly story: CompiledStory | null
  readonly problems: readonly Problem[]
}

/** Characters of all files together: ten times the longest story there is. */
const MOST_TEXT = 500_000
const LONGEST_LINE = 10_000
/** Braces and tags on one line: Ink's exporter takes their square. */
const BUSIEST_LINE = 400
/** Grammar rules: about 25 a character, three million a second. */
const MOST_STEPS = 2_500_000
const MOST_INCLUDES = 64

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
  return index < 0 ? null : problem('error', { file, line: index + 1 }, 'line-too-long')
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
class Loading {
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
    this.problems.push(problem('error', at, ruleOf(message, 'ink-stumbled'), message))
  }
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])

/** Names in the sources that a message may have meant, read from the text: a broken story has no tree. */
const namesIn = ({ main, files }: Sources): Names => {
  const text = Object.values(files).join('\n').slice(0, MOST_TEXT)
  const knots = matches(text, /^[ \t]*={2,}[ \t]*(?:function[ \t]+)?([\p{L}\p{N}_]+)/gmu)
  const stitches = matches(text, /^[ \t]*=[ \t]*([\p{L}\p{N}_]+)/gmu)
  const labels = matches(text, /^[ \t]*[-*+][-*+ \t]*\(([\p{L}\p{N}_]+)\)/gmu)
  const variables = matches(text, /(?:VAR|CONST|LIST|temp)[ \t]+([\p{L}\p{N}_]+)/gu)
  return {
    targets: [...knots, ...stitches, ...labels, 'END', 'DONE'],
    variables,
    files: Object.keys(files).filter((file) => file !== main),
  }
}

/** The line that makes Ink's exporter stumble: the shortest beginning of the text that does, by halving. */
const stumblingLine = (text: string, file: string, steps: Steps): number => {
  const lines = text.split('\n')
  const stumbles = (count: number): boolean => {
    const { parsed, messages } = parseInk(lines.slice(0, count).join('\n'), file, () => '', steps)
    return parsed !== null && messages.length === 0 && exportInk(parsed).thrown !== null
  }
  let fine = 0
  let bad = lines.length
  while (bad - fine > 1) {
    const middle = (fine + bad) >> 1
    if (stumbles(middle)) bad = middle
    else fine = middle
  }
  return bad
}

const KINDS: Readonly<Record<string, Section['kind']>> = {
  Knot: 'knot',
  Stitch: 'stitch',
  Function: 'function',
}

const nameOf = ({ identifier }: ParsedNode): string =>
  typeof identifier === 'string' ? identifier : (identifier?.name ?? '')

const outlineOf = (parsed: ParsedNode, placeOf: (node: ParsedNode) => Place): Section[] => {
  const sections: Section[] = []
  for (const node of walk(parsed)) {
    const kind = KINDS[node.typeName]
    if (!kind) continue
    const within = kind === 'stitch' && node.parent?.typeName === 'Knot' ? `${nameOf(node.parent)}.` : ''
    sections.push({ kind, name: within + nameOf(node), at: placeOf(node) })
  }
  return sections
}

/** Externals without an Ink function of that name would throw when called; they answer 0. */
const bindExternals = (engine: Story, parsed: ParsedNode): void => {
  engine.allowExternalFunctionFallbacks = true
  for (const node of walk(parsed)) {
    if (node.typeName !== 'EXTERNAL' || !node.name) continue
    if (engine.mainContentContainer.namedContent.has(node.name)) continue
    engine.BindExternalFunction(node.name, () => 0)
  }
}

const SEED = 1

const finish = (sources: Sources, header: Header, parsed: ParsedNode, engine: Story, loading: Loading) => {
  const placeOf = (node: ParsedNode): Place => {
    const { fileName, startLineNumber } = node.debugMetadata ?? { fileName: null, startLineNumber: 0 }
    return { file: fileName === null ? sources.main : loading.fileOf(fileName), line: startLineNumber }
  }
  engine.state.storySeed = SEED
  bindExternals(engine, parsed)
  const choices = new Map<string, Place>()
  for (const node of walk(parsed))
    if (node.runtimeChoice) choices.set(node.runtimeChoice.path.toString(), placeOf(node))
  const story: CompiledStory = {
    header,
    sources,
    engine,
    parsed,
    outline: outlineOf(parsed, placeOf),
    choices,
    placeOf,
  }
  return story
}

const build = (sources: Sources, header: Header, loading: Loading): CompiledStory | null => {
  const { main } = sources
  const text = loading.admit(main)
  if (loading.problems.length > 0) return null
  const names = namesIn(sources)
  const report = (messages: readonly string[]): void => {
    for (const raw of messages) {
      const found = readMessage(raw, main, loading.fileOf, names)
      if (found) loading.problems.push(found)
    }
  }
  const failed = (): boolean => loading.problems.some(({ severity }) => severity === 'error')
  const { parsed, messages, thrown } = parseInk(text, main, loading.load, loading.steps)
  report(messages)
  if (thrown && !failed()) loading.stumble(thrown.message, { file: main, line: thrown.line })
  if (!parsed || failed()) return null
  const exported = exportInk(parsed)
  report(exported.messages)
  if (exported.thrown !== null && !failed())
    loading.stumble(exported.thrown, { file: main, line: stumblingLine(text, main, loading.steps) })
  return exported.engine && !failed() ? finish(sources, header, parsed, exported.engine, loading) : null
}

/** Problems by file and line, the main file first, each said once. */
const inOrder = (problems: readonly Problem[], main: string): Problem[] => {
  const said = new Set<string>()
  const once = problems.filter(({ at, rule, found = '' }) => {
    const key = JSON.stringify([at.file, at.line, rule, found])
    const fresh = !said.has(key)
    said.add(key)
    return fresh
  })
  const rank = ({ at }: Problem): string => (at.file === main ? '' : at.file)
  const byFile = (a: Problem, b: Problem): number => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)
  return once.sort((a, b) => byFile(a, b) || a.at.line - b.at.line)
}

/** Compiles a story; `story` is null only where Ink cannot run it at all. Problems come in the order of their places. */
export const compile = (sources: Sources): Compilation => {
  const text = Object.hasOwn(sources.files, sources.main) ? sources.files[sources.main] : undefined
  if (text === undefined) {
    return {
      story: null,
      problems: [problem('error', { file: sources.main, line: 0 }, 'file-missing', sources.main)],
    }
  }
  const { header, problems } = readHeader(text, sources.main)
  const loading = new Loading(sources)
  const story = build(sources, header, loading)
  return { story, problems: inOrder([...problems, ...loading.problems], sources.main) }
}

/** Where a choice on offer is written; line 0 where that is not known. */
export const placeOfChoice = (story: CompiledStory, choice: { readonly sourcePath: string }): Place =>
  story.choices.get(choice.sourcePath) ?? { file: story.sources.main, line: 0 }
