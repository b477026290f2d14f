/** From sources to a story that can run, with every problem found on the way. Never throws, never hangs. */
import { contractProblems } from './contract.ts'
import { exportInk, type ParsedNode, parseInk, type Steps, type Story } from './engine.ts'
import { readHeader } from './header.ts'
import { Loading } from './loading.ts'
import { type Manuscript, readManuscript } from './manuscript.ts'
import { readMessage } from './messages.ts'
import { namesIn } from './names.ts'
import { nameOf, walk } from './parsed.ts'
import { problem } from './problem.ts'
import { SEED } from './seed.ts'
import { slipsTold } from './slips.ts'
import type { TellableStory } from './tellable.ts'
import type { Header, Place, Problem, Sources } from './types.ts'

/** A knot, stitch or function, named as a divert would name it. */
export interface Section {
  readonly kind: 'knot' | 'stitch' | 'function'
  readonly name: string
  readonly at: Place
}

/** A story that compiled; `parsed` is Ink's own tree. */
export interface CompiledStory extends TellableStory {
  readonly sources: Sources
  readonly parsed: ParsedNode
  readonly outline: readonly Section[]
  /** Replies, decisions and tags as they are written. */
  readonly manuscript: Manuscript
  readonly placeOf: (node: ParsedNode) => Place
}

export interface Compilation {
  readonly story: CompiledStory | null
  readonly problems: readonly Problem[]
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
    main: sources.main,
    sources,
    engine,
    parsed,
    outline: outlineOf(parsed, placeOf),
    manuscript: readManuscript(parsed, placeOf),
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
  const contract = story ? contractProblems(story) : []
  const found = slipsTold(sources, [...problems, ...loading.problems, ...contract])
  return { story, problems: inOrder(found, sources.main) }
}
