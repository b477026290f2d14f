/** Mends the tags of lines and replies. */
import { fix, type Mender } from './fix.ts'
import { freshId } from './ids.ts'
import { putAt, rowAt, tagPlace } from './lines.ts'

/** Tags that say nothing, taken away. */
export const emptyTag: Mender = ({ problem: { at, found: key = '' }, text }) => {
  const row = rowAt(text, at.line)
  const tag = new RegExp(`\\s*#\\s*${key}\\s*[:：]?\\s*(?=[#\\]]|$)`, 'i').exec(row.text)
  if (!tag) return []
  const from = row.from + tag.index
  return [
    fix('remove', { line: tag[0].trim() }, [{ file: at.file, from, to: from + tag[0].length, text: '' }]),
  ]
}

/** A reply without a name gets one. */
export const noId: Mender = (broken) => {
  const { at } = broken.problem
  const row = rowAt(broken.text, at.line)
  const id = freshId(broken.files, at.file, at.line)
  return [fix('id', { id }, [putAt(at.file, tagPlace(row), ` # id: ${id}`)])]
}

/** A name that is had already gives way to another. */
export const twiceId: Mender = (broken) => {
  const { at, found = '' } = broken.problem
  const row = rowAt(broken.text, at.line)
  const tag = /#\s*id\s*[:：]\s*([A-Za-z0-9_-]+)/i.exec(row.text)
  if (tag?.[1] !== found) return []
  const id = freshId(broken.files, at.file, at.line)
  const to = row.from + tag.index + tag[0].length
  return [fix('id', { id }, [{ file: at.file, from: to - found.length, to, text: id }])]
}

/** An empty tag to fill in: the problem stays until its author has. */
export const emptyPlace =
  (key: string): Mender =>
  ({ problem: { at }, text }) => {
    const row = rowAt(text, at.line)
    if (new RegExp(`#\\s*${key}\\b`, 'i').test(row.text)) return []
    const place = tagPlace(row)
    const words = ` # ${key}: `
    const column = place - row.from + words.length
    return [fix('tag', { key }, [putAt(at.file, place, words)], { ...at, column })]
  }
