/** What stands before every route of the contract: same site, signed in, allowed, not too often. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Limit, Route } from '../../wire/api/index.ts'
import { addressGroup, countTry, createMinuteLimit } from '../auth/limits.ts'
import { findVisitor } from '../auth/session.ts'
import type { House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { isSecure } from '../settings.ts'
import { isCrossSite } from './origin.ts'

const ownHosts = ({ settings }: House, request: FastifyRequest): readonly string[] => [
  request.host,
  ...(settings.url === null ? [] : [new URL(settings.url).host]),
]

type Counting = (request: FastifyRequest, now: number) => Promise<void>

const countingOf = (house: House): Readonly<Record<Limit, Counting>> => {
  const countWrite = createMinuteLimit(house.store.limits, house.settings.writesAMinute)
  const { limits } = house.store
  return {
    login: (request, now) => countTry(limits, 'login-address', [addressGroup(request.ip)], now),
    join: (request, now) => countTry(limits, 'join-address', [addressGroup(request.ip)], now),
    write: (request, now) => countWrite(request.visitor?.person.id ?? '', now),
  }
}

/** A page may say in whose name alone a request is meant: on a shared device somebody else may have signed in since. */
const checkVisitor = ({ who }: Route, { visitor, headers }: FastifyRequest): void => {
  const meant = headers['x-heqi-person']
  if (meant !== undefined && visitor && meant !== visitor.person.id) throw new Problem('sign-in')
  if (who === 'anyone') return
  if (!visitor) throw new Problem('sign-in')
  if (!who.includes(visitor.person.role)) throw new Problem('not-allowed')
}

/** Where people come by https but requests do not, the proxy is not believed, and all callers share its address. */
const createProxyCheck = ({ settings, log }: House): ((request: FastifyRequest) => void) => {
  let told = !isSecure(settings)
  return ({ protocol }) => {
    if (told || protocol === 'https') return
    told = true
    log.warn('HEQI_URL says https, but requests arrive by http: set HEQI_PROXY to the address of the proxy')
  }
}

export type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** Makes the guards of one house's routes; they share what is counted. */
export const createGuards = (house: House): ((route: Route) => Guard) => {
  const counting = countingOf(house)
  const checkProxy = createProxyCheck(house)
  return (route) => async (request, reply) => {
    reply.header('cache-control', 'no-store')
    checkProxy(request)
    if (isCrossSite(request.method, request.headers, ownHosts(house, request)))
      throw new Problem('cross-site')
    const now = house.clock()
    request.visitor = await findVisitor(house, request, now)
    checkVisitor(route, request)
    if (route.limit) await counting[route.limit](request, now)
  }
}
