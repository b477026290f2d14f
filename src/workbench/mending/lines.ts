/** Small changes of a text by its lines, as edits. Lines count from 1. */
import type { Edit } from '../script/names.ts'

/** A line's text and where it stands. */
export interface Row {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The line of a text; the last one where it has fewer. */
export const rowAt = (text: string, line: number): Row => {
  let from = 0
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', from)
    if (end < 0) break
    from = end + 1
  }
  const end = text.indexOf('\n', from)
  const to = end < 0 ? text.length : end
  return { text: text.slice(from, to), from, to }
}

/** How many lines the header at the top of a text takes. */
export const headerLines = (text: string): number => {
  const below = text.split('\n').findIndex((line) => !/^\s*(#|\/\/|$)/.test(line))
  const top = below < 0 ? text.split('\n') : text.split('\n').slice(0, below)
  return top.findLastIndex((line) => line.trim() !== '') + 1
}

/** Puts something in at an offset. */
export const putAt = (file: string, at: number, text: string): Edit => ({ file, from: at, to: at, text })

/** Puts a whole line below the line; 0 for the very top. */
export const putBelow = (file: string, text: string, line: number, words: string): Edit =>
  line === 0 ? putAt(file, 0, `${words}\n`) : putAt(file, rowAt(text, line).to, `\n${words}`)

/** Takes a whole line away. */
export const takeLine = (file: string, text: string, line: number): Edit => {
  const { from, to } = rowAt(text, line)
  return to < text.length
    ? { file, from, to: to + 1, text: '' }
    : { file, from: Math.max(0, from - 1), to, text: '' }
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}_-]/u.test(letter)

/** Where a whole word stands in a line, -1 where it does not; case does not count. */
export const wordIn = (line: string, word: string): number => {
  const low = line.toLowerCase()
  const wanted = word.toLowerCase()
  if (wanted === '') return -1
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1))
    if (!isLetter(line[at - 1]) && !isLetter(line[at + word.length])) return at
  return -1
}

/** Where a choice's tags go: before the bracket that closes it, or at the end of the line. */
export const tagPlace = ({ text, from, to }: Row): number => {
  const open = text.indexOf('[')
  const close = text.lastIndexOf(']')
  return open >= 0 && close > open ? from + close : to
}
