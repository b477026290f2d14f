/** Certificates: one's own, a team's, and the check by anybody who has the code. */
import type { Certificate } from '../../wire/api/index.ts'
import { namesOf, personFor, teamBounds, teamFor } from '../access.ts'
import { type Lookout, note } from '../audit.ts'
import { readCode } from '../auth/secret.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import type { Certificate as Kept } from '../store/store.ts'

type Routes = 'GET /api/certificates' | 'POST /api/certificates/check' | 'POST /api/certificates/:id/revoke'

type Done = Pick<Certificate, 'kind' | 'drills' | 'stories'>

/** Assignments by their ids: one look at the store, however many. */
const assignmentsOf = async ({ store }: House, kept: readonly Kept[]) => {
  const ids = [...new Set(kept.map(({ assignment }) => assignment))]
  return new Map((await store.assignments.findMany(ids)).map((one) => [one.id, one]))
}

/** What certificates are for: of one scenario the title of the version that was played, else the newest titles. */
const doneFor = async (house: House, kept: readonly Kept[]): Promise<(one: Kept) => Done> => {
  const given = await assignmentsOf(house, kept)
  const known = await house.store.scenarios.versions(null)
  const played = new Map(known.map((one) => [one.version, one.titles]))
  const newest = new Map([...known].reverse().map((one) => [one.scenario, one.titles]))
  return ({ assignment, scenario, version }) => {
    const { kind = 'scenario', drills = null, path = [] } = given.get(assignment) ?? {}
    const own = kind === 'scenario' && version !== null ? played.get(version) : undefined
    const names = kind === 'path' ? path : [scenario]
    const stories = names.map((name) => ({ scenario: name, titles: { ...(own ?? newest.get(name)) } }))
    return { kind, drills, stories }
  }
}

const stateOf = ({ revoked }: Kept): Certificate['state'] => (revoked === null ? 'valid' : 'revoked')

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
const within = async (
  house: House,
  kept: readonly Kept[],
  teams: readonly string[] | null,
): Promise<readonly Kept[]> => {
  if (teams === null) return kept
  const given = await assignmentsOf(house, kept)
  return kept.filter(({ assignment }) => {
    const team = given.get(assignment)?.team ?? null
    return team === null || teams.includes(team)
  })
}

/** Certificates of these people, newest first; revoked ones too. */
export const certificatesOf = async (house: House, { people, teams }: Whose): Promise<Certificate[]> => {
  const kept = await within(house, await house.store.certificates.of(people), teams)
  const done = await doneFor(house, kept)
  const nameOf = await namesOf(
    house,
    kept.map(({ person }) => person),
  )
  return kept.map((one) => ({
    ...one,
    ...done(one),
    name: nameOf(one.person) ?? '',
    state: stateOf(one),
  }))
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
  const done = await doneFor(house, [kept])
  return { code: kept.code, name, ...done(kept), issued: kept.issued, state: stateOf(kept) }
}

const revoke = async (
  house: House,
  { params, body, visitor, now }: Call<'POST /api/certificates/:id/revoke'>,
) => {
  const kept = await house.store.certificates.find(params.id)
  if (!kept) throw new Problem('not-found')
  const { id: person } = await personFor(house, visitor, kept.person)
  const isOwn = person === visitor.person.id
  const [own] = await within(house, [kept], teamBounds(visitor))
  if (isOwn || !own) throw new Problem('not-found')
  await house.store.certificates.revoke(kept.id, body.reason, now)
  await note(house, visitor, 'certificate.revoked', { person, detail: { certificate: kept.id } })
  return undefined
}

export const certificateRoutes = (house: House, look: Lookout): Handlers<Routes> => ({
  'GET /api/certificates': (call) => list(house, look, call),
  'POST /api/certificates/check': (call) => check(house, call),
  'POST /api/certificates/:id/revoke': (call) => revoke(house, call),
})
