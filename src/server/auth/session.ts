/** Sessions: a random token in a cookie, known to the store by its hash alone. */
import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../handler.ts'
import { isSecure, type Settings } from '../settings.ts'
import type { Person, Visitor } from '../store/store.ts'
import { deviceOf } from './device.ts'
import { hashSecret, newToken } from './secret.ts'

const DAY = 86_400_000
/** `seen` and `expires` are moved on at most this often: not a write for every request. */
const TOUCH_EVERY = 5 * 60_000

/** `__Host-` binds the cookie to this very host over https; browsers refuse that name on plain HTTP. */
export const cookieName = (settings: Settings): string => (isSecure(settings) ? '__Host-heqi' : 'heqi')

const cookieOptions = (settings: Settings) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(settings) }) as const

const expiryOf = ({ idleDays, sessionDays }: Settings, created: number, now: number): number =>
  Math.min(created + sessionDays * DAY, now + idleDays * DAY)

const tokenIn = ({ settings }: House, request: FastifyRequest): string | null =>
  request.cookies[cookieName(settings)] ?? null

/** Who sent the request, null where nobody is signed in. Keeps a session that is in use from falling idle. */
export const findVisitor = async (
  house: House,
  request: FastifyRequest,
  now: number,
): Promise<Visitor | null> => {
  const token = tokenIn(house, request)
  if (token === null || token.length > 100) return null
  const hash = hashSecret('session', token)
  const visitor = await house.store.sessions.find(hash, now)
  if (visitor && now - visitor.session.seen > TOUCH_EVERY)
    await house.store.sessions.touch(hash, now, expiryOf(house.settings, visitor.session.created, now))
  return visitor
}

/** Signs somebody in with a fresh token; a session that the browser had ends in the same step. */
export const openSession = async (
  house: House,
  person: Person,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> => {
  const now = house.clock()
  const token = newToken()
  const old = tokenIn(house, request)
  const expires = expiryOf(house.settings, now, now)
  await house.store.sessions.open(
    {
      id: house.newId(),
      token: hashSecret('session', token),
      person: person.id,
      created: now,
      expires,
      agent: deviceOf(request.headers['user-agent']),
    },
    old === null ? null : hashSecret('session', old),
  )
  const maxAge = house.settings.sessionDays * (DAY / 1000)
  reply.setCookie(cookieName(house.settings), token, { ...cookieOptions(house.settings), maxAge })
}

/** Signs the browser out, whether its session was still known or not. */
export const closeSession = async (
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> => {
  const token = tokenIn(house, request)
  if (token !== null) await house.store.sessions.end(hashSecret('session', token))
  clearSession(house.settings, reply)
}

export const clearSession = (settings: Settings, reply: FastifyReply): void => {
  reply.clearCookie(cookieName(settings), cookieOptions(settings))
}
