/** What the form of a new story asks for: as it is typed, what is wrong with it, and as the story is made from it. */
import type { Locale } from '../../locale/index.ts'
import { MOTIVES, type Motive, TEMPERS, type Temper } from '../../training/index.ts'
import { isFields } from '../../wire/parse.ts'
import { isFolderName } from '../carry.ts'

export const BUYERS = ['meng', 'lin', 'qiao', 'bei', 'tang'] as const
export type Buyer = (typeof BUYERS)[number]

/** One line each, in the order of the form. */
export const LINES = [
  'name',
  'summary',
  'item',
  'complaint',
  'brief',
  'source',
  'fact1',
  'fact2',
  'fact3',
  'wish',
  'promise1',
  'promise2',
  'good',
  'fair',
  'poor',
  'title',
  'folder',
] as const
export type LineName = (typeof LINES)[number]

/** Moods are steps 0–20. */
export interface StoryForm {
  readonly lines: Readonly<Record<LineName, string>>
  readonly level: number
  readonly buyer: Buyer
  readonly motive: Motive
  readonly temper: Temper
  readonly anger: number
  readonly trust: number
  readonly variants: number
  readonly decisions: number
}

export type Endings = Readonly<Record<'good' | 'fair' | 'poor', string>>

/** A form that has been found in order; `facts` one to three, `promises` none to two. */
export interface StoryPlan extends Omit<StoryForm, 'lines'> {
  /** The language in which its lines are written. */
  readonly locale: Locale
  readonly title: string
  readonly summary: string
  readonly name: string
  readonly item: string
  readonly complaint: string
  readonly brief: string
  readonly source: string
  readonly facts: readonly string[]
  readonly wish: string
  readonly promises: readonly string[]
  readonly endings: Endings
}

/** A story's mood at the start for each motive: what such buyers mostly bring along. */
export const STARTS: Readonly<Record<Motive, { readonly anger: number; readonly trust: number }>> = {
  grievance: { anger: 14, trust: 7 },
  doubt: { anger: 9, trust: 7 },
  leverage: { anger: 12, trust: 6 },
}

const blankLines = Object.fromEntries(LINES.map((line) => [line, ''])) as Record<LineName, string>

/** An empty form with the endings that most stories have. */
export const blankForm = (endings: Endings): StoryForm => ({
  lines: { ...blankLines, ...endings, folder: 'my-first' },
  level: 2,
  buyer: 'tang',
  motive: 'grievance',
  temper: 'even',
  ...STARTS.grievance,
  variants: 1,
  decisions: 9,
})

/** Most characters of a line; Chinese says in one what takes English two and a half. */
const MOST: Readonly<Record<LineName, number>> = {
  folder: 60,
  title: 20,
  summary: 60,
  name: 12,
  item: 30,
  complaint: 60,
  brief: 60,
  source: 60,
  fact1: 60,
  fact2: 60,
  fact3: 60,
  wish: 60,
  promise1: 18,
  promise2: 18,
  good: 60,
  fair: 60,
  poor: 60,
}
const LATIN = 2.5

/** Most characters of a line in a language. */
export const mostOf = (line: LineName, locale: Locale): number =>
  line === 'folder' ? MOST.folder : Math.floor(MOST[line] * (locale === 'en' ? LATIN : 1))

/** Lines that may stay empty. */
export const OPTIONAL: readonly LineName[] = ['brief', 'source', 'fact2', 'fact3', 'promise1', 'promise2']

export type LineFault = 'empty' | 'long' | 'folder' | 'taken' | 'second'

/** Signs that Ink would read as its own, as plain ones: what an author types in a form is text and nothing else. */
const plainText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[{｛]/g, '(')
    .replace(/[}｝]/g, ')')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/[#＃~]/g, '')
    .replace(/->|→/g, '→')
    .replace(/<[->]?|>/g, '')
    .replace(/[|\\]/g, '/')
    .replace(/\/[/*]+/g, '/')
    .trim()

const isFilled = (form: StoryForm, line: LineName): boolean => plainText(form.lines[line]) !== ''

/** What is wrong with one line; null where nothing is. `taken` are names of drafts. */
export const faultOf = (
  form: StoryForm,
  line: LineName,
  locale: Locale,
  taken: readonly string[],
): LineFault | null => {
  const typed = form.lines[line]
  const text = line === 'folder' ? typed.trim() : plainText(typed)
  if (text === '') return OPTIONAL.includes(line) ? null : 'empty'
  if (line === 'folder') return !isFolderName(text) ? 'folder' : taken.includes(text) ? 'taken' : null
  const before = ({ fact3: 'fact2', promise2: 'promise1' } as const)[line as string]
  if (before && !isFilled(form, before)) return 'second'
  return [...text].length > mostOf(line, locale) ? 'long' : null
}

const FACTS = ['fact1', 'fact2', 'fact3'] as const
const PROMISES = ['promise1', 'promise2'] as const

/** Decisions that a story needs for what is written in its form, and the most that the first version offers. */
export const decisionsFor = (form: StoryForm): { readonly least: number; readonly most: number } => {
  const facts = Math.max(1, FACTS.filter((line) => isFilled(form, line)).length)
  const promises = PROMISES.filter((line) => isFilled(form, line)).length
  const least = 4 + facts + 2 * promises
  return { least: Math.max(8, least), most: Math.min(12, least + 5) }
}

/** The story as planned by a form without faults. */
export const planOf = (form: StoryForm, locale: Locale): StoryPlan => {
  const { lines, decisions, ...rest } = form
  const say = (line: LineName): string => plainText(lines[line])
  const { least, most } = decisionsFor(form)
  return {
    ...rest,
    locale,
    decisions: Math.max(least, Math.min(most, decisions)),
    title: say('title'),
    summary: say('summary'),
    name: say('name'),
    item: say('item'),
    complaint: say('complaint'),
    brief: say('brief'),
    source: say('source'),
    facts: FACTS.map(say).filter((fact) => fact !== ''),
    wish: say('wish'),
    promises: PROMISES.map(say)
      .map((promise) => promise.replace(/[。.！!]+$/, ''))
      .filter((promise) => promise !== ''),
    endings: { good: say('good'), fair: say('fair'), poor: say('poor') },
  }
}

const oneOf = <T extends string>(words: readonly T[], value: unknown, otherwise: T): T =>
  words.find((word) => word === value) ?? otherwise

const whole = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : otherwise

/** A form that was kept; what cannot be read of it is as in a blank one. */
export const parseForm = (value: unknown, blank: StoryForm): StoryForm => {
  if (!isFields(value)) return blank
  const kept = isFields(value.lines) ? value.lines : {}
  const lineOf = (line: LineName): string => {
    const text = kept[line]
    return typeof text === 'string' ? text : blank.lines[line]
  }
  return {
    lines: Object.fromEntries(LINES.map((line) => [line, lineOf(line)])) as Record<LineName, string>,
    level: whole(value.level, 1, 5, blank.level),
    buyer: oneOf(BUYERS, value.buyer, blank.buyer),
    motive: oneOf(MOTIVES, value.motive, blank.motive),
    temper: oneOf(TEMPERS, value.temper, blank.temper),
    anger: whole(value.anger, 0, 20, blank.anger),
    trust: whole(value.trust, 0, 20, blank.trust),
    variants: whole(value.variants, 1, 3, blank.variants),
    decisions: whole(value.decisions, 8, 12, blank.decisions),
  }
}
