/** Mends names: the one that was meant, or a place where it is made. */
import { SIGNS } from '../../ink/types.ts'
import type { Edit } from '../script/names.ts'
import { type Broken, END_OF_LINE, type Fix, fix, type Mender } from './fix.ts'
import { headerLines, putBelow, rowAt, wordIn } from './lines.ts'

/** Replaces a word of the line by another. */
const swap = ({ problem: { at }, text }: Broken, found: string, meant: string): Fix | null => {
  const row = rowAt(text, at.line)
  const place = wordIn(row.text, found)
  if (place < 0 || found === meant) return null
  const from = row.from + place
  return fix('replace', { found, meant }, [{ file: at.file, from, to: from + found.length, text: meant }])
}

/** The word that was probably meant, where there is just one. */
export const meantWord: Mender = (broken) => {
  const { found, meant } = broken.problem
  return [found && meant && !meant.includes(' | ') ? swap(broken, found, meant) : null]
}

const SIMPLE_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u

/** A divert's target: the one that was meant, or a new scene of that name. */
export const target: Mender = (broken) => {
  const { problem, text, marks } = broken
  const { file } = problem.at
  const { found: name = '' } = problem
  const knot = `\n\n=== ${name} ===\nbuyer: ${marks.write(file)}\n-> END\n`
  const end = text.trimEnd().length
  const line = text.slice(0, end).split('\n').length + 3
  return [
    problem.meant ? swap(broken, name, problem.meant) : null,
    SIMPLE_NAME.test(name)
      ? fix('knot', { name }, [{ file, from: end, to: text.length, text: knot }], {
          file,
          line,
          column: END_OF_LINE,
        })
      : null,
  ]
}

const declares = (text: string, name: string): boolean => new RegExp(`^\\s*VAR\\s+${name}\\b`, 'm').test(text)

/** A name that no line declares: the one that was meant, or its declaration. */
export const variable: Mender = (broken) => {
  const { problem, text } = broken
  const { file } = problem.at
  const { found: name = '', meant } = problem
  const declared = (word: string): Edit => putBelow(file, text, headerLines(text), `VAR ${word} = 0`)
  const swapped = meant ? swap(broken, name, meant) : null
  const also = meant && SIGNS.includes(meant) && !declares(text, meant) ? [declared(meant)] : []
  return [
    swapped && { ...swapped, edits: [...also, ...swapped.edits] },
    SIMPLE_NAME.test(name) ? fix('declare', { name }, [declared(name)]) : null,
  ]
}

/** An included file: the one that was meant. */
export const included: Mender = (broken) => {
  const { found, meant } = broken.problem
  return [found && meant ? swap(broken, found, meant) : null]
}
