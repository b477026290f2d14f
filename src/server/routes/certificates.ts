/** Certificates: one's own, a team's, and the check by anybody who has the code. */
import type { Certificate } from '../../wire/api/index.ts'
import { namesOf, personFor, teamFor } from '../access.ts'
import { note } from '../audit.ts'
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

const certificateLine = async (house: House, kept: Kept, name: string): Promise<Certificate> => {
  const { reason: _, ...rest } = kept
  return { ...rest, name, titles: await titlesOf(house, kept), state: stateOf(kept) }
}

/** Whose certificates are listed: one's own, one person's, or a whole team's. */
const whose = async (
  house: House,
  { query, visitor }: Call<'GET /api/certificates'>,
): Promise<readonly string[]> => {
  const isLead = visitor.person.role === 'manager' || visitor.person.role === 'admin'
  if (query.person !== undefined) return [(await personFor(house, visitor, query.person)).id]
  if (query.team === undefined) return [visitor.person.id]
  if (!isLead) throw new Problem('not-found')
  const team = await teamFor(house, visitor, query.team)
  return (await house.store.reports.members(team.id)).map(({ id }) => id)
}

/** Certificates of these people, newest first; revoked ones too. */
export const certificatesOf = async (house: House, people: readonly string[]): Promise<Certificate[]> => {
  const kept = await house.store.certificates.of(people)
  const nameOf = await namesOf(
    house,
    kept.map(({ person }) => person),
  )
  return Promise.all(kept.map((one) => certificateLine(house, one, nameOf(one.person) ?? '')))
}

const list = async (house: House, call: Call<'GET /api/certificates'>) => {
  const all = await certificatesOf(house, await whose(house, call))
  return { items: all.filter(({ state }) => call.query.revoked === true || state === 'valid') }
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
  if (person === visitor.person.id) throw new Problem('not-found')
  await house.store.certificates.revoke(kept.id, body.reason, now)
  await note(house, visitor, 'certificate.revoked', { person, detail: { certificate: kept.id } })
  return undefined
}

export const certificateRoutes = (house: House): Handlers<Routes> => ({
  'GET /api/certificates': (call) => list(house, call),
  'POST /api/certificates/check': (call) => check(house, call),
  'POST /api/certificates/:id/revoke': (call) => revoke(house, call),
})
