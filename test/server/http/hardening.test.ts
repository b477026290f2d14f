import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreFull, StoreUnavailable } from '../../../src/server/store/errors.ts'
import { type Known, makeAdmin, openWorld, PASSWORD, type World } from './world.ts'

let world: World
let admin: Known
beforeAll(async () => {
  world = await openWorld()
  admin = await makeAdmin(world)
})
afterAll(() => world.close())

const team = { name: 'Night shift' }

describe('a request that would change something', () => {
  const ask = (headers: Record<string, string>) => admin.ask('POST /api/teams', team, { headers })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:8081' }],
  ])('from a page of another site is refused: %j', async (headers) => {
    const { status, body } = await ask(headers)
    expect([status, body.code]).toEqual([403, 'cross-site'])
  })

  it.each([
    [{}],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'http://localhost:80' }],
  ])('from a page of this one, or from no browser, is done: %j', async (headers) => {
    expect((await ask(headers)).status).toBe(201)
  })

  it('is refused at the door, too: nobody is signed in by another site', async () => {
    const { body } = await world
      .browser()
      .ask(
        'POST /api/login',
        { login: 'ada', password: PASSWORD },
        { headers: { origin: 'https://evil.example' } },
      )
    expect(body.code).toBe('cross-site')
  })

  it('is known for one’s own behind a proxy that has another name for the server', async () => {
    const other = await openWorld({ env: { HEQI_URL: 'https://heqi.example.com' } })
    const ask = async (origin: string) => {
      const headers = { origin, host: 'heqi:8080' }
      const asked = { login: 'nobody', password: 'whatever it is' }
      return (await other.browser().ask('POST /api/login', asked, { headers })).body.code
    }
    expect(await ask('https://heqi.example.com')).toBe('wrong-login')
    expect(await ask('https://heqi.example.com.evil.example')).toBe('cross-site')
    await other.close()
  })

  it('meant in the name of somebody else than is signed in is refused', async () => {
    const headers = { 'x-heqi-person': 'f'.repeat(32) }
    expect((await admin.ask('POST /api/teams', team, { headers })).body.code).toBe('sign-in')
    expect(
      (await admin.ask('POST /api/teams', team, { headers: { 'x-heqi-person': admin.id } })).status,
    ).toBe(201)
  })
})

describe('what another site may do', () => {
  it('is look, and learn nothing: there is no CORS', async () => {
    const { headers } = await admin.ask('GET /api/me', undefined, {
      headers: { origin: 'https://evil.example' },
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  })
})

describe('the session cookie', () => {
  const cookieFrom = async (env: Record<string, string>) => {
    const other = await openWorld({ env })
    const token = await other.setupToken()
    const answer = await other.app.inject({
      method: 'POST',
      url: '/api/setup',
      payload: { token, name: 'Ada', login: 'ada', password: PASSWORD, locale: 'en' },
    })
    await other.close()
    return { cookie: String(answer.headers['set-cookie']), headers: answer.headers }
  }

  it('is out of reach of scripts and other sites', async () => {
    const { cookie, headers } = await cookieFrom({})
    expect(cookie).toMatch(/^heqi=[\w-]{43}; /)
    for (const word of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(word)
    expect(cookie).not.toContain('Secure')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })

  it('is for https alone where people come by https', async () => {
    const { cookie, headers } = await cookieFrom({ HEQI_URL: 'https://heqi.example.com' })
    expect(cookie).toMatch(/^__Host-heqi=/)
    expect(cookie).toContain('Secure')
    expect(headers['strict-transport-security']).toContain('max-age=')
  })
})

describe('an answer', () => {
  it('is never kept by a cache, and never taken for a page', async () => {
    for (const route of ['GET /api/me', 'GET /api/status', 'GET /api/nothing', 'POST /api/login']) {
      const { headers } = await world.browser().ask(route)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(String(headers['content-type'])).toMatch(/json/)
      expect(String(headers['content-security-policy'])).not.toContain('unsafe')
    }
  })

  it.each(['GET /%zz', 'GET /api/%zz', 'GET /nothing'])(
    'to an address that nothing stands at allows nothing of its own: %s',
    async (route) => {
      const { status, headers } = await world.browser().ask(route)
      expect([400, 404]).toContain(status)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(String(headers['content-security-policy'])).toMatch(/^default-src/)
    },
  )

  it('is in the caller’s language', async () => {
    const titleIn = async (language: string) =>
      (await world.browser().ask('GET /api/me', undefined, { headers: { 'accept-language': language } })).body
        .title
    expect(await titleIn('zh-CN,zh;q=0.9,en;q=0.8')).toBe('请先登录')
    expect(await titleIn('en-GB,en;q=0.9,zh;q=0.5')).toBe('Please sign in')
    expect(await titleIn('zh;q=0.1,en;q=0.9')).toBe('Please sign in')
    expect(await titleIn('fr')).toBe('请先登录')
  })

  it('to what is filled in wrongly says where', async () => {
    const { status, body, headers } = await admin.ask('POST /api/assignments', {
      team: 7,
      scenario: 'Angry Buyer',
      mode: 'exams',
      rule: { attempts: 0 },
    })
    expect(status).toBe(400)
    expect(headers['content-type']).toContain('application/problem+json')
    expect(body).toMatchObject({ code: 'invalid', status: 400, type: 'urn:heqi:problem:invalid' })
    expect(body.instance).toMatch(/^[0-9a-f]{32}$/)
    const places = body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(places).toEqual(['/team', '/scenario', '/mode', '/rule/attempts'])
    expect(body.errors[3].detail).toBe('Too short or too small: at least 1.')
    const bare = await admin.ask('POST /api/teams', {})
    expect(bare.body.errors[0]).toMatchObject({ pointer: '/name', detail: 'This is missing.' })
  })

  it('names the methods that there are where another one was used', async () => {
    const { status, headers } = await admin.ask('DELETE /api/teams')
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, POST')
  })

  it('is the same under the version’s own address', async () => {
    expect((await admin.ask('GET /api/v1/me')).body.id).toBe(admin.id)
    expect((await admin.ask('GET /api/v2/me')).status).toBe(404)
  })
})

describe('a long answer', () => {
  const ask = (encoding: string) =>
    world.app.inject({ url: '/api/openapi.json', headers: { 'accept-encoding': encoding } })

  it('is sent short to who understands it, and says so to caches', async () => {
    const plain = await ask('identity')
    expect(plain.headers['content-encoding']).toBeUndefined()
    const brotli = await ask('gzip, deflate, br')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers.vary).toBe('accept-encoding')
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body)
    const zipped = await ask('br;q=0, gzip')
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body)
    expect(brotli.rawPayload.length * 4).toBeLessThan(plain.rawPayload.length)
  })

  it('is what it pays for: a short one goes as it is', async () => {
    const { headers } = await world.browser().ask('GET /api/status', undefined, {
      headers: { 'accept-encoding': 'br' },
    })
    expect(headers['content-encoding']).toBeUndefined()
  })
})

describe('a body', () => {
  const send = (payload: string | Buffer, type: string) =>
    world.app.inject({
      method: 'POST',
      url: '/api/login',
      payload,
      headers: { 'content-type': type, 'accept-language': 'en' },
    })

  it('is JSON or nothing', async () => {
    expect((await send('login=ada', 'application/x-www-form-urlencoded')).json().code).toBe('not-supported')
    expect((await send('{"login":"ada"}', 'text/plain')).json().code).toBe('not-supported')
    expect((await send('{"login":', 'application/json')).json().code).toBe('not-json')
    expect((await send('', 'application/json')).json().code).toBe('not-json')
    expect((await send('{"__proto__":{"role":"admin"}}', 'application/json')).json().code).toBe('not-json')
  })

  it('has a most size', async () => {
    const big = JSON.stringify({ login: 'ada', password: 'x'.repeat(70_000) })
    const answer = await send(big, 'application/json')
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'oversized'])
  })
})

describe('the log', () => {
  it('has no name, no secret, no address and nothing that was sent', async () => {
    const quiet = await openWorld()
    const browser = await makeAdmin(quiet)
    await browser.ask('POST /api/teams', { name: 'Moonlight team' })
    await browser.ask('GET /api/people?name=Moonlight&cursor=secret-cursor')
    await browser.ask('GET /api/teams/moonlight')
    await browser.ask('POST /api/join/look', { code: 'SECR-ETCD' })
    await browser.ask('POST /api/login', { login: 'ada', password: 'a wrong secret' })
    const text = quiet.logged()
    expect(text.split('\n').filter((line) => line.includes('"answered"')).length).toBeGreaterThan(5)
    for (const word of [
      'Ada',
      'ada"',
      PASSWORD,
      'Moonlight',
      'moonlight',
      'secret',
      'SECR',
      '10.0.0.1',
      browser.id,
      browser.cookie()?.split('=')[1] ?? '',
    ])
      expect(text).not.toContain(word)
    await quiet.close()
  })

  it('tells of the server’s own faults without what was sent, and the caller gets a number to name', async () => {
    const broken = await openWorld()
    const browser = await makeAdmin(broken)
    const fail = async () => {
      throw new Error('duplicate key value "hunter2"')
    }
    Object.assign(broken.store.teams, { list: fail })
    const { status, body } = await browser.ask('GET /api/teams')
    expect([status, body.code]).toEqual([500, 'broken'])
    expect(JSON.stringify(body)).not.toContain('hunter2')
    expect(broken.logged()).toContain(body.instance)
    expect(broken.logged()).toContain('duplicate key value …')
    expect(broken.logged()).not.toContain('hunter2')
    await broken.close()
  })
})

describe('a store that cannot', () => {
  const refuse = async (error: Error) => {
    const other = await openWorld()
    const browser = await makeAdmin(other)
    Object.assign(other.store.teams, { create: () => Promise.reject(error) })
    const answer = await browser.ask('POST /api/teams', team)
    await other.close()
    return answer
  }

  it('write for want of room says so, and when to try again', async () => {
    const { status, body, headers } = await refuse(new StoreFull())
    expect([status, body.code]).toEqual([507, 'full'])
    expect(headers['retry-after']).toBe('60')
  })

  it('be reached says so, and when to try again', async () => {
    const { status, body, headers } = await refuse(new StoreUnavailable('no route to host'))
    expect([status, body.code]).toEqual([503, 'not-ready'])
    expect(headers['retry-after']).toBe('5')
    expect(JSON.stringify(body)).not.toContain('no route')
  })
})

describe('metrics', () => {
  it('are for this machine, not for others nor for what a proxy passes on', async () => {
    const ask = (remoteAddress: string, headers: Record<string, string> = {}) =>
      world.app.inject({ url: '/metrics', remoteAddress, headers })
    const here = await ask('127.0.0.1')
    expect(here.statusCode).toBe(200)
    expect(here.body).toMatch(
      /heqi_http_requests_total\{method="POST",route="\/api\/teams",status="201"\} \d/,
    )
    expect(here.body).toMatch(/heqi_refusals_total\{code="cross-site"\} \d/)
    expect((await ask('10.0.0.9')).statusCode).toBe(404)
    expect((await ask('127.0.0.1', { 'x-forwarded-for': '10.0.0.9' })).statusCode).toBe(404)
  })

  it('are for whoever has the token, where one is set', async () => {
    const token = 'a-long-enough-token'
    const other = await openWorld({ env: { HEQI_METRICS_TOKEN: token } })
    const ask = (headers: Record<string, string>) =>
      other.app.inject({ url: '/metrics', remoteAddress: '10.0.0.9', headers })
    expect((await ask({ authorization: `Bearer ${token}` })).statusCode).toBe(200)
    expect((await ask({ authorization: 'Bearer another-long-token' })).statusCode).toBe(404)
    expect((await ask({})).statusCode).toBe(404)
    await other.close()
  })
})

describe('health', () => {
  it('is asked without signing in; ready only while the store answers and nobody said stop', async () => {
    const other = await openWorld()
    const ask = async (url: string) => (await other.app.inject({ url })).statusCode
    expect([await ask('/healthz'), await ask('/readyz')]).toEqual([200, 200])
    const { check } = other.store
    Object.assign(other.store, { check: () => Promise.reject(new Error('away')) })
    expect([await ask('/healthz'), await ask('/readyz')]).toEqual([200, 503])
    Object.assign(other.store, { check: () => new Promise(() => {}) })
    expect(await ask('/readyz')).toBe(503)
    Object.assign(other.store, { check })
    expect(await ask('/readyz')).toBe(200)
    other.server.beginStopping()
    expect([await ask('/healthz'), await ask('/readyz')]).toEqual([200, 503])
    await other.close()
  })
})

describe('a proxy that is not believed', () => {
  const warned = async (env: Record<string, string>) => {
    const other = await openWorld({ env })
    const headers = { 'x-forwarded-proto': 'https' }
    for (let i = 0; i < 3; i++)
      await other.browser().ask('GET /api/status', undefined, { headers, address: '10.9.9.9' })
    const { length } = other.logged().match(/set HEQI_PROXY/g) ?? []
    await other.close()
    return length
  }

  it('is told of once where people come by https', async () => {
    expect(await warned({ HEQI_URL: 'https://heqi.example.com' })).toBe(1)
    expect(await warned({ HEQI_URL: 'https://heqi.example.com', HEQI_PROXY: '10.9.9.9' })).toBe(0)
    expect(await warned({ HEQI_URL: 'http://heqi.local' })).toBe(0)
  })
})

describe('the caller’s address', () => {
  const tries = async (env: Record<string, string>) => {
    const other = await openWorld({ env })
    await makeAdmin(other)
    const statuses = []
    for (let i = 0; i < 11; i++) {
      const headers = { 'x-forwarded-for': `192.0.2.${i}` }
      const asked = { login: 'ada', password: 'guess me not' }
      const options = { headers, address: '127.0.0.1' }
      statuses.push((await other.browser().ask('POST /api/login', asked, options)).status)
    }
    await other.close()
    return statuses.at(-1)
  }

  it('is the socket’s: a header does not make somebody another', async () => {
    expect(await tries({})).toBe(429)
  })

  it('is what a proxy says where that proxy is believed', async () => {
    expect(await tries({ HEQI_PROXY: 'loopback' })).toBe(401)
    expect(await tries({ HEQI_PROXY: '10.0.0.0/8' })).toBe(429)
  })
})
