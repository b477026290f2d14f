/** The one door to inkjs: `inkjs` and `inkjs/full` are different classes, so nothing else imports either. */
import type { InkParser as Parser } from 'inkjs/compiler/Parser/InkParser'
import * as inkjs from 'inkjs/full'

export type Story = inkjs.Story

/** A node of Ink's parsed tree, as far as Heqi reads it; which fields a node has follows from its `typeName`. */
export interface ParsedNode {
  readonly typeName: string
  readonly content: readonly ParsedNode[]
  readonly parent: ParsedNode | null
  readonly debugMetadata: {
    readonly fileName: string | null
    readonly startLineNumber: number
  } | null
  readonly text?: string
  readonly isStart?: boolean
  readonly name?: string | null
  readonly identifier?: { readonly name: string | null } | string | null
  readonly variableName?: string
  readonly isGlobalDeclaration?: boolean
  readonly opName?: string
  readonly value?: number | boolean
  readonly subtype?: 'int' | 'float' | 'bool'
  readonly sequenceType?: number
  readonly onceOnly?: boolean
  readonly isInvisibleDefault?: boolean
  readonly startContent?: ParsedNode | null
  readonly choiceOnlyContent?: ParsedNode | null
  readonly innerContent?: ParsedNode | null
  readonly isElse?: boolean
  readonly condition?: ParsedNode | null
  readonly varIdentifier?: { readonly name: string | null } | null
  readonly runtimeChoice?: { readonly path: { toString(): string } }
}

/** What Ink's sequences are, as bits of `sequenceType`. */
export const SHUFFLE = 4

export type LoadFile = (name: string) => string

/** What came of parsing: messages as Ink wrote them; `thrown` where Ink itself stumbled, with the line it was at. */
export interface Parsing {
  readonly parsed: ParsedNode | null
  readonly messages: readonly string[]
  readonly thrown: { readonly message: string; readonly line: number } | null
}

/** Thrown inside the parser when it has taken more steps than it may; the message tells it from Ink's own. */
export const OUT_OF_STEPS = 'out of steps'

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

// The typings leave InkParser out of the entry, the module has it.
const { InkParser } = inkjs as unknown as { InkParser: typeof Parser }

/** Grammar rules that may still be tried, shared by all files of a story. */
export interface Steps {
  left: number
}

/** Gives up when the steps are spent: nesting makes Ink's parser backtrack exponentially, and it has no clock. */
const limitSteps = (parser: Parser, steps: Steps): void => {
  const begin = parser.BeginRule
  Object.assign(parser, {
    BeginRule: () => {
      steps.left -= 1
      if (steps.left < 0) throw new Error(OUT_OF_STEPS)
      return begin()
    },
  })
}

interface Letters {
  _identifierCharSet: unknown
  readonly identifierCharSet: unknown
}

let letters: unknown = null

/** Ink's letters are 33,000 that each parser gathers anew, most of a short story's compile time: gathered once here. */
const shareLetters = (parser: Parser): void => {
  const own = parser as unknown as Letters
  letters ??= own.identifierCharSet
  own._identifierCharSet = letters
}

/** Parses one file and what it includes; never throws. Steps bound this file only, `load` the included ones. */
export const parseInk = (text: string, file: string, load: LoadFile, steps: Steps): Parsing => {
  const messages: string[] = []
  const note = (message: string): void => void messages.push(message)
  const handler = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: load }
  let parser: Parser | null = null
  try {
    parser = new InkParser(text, file, note, null, handler)
    shareLetters(parser)
    limitSteps(parser, steps)
    return { parsed: parser.ParseStory() as unknown as ParsedNode, messages, thrown: null }
  } catch (thrown) {
    const line = parser === null ? 0 : parser.lineIndex + 1
    return { parsed: null, messages, thrown: { message: messageOf(thrown), line } }
  }
}

/** A running engine from a parsed tree, its seed fixed; `null` where the messages or `thrown` say why not. */
export const exportInk = (
  parsed: ParsedNode,
): { engine: Story | null; messages: readonly string[]; thrown: string | null } => {
  const messages: string[] = []
  try {
    const story = parsed as unknown as { ExportRuntime(note: (message: string) => void): Story | null }
    const engine = story.ExportRuntime((message) => void messages.push(message))
    return { engine, messages, thrown: null }
  } catch (thrown) {
    return { engine: null, messages, thrown: messageOf(thrown) }
  }
}
