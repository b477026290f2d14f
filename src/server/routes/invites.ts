/** One-time links as admins hand them out. */

import type { OpenLink } from '../../wire/api/index.ts'
import { namesOf, teamFor } from '../access.ts'
import { note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { issueFor } from '../links.ts'
import { Problem } from '../problem.ts'
import type { Link } from '../store/store.ts'

type Routes = 'GET /api/invites' | 'POST /api/invites' | 'DELETE /api/invites/:id'

type Handed = Link & { readonly hash: string; readonly kind: OpenLink['kind'] }

/** The set-up link belongs to the console. */
const isHanded = (link: Link & { readonly hash: string }): link is Handed => link.kind !== 'setup'

const listLinks = async (house: House, { now }: Call<'GET /api/invites'>) => {
  const links = (await house.store.links.open(now)).filter(isHanded)
  const nameOf = await namesOf(
    house,
    links.map(({ person }) => person),
  )
  const teams = await house.store.teams.list(null, false)
  const items = links.map(({ hash, kind, role, team, person, created, expires }) => ({
    id: hash,
    kind,
    role,
    team: teams.find(({ id }) => id === team)?.name ?? null,
    person: nameOf(person),
    created,
    expires,
  }))
  return { items }
}

const invite = async (house: House, { body, visitor, request }: Call<'POST /api/invites'>) => {
  const { role } = body
  const team = body.team === null ? null : (await teamFor(house, visitor, body.team)).id
  await note(house, visitor, 'person.invited', { team, detail: { role } })
  return issueFor(house, request, { kind: 'invite', role, team, person: null })
}

const endLink = async (house: House, { params, visitor, now }: Call<'DELETE /api/invites/:id'>) => {
  const link = (await house.store.links.open(now)).filter(isHanded).find(({ hash }) => hash === params.id)
  if (!link || !(await house.store.links.end(link.hash))) throw new Problem('not-found')
  await note(house, visitor, 'link.ended', { person: link.person, team: link.team })
  return undefined
}

export const inviteRoutes = (house: House): Handlers<Routes> => ({
  'GET /api/invites': (call) => listLinks(house, call),
  'POST /api/invites': (call) => invite(house, call),
  'DELETE /api/invites/:id': (call) => endLink(house, call),
})
