/** What is told of people and teams. */
import type { Locale } from '../../locale/index.ts'
import { isLocale } from '../../locale/index.ts'
import type { Me, PersonLine, SessionLine, TeamLine } from '../../wire/api/index.ts'
import type { House } from '../handler.ts'
import type { Person, Session, Team, Visitor } from '../store/store.ts'

const localeOf = ({ locale }: Person): Locale => (isLocale(locale) ? locale : 'zh-CN')

export const nameTeam = ({ id, name }: Team) => ({ id, name })

export const meOf = async ({ store }: House, person: Person): Promise<Me> => ({
  id: person.id,
  name: person.name ?? '',
  login: person.login,
  role: person.role,
  locale: localeOf(person),
  teams: (await store.teams.list(person.id, false)).map(nameTeam),
  created: person.created,
})

export const personLine = (person: Person, teams: readonly Team[]): PersonLine => ({
  id: person.id,
  name: person.name ?? '',
  login: person.login,
  role: person.role,
  active: person.active,
  teams: teams.map(nameTeam),
  created: person.created,
  seen: person.seen,
})

/** The teams of a person that the visitor may know of. */
export const knownTeams = async (
  { store }: House,
  visitor: Visitor,
  person: string,
): Promise<readonly Team[]> => {
  const teams = await store.teams.list(person, false)
  return visitor.person.role === 'admin' ? teams : teams.filter(({ id }) => visitor.teams.includes(id))
}

export const sessionLine = ({
  id,
  agent,
  created,
  seen,
  expires,
}: Session): Omit<SessionLine, 'current'> => ({
  id,
  device: agent,
  created,
  seen,
  expires,
})

export const teamLine = ({ id, name, created, archived, members, open }: Team): TeamLine => ({
  id,
  name,
  created,
  archived,
  members,
  open,
})
