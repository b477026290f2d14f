/** Mistakes become drills: the position just before each, once, however often it is made again. */
import { costOf } from '../analysis/position.ts'
import type { Debrief, DebriefTurn } from '../analysis/types.ts'
import type { PracticeBook } from '../client/practice.ts'
import { isRedLine, labelOf } from '../training/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Drill } from '../wire/practice.ts'
import { isCounted } from './attempts.ts'

/** A reply that costs this little holds a drill. */
export const isHeld = (cost: number): boolean => {
  const label = labelOf(cost)
  return label !== 'mistake' && label !== 'blunder'
}

/** Costly or beyond a red line, where something else was open. */
const isMistake = ({ judged, loss, uncapped, open }: DebriefTurn): boolean =>
  (judged.some(isRedLine) || !isHeld(costOf({ loss, uncapped }))) && open.some((one) => isHeld(costOf(one)))

/** The drills of a counted attempt; none where it does not count. */
export const mistakesOf = (attempt: Attempt, { turns }: Pick<Debrief, 'turns'>): readonly Drill[] => {
  if (!isCounted(attempt)) return []
  const { scenario, version, variant, replies } = attempt.transcript
  const ids = replies.map(({ id }) => id)
  return turns.filter(isMistake).map((turn) => ({
    id: `${attempt.id}.${turn.turn}`,
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

/** Reply ids are unique in a story, so the reply that was wrong names the decision as well. */
const keyOf = ({ scenario, said }: Drill): string => JSON.stringify([scenario, said])

const oldestFirst = (a: Drill, b: Drill): number => a.added - b.added || (a.id < b.id ? -1 : 1)

/** Made again after it had been practised: that is a try that was not held, told once. */
const relapse = (known: Drill, { added }: Drill): Drill | null => {
  const last = known.tries.at(-1)?.at ?? known.added
  return added > last ? { ...known, tries: [...known.tries, { at: added, held: false }] } : null
}

/** One drill for each mistake, where two tabs have put down the same one. */
export const withoutDoubles = (drills: readonly Drill[]): readonly Drill[] => {
  const known = new Map<string, Drill>()
  for (const drill of [...drills].sort(oldestFirst)) {
    const first = known.get(keyOf(drill))
    if (!first) known.set(keyOf(drill), drill)
    else {
      const tries = [...first.tries, ...drill.tries].sort((a, b) => a.at - b.at)
      known.set(keyOf(drill), { ...first, tries })
    }
  }
  return [...known.values()]
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
