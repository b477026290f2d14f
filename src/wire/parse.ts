/** The small questions that every parser of stored or sent values asks. */

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Text that says something. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
/** A whole number from 0 that a double holds exactly. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0
/** Milliseconds, or percent: finite and not below 0. */
export const isTime = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0
export const isOneOf = <T extends string>(words: Readonly<Record<T, true>>, value: unknown): value is T =>
  typeof value === 'string' && Object.hasOwn(words, value)

/** Every item parsed; null where the list or one of its items is none. */
export const parseList = <T>(value: unknown, parse: (item: unknown) => T | null): readonly T[] | null => {
  if (!Array.isArray(value)) return null
  const items: T[] = []
  for (const each of value) {
    const item = parse(each)
    if (item === null) return null
    items.push(item)
  }
  return items
}
