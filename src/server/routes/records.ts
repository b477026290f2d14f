/** Attempts as they are looked at: lists and whole ones. */
import type { AttemptLine, AttemptWhole } from '../../wire/api/index.ts'
import { namesOf, personFor, teamBounds, teamFor } from '../access.ts'
import type { Lookout } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { type Marks, marksOn, UNMARKED } from '../reviews.ts'
import type { AttemptFilter, StoredAttempt, AttemptLine as StoredLine, Visitor } from '../store/store.ts'

/** As many as a ladder of stories can make something of. */
const MOST_RUNS = 300

type Routes = 'GET /api/attempts' | 'GET /api/attempts/:id' | 'GET /api/me/runs'

export const attemptLine = (line: StoredLine, name: string | null, marks: Marks = UNMARKED): AttemptLine => ({
  id: line.id,
  person: line.person,
  name,
  team: line.team,
  scenario: line.scenario,
  version: line.version,
  locale: line.locale,
  variant: line.variant,
  mode: line.mode,
  verdict: line.standing,
  take: line.take,
  started: line.started,
  lasted: line.lasted,
  stored: line.stored,
  score: line.score,
  passed: line.passed,
  ending: line.ending,
  worth: line.worth,
  redLines: [...line.redLines],
  serious: line.serious,
  ...marks,
})

export const attemptWhole = (attempt: StoredAttempt, name: string | null, marks: Marks): AttemptWhole => ({
  line: attemptLine(attempt, name, marks),
  turns: attempt.turns.map(({ decision, reply, loss, ms }) => ({ decision, reply, loss, ms })),
  skills: attempt.skills.map(({ skill, n, gained, gainable }) => ({ skill, n, gained, gainable })),
  transcript: JSON.parse(attempt.transcript) as AttemptWhole['transcript'],
  from: attempt.from,
})

type Whose = Pick<AttemptFilter, 'person' | 'teams'>

/** Whose attempts are listed: one's own, or within what a lead may see. Looking at others is noted. */
const whose = async (
  house: House,
  look: Lookout,
  visitor: Visitor,
  { person, team }: Call<'GET /api/attempts'>['query'],
): Promise<Whose> => {
  const own = visitor.person.id
  if (team === undefined && (person === undefined || person === own)) return { person: own, teams: null }
  if (visitor.person.role !== 'manager' && visitor.person.role !== 'admin') throw new Problem('not-found')
  const teams = team === undefined ? teamBounds(visitor) : [(await teamFor(house, visitor, team)).id]
  const one = person === undefined ? null : (await personFor(house, visitor, person)).id
  await look(visitor, 'attempts.listed', { person: one, team: team ?? null })
  return { person: one, teams }
}

const listAttempts = async (house: House, look: Lookout, { query, visitor }: Call<'GET /api/attempts'>) => {
  const filter: AttemptFilter = {
    ...(await whose(house, look, visitor, query)),
    scenario: query.scenario ?? null,
    version: null,
    mode: query.mode ?? null,
    take: null,
    since: null,
    before: null,
  }
  const page = await house.store.attempts.list(filter, { cursor: query.cursor ?? null, limit: query.limit })
  const nameOf = await namesOf(
    house,
    page.items.map(({ person }) => person),
  )
  const marks = await marksOn(
    house,
    page.items.map(({ id }) => id),
  )
  return {
    items: page.items.map((line) => attemptLine(line, nameOf(line.person), marks(line.id))),
    next: page.next,
  }
}

/** One's own; any for an admin; for a manager those played in the name of a team of theirs. */
export const mayOpen = async (
  { store }: House,
  visitor: Visitor,
  { person, team }: StoredLine,
): Promise<boolean> => {
  if (person === visitor.person.id || visitor.person.role === 'admin') return true
  if (visitor.person.role !== 'manager' || team === null) return false
  return store.teams.isMember(team, visitor.person.id)
}

const openAttempt = async (
  house: House,
  look: Lookout,
  { params, visitor }: Call<'GET /api/attempts/:id'>,
) => {
  const attempt = await house.store.attempts.find(params.id)
  if (!attempt || !(await mayOpen(house, visitor, attempt))) throw new Problem('not-found')
  const { id, person, team } = attempt
  await look(visitor, 'attempt.viewed', { person, team, detail: { attempt: id } })
  return attemptWhole(attempt, (await namesOf(house, [person]))(person), (await marksOn(house, [id]))(id))
}

export const recordRoutes = (house: House, look: Lookout): Handlers<Routes> => ({
  'GET /api/me/runs': async ({ visitor }) => ({
    items: [...(await house.store.reports.runsOf(visitor.person.id, MOST_RUNS))],
  }),
  'GET /api/attempts': (call) => listAttempts(house, look, call),
  'GET /api/attempts/:id': (call) => openAttempt(house, look, call),
})
