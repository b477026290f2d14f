/** A story's header, read from its text alone: the catalogue shows stories without loading the engine. */
import { MOOD_VALUES, MOTIVES, type Mood, type Motive, TEMPERS, type Temper } from '../training/kinds.ts'
import { withoutComments } from './comments.ts'
import { problem, unknownWord } from './problem.ts'
import type { Header, Place, Problem } from './types.ts'

/** The buyers that have a portrait. */
export const PORTRAITS: readonly string[] = ['meng', 'lin', 'qiao', 'bei', 'tang']

/** Every tag a header may hold. */
export const HEADER_KEYS = [
  'title',
  'summary',
  'level',
  'buyer',
  'name',
  'item',
  'minutes',
  'pass',
  'motive',
  'temper',
  'start',
  'ready',
  'turns',
  'variants',
  'source',
  'brief',
  'policy',
] as const
export type HeaderKey = (typeof HEADER_KEYS)[number]
export const isHeaderKey = (word: string): word is HeaderKey =>
  (HEADER_KEYS as readonly string[]).includes(word)

/** Tags without which nobody can open a story but its author. */
export const REQUIRED_KEYS: readonly HeaderKey[] = ['title', 'summary', 'level', 'buyer', 'motive', 'start']
const EXPECTED: readonly HeaderKey[] = ['pass', 'ready', 'turns', 'variants', 'source']
const REPEATED: readonly HeaderKey[] = ['brief', 'policy']
const RANGES: Partial<Record<HeaderKey, readonly [least: number, most: number, fallback: number]>> = {
  level: [1, 5, 1],
  minutes: [1, 60, 8],
  pass: [75, 100, 75],
  ready: [0, 16, 8],
  turns: [1, 60, 20],
  variants: [1, 9, 1],
}
const START: Mood = { anger: 14, trust: 7, heard: 0 }

interface Entry {
  readonly key: HeaderKey
  readonly value: string
  readonly at: Place
}

const LONGEST_HEADER = 50_000

/** The raw tags at the top of a text with their lines, up to the first line that is anything else. */
const topTags = (text: string): { tag: string; line: number }[] => {
  const tags: { tag: string; line: number }[] = []
  const lines = withoutComments(
    text
      .slice(0, LONGEST_HEADER)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  ).split('\n')
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    if (!trimmed.startsWith('#')) break
    for (const tag of trimmed.split(/(?<!\\)#/).slice(1)) tags.push({ tag: tag.trim(), line: index + 1 })
  }
  return tags
}

/** The line after which a tag no longer belongs to the header, 0 where there is no header. */
export const headerEnd = (text: string): number => topTags(text).at(-1)?.line ?? 0

/** Key and value of a tag; both widths of colon, spaces anywhere; a bare word has an empty value. */
export const splitTag = (tag: string): { key: string; value: string } => {
  const parts = /^\s*([^\s:：]+)\s*[:：]\s*([\s\S]*?)\s*$/.exec(tag)
  return parts
    ? { key: (parts[1] ?? '').toLowerCase(), value: parts[2] ?? '' }
    : { key: tag.trim().toLowerCase(), value: '' }
}

/** The words of a list, split at commas of either width. */
export const splitList = (value: string): string[] =>
  value
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

class Reading {
  readonly problems: Problem[] = []
  readonly entries: readonly Entry[]
  readonly top: Place

  constructor(text: string, file: string) {
    this.top = { file, line: 1 }
    const tags = topTags(text)
    this.entries = tags.flatMap(({ tag, line }) => this.entry(tag, { file, line }))
    if (tags.length === 0) this.problems.push(problem('error', this.top, 'header-absent'))
    else this.missing()
  }

  private entry(tag: string, at: Place): Entry[] {
    if (tag === '') return []
    const { key, value } = splitTag(tag)
    if (!isHeaderKey(key)) {
      this.problems.push(unknownWord('warning', at, 'header-unknown', key, HEADER_KEYS))
      return []
    }
    if (value === '') this.problems.push(problem('error', at, 'header-empty', key))
    return value === '' ? [] : [{ key, value, at }]
  }

  private missing(): void {
    const has = (key: HeaderKey): boolean => this.entries.some((entry) => entry.key === key)
    for (const key of REQUIRED_KEYS)
      if (!has(key)) this.problems.push(problem('error', this.top, 'header-missing', key))
    for (const key of EXPECTED)
      if (!has(key)) this.problems.push(problem('warning', this.top, 'header-missing', key))
    for (const [index, { key, at }] of this.entries.entries())
      if (!REPEATED.includes(key) && this.entries.findIndex((entry) => entry.key === key) < index)
        this.problems.push(problem('warning', at, 'header-twice', key))
  }

  private find(key: HeaderKey): Entry | undefined {
    return this.entries.find((entry) => entry.key === key)
  }

  wrong({ key, value, at }: Entry, meant: string): void {
    this.problems.push(problem('error', at, 'header-value', `${key}: ${value}`, meant))
  }

  text(key: HeaderKey, fallback = ''): string {
    return this.find(key)?.value ?? fallback
  }

  all(key: HeaderKey): string[] {
    return this.entries.filter((entry) => entry.key === key).map(({ value }) => value)
  }

  number(key: HeaderKey): number {
    const [least, most, fallback] = RANGES[key] ?? [0, 0, 0]
    const entry = this.find(key)
    if (!entry) return fallback
    const value = wholeNumber(entry.value)
    if (value >= least && value <= most) return value
    this.wrong(entry, `${least}–${most}`)
    return Number.isNaN(value) ? fallback : Math.max(least, Math.min(most, value))
  }

  word<W extends string>(key: HeaderKey, words: readonly W[], fallback: W): W {
    const entry = this.find(key)
    if (!entry) return fallback
    const word = words.find((known) => known === entry.value.toLowerCase())
    if (word === undefined)
      this.problems.push(unknownWord('error', entry.at, 'header-value', entry.value, words))
    return word ?? fallback
  }

  start(): Mood {
    const entry = this.find('start')
    if (!entry) return START
    const parts = splitList(entry.value)
    const mood = { ...START }
    const given = parts.map((part) => /^([a-z]+)\s*[:：=]?\s*(\S+)$/i.exec(part))
    for (const value of MOOD_VALUES) {
      const number = wholeNumber(given.find((match) => match?.[1]?.toLowerCase() === value)?.[2] ?? '')
      if (number >= 0 && number <= 20) mood[value] = number
      else this.wrong(entry, `${value} 0–20`)
    }
    if (parts.length !== MOOD_VALUES.length) this.wrong(entry, 'anger 16, trust 7, heard 0')
    return mood
  }
}

/** A whole number in digits of either width, else NaN. */
const wholeNumber = (value: string): number => {
  const digits = value.trim().normalize('NFKC')
  return /^-?\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
}

const stemOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.ink$/, '')

/** Reads a story's header; what is missing or wrong gets a default, so that a preview can still run. */
export const readHeader = (text: string, file: string): { header: Header; problems: readonly Problem[] } => {
  const reading = new Reading(text, file)
  const header: Header = {
    title: reading.text('title', stemOf(file)),
    summary: reading.text('summary'),
    level: reading.number('level'),
    buyer: reading.word('buyer', PORTRAITS, 'meng'),
    name: reading.text('name'),
    item: reading.text('item'),
    minutes: reading.number('minutes'),
    pass: reading.number('pass'),
    motive: reading.word<Motive>('motive', MOTIVES, 'grievance'),
    temper: reading.word<Temper>('temper', TEMPERS, 'even'),
    start: reading.start(),
    ready: reading.number('ready'),
    turns: reading.number('turns'),
    variants: reading.number('variants'),
    source: reading.text('source'),
    brief: reading.all('brief'),
    policy: reading.all('policy').flatMap(splitList),
  }
  return { header, problems: reading.problems }
}
