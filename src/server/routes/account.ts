/** Coming in and going out, and one's own account. */
import { note } from '../audit.ts'
import type { Authenticator, PasswordProof } from '../auth/authenticator.ts'
import { addressGroup, countTry, forgetTries } from '../auth/limits.ts'
import type { Passwords } from '../auth/password.ts'
import { hashCode, newCode } from '../auth/secret.ts'
import { clearSession, closeSession, openSession } from '../auth/session.ts'
import { isWeak } from '../auth/strength.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import type { Person } from '../store/store.ts'
import { meOf } from './me.ts'

/** How people prove who they are. */
export interface Door {
  readonly passwords: Passwords
  readonly staff: Authenticator<PasswordProof>
}

type Routes =
  | 'POST /api/login'
  | 'POST /api/return'
  | 'POST /api/logout'
  | 'GET /api/me'
  | 'PATCH /api/me'
  | 'PUT /api/me/password'
  | 'POST /api/me/code'
  | 'POST /api/me/erase'

/** Counts tries by account, and by account and address, before the password is looked at. */
const countLogin = async (house: House, login: string, address: string, now: number): Promise<void> => {
  await countTry(house.store.limits, 'login-both', [login, address], now)
  await countTry(house.store.limits, 'login-account', [login], now)
}

const forgetLogin = async ({ store }: House, login: string, address: string): Promise<void> => {
  await forgetTries(store.limits, 'login-both', [login, address])
  await forgetTries(store.limits, 'login-account', [login])
}

/** Signs in by name and password; whatever is wrong is told in the same words. */
const logIn = async (house: House, door: Door, call: Call<'POST /api/login'>) => {
  const { body, request, reply, now } = call
  const address = addressGroup(request.ip)
  await countLogin(house, body.login, address, now)
  const person = await door.staff.authenticate(body)
  if (!person) throw new Problem('wrong-login')
  await forgetLogin(house, body.login, address)
  await openSession(house, person, request, reply)
  await note(house, person.id, 'person.signed-in', { person: person.id })
  return meOf(house, person)
}

const comeBack = async (house: House, { body, request, reply }: Call<'POST /api/return'>) => {
  const person = await house.store.people.byCode(hashCode('person', body.code))
  if (!person?.active) throw new Problem('wrong-login')
  await openSession(house, person, request, reply)
  return meOf(house, person)
}

const changePassword = async (house: House, door: Door, call: Call<'PUT /api/me/password'>) => {
  const { body, visitor, request, reply, now } = call
  const { person } = visitor
  const login = person.login ?? ''
  await countLogin(house, login, addressGroup(request.ip), now)
  if (!(await door.staff.authenticate({ login, password: body.current }))) throw new Problem('wrong-login')
  if (await isWeak(body.next, [login, person.name ?? ''])) throw new Problem('weak-password')
  await house.store.people.setPassword(person.id, await door.passwords.hash(body.next), null, now)
  await forgetLogin(house, login, addressGroup(request.ip))
  await openSession(house, person, request, reply)
  await note(house, visitor, 'password.set', { person: person.id })
  return undefined
}

const changeMe = async (house: House, { body, visitor }: Call<'PATCH /api/me'>) => {
  const { people } = house.store
  const { id } = visitor.person
  if (body.name !== undefined) await people.rename(id, body.name)
  if (body.locale !== undefined) await people.setLocale(id, body.locale)
  return meOf(house, (await people.find(id)) as Person)
}

const isSameName = (typed: string, name: string | null): boolean =>
  typed.normalize('NFKC').trim().toLowerCase() === (name ?? '').normalize('NFKC').toLowerCase()

const eraseMe = async (house: House, { body, visitor, reply }: Call<'POST /api/me/erase'>) => {
  const { person } = visitor
  if (!isSameName(body.name, person.name)) throw new Problem('conflict')
  if (!(await house.store.people.erase(person.id))) throw new Problem('last-admin')
  clearSession(house.settings, reply)
  await note(house, visitor, 'person.erased', { person: person.id })
  return undefined
}

/** A new personal code for a trainee: the only time it can be read. */
export const renewCode = async ({ store }: House, person: string): Promise<string> => {
  const code = newCode('person')
  await store.people.setCode(person, hashCode('person', code))
  return code
}

export const accountRoutes = (house: House, door: Door): Handlers<Routes> => ({
  'POST /api/login': (call) => logIn(house, door, call),
  'POST /api/return': (call) => comeBack(house, call),
  'POST /api/logout': async ({ request, reply }) => {
    await closeSession(house, request, reply)
    return undefined
  },
  'GET /api/me': ({ visitor }) => meOf(house, visitor.person),
  'PATCH /api/me': (call) => changeMe(house, call),
  'PUT /api/me/password': (call) => changePassword(house, door, call),
  'POST /api/me/code': async ({ visitor }) => {
    const code = await renewCode(house, visitor.person.id)
    await note(house, visitor, 'code.renewed', { person: visitor.person.id })
    return { code }
  },
  'POST /api/me/erase': (call) => eraseMe(house, call),
})
