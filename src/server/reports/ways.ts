/** Which ways through a version first attempts went: what its map is drawn with. */
import { standingOf } from '../../analysis/index.ts'
import type { ScenarioWays } from '../../wire/api/index.ts'
import type { FirstTalk } from '../store/store.ts'

type Way = ScenarioWays['ways'][number]
type Step = Omit<Way, 'n'>

/** A conversation's ways; one that was left leads nowhere after its last reply. */
const stepsOf = ({ turns, ending }: FirstTalk): readonly Step[] =>
  turns.flatMap(({ reply }, at): readonly Step[] => {
    const next = turns[at + 1]
    if (next) return [{ reply, kind: 'reply', to: next.reply }]
    return ending === null ? [] : [{ reply, kind: 'ending', to: ending }]
  })

/** `variant` 0: all of them together. */
export const waysOf = (talks: readonly FirstTalk[], variant: number): ScenarioWays => {
  const own = talks.filter((talk) => variant === 0 || talk.variant === variant)
  const trust = standingOf(own.length)
  const shown = trust === 'hidden' ? [] : own
  const ways = new Map<string, Way>()
  for (const step of shown.flatMap(stepsOf)) {
    const name = `${step.reply}\n${step.kind}\n${step.to}`
    ways.set(name, { ...step, n: (ways.get(name)?.n ?? 0) + 1 })
  }
  return { n: own.length, trust, ways: [...ways.values()] }
}
