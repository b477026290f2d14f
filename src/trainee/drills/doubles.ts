/** One mistake, one drill. */
import type { Drill } from '../../wire/practice.ts'

/** Reply ids are unique in a story, so the reply that was wrong names the decision as well. */
export const keyOf = ({ scenario, said }: Drill): string => JSON.stringify([scenario, said])

const oldestFirst = (a: Drill, b: Drill): number => a.added - b.added || (a.id < b.id ? -1 : 1)

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
