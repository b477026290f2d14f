import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApi, type Sending } from '../../src/client/api.ts'
import { ROUTES } from '../../src/wire/api/index.ts'

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

const apiWith = (fetch: typeof globalThis.fetch) =>
  createApi({ base: 'http://shop.example/heqi/', locale: () => 'zh-CN', fetch })

const secondsOf = (route: keyof typeof ROUTES): number => ROUTES[route].seconds

afterEach(() => vi.restoreAllMocks())

describe('a call', () => {
  it('goes to the server that the page came from, in the page’s language and one person’s name', async () => {
    const asked: Request[] = []
    const api = apiWith(async (request) => {
      asked.push(request as Request)
      return json({ items: [], next: null })
    })
    const sending = { query: { limit: 3 }, as: 'lin' } as Sending<'GET /api/attempts'>
    expect(await api.call('GET /api/attempts', sending)).toMatchObject({ kind: 'done', status: 200 })
    expect(asked[0]?.url).toBe('http://shop.example/heqi/api/attempts?limit=3')
    expect(asked[0]?.headers.get('accept-language')).toBe('zh-CN')
    expect(asked[0]?.headers.get('x-heqi-person')).toBe('lin')
  })

  it('waits longer than the server may take: for publishing minutes, for the rest half of one', async () => {
    const waits = vi.spyOn(AbortSignal, 'timeout')
    const api = apiWith(async () => json({}))
    await api.call('GET /api/me', {})
    await api.call('POST /api/scenarios', { patience: 'long' } as Sending<'POST /api/scenarios'>)
    const [usual = 0, long = 0] = waits.mock.calls.map(([ms]) => ms)
    expect(long).toBeGreaterThan(1000 * secondsOf('POST /api/scenarios'))
    expect(usual).toBeGreaterThanOrEqual(1000 * secondsOf('GET /api/me'))
  })

  it('is told apart: refused with a reason, answered by somebody else, not answered at all', async () => {
    const problem = { code: 'sign-in', title: '请登录', status: 401 }
    const told = new Response(JSON.stringify(problem), {
      status: 401,
      headers: { 'content-type': 'application/problem+json' },
    })
    expect(await apiWith(async () => told).call('GET /api/me', {})).toEqual({ kind: 'refused', problem })
    const page = new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })
    expect(await apiWith(async () => page).call('GET /api/me', {})).toEqual({ kind: 'unreached' })
    const away = apiWith(async () => Promise.reject(new TypeError('no network')))
    expect(await away.call('GET /api/me', {})).toEqual({ kind: 'unreached' })
  })
})
