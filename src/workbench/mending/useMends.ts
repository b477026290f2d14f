/** The quick fixes of a draft's problems, ready to be pressed. */
import { useRef } from 'preact/hooks'
import { TO_TRANSLATE, TO_WRITE } from '../../ink/leftovers.ts'
import type { Problem } from '../../ink/types.ts'
import type { Locale, MessageKey } from '../../locale/index.ts'
import { useWords } from '../../ui/index.ts'
import { problemsOf } from '../checking/report.ts'
import type { Desk } from '../desk.ts'
import type { Fix, Marks } from './fix.ts'
import { fixesOf, mended } from './fixes.ts'

export interface Mend {
  readonly name: string
  readonly mend: () => void
}

const LONGEST = 60
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

const localeOf = (file: string): Locale => (file.startsWith('en') ? 'en' : 'zh-CN')

const MARKED: Marks = {
  write: (file) => TO_WRITE[localeOf(file)],
  translate: (file) => TO_TRANSLATE[localeOf(file)],
}

/** Gives the fixes for a problem as the texts stand now; each is one step to take back. */
export const useMends = (desk: Desk): ((problem: Problem) => readonly Mend[]) => {
  const words = useWords()
  const latest = useRef(words)
  latest.current = words
  const known = useRef({ words, of: new WeakMap<Problem, readonly Mend[]>() })
  if (known.current.words !== words) known.current = { words, of: new WeakMap() }
  const made = useRef((problem: Problem): readonly Mend[] => {
    const { of } = known.current
    const mends = of.get(problem) ?? mendsOf(problem)
    of.set(problem, mends)
    return mends
  })
  const mendsOf = (problem: Problem): readonly Mend[] => {
    const { t } = latest.current
    const nameOf = ({ name, values }: Fix): string =>
      t(
        `mending.${name}` as MessageKey,
        Object.fromEntries(Object.entries(values).map(([key, text]) => [key, short(text)])),
      )
    const report = desk.report.peek()
    const known = report ? problemsOf(report) : []
    const isSame = (one: Fix, other: Fix): boolean =>
      one.name === other.name && JSON.stringify(one.values) === JSON.stringify(other.values)
    return fixesOf(problem, desk.rested.peek(), MARKED, known).map((fix) => ({
      name: nameOf(fix),
      mend: () => {
        // The text may have moved on since the problem was found.
        const again = fixesOf(problem, desk.files.peek(), MARKED, known).find((one) => isSame(one, fix))
        if (!again) return
        void desk.replace(mended(desk.files.peek(), again), t('mending.note'))
        // Its row goes with it: the hand goes on in the text.
        const { at } = problem
        desk.goTo(again.cursor ?? { file: at.file, line: Math.max(1, at.line) })
      },
    }))
  }
  return made.current
}
