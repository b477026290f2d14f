/** Words, numbers and dates of the pages, in the two languages. */
import type { lobbyZh } from './lobby.zh-CN.ts'
import type { officeZh } from './office.zh-CN.ts'
import { fill, type Sections, sentenceOf } from './sentences.ts'
import type { workshopZh } from './workshop.zh-CN.ts'
import type { zhCN } from './zh-CN.ts'

export type Locale = 'zh-CN' | 'en'
export const LOCALES: readonly Locale[] = ['zh-CN', 'en']

type Tables = typeof zhCN
/** Words of rooms that most never enter: fetched at the door. */
type RoomTables = typeof workshopZh & typeof lobbyZh & typeof officeZh
type Known = Tables & RoomTables
type KeysOf<S> = S extends object ? `${Extract<keyof S, string | number>}` : never

/** A message's name: its section and key, as in `play.turn`. */
export type MessageKey = { [S in keyof Known & string]: `${S}.${KeysOf<Known[S]>}` }[keyof Known & string]

/** A part of Heqi with words of its own. */
export type Room = 'workshop' | 'lobby' | 'office'

export type Values = Readonly<Record<string, string | number>>

/** Everything that depends on the language. */
export interface Translator {
  readonly locale: Locale
  readonly t: (key: MessageKey, values?: Values) => string
  /** A number with at most one decimal, as scores and losses are shown. */
  readonly number: (value: number) => string
  /** A number with exactly one decimal, for columns that are added up. */
  readonly tenths: (value: number) => string
  /** A whole change with its sign, a true minus for less: `＋15`, `−5`. */
  readonly change: (value: number) => string
  /** Whole yuan. */
  readonly yuan: (value: number) => string
  /** A fraction as percent: 0.05 is 5 %. */
  readonly percent: (fraction: number) => string
  /** The day of a time in epoch milliseconds, as UTC has it. */
  readonly day: (time: number) => string
  /** The same in short: with its year only where that is another than the year of `now`. */
  readonly shortDay: (time: number, now: number) => string
  /** A level from 1 as it is counted in the language. */
  readonly ordinal: (level: number) => string
  /** Whether all words are there, or only those of the catalogue. */
  readonly isWhole: () => boolean
  /** Fetches the words that are not there yet. */
  readonly fetchRest: () => Promise<void>
  /** Fetches a room's own words; fetching them again costs nothing. */
  readonly fetchRoom: (room: Room) => Promise<void>
}

const CHINESE_DIGITS = '零一二三四五六七八九'

const years = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' })
const isSameYear = (a: number, b: number): boolean => years.format(a) === years.format(b)

const format = (locale: Locale) => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const yuan = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const year = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return {
    number: (value: number) => number.format(value),
    tenths: (value: number) => tenths.format(value),
    change: (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '±') + number.format(Math.abs(value)),
    yuan: (value: number) => yuan.format(value),
    percent: (fraction: number) => percent.format(fraction),
    day: (time: number) => day.format(time),
    shortDay: (time: number, now: number) => (isSameYear(time, now) ? month : year).format(time),
    ordinal: (level: number) => (locale === 'zh-CN' ? (CHINESE_DIGITS[level] ?? `${level}`) : `${level}`),
  }
}

/** Sentences of one language: all of them, or those that are needed at once. */
export type Table = { readonly [S in keyof Tables]: { readonly [K in keyof Tables[S]]: unknown } }
type Part = Partial<Table>

/** A language's words and formats from a table; `rest` fetches the whole one where it is only a part. */
export const translatorOf = (
  locale: Locale,
  table: Part,
  rest: (() => Promise<Table>) | null = null,
): Translator => {
  let sections: Sections = table
  let missing = rest
  const fetchRest = async () => {
    const whole = await missing?.()
    if (whole) sections = { ...sections, ...whole }
    missing = null
  }
  return {
    locale,
    t: (key, values = {}) => fill(sentenceOf(sections, key), values),
    ...format(locale),
    isWhole: () => missing === null,
    fetchRest,
    fetchRoom: async (room) => {
      const own = await ROOMS[room][locale]()
      sections = { ...sections, ...own }
    },
  }
}

const FIRST: Readonly<Record<Locale, () => Promise<Part>>> = {
  'zh-CN': async () => (await import('./first.zh-CN.ts')).firstZh,
  en: async () => (await import('./first.en.ts')).firstEn,
}

const WHOLE: Readonly<Record<Locale, () => Promise<Table>>> = {
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
  en: async () => (await import('./en.ts')).en,
}

const ROOMS: Readonly<Record<Room, Readonly<Record<Locale, () => Promise<object>>>>> = {
  workshop: {
    'zh-CN': async () => (await import('./workshop.zh-CN.ts')).workshopZh,
    en: async () => (await import('./workshop.en.ts')).workshopEn,
  },
  lobby: {
    'zh-CN': async () => (await import('./lobby.zh-CN.ts')).lobbyZh,
    en: async () => (await import('./lobby.en.ts')).lobbyEn,
  },
  office: {
    'zh-CN': async () => (await import('./office.zh-CN.ts')).officeZh,
    en: async () => (await import('./office.en.ts')).officeEn,
  },
}

/** How many of a language's words to wait for: those of the catalogue, or all. */
export type Extent = 'first' | 'whole'

/** A language's words and formats once its table has been fetched; a page needs only one language. */
export const loadTranslator = async (locale: Locale, extent: Extent): Promise<Translator> =>
  extent === 'whole'
    ? translatorOf(locale, await WHOLE[locale]())
    : translatorOf(locale, await FIRST[locale](), WHOLE[locale])

export const isLocale = (word: unknown): word is Locale => word === 'zh-CN' || word === 'en'

/** The first language of a reader's list that Heqi speaks; Chinese where it speaks none. */
export const chooseLocale = (languages: readonly string[]): Locale => {
  for (const language of languages) {
    if (/^zh\b/i.test(language)) return 'zh-CN'
    if (/^en\b/i.test(language)) return 'en'
  }
  return 'zh-CN'
}

export { bandOf, moodWordKey } from './mood.ts'
