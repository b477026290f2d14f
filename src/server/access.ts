/** Whose objects somebody may reach: an admin all, a manager what their teams have, everybody their own. */
import type { House } from './handler.ts'
import { Problem } from './problem.ts'
import type { Person, Team, Visitor } from './store/store.ts'

const isAdmin = ({ person }: Visitor): boolean => person.role === 'admin'

/** A team that the visitor is in, archived or not; an admin is in all. Else `not-found`: nobody else learns that it is there. */
export const teamFor = async ({ store }: House, visitor: Visitor, id: string): Promise<Team> => {
  const team = await store.teams.find(id)
  if (!team) throw new Problem('not-found')
  if (isAdmin(visitor) || (await store.teams.isMember(id, visitor.person.id))) return team
  throw new Problem('not-found')
}

/** A person whom the visitor may look at: themselves, anybody for an admin, people of shared teams for a manager. */
export const personFor = async ({ store }: House, visitor: Visitor, id: string): Promise<Person> => {
  const person = await store.people.find(id)
  if (!person || person.name === null) throw new Problem('not-found')
  if (id === visitor.person.id || isAdmin(visitor)) return person
  if (visitor.person.role === 'manager' && (await store.teams.share(visitor.person.id, id))) return person
  throw new Problem('not-found')
}

/** The teams that bound what a visitor may see of others; null for an admin: no bounds. */
export const teamBounds = (visitor: Visitor): readonly string[] | null =>
  isAdmin(visitor) ? null : visitor.teams

/** The person's teams that the visitor may look into; for an admin all of them. */
export const sharedTeams = async (
  { store }: House,
  visitor: Visitor,
  person: string,
): Promise<readonly string[]> => {
  const theirs = await store.teams.of(person)
  return visitor.person.role === 'admin' ? theirs : theirs.filter((team) => visitor.teams.includes(team))
}

/** Names by id, for lists; who was erased has none. */
export const namesOf = async (
  { store }: House,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const people = wanted.length === 0 ? [] : await store.people.findMany(wanted)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : (names.get(id) ?? null))
}
