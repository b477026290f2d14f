/** People as admins and managers look after them. */
import { personFor, teamFor } from '../access.ts'
import { type Lookout, note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { issueFor } from '../links.ts'
import { Problem } from '../problem.ts'
import type { Person, Visitor } from '../store/store.ts'
import { renewCode } from './account.ts'
import { knownTeams, personLine } from './me.ts'

type Routes =
  | 'GET /api/people'
  | 'GET /api/people/:id'
  | 'PATCH /api/people/:id'
  | 'DELETE /api/people/:id'
  | 'POST /api/people/:id/reset'
  | 'POST /api/people/:id/code'
  | 'DELETE /api/people/:id/sessions'

/** The team whose people are listed: the one asked for, or a manager's only one; null: everybody, for admins. */
const listedTeam = async (
  house: House,
  visitor: Visitor,
  team: string | undefined,
): Promise<string | null> => {
  if (team !== undefined) return (await teamFor(house, visitor, team)).id
  if (visitor.person.role === 'admin') return null
  const [only, ...more] = visitor.teams
  if (only !== undefined && more.length === 0) return only
  throw new Problem('not-found')
}

const listPeople = async (house: House, { query, visitor }: Call<'GET /api/people'>) => {
  const filter = {
    team: await listedTeam(house, visitor, query.team),
    role: query.role ?? null,
    active: query.active ?? null,
    name: query.name ?? null,
  }
  const { people, teams } = house.store
  const page = await people.list(filter, { cursor: query.cursor ?? null, limit: query.limit })
  const known = await teams.list(visitor.person.role === 'admin' ? null : visitor.person.id, false)
  const lines = page.items.map(async (person) => {
    const theirs = await teams.of(person.id)
    return personLine(
      person,
      known.filter(({ id }) => theirs.includes(id)),
    )
  })
  return { items: await Promise.all(lines), next: page.next }
}

/** Trainees have codes and staff have passwords: one does not become the other. */
const changeRole = async ({ store }: House, person: Person, role: Person['role']): Promise<void> => {
  if ((role === 'trainee') !== (person.role === 'trainee')) throw new Problem('conflict')
  if (!(await store.people.setRole(person.id, role))) throw new Problem('last-admin')
  await store.sessions.revokeAll(person.id, null)
}

const changePerson = async (house: House, { body, params, visitor }: Call<'PATCH /api/people/:id'>) => {
  const { people } = house.store
  const person = await personFor(house, visitor, params.id)
  const about = { person: person.id }
  if (body.role !== undefined && body.role !== person.role) {
    await changeRole(house, person, body.role)
    await note(house, visitor, 'person.role-changed', { ...about, detail: { role: body.role } })
  }
  if (body.active !== undefined && body.active !== person.active) {
    if (!(await people.setActive(person.id, body.active))) throw new Problem('last-admin')
    await note(house, visitor, body.active ? 'person.switched-on' : 'person.switched-off', about)
  }
  if (body.name !== undefined && body.name !== person.name) {
    await people.rename(person.id, body.name)
    await note(house, visitor, 'person.renamed', about)
  }
  return personLine((await people.find(person.id)) as Person, await knownTeams(house, visitor, person.id))
}

const erasePerson = async (house: House, { params, visitor }: Call<'DELETE /api/people/:id'>) => {
  const person = await personFor(house, visitor, params.id)
  if (!(await house.store.people.erase(person.id))) throw new Problem('last-admin')
  await note(house, visitor, 'person.erased', { person: person.id })
  return undefined
}

const resetLink = async (house: House, { params, visitor, request }: Call<'POST /api/people/:id/reset'>) => {
  const person = await personFor(house, visitor, params.id)
  if (person.login === null || !person.active) throw new Problem('conflict')
  await note(house, visitor, 'password.reset-issued', { person: person.id })
  return issueFor(house, request, { kind: 'reset', person: person.id, role: null, team: null })
}

const newCodeFor = async (house: House, { params, visitor }: Call<'POST /api/people/:id/code'>) => {
  const person = await personFor(house, visitor, params.id)
  if (person.role !== 'trainee' || !person.active) throw new Problem('conflict')
  const code = await renewCode(house, person.id)
  await house.store.sessions.revokeAll(person.id, null)
  await note(house, visitor, 'code.renewed', { person: person.id })
  return { code }
}

export const peopleRoutes = (house: House, look: Lookout): Handlers<Routes> => ({
  'GET /api/people': (call) => listPeople(house, call),
  'GET /api/people/:id': async ({ params, visitor }) => {
    const person = await personFor(house, visitor, params.id)
    await look(visitor, 'person.viewed', { person: person.id })
    return personLine(person, await knownTeams(house, visitor, person.id))
  },
  'PATCH /api/people/:id': (call) => changePerson(house, call),
  'DELETE /api/people/:id': (call) => erasePerson(house, call),
  'POST /api/people/:id/reset': (call) => resetLink(house, call),
  'POST /api/people/:id/code': (call) => newCodeFor(house, call),
  'DELETE /api/people/:id/sessions': async ({ params, visitor }) => {
    const person = await personFor(house, visitor, params.id)
    await house.store.sessions.revokeAll(person.id, null)
    await note(house, visitor, 'person.signed-out', { person: person.id })
    return undefined
  },
})
