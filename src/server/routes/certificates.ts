/** Certificates: one's own, a team's, and the check by anybody who has the code. */
import type { Certificate } from '../../wire/api/index.ts'
import { namesOf, personFor, teamBounds, teamFor } from '../access.ts'
import { type Lookout, note } from '../audit.ts'
import { readCode } from '../auth/secret.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import type { Certificate as Kept } from '../store/store.ts'

type Routes = 'GET /api/certificates' | 'POST /api/certificates/check' | 'POST /api/certificates/:id/revoke'

const titlesOf = async ({ store }: House, { scenario, version }: Kept): Promise<Record<string, string>> => {
  const found = version === null ? null : await store.scenarios.find(version)
  return { ...(found ?? (await store.scenarios.versions(scenario))[0])?.titles }
}

const stateOf = ({ revoked }: Kept): Certificate['state'] => (revoked === null ? 'valid' : 'revoked')

const certificateLine = async (house: House, kept: Kept, name: string): Promise<Certificate> => ({
  ...kept,
  name,
  titles: await titlesOf(house, kept),
  state: stateOf(kept),
})

/** Whose certificates, and of which teams' assignments; `teams` null: of any. */
interface Whose {
  readonly people: readonly string[]
  readonly teams: readonly string[] | null
}

export const teamsCertificates = async ({ store }: House, team: string): Promise<Whose> => ({
  people: (await store.reports.members(team)).map(({ id }) => id),
  teams: [team],
})

/** Whose certificates are listed: one's own, one person's, or a whole team's. */
const whose = async (house: House, { query, visitor }: Call<'GET /api/certificates'>): Promise<Whose> => {
  const { id: own, role } = visitor.person
  if (query.person !== undefined) {
    const { id } = await personFor(house, visitor, query.person)
    return { people: [id], teams: id === own ? null : teamBounds(visitor) }
  }
  if (query.team === undefined) return { people: [own], teams: null }
  if (role !== 'manager' && role !== 'admin') throw new Problem('not-found')
  return teamsCertificates(house, (await teamFor(house, visitor, query.team)).id)
}

/** What another team gave is none of this one's business; what was given to one person is for all who lead them. */
const isWithin = async (
  { store }: House,
  { assignment }: Kept,
  teams: readonly string[] | null,
): Promise<boolean> => {
  const team = teams && ((await store.assignments.find(assignment))?.team ?? null)
  return !teams || team === null || teams.includes(team)
}

/** Certificates of these people, newest first; revoked ones too. */
export const certificatesOf = async (house: House, { people, teams }: Whose): Promise<Certificate[]> => {
  const all = await house.store.certificates.of(people)
  const within = await Promise.all(all.map((one) => isWithin(house, one, teams)))
  const kept = all.filter((_, at) => within[at])
  const nameOf = await namesOf(
    house,
    kept.map(({ person }) => person),
  )
  return Promise.all(kept.map((one) => certificateLine(house, one, nameOf(one.person) ?? '')))
}

const list = async (house: House, look: Lookout, call: Call<'GET /api/certificates'>) => {
  const { query, visitor } = call
  const all = await certificatesOf(house, await whose(house, call))
  if (query.person !== undefined) await look(visitor, 'person.viewed', { person: query.person })
  else if (query.team !== undefined) await look(visitor, 'team.viewed', { team: query.team })
  return { items: all.filter(({ state }) => query.revoked === true || state === 'valid') }
}

const GROUPS = /(.{4})(?=.)/g

/** What anybody with the code is told; whoever was erased has no certificate any more. */
const check = async (house: House, { body }: Call<'POST /api/certificates/check'>) => {
  const kept = await house.store.certificates.byCode(readCode(body.code).replace(GROUPS, '$1-'))
  const name = kept ? (await namesOf(house, [kept.person]))(kept.person) : null
  if (!kept || name === null) throw new Problem('not-found')
  return { name, titles: await titlesOf(house, kept), issued: kept.issued, state: stateOf(kept) }
}

const revoke = async (
  house: House,
  { params, body, visitor, now }: Call<'POST /api/certificates/:id/revoke'>,
) => {
  const kept = await house.store.certificates.find(params.id)
  if (!kept) throw new Problem('not-found')
  const { id: person } = await personFor(house, visitor, kept.person)
  const isOwn = person === visitor.person.id
  if (isOwn || !(await isWithin(house, kept, teamBounds(visitor)))) throw new Problem('not-found')
  await house.store.certificates.revoke(kept.id, body.reason, now)
  await note(house, visitor, 'certificate.revoked', { person, detail: { certificate: kept.id } })
  return undefined
}

export const certificateRoutes = (house: House, look: Lookout): Handlers<Routes> => ({
  'GET /api/certificates': (call) => list(house, look, call),
  'POST /api/certificates/check': (call) => check(house, call),
  'POST /api/certificates/:id/revoke': (call) => revoke(house, call),
})
