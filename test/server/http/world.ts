/** A whole server over an empty store, with a clock that tests move, and people who call it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { issueLink } from '../../../src/server/links.ts'
import { createLog } from '../../../src/server/log.ts'
import type { ShippedStory } from '../../../src/server/scenarios/shipped.ts'
import { createServer, type Server } from '../../../src/server/serve.ts'
import { readSettings } from '../../../src/server/settings.ts'
import { openStore, type Place } from '../../../src/server/store/open.ts'
import type { Store } from '../../../src/server/store/store.ts'

/** A Monday morning. */
export const MORNING = Date.UTC(2026, 2, 2, 1)

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | string[] | undefined>>
  // What comes back is looked at field by field in tests.
  // biome-ignore lint/suspicious/noExplicitAny: the answer of whichever route
  readonly body: any
}

export interface Asking {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly address?: string
}

/** A browser: it keeps the cookie that it is given. */
export interface Browser {
  readonly ask: (route: string, body?: unknown, asking?: Asking) => Promise<Answered>
  readonly cookie: () => string | null
  readonly steal: (cookie: string) => void
}

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'

const parse = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return text
  }
}

export const browserOf = (app: FastifyInstance): Browser => {
  let cookie: string | null = null
  return {
    async ask(route, body, { headers = {}, address = '10.0.0.1' } = {}) {
      const [method, url] = route.split(' ') as [Method, string]
      const answer = await app.inject({
        method,
        url,
        remoteAddress: address,
        headers: { 'accept-language': 'en', ...(cookie === null ? {} : { cookie }), ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      for (const { name, value } of answer.cookies) cookie = value === '' ? null : `${name}=${value}`
      return { status: answer.statusCode, headers: answer.headers, body: parse(answer.body) }
    },
    cookie: () => cookie,
    steal: (stolen) => {
      cookie = stolen
    },
  }
}

export const PASSWORD = 'plum rain over canal 7'

export interface World {
  readonly app: FastifyInstance
  readonly server: Server
  readonly store: Store
  readonly now: () => number
  readonly pass: (ms: number) => void
  readonly browser: () => Browser
  readonly logged: () => string
  /** A set-up link's secret. */
  readonly setupToken: () => Promise<string>
  readonly close: () => Promise<void>
}

export interface Wanted {
  readonly env?: Readonly<Record<string, string>>
  readonly stories?: readonly ShippedStory[]
  readonly place?: Place
}

const secretIn = (link: string): string => link.slice(link.lastIndexOf('/') + 1)

/** Opens a server; over a place that is given, several can work as one. */
export const openWorld = async ({ env = {}, stories = [], place }: Wanted = {}): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-world-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Heqi</title>')
  let now = MORNING
  const lines: string[] = []
  const settings = readSettings({ HEQI_PASSWORD_LANES: '4', ...env })
  const store = await openStore(place ?? { kind: 'sqlite', folder: join(folder, 'data') }, now)
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  const server = createServer({
    store,
    settings,
    clock: () => now,
    log,
    dist: folder,
    stories,
    strict: true,
    passwordCost: { log2: 8, r: 8, p: 1 },
  })
  const app = await server.newApp()
  return {
    app,
    server,
    store,
    now: () => now,
    pass: (ms) => {
      now += ms
    },
    browser: () => browserOf(app),
    logged: () => lines.join(''),
    setupToken: async () => {
      const { link } = await issueLink(server.house, {
        kind: 'setup',
        role: 'admin',
        team: null,
        person: null,
      })
      return secretIn(link)
    },
    close: async () => {
      server.beginStopping()
      await app.close()
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Somebody with a browser that is signed in. */
export interface Known extends Browser {
  readonly id: string
  readonly name: string
}

const known = (browser: Browser, me: { id: string; name: string }): Known => ({
  ...browser,
  id: me.id,
  name: me.name,
})

/** The first admin, made the way the console says. */
export const makeAdmin = async (world: World): Promise<Known> => {
  const browser = world.browser()
  const token = await world.setupToken()
  const me = { token, name: 'Ada', login: 'ada', password: PASSWORD, locale: 'en' }
  const { body, status } = await browser.ask('POST /api/setup', me)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return known(browser, body)
}

export const makeTeam = async (lead: Browser, name: string): Promise<string> =>
  (await lead.ask('POST /api/teams', { name })).body.id

export const codeOf = async (lead: Browser, team: string): Promise<string> =>
  (await lead.ask(`POST /api/teams/${team}/code`)).body.code

/** A member of staff who took an invitation. */
export const makeStaff = async (
  world: World,
  admin: Browser,
  role: 'trainer' | 'manager' | 'admin',
  name: string,
  team: string | null = null,
): Promise<Known> => {
  const { body } = await admin.ask('POST /api/invites', { role, team })
  const browser = world.browser()
  const accepted = await browser.ask('POST /api/invites/accept', {
    token: secretIn(body.link),
    name,
    login: name.toLowerCase(),
    password: PASSWORD,
    locale: 'en',
  })
  if (accepted.status !== 201) throw new Error(JSON.stringify(accepted.body))
  return known(browser, accepted.body)
}

/** A trainee who joined by a team's code; `code` brings them back. */
export const makeTrainee = async (
  world: World,
  teamCode: string,
  name: string,
): Promise<Known & { readonly code: string }> => {
  const browser = world.browser()
  const { body } = await browser.ask('POST /api/join', { code: teamCode, name, locale: 'en', agreed: true })
  return { ...known(browser, body.me), code: body.code }
}
