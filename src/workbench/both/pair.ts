/** Two languages of a story piece by piece: what is not put over yet, what is missing, what has come apart. */
import { TO_TRANSLATE } from '../../ink/leftovers.ts'
import type { Locale } from '../../locale/index.ts'
import type { Unit } from './units.ts'

export type PairState = 'fine' | 'untranslated' | 'missing' | 'diverged'

/** `differs` names the tags that are not the same. */
export interface Pair {
  readonly key: string
  readonly left: Unit | null
  readonly right: Unit | null
  readonly state: PairState
  readonly differs: readonly string[]
}

const CHINESE = /[\u3400-\u9fff]/
const LATIN_WORDS = /[A-Za-z]{2,}[^A-Za-z\u3400-\u9fff]+[A-Za-z]{2,}[^A-Za-z\u3400-\u9fff]+[A-Za-z]{2,}/

/** Whether words read as if they stood in the other language still. */
const isForeign = (words: string, locale: Locale): boolean =>
  words.includes(TO_TRANSLATE[locale]) ||
  (locale === 'en' ? CHINESE.test(words) : !CHINESE.test(words) && LATIN_WORDS.test(words))

const valuesOf = ({ fixed, speaker }: Unit): ReadonlyMap<string, string> =>
  new Map([['speaker', speaker ?? ''], ...fixed.map(({ key, value }) => [key, value] as const)])

const differing = (left: Unit, right: Unit): readonly string[] => {
  const [here, there] = [valuesOf(left), valuesOf(right)]
  return [...new Set([...here.keys(), ...there.keys()])].filter((key) => here.get(key) !== there.get(key))
}

const pairOf = (
  key: string,
  left: Unit | null,
  right: Unit | null,
  locales: readonly [Locale, Locale],
): Pair => {
  const differs = left && right ? differing(left, right) : []
  const foreign =
    (left !== null && isForeign(left.words, locales[0])) ||
    (right !== null && isForeign(right.words, locales[1]))
  const state: PairState =
    !left || !right ? 'missing' : differs.length > 0 ? 'diverged' : foreign ? 'untranslated' : 'fine'
  return { key, left, right, state, differs }
}

/** Pairs in the left one's order; what only the right one has stands behind what it follows there. */
export const pairUp = (
  left: readonly Unit[],
  right: readonly Unit[],
  locales: readonly [Locale, Locale],
): readonly Pair[] => {
  const here = new Map(left.map((unit) => [unit.key, unit]))
  const there = new Map(right.map((unit) => [unit.key, unit]))
  const behind = new Map<string, Unit[]>()
  let last = ''
  for (const unit of right)
    if (here.has(unit.key)) last = unit.key
    else behind.set(last, [...(behind.get(last) ?? []), unit])
  const lone = (key: string): readonly Pair[] =>
    (behind.get(key) ?? []).map((unit) => pairOf(unit.key, null, unit, locales))
  return [
    ...lone(''),
    ...left.flatMap((unit) => [
      pairOf(unit.key, unit, there.get(unit.key) ?? null, locales),
      ...lone(unit.key),
    ]),
  ]
}
