/** Writes into a story that its author lets a warning stand, and why. */
import { printSilence } from '../analysis/index.ts'

/** The text with the remark above the line (from 1), or at the end of the header for what is about the whole file. */
export const silenceIn = (text: string, line: number, rule: string, reason: string): string => {
  const lines = text.split('\n')
  const below = lines.findIndex((one) => !/^\s*(#|\/\/|$)/.test(one))
  const headerEnd = below < 0 ? lines.length : below
  const at =
    line <= headerEnd ? lines.slice(0, headerEnd).findLastIndex((one) => one.trim() !== '') + 1 : line - 1
  const indent = line <= headerEnd ? '' : (/^\s*/.exec(lines[at] ?? '')?.[0] ?? '')
  return [...lines.slice(0, at), indent + printSilence(rule, reason), ...lines.slice(at)].join('\n')
}
