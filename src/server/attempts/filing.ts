/** In whose name an attempt was played: it counts for one team, whose leads see it. */
import { concerns } from '../certificates.ts'
import type { House } from '../handler.ts'
import { dutiesOf } from '../reports/duties.ts'
import type { Assignment, Visitor } from '../store/store.ts'

type Desk = Pick<House, 'store'>

/** What was played, as a transcript says it. */
interface Played {
  readonly scenario: string
  readonly mode: Assignment['mode']
}

/** Which of these teams gave it; where one person was meant, a team that whoever gave it is in. */
const giverOf = async (
  { store }: Desk,
  { team, by }: Assignment,
  teams: readonly string[],
): Promise<string | null> => {
  if (team !== null) return teams.includes(team) ? team : null
  const theirs = await store.teams.of(by)
  return teams.find((one) => theirs.includes(one)) ?? null
}

/** The team that asked for it and still waits, by due date. */
const askedBy = async (desk: Desk, { person, teams }: Visitor, played: Played): Promise<string | null> => {
  const assignments = (await desk.store.assignments.forPerson(person.id)).filter(concerns(played))
  for (const assignment of assignments) {
    const giver = await giverOf(desk, assignment, teams)
    const [duty] = giver === null ? [] : await dutiesOf(desk.store, assignment, [person.id])
    if (duty && !duty.progress.met) return giver
  }
  return null
}

/** The first of these teams that plays the scenario; a team that never chose plays every one. */
const playedIn = async (
  { store }: Desk,
  teams: readonly string[],
  { scenario }: Played,
): Promise<string | null> => {
  for (const team of teams) {
    const live = await store.scenarios.liveOf(team)
    if (live === null || live.some((one) => one.scenario === scenario)) return team
  }
  return null
}

/** The team that asked for it, else the first one that plays the scenario, else the player's first; null without a team. */
export const fileUnder = async (desk: Desk, visitor: Visitor, played: Played): Promise<string | null> => {
  const { teams } = visitor
  const [first = null] = teams
  if (teams.length < 2) return first
  return (await askedBy(desk, visitor, played)) ?? (await playedIn(desk, teams, played)) ?? first
}
