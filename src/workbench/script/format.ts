/** Puts a story's lines in order: indents what belongs to a choice, takes blanks off line ends. Words never change. */
import { type Line, scan, withoutComments } from './scan.ts'

const STEP = 4

/** Deeper by how many braces a line's text opens less those it closes. */
const opened = (text: string): number => (text.match(/\{/g)?.length ?? 0) - (text.match(/\}/g)?.length ?? 0)

interface Block {
  /** Indent of the line that opened the braces. */
  readonly base: number
  /** How deep the weave was there. */
  readonly start: number
  weave: number
  /** How much further in its branches stand; null until the first one shows its author's way. */
  inner: number | null
}

const TOP: readonly Line['kind'][] = ['knot', 'stitch', 'declaration', 'include', 'header']

const inBlock = (block: Block, line: Line, words: string, written: number): number => {
  if (words.startsWith('}')) return block.base
  if (line.kind === 'branch') {
    block.inner ??= written > block.base ? 2 : 0
    block.weave = block.start
    return block.base + block.inner
  }
  const depth = line.kind === 'choice' ? line.depth - 1 : block.weave
  if (line.kind === 'choice') block.weave = line.depth
  return block.base + STEP * (1 + Math.max(0, depth - block.start))
}

/** Depth of the weave after a line: how far in the text that follows it belongs. */
const weaveAfter = (line: Line, weave: number): number => {
  if (line.kind === 'knot' || line.kind === 'stitch') return 0
  if (line.kind === 'choice') return line.depth
  if (line.kind === 'gather') return line.depth - 1
  return weave
}

class Formatting {
  private readonly blocks: Block[] = []
  private weave = 0

  /** The line as it should stand; `code` is what is left of it without comments. */
  line(line: Line, written: string, code: string): string {
    const words = written.trim()
    if (words === '') return ''
    if (code === '') return written.trimEnd()
    const indent = this.indent(line, words, written.length - written.trimStart().length)
    if (line.kind === 'knot' || line.kind === 'stitch') this.blocks.length = 0
    if (this.blocks.length === 0) this.weave = weaveAfter(line, this.weave)
    const change = opened(code)
    for (let more = 0; more < change; more++)
      this.blocks.push({ base: indent, start: this.weave, weave: this.weave, inner: null })
    for (let less = 0; less > change; less--) this.blocks.pop()
    return ' '.repeat(indent) + words
  }

  private indent(line: Line, words: string, written: number): number {
    if (TOP.includes(line.kind)) return 0
    const block = this.blocks.at(-1)
    if (block) return inBlock(block, line, words, written)
    if (line.kind === 'choice' || line.kind === 'gather') return Math.max(0, line.depth - 1) * STEP
    return this.weave * STEP
  }
}

/** Lines that begin within a long comment: their author's own drawing, left as they are. */
const inComments = (text: string): readonly boolean[] => {
  let inside = false
  return text.split('\n').map((line) => {
    const was = inside
    for (const [sign] of line.matchAll(/\/\*|\*\//g)) inside = sign === '/*'
    return was
  })
}

/** A text in order; the same text again gives the same, and Ink reads it as before. */
export const format = (text: string): string => {
  const formatting = new Formatting()
  const written = text.split('\n')
  const code = withoutComments(text).split('\n')
  const drawn = inComments(text)
  return scan(text)
    .lines.map((line, index) => {
      const words = (written[index] ?? '').replace(/\r$/, '')
      return drawn[index] ? words : formatting.line(line, words, (code[index] ?? '').trim())
    })
    .join('\n')
}
