/** The next step out of a mistake: "when …, I will …". */
import type { MessageKey, Translator } from '../../locale/index.ts'
import { faultIn, keyTurn, lackingMove } from './gist.ts'
import { byWeight, type ReviewTurn } from './review.ts'

type Key = Extract<MessageKey, `lesson.${string}-when`> extends `lesson.${infer K}-when` ? K : never

/** A step to take, with the turn (from 1) that it comes from. */
export interface Lesson {
  readonly turn: number
  readonly when: string
  readonly will: string
}

/** How many are suggested at most. */
const MOST = 3

/** Rules without a step of their own lead to none. */
const RULED: ReadonlySet<string> = new Set<Key>([
  'not-listened',
  'own-first',
  'joke-too-soon',
  'too-early',
  'repeated',
  'after-fault',
  'second-apology',
  'spent-apology',
  'promise-broken',
])
const isRuled = (rule: string): rule is Key => RULED.has(rule)

/** A fault by its name, a rule by its own; else what the better reply would have brought. */
const keyOf = (turn: ReviewTurn): Key | null => {
  const cause = faultIn(turn)
  if (cause?.kind === 'move') return cause.move
  if (cause?.kind === 'rule' && isRuled(cause.rule)) return cause.rule
  return lackingMove(turn)
}

/** Steps from the costliest turns, dearest first, each once; from the turn that mattered most where nothing was lost. */
export const lessonsOf = (turns: readonly ReviewTurn[], { t }: Translator): readonly Lesson[] => {
  const key = keyTurn(turns)
  const costly = byWeight(turns)
  const from = costly.length > 0 ? costly : key ? [key] : turns.filter((turn) => faultIn(turn) !== null)
  const seen = new Set<Key>()
  const lessons: Lesson[] = []
  for (const turn of from) {
    const found = keyOf(turn) ?? (costly.length === 0 ? turn.said.moves[0] : null)
    if (!found || seen.has(found)) continue
    seen.add(found)
    lessons.push({ turn: turn.turn, when: t(`lesson.${found}-when`), will: t(`lesson.${found}-will`) })
  }
  return lessons.slice(0, MOST)
}
