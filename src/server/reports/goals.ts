/** How far a team is with what it set out to reach: counts, and nobody's name. */
import type { GoalLine } from '../../wire/api/index.ts'
import type { Goal, Store } from '../store/store.ts'
import { weekOf } from './trend.ts'

type Shelf = Pick<Store, 'reports'>

/** Those who have passed it in an exam by its date, as leads have it. */
const passedBy = async (
  { reports }: Shelf,
  { scenario, due }: Goal,
  people: readonly string[],
): Promise<number> => {
  const tries = await reports.tries({
    people,
    scenario: scenario ?? '',
    mode: 'exam',
    since: 0,
    givenUp: false,
  })
  const inTime = tries.filter(({ passed, stored }) => passed && (due === null || stored <= due))
  return new Set(inTime.map(({ person }) => person)).size
}

/** People of `all` that make so many percent: 80 % of 4 are 4, and of nobody nobody. */
const peopleFor = (percent: number, all: number): number => Math.ceil((percent * all) / 100)

/** What is asked about: the trainees of the team today, and the moment. */
interface Asked {
  readonly people: readonly string[]
  readonly now: number
  /** Where the day begins, in minutes east of Greenwich. */
  readonly offset: number
}

/** One goal with what has been reached of it. */
export const goalLine = async (
  store: Shelf,
  goal: Goal,
  { people, now, offset }: Asked,
): Promise<GoalLine> => {
  const { id, kind, scenario, target, due, created } = goal
  const told = { id, kind, scenario, target, due, created }
  if (kind === 'drills') {
    const done = await store.reports.drillsSince(people, weekOf(now, offset))
    return { ...told, done, wanted: target, all: people.length, reached: done >= target }
  }
  const done = await passedBy(store, goal, people)
  const wanted = peopleFor(target, people.length)
  return { ...told, done, wanted, all: people.length, reached: people.length > 0 && done >= wanted }
}
