/** Mends where the talk goes on: a sign that was lost at the head of a line, a way that leads nowhere. */
import { fix, type Mender } from './fix.ts'
import { putAt, putBelow, rowAt } from './lines.ts'

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? ''

/** A way on: below replies a gather, for they all come there; below a reply that has nothing yet, set in. */
const wayOn = (line: string, rule: string, target: string): string => {
  if (rule === 'loose-replies') return `- -> ${target}`
  return `${indentOf(line)}${/^\s*[*+]/.test(line) ? '    ' : ''}-> ${target}`
}

/** Goes on to the next scene, or ends. */
export const onward: Mender = ({ problem: { at, rule, meant }, text }) => {
  const row = rowAt(text, at.line)
  const bare = /^\s*(?:-\s*)+$/.test(row.text)
  const to = (target: string) => {
    const way = wayOn(row.text, rule, target)
    const from = row.from + row.text.trimEnd().length
    return bare
      ? { file: at.file, from, to: row.to, text: ` -> ${target}` }
      : putBelow(at.file, text, at.line, way)
  }
  const line = `${rule === 'loose-replies' ? '- ' : ''}-> ${meant ?? ''}`
  return [meant ? fix('onward', { line }, [to(meant)]) : null, fix('end', {}, [to('END')])]
}

/** The dash in front of a line that every reply should lead to. */
export const gather: Mender = ({ problem: { at }, text }) => {
  const row = rowAt(text, at.line)
  return [fix('gather', {}, [putAt(at.file, row.from + indentOf(row.text).length, '- ')])]
}

/** A name that stands alone, as the head of a scene. */
export const scene: Mender = ({ problem: { at, found: name = '' }, text }) => {
  const { from, to } = rowAt(text, at.line)
  return [fix('scene', { name }, [{ file: at.file, from, to, text: `=== ${name} ===` }])]
}

/** A line with what a reply has, in the shape of one: the sign in front, one pair of brackets around. */
export const reply: Mender = ({ problem: { at }, text }) => {
  const row = rowAt(text, at.line)
  const [head = '', signs = ''] = /^\s*((?:[*+]\s*)*)/.exec(row.text) ?? []
  const words = row.text.slice(head.length).replace(/^\[\s*|\]\s*$/g, '')
  if (/[[\]]|->/.test(words)) return []
  const made = `${indentOf(row.text)}${signs.trim() || '+'} [${words.trim()}]`
  return made === row.text
    ? []
    : [fix('reply', {}, [{ file: at.file, from: row.from, to: row.to, text: made }])]
}
