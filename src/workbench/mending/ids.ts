/** Names for replies that have none. */
import type { Files } from '../../wire/draft.ts'
import { tellingFiles } from '../checking/report.ts'
import type { Scan } from '../script/scan.ts'
import { scanOnce } from './scanned.ts'

const idsIn = ({ marks }: Scan): readonly string[] =>
  marks.filter(({ kind }) => kind === 'reply').map(({ name }) => name)

/** The name that the same choice, counted from the top, has in another language and nobody has here. */
const fromOther = (files: Files, file: string, line: number, here: Scan): string | null => {
  const place = here.lines.slice(0, line).filter(({ kind }) => kind === 'choice').length
  const all = here.lines.filter(({ kind }) => kind === 'choice').length
  for (const name of tellingFiles(files)) {
    if (name === file) continue
    const other = scanOnce(files[name] ?? '')
    const choices = other.lines.flatMap(({ kind }, index) => (kind === 'choice' ? [index + 1] : []))
    const id = other.marks.find((mark) => mark.kind === 'reply' && mark.line === choices[place - 1])?.name
    if (choices.length === all && id !== undefined && !idsIn(here).includes(id)) return id
  }
  return null
}

/** A name for the reply on this line that no reply of the file has yet: the other language's, where that fits. */
export const freshId = (files: Files, file: string, line: number): string => {
  const here = scanOnce(files[file] ?? '')
  const other = fromOther(files, file, line, here)
  if (other !== null) return other
  const taken = new Set([file, ...tellingFiles(files)].flatMap((name) => idsIn(scanOnce(files[name] ?? ''))))
  let number = here.lines.slice(0, line).filter(({ kind }) => kind === 'choice').length
  while (taken.has(`r${number}`)) number += 1
  return `r${number}`
}
