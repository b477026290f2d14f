/** How people come to be: the set-up link, invitations, and a team's code. */
import { note } from '../audit.ts'
import { hashCode, hashSecret, newCode } from '../auth/secret.ts'
import { openSession } from '../auth/session.ts'
import { isWeak } from '../auth/strength.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { noticeOf } from '../notice.ts'
import { Problem } from '../problem.ts'
import type { Enrolment, Link, LinkKind, Person, Team } from '../store/store.ts'
import type { Door } from './account.ts'
import { meOf } from './me.ts'

type Routes =
  | 'POST /api/setup'
  | 'POST /api/join/look'
  | 'POST /api/join'
  | 'POST /api/me/teams'
  | 'POST /api/invites/look'
  | 'POST /api/invites/accept'
  | 'POST /api/invites/reset'

const REFUSED = {
  'login-taken': 'name-taken',
  'code-taken': 'conflict',
  'link-spent': 'link-spent',
  'no-such-team': 'code-closed',
} as const

const enrolled = (enrolment: Enrolment): Person => {
  if (enrolment.kind === 'enrolled') return enrolment.person
  throw new Problem(REFUSED[enrolment.kind])
}

const linkFor = async (
  house: House,
  token: string,
  kinds: readonly LinkKind[],
  now: number,
): Promise<Link> => {
  const link = await house.store.links.peek(hashSecret('link', token), now)
  if (!link || !kinds.includes(link.kind)) throw new Problem('link-spent')
  return link
}

/** The team of an invitation, if it still lets anybody in. */
const openTeam = async ({ store }: House, id: string | null): Promise<Team | null> => {
  const team = id === null ? null : await store.teams.find(id)
  return team?.archived === null ? team : null
}

type StaffCall = Call<'POST /api/setup'> | Call<'POST /api/invites/accept'>

/** Makes a member of staff with a link, spends it, and signs them in. */
const enrolStaff = async (house: House, door: Door, call: StaffCall, link: Link) => {
  const { body, request, reply, now } = call
  if (await isWeak(body.password, [body.login, body.name])) throw new Problem('weak-password')
  const person = {
    id: house.newId(),
    role: link.kind === 'setup' ? ('admin' as const) : (link.role ?? 'trainer'),
    name: body.name,
    locale: body.locale,
    login: body.login,
    password: await door.passwords.hash(body.password),
    code: null,
    team: (await openTeam(house, link.team))?.id ?? null,
  }
  const made = enrolled(await house.store.people.enrol(person, hashSecret('link', body.token), now))
  await openSession(house, made, request, reply)
  await note(house, made.id, link.kind === 'setup' ? 'admin.made' : 'person.accepted', { person: made.id })
  return meOf(house, made)
}

const setUp = async (house: House, door: Door, call: Call<'POST /api/setup'>) => {
  if (await house.store.people.hasAdmin()) throw new Problem('already-set-up')
  return enrolStaff(house, door, call, await linkFor(house, call.body.token, ['setup'], call.now))
}

const lookAtLink = async (house: House, { body, now }: Call<'POST /api/invites/look'>) => {
  const link = await linkFor(house, body.token, ['invite', 'reset'], now)
  const { expires } = link
  if (link.kind === 'invite') {
    const team = await openTeam(house, link.team)
    return { kind: 'invite' as const, role: link.role ?? 'trainer', team: team?.name ?? null, expires }
  }
  const person = await house.store.people.find(link.person ?? '')
  if (!person?.login) throw new Problem('link-spent')
  return { kind: 'reset' as const, name: person.name ?? '', login: person.login, expires }
}

const resetPassword = async (house: House, door: Door, call: Call<'POST /api/invites/reset'>) => {
  const { body, request, reply, now } = call
  const link = await linkFor(house, body.token, ['reset'], now)
  const person = await house.store.people.find(link.person ?? '')
  if (!person?.active || !person.login) throw new Problem('link-spent')
  if (await isWeak(body.password, [person.login, person.name ?? ''])) throw new Problem('weak-password')
  const hash = await door.passwords.hash(body.password)
  if (!(await house.store.people.setPassword(person.id, hash, hashSecret('link', body.token), now)))
    throw new Problem('link-spent')
  await openSession(house, person, request, reply)
  await note(house, person.id, 'password.set', { person: person.id })
  return meOf(house, person)
}

const teamOfCode = async ({ store }: House, code: string): Promise<Team> => {
  const team = await store.teams.byCode(hashCode('team', code))
  if (!team) throw new Problem('code-closed')
  return team
}

const join = async (house: House, { body, request, reply, now }: Call<'POST /api/join'>) => {
  const team = await teamOfCode(house, body.code)
  const code = newCode('person')
  const trainee = {
    id: house.newId(),
    role: 'trainee' as const,
    name: body.name,
    locale: body.locale,
    login: null,
    password: null,
    code: hashCode('person', code),
    team: team.id,
  }
  const person = enrolled(await house.store.people.enrol(trainee, null, now))
  await openSession(house, person, request, reply)
  await note(house, person.id, 'person.joined', {
    person: person.id,
    team: team.id,
    detail: { agreed: true },
  })
  return { me: await meOf(house, person), code }
}

const joinAnother = async (house: House, { body, visitor, now }: Call<'POST /api/me/teams'>) => {
  const team = await teamOfCode(house, body.code)
  const { person } = visitor
  await house.store.teams.addMember(team.id, person.id, now)
  await note(house, visitor, 'member.added', { person: person.id, team: team.id })
  return meOf(house, person)
}

export const joiningRoutes = (house: House, door: Door): Handlers<Routes> => ({
  'POST /api/setup': (call) => setUp(house, door, call),
  'POST /api/join/look': async ({ body, locale }) => ({
    team: (await teamOfCode(house, body.code)).name,
    notice: noticeOf(house.settings, locale),
  }),
  'POST /api/join': (call) => join(house, call),
  'POST /api/me/teams': (call) => joinAnother(house, call),
  'POST /api/invites/look': (call) => lookAtLink(house, call),
  'POST /api/invites/accept': async (call) =>
    enrolStaff(house, door, call, await linkFor(house, call.body.token, ['invite'], call.now)),
  'POST /api/invites/reset': (call) => resetPassword(house, door, call),
})
