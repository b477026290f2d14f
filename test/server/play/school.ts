/** A whole score server in a temporary folder: its app, its clock, and people who call it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp } from '../../../src/server/app.ts'
import { hashSecret, newId, newToken } from '../../../src/server/auth/secret.ts'
import type { Handlers, House } from '../../../src/server/handler.ts'
import { createLog } from '../../../src/server/log.ts'
import { createMetrics } from '../../../src/server/metrics.ts'
import { examRoutes } from '../../../src/server/routes/exams.ts'
import { scenarioRoutes } from '../../../src/server/routes/scenarios.ts'
import { sendingRoutes } from '../../../src/server/routes/sending.ts'
import { openRepertoire } from '../../../src/server/scenarios/repertoire.ts'
import type { ShippedStory } from '../../../src/server/scenarios/shipped.ts'
import { readSettings } from '../../../src/server/settings.ts'
import { openStore } from '../../../src/server/store/open.ts'
import type { Role } from '../../../src/server/store/store.ts'
import { LIBRARY_SETTINGS } from '../../../src/server/verify/index.ts'
import { type Scratch, scratchFolder } from '../store/places.ts'

/** A fixed morning: tests move it themselves. */
export const MORNING = Date.UTC(2026, 2, 3, 1)

export interface Answered {
  readonly status: number
  // What comes back is looked at field by field in tests.
  // biome-ignore lint/suspicious/noExplicitAny: the answer of whichever route
  readonly body: any
}

/** Somebody who is signed in. */
export interface Caller {
  readonly id: string
  /** What the session's cookie holds. */
  readonly token: string
  readonly call: (
    route: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answered>
}

const callerOf =
  (app: FastifyInstance, token: string): Caller['call'] =>
  async (route, body, headers = {}) => {
    const [method, url] = route.split(' ') as ['GET' | 'PUT' | 'POST', string]
    const answer = await app.inject({
      method,
      url,
      headers: { 'accept-language': 'en', ...headers },
      cookies: { heqi: token },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
  }

interface Asked {
  /** Where the records are kept; a folder of its own where it is left out. */
  readonly scratch?: Scratch
  /** How long a check may take, in milliseconds, where a test does not want to wait. */
  readonly checking?: number
  /** The built page; nothing to see where it is left out. */
  readonly pages?: string
}

export const openSchool = async (
  stories: readonly ShippedStory[],
  { scratch, pages, checking = LIBRARY_SETTINGS.checking.deadline }: Asked = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-school-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  let now = MORNING
  const { place, remove } = scratch ?? (await scratchFolder())
  const store = await openStore(place, now)
  const log = createLog('silent')
  const settings = readSettings({ HEQI_WRITES_A_MINUTE: '1000000' })
  const house: House = { store, settings, clock: () => now, newId, log }
  const repertoire = openRepertoire(house, stories, {
    ...LIBRARY_SETTINGS,
    checking: { ...LIBRARY_SETTINGS.checking, deadline: checking },
  })
  // The contract has other routes too; nobody calls them here.
  const handlers = {
    ...sendingRoutes(house, repertoire),
    ...examRoutes(house, repertoire),
    ...scenarioRoutes(house, repertoire),
  } as unknown as Handlers
  const app = await createApp(pages ?? folder, {
    house,
    handlers,
    strict: true,
    metrics: createMetrics(false),
    isStopping: () => false,
  })

  const makeTeam = async (): Promise<string> => {
    const id = newId()
    await store.teams.create({ id, name: `Team ${id.slice(0, 4)}`, code: null }, now)
    return id
  }
  const signIn = async (role: Role, ...teams: readonly string[]): Promise<Caller> => {
    const id = newId()
    const person = { id, role, name: `${role} ${id.slice(0, 4)}`, locale: 'en' }
    await store.people.enrol({ ...person, login: null, password: null, code: null, team: null }, null, now)
    for (const team of teams) await store.teams.addMember(team, id, now)
    const token = newToken()
    const session = { id: newId(), person: id, created: now, expires: now + 9e9, agent: 'test' }
    await store.sessions.open({ ...session, token: hashSecret('session', token) }, null)
    return { id, token, call: callerOf(app, token) }
  }
  return {
    app,
    store,
    repertoire,
    makeTeam,
    signIn,
    now: () => now,
    pass: (ms: number) => {
      now += ms
    },
    async close() {
      await app.close()
      await repertoire.close()
      await store.close()
      await remove()
      rmSync(folder, { recursive: true })
    },
  }
}
export type School = Awaited<ReturnType<typeof openSchool>>
