/** Warnings that an author has looked at and lets stand, each with a reason that stays in the story. */
import type { Problem, Sources } from '../ink/index.ts'

/** A warning and why it stands. */
export interface Silenced {
  readonly problem: Problem
  readonly reason: string
}

interface Word {
  readonly rule: string
  readonly reason: string
  readonly file: string
  /** The line that it is about; null for the whole file. */
  readonly line: number | null
}

/** `// silence: longest-is-best, the order card is long` */
const WORD = /^\s*\/\/\s*silence\s*[:：]\s*([a-z-]+)\s*(?:[,，:：]\s*(.*?))?\s*$/
const FEWEST_LETTERS = 2

/** The comment that lets a rule's warning stand, as a line of the story. */
export const printSilence = (rule: string, reason: string): string =>
  `// silence: ${rule}, ${reason.replace(/\s+/g, ' ').trim()}`

const isAside = (line: string): boolean => /^\s*(\/\/|$)/.test(line)

/** In the header it is about the whole file, further below about the next line that is no remark. */
const wordsIn = (file: string, text: string): readonly Word[] => {
  const lines = text.split('\n')
  const headerEnd = lines.findIndex((line) => !/^\s*(#|\/\/|$)/.test(line))
  return lines.flatMap((line, index): Word[] => {
    const [, rule, reason = ''] = WORD.exec(line) ?? []
    if (rule === undefined) return []
    const below = lines.findIndex((other, at) => at > index && !isAside(other))
    const about = headerEnd < 0 || index < headerEnd ? null : below + 1
    return [{ rule, reason, file, line: about }]
  })
}

const isAbout = ({ rule, file, line }: Word, { rule: raised, severity, at }: Problem): boolean =>
  severity === 'warning' && rule === raised && file === at.file && (line === null || line === at.line)

/** Parts problems into those that are shown and those that their author lets stand; a word without a reason lets nothing stand. */
export const partSilenced = (
  problems: readonly Problem[],
  { files }: Sources,
): { readonly shown: readonly Problem[]; readonly silenced: readonly Silenced[] } => {
  const words = Object.entries(files).flatMap(([file, text]) => wordsIn(file, text))
  const reasoned = words.filter(({ reason }) => [...reason].length >= FEWEST_LETTERS)
  const silenced: Silenced[] = []
  const shown = problems.filter((problem) => {
    const word = reasoned.find((one) => isAbout(one, problem))
    if (word) silenced.push({ problem, reason: word.reason })
    return !word
  })
  return { shown, silenced }
}
