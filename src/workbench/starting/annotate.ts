/** A worked example: a story with a remark above each poor reply, why a decent person would send it. */
import type { believableZh } from '../../locale/starting.zh-CN.ts'
import { isFault, isMove, type Move } from '../../training/index.ts'
import type { Files } from '../../wire/draft.ts'

/** A move that costs; there is a reason to be told for each. */
export type Fault = keyof typeof believableZh

const isCostly = (move: Move): move is Fault => isFault(move)

const MOVE_TAG = /#\s*move\s*[:：]\s*([a-z_, ，]+)/i

/** The fault of a reply whose moves are written plainly; null where it has none, or where they depend on play. */
const faultIn = (line: string): Fault | null => {
  if (!/^\s*[*+]/.test(line)) return null
  const moves = (MOVE_TAG.exec(line)?.[1] ?? '').split(/[,，]/).map((word) => word.trim().toLowerCase())
  return moves.filter(isMove).find(isCostly) ?? null
}

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? ''

/** Adds the remarks to one text; `why` says it of a fault. */
const annotateText = (text: string, why: (fault: Fault) => string): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const fault = faultIn(line)
      return fault ? [`${indentOf(line)}// ${why(fault)}`, line] : [line]
    })
    .join('\n')

/** Adds the remarks to every text of a story. */
export const annotate = (files: Files, why: (fault: Fault) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, annotateText(text, why)]))
