/** The server's API as the pages call it: typed by the contract, answered with a value whatever happens. */
import type { Answer, Params, ProblemBody, RouteName, SentBody, SentQuery } from '../wire/api/index.ts'

/** What a call sends; only what its route asks for. */
export interface Sending<R extends RouteName> {
  readonly params?: Params<R>
  readonly query?: SentQuery<R>
  readonly body?: SentBody<R>
  /** The id of the person in whose name alone it may be done; the server refuses where somebody else is signed in. */
  readonly as?: string
  /** `long`: the server works for minutes before it answers. */
  readonly patience?: 'long'
}

/**
 * `done`: the server did it. `refused`: it said why not. `unreached`: no answer of this API, be it that there is no
 * connection, no server, or something between that answers in its place.
 */
export type Reply<R extends RouteName> =
  | { readonly kind: 'done'; readonly status: number; readonly body: Answer<R> }
  | { readonly kind: 'refused'; readonly problem: ProblemBody }
  | { readonly kind: 'unreached' }

export interface Api {
  readonly call: <R extends RouteName>(route: R, sending: Sending<R>) => Promise<Reply<R>>
}

/** `base` is the address that `/api` is under; `locale` the language of refusals. */
export interface ApiWorld {
  readonly base: string
  readonly locale: () => string
  readonly fetch: typeof fetch
}

/** An answer that takes longer will not come. */
const PATIENCE = 30_000
const LONG_PATIENCE = 160_000

const pathOf = (path: string, params: Readonly<Record<string, unknown>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))

const queryOf = (query: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

const requestOf = <R extends RouteName>(
  { base, locale }: ApiWorld,
  route: R,
  { params, query, body, as, patience }: Sending<R>,
): Request => {
  const [method = 'GET', path = ''] = route.split(' ')
  const where = `.${pathOf(path, params ?? {})}${queryOf(query ?? {})}`
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': locale(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(as === undefined ? {} : { 'x-heqi-person': as }),
    },
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patience === 'long' ? LONG_PATIENCE : PATIENCE),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  return new Request(new URL(where, base), init)
}

const isOf = (response: Response, type: string): boolean =>
  response.headers.get('content-type')?.startsWith(type) === true

const read = async <R extends RouteName>(response: Response): Promise<Reply<R>> => {
  const { status } = response
  if (isOf(response, 'application/problem+json'))
    return { kind: 'refused', problem: (await response.json()) as ProblemBody }
  if (status === 204) return { kind: 'done', status, body: undefined as Answer<R> }
  if (!response.ok || !isOf(response, 'application/json')) return { kind: 'unreached' }
  return { kind: 'done', status, body: (await response.json()) as Answer<R> }
}

/** Calls routes of the contract; a call never throws. */
export const createApi = (world: ApiWorld): Api => ({
  async call(route, sending) {
    try {
      return await read(await world.fetch(requestOf(world, route, sending)))
    } catch {
      return { kind: 'unreached' }
    }
  },
})
