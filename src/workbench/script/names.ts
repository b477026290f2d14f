/** Where a name is made and used, over all files of a story, and what to change to call it otherwise. */
import type { Mark, NameKind, WordKind } from './marks.ts'
import type { Scan } from './scan.ts'

/** Scans by file name. */
export type Script = Readonly<Record<string, Scan>>

export interface FoundMark {
  readonly file: string
  readonly mark: Mark
}

/** Replaces the text from `from` to `to` in a file. */
export interface Edit {
  readonly file: string
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The mark at an offset, its end included, or null. */
export const markAt = ({ marks }: Scan, offset: number): Mark | null =>
  marks.findLast(({ from, to }) => from <= offset && offset <= to) ?? null

const LOCAL: readonly (NameKind | WordKind)[] = ['stitch', 'label', 'temp']
const WORDS: readonly (NameKind | WordKind)[] = [
  'tag',
  'speaker',
  'move',
  'pose',
  'phase',
  'field',
  'worth',
  'file',
]
/** Every translation has the same replies, facts, promises and endings; code is each file's own. */
const SHARED: readonly (NameKind | WordKind)[] = ['reply', 'fact', 'promise', 'ending']

export const isRenamable = ({ kind }: Mark): boolean => !WORDS.includes(kind)

const knotOf = ({ scope }: Mark): string => scope.split('.')[0] ?? ''

/** Names that are known only within a knot are told apart by it. */
const same = (one: Mark, other: Mark): boolean =>
  one.kind === other.kind &&
  one.name === other.name &&
  (!LOCAL.includes(one.kind) || one.kind === 'label' || knotOf(one) === knotOf(other))

const everywhere = (script: Script): FoundMark[] =>
  Object.entries(script).flatMap(([file, { marks }]) => marks.map((mark) => ({ file, mark })))

/** Every place of the same name: code within the file and its neighbours that are no translations, ids in all files. */
export const placesOf = (
  script: Script,
  file: string,
  mark: Mark,
  translations: readonly string[],
): FoundMark[] =>
  everywhere(script).filter(
    (found) =>
      same(found.mark, mark) &&
      (found.file === file ||
        SHARED.includes(mark.kind) ||
        !(translations.includes(file) && translations.includes(found.file))),
  )

/** Where the name is made: the nearest in its own knot first; null for what no place defines. */
export const definitionOf = (
  script: Script,
  file: string,
  mark: Mark,
  translations: readonly string[],
): FoundMark | null => {
  const made = placesOf(script, file, mark, translations).filter((found) => found.mark.defines)
  const near = made.filter((found) => found.file === file)
  return near.find((found) => knotOf(found.mark) === knotOf(mark)) ?? near[0] ?? made[0] ?? null
}

const CODE_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u
const ID_NAME = /^[\p{L}\p{N}_.-]+$/u
const REPLY_NAME = /^[A-Za-z0-9_-]+$/

const isFit = (kind: Mark['kind'], name: string): boolean => {
  if (kind === 'reply') return REPLY_NAME.test(name)
  return (SHARED.includes(kind) ? ID_NAME : CODE_NAME).test(name)
}

/** Why a new name cannot be had. */
export type RenameRefusal = 'not-a-name' | 'taken' | 'a-word'

export type Renaming =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: RenameRefusal }

const refuse = (why: RenameRefusal): Renaming => ({ ok: false, why })

/** The edits that give every place of a name another one; translations keep the same ids. */
export const rename = (
  script: Script,
  file: string,
  mark: Mark,
  name: string,
  translations: readonly string[],
): Renaming => {
  if (!isRenamable(mark)) return refuse('a-word')
  if (!isFit(mark.kind, name)) return refuse('not-a-name')
  const alike = SHARED.includes(mark.kind)
  const taken = everywhere(script).some(
    ({ mark: other }) =>
      other.defines &&
      other.name === name &&
      (alike ? other.kind === mark.kind : !SHARED.includes(other.kind)),
  )
  if (taken && name !== mark.name) return refuse('taken')
  const edits = placesOf(script, file, mark, translations).map((found) => ({
    file: found.file,
    from: found.mark.from,
    to: found.mark.to,
    text: name,
  }))
  return { ok: true, edits }
}

/** A text with some edits of one file made, from the last to the first. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text)
