/** Reads a story's text line by line, as it stands: half-typed text has names, too. Never throws, takes linear time. */
import { SPEAKER_MARK } from '../../ink/speakers.ts'
import { isMove } from '../../training/index.ts'
import { CODE_KINDS, type Mark, type NameKind, TAG_VALUES, TARGET_KINDS, type WordKind } from './marks.ts'

export type LineKind =
  | 'blank'
  | 'knot'
  | 'stitch'
  | 'choice'
  | 'gather'
  | 'branch'
  | 'code'
  | 'declaration'
  | 'include'
  | 'header'
  | 'text'

/** One line: what it is, how deep its weave is (number of `*`, `+` or `-`), how deep it stands in braces. */
export interface Line {
  readonly kind: LineKind
  readonly from: number
  readonly to: number
  readonly depth: number
  readonly braces: number
}

export interface Scan {
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
}

const NAME = '[\\p{L}_][\\p{L}\\p{N}_]*'
const KNOT = new RegExp(`^\\s*={2,}\\s*(function\\s+)?(${NAME})?`, 'u')
const STITCH = new RegExp(`^\\s*=(?!=)\\s*(${NAME})?`, 'u')
const DECLARATION = new RegExp(`^\\s*(VAR|CONST|LIST|EXTERNAL)\\s+(${NAME})`, 'u')
const INCLUDE = /^\s*INCLUDE\s+(\S.*?)\s*$/
const TEMP = new RegExp(`^\\s*~\\s*temp\\s+(${NAME})`, 'u')
const CODE = /^\s*~/
const CHOICE = new RegExp(`^\\s*((?:[*+]\\s*)+)(?:\\(\\s*(${NAME})\\s*\\))?`, 'u')
const GATHER = new RegExp(`^\\s*((?:-(?!>)\\s*)+)(?:\\(\\s*(${NAME})\\s*\\))?`, 'u')
const SPEAKER = new RegExp(`^${SPEAKER_MARK}`, 'i')
const PARAMETERS = /\(([^()]*)\)/
const WORDS = new RegExp(NAME, 'gu')
const PATH = new RegExp(`(?:->|<-)\\s*(${NAME})(?:\\.(${NAME}))?(?:\\.(${NAME}))?`, 'gu')
const TAG = /#\s*([^\s:：#\]]+)\s*(?:[:：]\s*([^#\]]*))?/g
const PIECES = /[^,，、;；\s][^,，、;；]*/g
const RESERVED = new Set(
  'VAR CONST LIST EXTERNAL INCLUDE temp return else not and or mod has hasnt true false END DONE function ref stopping cycle shuffle once TURNS_SINCE CHOICE_COUNT TURNS RANDOM SEED_RANDOM READ_COUNT LIST_VALUE LIST_COUNT LIST_MIN LIST_MAX LIST_ALL LIST_RANGE LIST_RANDOM LIST_INVERT INT FLOAT FLOOR CEILING MIN MAX POW'.split(
    ' ',
  ),
)

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** The text with every comment blanked out, each letter still at its place. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, blank).replace(/\/\/[^\n]*/g, blank)

class Scanning {
  readonly lines: Line[] = []
  readonly marks: Mark[] = []
  private knot = ''
  private stitch = ''
  private braces = 0
  private header = true
  private start = 0

  get scope(): string {
    return this.stitch === '' ? this.knot : `${this.knot}.${this.stitch}`
  }

  /** `length` is that of the word as it is written, where the name is spelt otherwise. */
  mark(
    kind: Mark['kind'],
    name: string,
    at: number,
    defines: boolean,
    scope = this.scope,
    length = name.length,
  ): void {
    const from = this.start + at
    const line = this.lines.length + 1
    this.marks.push({ kind, name, from, to: from + length, line, defines, scope })
  }

  line(text: string, start: number): void {
    this.start = start
    const braces = this.braces
    const { kind, depth, rest } = this.head(text)
    if (kind !== 'header' && kind !== 'blank') this.header = false
    if (rest !== null) this.content(text, rest)
    this.lines.push({ kind, from: start, to: start + text.length, depth, braces })
  }

  /** What begins the line; `rest` is where content begins, null where there is none. */
  private head(text: string): { kind: LineKind; depth: number; rest: number | null } {
    const of = (kind: LineKind, depth = 0, rest: number | null = 0) => ({ kind, depth, rest })
    if (text.trim() === '') return of('blank', 0, null)
    if (this.header && /^\s*#/.test(text)) return of('header')
    const knot = KNOT.exec(text)
    if (knot) return this.section(text, knot, knot[1] ? 'function' : 'knot', knot[2])
    const stitch = STITCH.exec(text)
    if (stitch) return this.section(text, stitch, 'stitch', stitch[1])
    const declared = DECLARATION.exec(text)
    if (declared) return this.declaration(text, declared[1] ?? '', declared[2] ?? '', declared[0].length)
    const included = INCLUDE.exec(text)
    if (included) {
      this.mark('file', included[1] ?? '', text.indexOf(included[1] ?? '', 8), false)
      return of('include', 0, null)
    }
    const temp = TEMP.exec(text)
    if (temp) this.mark('temp', temp[1] ?? '', temp[0].length - (temp[1] ?? '').length, true)
    if (CODE.test(text)) {
      this.code(text, temp ? temp[0].length : 0, text.length)
      return of('code', 0, null)
    }
    if (this.braces > 0 && /^\s*-(?!>)/.test(text)) return this.branch(text)
    return this.weave(text, CHOICE, 'choice') ?? this.weave(text, GATHER, 'gather') ?? of('text')
  }

  private section(text: string, { 0: head }: RegExpExecArray, kind: NameKind, name: string | undefined) {
    const line: LineKind = kind === 'stitch' ? 'stitch' : 'knot'
    this.braces = 0
    if (kind === 'stitch') this.stitch = name ?? ''
    else {
      this.knot = name ?? ''
      this.stitch = ''
    }
    if (name !== undefined) this.mark(kind, name, head.length - name.length, true)
    const given = PARAMETERS.exec(text)
    if (given)
      for (const one of (given[1] ?? '').matchAll(WORDS))
        if (!RESERVED.has(one[0])) this.mark('temp', one[0], given.index + 1 + one.index, true)
    return { kind: line, depth: 0, rest: null }
  }

  private declaration(text: string, word: string, name: string, length: number) {
    const kinds: Readonly<Record<string, NameKind>> = {
      VAR: 'variable',
      CONST: 'constant',
      LIST: 'list',
      EXTERNAL: 'external',
    }
    this.mark(kinds[word] ?? 'variable', name, length - name.length, true)
    if (word === 'LIST') {
      for (const item of text.slice(length).matchAll(WORDS))
        this.mark('item', item[0], length + item.index, true)
    } else if (word !== 'EXTERNAL') this.code(text, length, text.length)
    return { kind: 'declaration' as const, depth: 0, rest: null }
  }

  private branch(text: string) {
    const colon = text.indexOf(':')
    const dash = text.indexOf('-')
    if (colon > 0) this.code(text, dash + 1, colon)
    return { kind: 'branch' as const, depth: 0, rest: colon > 0 ? colon + 1 : dash + 1 }
  }

  private weave(text: string, pattern: RegExp, kind: 'choice' | 'gather') {
    const found = pattern.exec(text)
    if (!found) return null
    const [head, signs = '', label] = found
    if (label !== undefined) this.mark('label', label, head.lastIndexOf(label), true)
    return { kind, depth: signs.replace(/\s/g, '').length, rest: head.length }
  }

  /** Every name in a piece of code; words in quotes are text. */
  private code(text: string, from: number, to: number): void {
    const code = text.slice(from, to).replace(/"[^"]*"?/g, blank)
    for (const word of code.matchAll(WORDS))
      if (!RESERVED.has(word[0])) this.mark('variable', word[0], from + word.index, false)
  }

  private content(text: string, from: number): void {
    const rest = text.slice(from)
    const speaker = SPEAKER.exec(rest)
    if (speaker) this.mark('speaker', speaker[1] ?? '', from + speaker[0].search(/\S/), false)
    this.logic(text, from)
    for (const path of rest.matchAll(PATH)) this.target(path, from)
    for (const tag of rest.matchAll(TAG)) if (rest[tag.index - 1] !== '\\') this.tag(tag, from)
  }

  /** What stands after a dot belongs to the knot before it. */
  private target(path: RegExpMatchArray, from: number): void {
    const [whole, knot, ...rest] = path
    const at = from + (path.index ?? 0)
    let seen = whole.search(/[\p{L}_]/u)
    for (const name of [knot, ...rest]) {
      if (name === undefined) continue
      const here = whole.indexOf(name, seen)
      if (!RESERVED.has(name)) this.mark('knot', name, at + here, false, seen === here ? this.scope : knot)
      seen = here + name.length
    }
  }

  /** Heads of braces are code up to `:`; a brace without one is code too unless it holds alternatives. */
  private logic(text: string, from: number): void {
    for (let at = from; at < text.length; at++) {
      if (text[at] === '{') {
        this.braces += 1
        const end = text.slice(at + 1).search(/[:|{}]/)
        const stop = end < 0 ? text.length : at + 1 + end
        if (text[stop] !== '|' && !/^[&!~$]/.test(text.slice(at + 1).trimStart()))
          this.code(text, at + 1, stop)
      } else if (text[at] === '}') this.braces = Math.max(0, this.braces - 1)
    }
  }

  private tag(tag: RegExpMatchArray, from: number): void {
    const word = tag[1] ?? ''
    const key = word.toLowerCase()
    const at = from + (tag.index ?? 0)
    this.mark('tag', key, at + tag[0].indexOf(word), false, this.scope, word.length)
    const value = tag[2]
    if (value === undefined) return
    const start = at + tag[0].length - value.length
    const about = TAG_VALUES[key]
    if (value.includes('{')) this.mixed(key, value, start)
    else if (key === 'ending') this.ending(value, start)
    else if (about) this.pieces(value, start, about.kind, about.defines)
  }

  /** A value with logic in it (`{variant == 2: mishear|paraphrase}`): its words that are moves still count. */
  private mixed(key: string, value: string, start: number): void {
    if (key !== 'move') return
    for (const word of value.matchAll(/[a-z_]+/g))
      if (isMove(word[0])) this.mark('move', word[0], start + word.index, false)
  }

  private pieces(value: string, start: number, kind: NameKind | WordKind, defines: boolean): void {
    for (const piece of value.matchAll(PIECES)) {
      const name = piece[0].trimEnd()
      this.mark(kind, name, start + piece.index, defines)
    }
  }

  private ending(value: string, start: number): void {
    const [id, worth] = [...value.matchAll(PIECES)]
    if (id) this.mark('ending', id[0].trimEnd(), start + id.index, true)
    if (worth) this.mark('worth', worth[0].trimEnd(), start + worth.index, false)
  }
}

const nameKey = ({ name }: Mark): string => name

/** References to code get the kind of what they name; those that name nothing known are left out. */
const resolve = (marks: readonly Mark[]): Mark[] => {
  const defined = new Map<string, Mark[]>()
  for (const mark of marks)
    if (mark.defines && (CODE_KINDS as readonly string[]).includes(mark.kind)) {
      const known = defined.get(nameKey(mark))
      if (known) known.push(mark)
      else defined.set(nameKey(mark), [mark])
    }
  const nearest = (mark: Mark, kinds: readonly string[]): Mark | undefined => {
    const known = (defined.get(nameKey(mark)) ?? []).filter(({ kind }) => kinds.includes(kind))
    const knot = mark.scope.split('.')[0] ?? ''
    return (
      known.find(({ kind, scope }) => kind === 'temp' && scope === mark.scope) ??
      known.find(({ scope }) => scope === mark.scope) ??
      known.find(({ scope }) => scope.split('.')[0] === knot) ??
      known.find(({ kind }) => kind !== 'temp')
    )
  }
  return marks.flatMap((mark) => {
    if (mark.defines || (mark.kind !== 'knot' && mark.kind !== 'variable')) return [mark]
    const meant = nearest(mark, mark.kind === 'knot' ? TARGET_KINDS : CODE_KINDS)
    return meant ? [{ ...mark, kind: meant.kind }] : []
  })
}

/** Scans a text; lines end at `\n`, offsets count UTF-16 units as editors do. */
export const scan = (text: string): Scan => {
  const scanning = new Scanning()
  let at = 0
  for (const line of withoutComments(text).split('\n')) {
    scanning.line(line.replace(/\r$/, ''), at)
    at += line.length + 1
  }
  const marks = resolve(scanning.marks).sort((a, b) => a.from - b.from)
  return { lines: scanning.lines, marks }
}
