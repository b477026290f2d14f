/** Mistakes become drills: the position just before each, once, however often it is made again. */
import { costOf } from '../analysis/position.ts'
import type { Debrief, DebriefTurn } from '../analysis/types.ts'
import type { PracticeBook } from '../client/practice.ts'
import { isMistake, isRedLine } from '../training/index.ts'
import { type Attempt, isCounted } from '../wire/attempt.ts'
import type { Drill } from '../wire/practice.ts'
import { keyOf, withoutDoubles } from './drills/doubles.ts'
import { drillIdOf } from './drills/turns.ts'

/** A reply that costs this little holds a drill. */
export const isHeld = (cost: number): boolean => !isMistake(cost)

/** Costly or beyond a red line, where something else was open. */
const isToLearnFrom = ({ judged, loss, uncapped, open }: DebriefTurn): boolean =>
  (judged.some(isRedLine) || !isHeld(costOf({ loss, uncapped }))) && open.some((one) => isHeld(costOf(one)))

/** The drills of a counted attempt; none where it does not count. */
export const mistakesOf = (attempt: Attempt, { turns }: Pick<Debrief, 'turns'>): readonly Drill[] => {
  if (!isCounted(attempt)) return []
  const { scenario, version, variant, replies } = attempt.transcript
  const ids = replies.map(({ id }) => id)
  return turns.filter(isToLearnFrom).map((turn) => ({
    id: drillIdOf({ attempt: attempt.id, turn: turn.turn }),
    attempt: attempt.id,
    turn: turn.turn,
    scenario,
    version,
    variant,
    replies: ids.slice(0, turn.turn - 1),
    said: turn.said.id,
    loss: costOf(turn),
    added: attempt.changed,
    tries: [],
  }))
}

/** Made again after it had been practised: that is a try that was not held, told once. */
const relapse = (known: Drill, { added }: Drill): Drill | null => {
  const last = known.tries.at(-1)
  if (!last || added <= last.at) return null
  return { ...known, tries: [...known.tries, { at: added, held: false, talk: true }] }
}

/** What has to be written down for these mistakes; nothing where all of it is known. */
export const newDrills = (known: readonly Drill[], mistakes: readonly Drill[]): readonly Drill[] => {
  const drills = new Map(withoutDoubles(known).map((drill) => [keyOf(drill), drill]))
  const written = new Map<string, Drill>()
  for (const mistake of mistakes) {
    const before = drills.get(keyOf(mistake))
    const after = before ? relapse(before, mistake) : mistake
    if (!after) continue
    drills.set(keyOf(mistake), after)
    written.set(after.id, after)
  }
  return [...written.values()]
}

/** Keeps the drills of an attempt that has been worked out; doing it again changes nothing. */
export const collectDrills = async (
  practice: Pick<PracticeBook, 'drills' | 'keepDrill'>,
  attempt: Attempt,
  debrief: Pick<Debrief, 'turns'>,
): Promise<void> => {
  const mistakes = mistakesOf(attempt, debrief)
  if (mistakes.length === 0) return
  for (const drill of newDrills(await practice.drills(), mistakes)) await practice.keepDrill(drill)
}
