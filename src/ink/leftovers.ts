/** What a first version leaves for its author to replace: marks, and places between brackets of their own. */
import { withoutComments } from './comments.ts'

/** What marks a line that still has to be said in this language. */
export const TO_TRANSLATE = { 'zh-CN': '【待译】', en: '(to translate)' } as const

/** What stands where an author still has to write. */
export const TO_WRITE = { 'zh-CN': '【待写】', en: '(to write)' } as const

/** One thing left over; `found` is the mark, or the place with its brackets. */
export interface Leftover {
  readonly rule: 'left-untranslated' | 'left-unwritten' | 'left-to-fill'
  readonly found: string
  /** From 1. */
  readonly line: number
}

const MARKS: readonly (readonly [Leftover['rule'], readonly string[]])[] = [
  ['left-untranslated', Object.values(TO_TRANSLATE)],
  ['left-unwritten', Object.values(TO_WRITE)],
]

const PLACE = /〔[^〔〕\n]*〕|‹[^‹›\n]*›/

const leftIn = (text: string, line: number): readonly Leftover[] => {
  const marked = MARKS.flatMap(([rule, marks]): Leftover[] => {
    const found = marks.find((mark) => text.includes(mark))
    return found === undefined ? [] : [{ rule, found, line }]
  })
  const found = PLACE.exec(text)?.[0]
  return found === undefined ? marked : [...marked, { rule: 'left-to-fill', found, line }]
}

/** What an author still has to replace in a text, line by line; of each kind a line has one at most. */
export const leftoversIn = (text: string): readonly Leftover[] =>
  withoutComments(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .flatMap((line, index) => leftIn(line, index + 1))
