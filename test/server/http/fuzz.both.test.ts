/** Bad requests of every kind over every route: none breaks the server, none hangs. */
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROUTE_NAMES, splitRoute } from '../../../src/wire/api/index.ts'
import { PLACES, type Scratch } from '../store/places.ts'
import { CALLERS, openTown, type Town } from './town.ts'

/** The whole check is `npm run soak`. */
const RUNS = process.env.HEQI_SOAK === '1' ? 10_000 : 700

let town: Town

const awkward = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    'null',
    '../../etc/passwd',
    '%00',
    "' OR 1=1 --",
    '{{7*7}}',
    '<script>alert(1)</script>',
    'a'.repeat(300),
    '\u0000\ud800',
    '𝒳'.repeat(20),
    'f'.repeat(32),
    'f'.repeat(64),
    '-1',
    '1e999',
    'true',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** What stands in a path: often an id of the right shape, of something that is there or not. */
const step = fc.oneof(
  awkward.map((text) => encodeURIComponent(text.toWellFormed())),
  awkward.map((text) => text.replaceAll(/[^\x21-\x7e]/g, '%zz')),
  fc.constant('@owner'),
  fc.constant('@team'),
  fc.constant('@attempt'),
)

const FIELDS = [
  'token',
  'name',
  'login',
  'password',
  'code',
  'locale',
  'agreed',
  'current',
  'next',
  'role',
  'team',
  'person',
  'active',
  'archived',
  'scenario',
  'mode',
  'due',
  'rule',
  'live',
  'transcript',
  'started',
  'ended',
  'from',
  'confirm',
  'files',
  '__proto__',
  'constructor',
]

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  awkward,
  fc.constantFrom('@owner', '@team', '@attempt', 'en', 'trainee', 'exam', 'angry-buyer', true),
  fc.double(),
)

/** Half-right bodies: known fields with wrong values. */
const fields = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 8 })

const body = fc.oneof(
  fc.constant(undefined),
  fields.map((known) => JSON.stringify(known)),
  fc.json(),
  awkward,
  fc.constant('['.repeat(20_000)),
  fc.constant(`{"a":"${'x'.repeat(70_000)}"}`),
)

const query = fc.dictionary(
  fc.constantFrom('cursor', 'limit', 'team', 'person', 'scenario', 'mode', 'role', 'after', 'all', 'x[]'),
  awkward,
  { maxKeys: 4 },
)

const badRequest = fc.record({
  caller: fc.constantFrom(...CALLERS),
  steps: fc.array(step, { minLength: 2, maxLength: 2 }),
  query,
  body,
  type: fc.constantFrom('application/json', 'application/json; charset=x', 'text/plain', 'x/y', ''),
  language: fc.constantFrom('zh-CN', 'en', '*', ';;q=,', 'x'.repeat(3000)),
})

const filled = (text: string): string =>
  text
    .replaceAll('@owner', town.people.owner)
    .replaceAll('@team', town.team)
    .replaceAll('@attempt', town.attempt)

const printQuery = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([name, text]) => `${name}=${encodeURIComponent(filled(text).toWellFormed())}`)
    .join('&')

const RAW = [
  'GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /api/status HTTP/1.1\r\n\r\n',
  'GET /api/status HTTP/9.9\r\nHost: x\r\n\r\n',
  'BREW /api/status HTTP/1.1\r\nHost: x\r\n\r\n',
  `GET /api/${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
  'POST /api/login HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n',
  'POST /api/login HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /api/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001',
  '\r\n\r\n\r\n',
]

describe.each(PLACES)('bad requests over $name', ({ make }) => {
  let scratch: Scratch
  beforeAll(async () => {
    scratch = await make()
    const env = { HEQI_SESSION_DAYS: '36500', HEQI_SESSION_IDLE_DAYS: '36500' }
    town = await openTown({ place: scratch.place, env })
  }, 60_000)
  afterAll(async () => {
    await town.world.close()
    await scratch.remove()
  }, 60_000)

  it(`of every kind (${RUNS}) are refused or done, never a fault of the server`, async () => {
    // The routes in turn: by chance one of them would be missed now and then.
    let turn = 0
    await fc.assert(
      fc.asyncProperty(badRequest, async ({ caller, steps, ...rest }) => {
        const { method, path } = splitRoute(ROUTE_NAMES[turn++ % ROUTE_NAMES.length]!)
        const cookie = (await town.as(caller)).cookie()
        let next = 0
        const url = filled(path.replace(/:\w+/g, () => steps[next++] ?? '') || '/')
        const query = printQuery(rest.query)
        const answer = await town.world.app.inject({
          method: method as 'GET',
          url: query === '' ? url : `${url}?${query}`,
          headers: {
            'accept-language': rest.language,
            ...(rest.type === '' ? {} : { 'content-type': rest.type }),
            ...(cookie === null ? {} : { cookie }),
          },
          ...(rest.body === undefined ? {} : { payload: filled(rest.body) }),
          payloadAsStream: true,
        })
        if (answer.headers['content-type']?.toString().startsWith('text/event-stream'))
          answer.stream().destroy()
        else answer.stream().resume()
        expect(answer.statusCode, `${method} ${url} ${rest.body}`).toBeLessThan(500)
      }),
      // What is told of a failure is the request itself: tried smaller it would go to another route.
      { numRuns: RUNS, endOnFailure: true },
    )
    expect(turn).toBeGreaterThanOrEqual(ROUTE_NAMES.length)
    expect(town.world.logged()).not.toContain('"level":"error"')
  }, 600_000)

  it('and bytes that are no request are answered with less than 500 or by hanging up, and the next caller is served', async () => {
    const app = await town.world.server.newApp()
    const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
    for (const bytes of RAW) {
      const said = await new Promise<string>((resolve) => {
        let text = ''
        const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
        socket.on('data', (chunk) => {
          text += chunk
        })
        socket.on('error', () => resolve(text))
        socket.on('close', () => resolve(text))
      })
      expect(said).not.toMatch(/^HTTP\/1\.1 5/)
    }
    expect((await fetch(`http://127.0.0.1:${port}/api/status`)).status).toBe(200)
    await app.close()
  }, 60_000)
})
