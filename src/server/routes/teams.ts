/** Teams, their codes and their members. */
import { personFor, teamFor } from '../access.ts'
import { note } from '../audit.ts'
import { hashCode, newCode } from '../auth/secret.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { pageLink, reachedBy } from '../links.ts'
import { Problem } from '../problem.ts'
import type { Team } from '../store/store.ts'
import { teamLine } from './me.ts'

type Routes =
  | 'GET /api/teams'
  | 'POST /api/teams'
  | 'GET /api/teams/:id'
  | 'PATCH /api/teams/:id'
  | 'POST /api/teams/:id/code'
  | 'DELETE /api/teams/:id/code'
  | 'PUT /api/teams/:id/members/:person'
  | 'DELETE /api/teams/:id/members/:person'

const listTeams = async ({ store }: House, { query, visitor }: Call<'GET /api/teams'>) => {
  const { id, role } = visitor.person
  const teams = await store.teams.list(role === 'admin' ? null : id, query.archived ?? false)
  return { items: teams.map(teamLine) }
}

const makeTeam = async (house: House, { body, visitor, now }: Call<'POST /api/teams'>) => {
  const { teams } = house.store
  const team = await teams.create({ id: house.newId(), name: body.name, code: null }, now)
  if (visitor.person.role === 'manager') await teams.addMember(team.id, visitor.person.id, now)
  await note(house, visitor, 'team.made', { team: team.id })
  return teamLine((await teams.find(team.id)) as Team)
}

const changeTeam = async (house: House, { body, params, visitor, now }: Call<'PATCH /api/teams/:id'>) => {
  const { teams } = house.store
  const team = await teamFor(house, visitor, params.id)
  if (body.name !== undefined) await teams.rename(team.id, body.name)
  if (body.archived !== undefined) await teams.setArchived(team.id, body.archived, now)
  await note(house, visitor, 'team.changed', { team: team.id })
  return teamLine((await teams.find(team.id)) as Team)
}

const renewTeamCode = async (
  house: House,
  { params, visitor, request }: Call<'POST /api/teams/:id/code'>,
) => {
  const team = await teamFor(house, visitor, params.id)
  if (team.archived !== null) throw new Problem('conflict')
  const code = newCode('team')
  await house.store.teams.setCode(team.id, hashCode('team', code))
  await note(house, visitor, 'team.code-renewed', { team: team.id })
  return { code, link: pageLink(reachedBy(house.settings, request), 'join', code) }
}

const closeTeamCode = async (house: House, { params, visitor }: Call<'DELETE /api/teams/:id/code'>) => {
  const team = await teamFor(house, visitor, params.id)
  await house.store.teams.setCode(team.id, null)
  await note(house, visitor, 'team.code-closed', { team: team.id })
  return undefined
}

const addMember = async (house: House, call: Call<'PUT /api/teams/:id/members/:person'>) => {
  const { params, visitor, now } = call
  const team = await teamFor(house, visitor, params.id)
  const person = await personFor(house, visitor, params.person)
  if (team.archived !== null || !person.active) throw new Problem('conflict')
  await house.store.teams.addMember(team.id, person.id, now)
  await note(house, visitor, 'member.added', { person: person.id, team: team.id })
  return undefined
}

/** A manager takes trainees out, or themselves; other staff is an admin's matter. */
const removeMember = async (house: House, call: Call<'DELETE /api/teams/:id/members/:person'>) => {
  const { params, visitor, now } = call
  const team = await teamFor(house, visitor, params.id)
  const person = await personFor(house, visitor, params.person)
  const isOwn = person.role === 'trainee' || person.id === visitor.person.id
  if (visitor.person.role !== 'admin' && !isOwn) throw new Problem('not-allowed')
  if (!(await house.store.teams.removeMember(team.id, person.id, now))) throw new Problem('not-found')
  await note(house, visitor, 'member.removed', { person: person.id, team: team.id })
  return undefined
}

export const teamRoutes = (house: House): Handlers<Routes> => ({
  'GET /api/teams': (call) => listTeams(house, call),
  'POST /api/teams': (call) => makeTeam(house, call),
  'GET /api/teams/:id': async ({ params, visitor }) => teamLine(await teamFor(house, visitor, params.id)),
  'PATCH /api/teams/:id': (call) => changeTeam(house, call),
  'POST /api/teams/:id/code': (call) => renewTeamCode(house, call),
  'DELETE /api/teams/:id/code': (call) => closeTeamCode(house, call),
  'PUT /api/teams/:id/members/:person': (call) => addMember(house, call),
  'DELETE /api/teams/:id/members/:person': (call) => removeMember(house, call),
})
