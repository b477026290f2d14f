/** Every route against every kind of caller: who may, who may not, including what belongs to another team. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashSecret, newId } from '../../../src/server/auth/secret.ts'
import { ROUTE_NAMES, ROUTES, type RouteName, splitRoute } from '../../../src/wire/api/index.ts'
import { CALLERS, type CallerName, openTown, SCENARIO, type Town, VERSION } from './town.ts'
import { PASSWORD } from './world.ts'

interface Sending {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
}

/** What a caller gets: the status where it is done, else the problem's code. */
type Outcome = number | string

interface Row {
  readonly send?: (town: Town) => Promise<Sending> | Sending
  readonly gets: Readonly<Record<CallerName, Outcome>>
}

const all = (outcome: Outcome): Row['gets'] =>
  Object.fromEntries(CALLERS.map((name) => [name, outcome])) as Row['gets']

const signedIn = (outcome: Outcome): Row['gets'] => ({ ...all(outcome), nobody: 'sign-in' })

const trainees = (outcome: Outcome): Row['gets'] => ({
  ...signedIn('not-allowed'),
  owner: outcome,
  peer: outcome,
  farTrainee: outcome,
})

const staff = (outcome: Outcome): Row['gets'] => ({
  ...signedIn(outcome),
  owner: 'not-allowed',
  peer: 'not-allowed',
  farTrainee: 'not-allowed',
})

const authors = (outcome: Outcome): Row['gets'] => ({
  ...signedIn('not-allowed'),
  trainer: outcome,
  farTrainer: outcome,
  admin: outcome,
})

const admins = (outcome: Outcome): Row['gets'] => ({ ...signedIn('not-allowed'), admin: outcome })

/** Leads, whatever team it is about. */
const anyLead = (outcome: Outcome): Row['gets'] => ({
  ...admins(outcome),
  manager: outcome,
  farManager: outcome,
})

/** Leads of that very team; another team's lead does not even learn that it is there. */
const ownLeads = (outcome: Outcome): Row['gets'] => ({ ...anyLead(outcome), farManager: 'not-found' })

/** Everybody in that very team, and admins. */
const ownTeam = (outcome: Outcome): Row['gets'] => ({
  ...signedIn(outcome),
  farTrainee: 'not-found',
  farTrainer: 'not-found',
  farManager: 'not-found',
})

/** Whose it is, the leads of their team, and nobody else. */
const ownerAndLeads = (outcome: Outcome): Row['gets'] => ({
  ...signedIn('not-found'),
  owner: outcome,
  manager: outcome,
  admin: outcome,
})

const inTeam = ({ team }: Town): Sending => ({ path: { id: team } })
const aboutOwner = ({ people }: Town): Sending => ({ path: { id: people.owner } })
const freshTrainee = async ({ enrol, team }: Town): Promise<Sending> => ({
  path: { id: await enrol('trainee', team) },
})
const member = async ({ enrol, team }: Town): Promise<Sending> => ({
  path: { id: team, person: await enrol('trainee', team) },
})

let made = 0
const account = async ({ linkToken }: Town): Promise<Sending> => ({
  body: {
    token: await linkToken('invite'),
    name: 'New',
    login: `new-${made++}`,
    password: PASSWORD,
    locale: 'en',
  },
})

const unknownAttempt = {
  transcript: {
    scenario: SCENARIO,
    version: 'f'.repeat(64),
    locale: 'en',
    seed: 1,
    variant: 1,
    mode: 'practice',
    replies: [],
  },
  started: 1,
  ended: true,
  from: null,
}

const ownersAside = newId()

const TABLE: Readonly<Record<RouteName, Row>> = {
  'GET /api/status': { gets: all(200) },
  'GET /api/openapi.json': { gets: all(200) },
  'GET /api/privacy': { gets: all(200) },
  'POST /api/setup': {
    send: async (town) => ({ body: { ...((await account(town)).body as object), token: 'x' } }),
    gets: all('already-set-up'),
  },
  'POST /api/login': {
    send: () => ({ body: { login: `nobody-${made++}`, password: PASSWORD } }),
    gets: all('wrong-login'),
  },
  'POST /api/return': { send: () => ({ body: { code: 'AAAA-AAAA-AAAA' } }), gets: all('wrong-login') },
  'POST /api/join/look': {
    send: async (town) => ({ body: { code: await town.openCode() } }),
    gets: all(200),
  },
  'POST /api/join': {
    send: async (town) => ({
      body: { code: await town.openCode(), name: 'New', locale: 'en', agreed: true },
    }),
    gets: all(201),
  },
  'POST /api/invites/look': {
    send: async (town) => ({ body: { token: await town.linkToken('reset') } }),
    gets: all(200),
  },
  'POST /api/invites/accept': { send: account, gets: all(201) },
  'POST /api/invites/reset': {
    send: async (town) => ({ body: { token: await town.linkToken('reset'), password: PASSWORD } }),
    gets: all(200),
  },
  'POST /api/logout': { gets: all(204) },
  'GET /api/me': { gets: signedIn(200) },
  'PATCH /api/me': { send: () => ({ body: { locale: 'en' } }), gets: signedIn(200) },
  'PUT /api/me/password': {
    send: () => ({ body: { current: 'not this one', next: PASSWORD } }),
    gets: staff('wrong-login'),
  },
  'POST /api/me/code': { gets: trainees(200) },
  'POST /api/me/teams': {
    send: async (town) => ({ body: { code: await town.openCode() } }),
    gets: trainees(200),
  },
  'GET /api/me/export': { gets: signedIn(200) },
  'POST /api/me/erase': { send: () => ({ body: { name: 'somebody else' } }), gets: signedIn('conflict') },
  'GET /api/me/seen-by': { gets: signedIn(200) },
  'GET /api/sessions': { gets: signedIn(200) },
  'DELETE /api/sessions': { gets: signedIn(204) },
  'DELETE /api/sessions/:id': {
    send: async (town) => ({ path: { id: await town.ownersSession() } }),
    gets: { ...signedIn('not-found'), owner: 204 },
  },
  'GET /api/people': { send: ({ team }) => ({ query: `team=${team}` }), gets: ownLeads(200) },
  'GET /api/people/:id': { send: aboutOwner, gets: ownLeads(200) },
  'PATCH /api/people/:id': {
    send: (town) => ({ ...aboutOwner(town), body: { name: 'Renamed' } }),
    gets: admins(200),
  },
  'DELETE /api/people/:id': { send: freshTrainee, gets: admins(204) },
  'POST /api/people/:id/reset': {
    send: async ({ enrol, team }) => ({ path: { id: await enrol('trainer', team) } }),
    gets: admins(201),
  },
  'POST /api/people/:id/code': { send: freshTrainee, gets: ownLeads(200) },
  'DELETE /api/people/:id/sessions': { send: freshTrainee, gets: admins(204) },
  'GET /api/people/:id/export': { send: aboutOwner, gets: admins(200) },
  'GET /api/invites': { gets: admins(200) },
  'DELETE /api/invites/:id': {
    send: async (town) => ({ path: { id: hashSecret('link', await town.linkToken('invite')) } }),
    gets: admins(204),
  },
  'POST /api/invites': { send: ({ team }) => ({ body: { role: 'manager', team } }), gets: admins(201) },
  'GET /api/teams': { gets: signedIn(200) },
  'POST /api/teams': { send: () => ({ body: { name: 'One more' } }), gets: anyLead(201) },
  'GET /api/teams/:id': { send: inTeam, gets: ownTeam(200) },
  'PATCH /api/teams/:id': {
    send: (town) => ({ ...inTeam(town), body: { name: 'Night shift' } }),
    gets: ownLeads(200),
  },
  'POST /api/teams/:id/code': { send: inTeam, gets: ownLeads(201) },
  'DELETE /api/teams/:id/code': { send: inTeam, gets: ownLeads(204) },
  'PUT /api/teams/:id/members/:person': { send: member, gets: ownLeads(204) },
  'DELETE /api/teams/:id/members/:person': { send: member, gets: ownLeads(204) },
  'GET /api/teams/:id/live': { send: inTeam, gets: ownLeads(200) },
  'GET /api/teams/:id/scenarios': { send: inTeam, gets: ownTeam(200) },
  'PUT /api/teams/:id/scenarios': {
    send: (town) => ({
      ...inTeam(town),
      body: { live: [{ scenario: SCENARIO, version: VERSION }] },
    }),
    gets: { ...ownLeads(200), trainer: 200, farTrainer: 'not-found' },
  },
  'GET /api/assignments': {
    send: ({ team }) => ({ query: `team=${team}` }),
    // Who leads nobody is told their own, whatever they ask for.
    gets: { ...signedIn(200), farManager: 'not-found' },
  },
  'POST /api/assignments': {
    send: ({ team }) => ({ body: { team, scenario: SCENARIO, mode: 'exam' } }),
    gets: ownLeads(201),
  },
  'DELETE /api/assignments/:id': {
    send: async (town) => ({ path: { id: await town.assign() } }),
    gets: ownLeads(204),
  },
  'POST /api/assignments/:id/remind': {
    send: async (town) => ({ path: { id: await town.assign() } }),
    gets: ownLeads(200),
  },
  'GET /api/teams/:id/goals': { send: inTeam, gets: ownTeam(200) },
  'POST /api/teams/:id/goals': {
    send: async (town) => {
      for (const { id } of await town.world.store.goals.of(town.team))
        await town.world.store.goals.end(town.team, id, 1)
      return { ...inTeam(town), body: { kind: 'drills', target: 10 } }
    },
    gets: ownLeads(201),
  },
  'DELETE /api/teams/:id/goals/:goal': {
    send: async ({ team, people, world }) => {
      const goal = { id: newId(), team, by: people.manager, created: 1, ended: null }
      await world.store.goals.create({ ...goal, kind: 'drills', scenario: null, target: 5, due: null })
      return { path: { id: team, goal: goal.id } }
    },
    gets: ownLeads(204),
  },
  'GET /api/scenarios/health': { gets: staff(200) },
  'GET /api/scenarios/:id/versions/:version/health': {
    send: () => ({ path: { id: SCENARIO, version: VERSION } }),
    gets: staff(200),
  },
  'GET /api/scenarios/:id/versions/:version/ways': {
    send: () => ({ path: { id: SCENARIO, version: VERSION } }),
    gets: staff(200),
  },
  'GET /api/people/:id/remarks': { send: aboutOwner, gets: ownLeads(200) },
  'GET /api/people/:id/report': { send: aboutOwner, gets: ownLeads(200) },
  'GET /api/teams/:id/assignments': { send: inTeam, gets: ownLeads(200) },
  'GET /api/teams/:id/support': { send: inTeam, gets: ownLeads(200) },
  'POST /api/teams/:id/support/dismiss': {
    send: ({ team, people }) => ({
      path: { id: team },
      body: { person: people.owner, rule: 'red-line', evidence: 'x', note: 'Talked it over' },
    }),
    gets: ownLeads(204),
  },
  'GET /api/teams/:id/faults': { send: inTeam, gets: ownLeads(200) },
  'GET /api/teams/:id/report': { send: inTeam, gets: ownLeads(200) },
  'GET /api/teams/:id/export/:table': {
    send: ({ team }) => ({ path: { id: team, table: 'attempts' } }),
    gets: ownLeads(200),
  },
  'GET /api/scenarios/:id/versions/:version/export': {
    send: () => ({ path: { id: SCENARIO, version: VERSION } }),
    gets: staff(200),
  },
  'GET /api/attempts/:id/review': {
    send: ({ attempt }) => ({ path: { id: attempt } }),
    gets: ownerAndLeads(200),
  },
  'GET /api/me/reviews': { gets: signedIn(200) },
  'GET /api/me/runs': { gets: signedIn(200) },
  'POST /api/attempts/:id/review/read': {
    send: ({ attempt }) => ({ path: { id: attempt } }),
    gets: { ...signedIn('not-found'), owner: 204 },
  },
  'POST /api/attempts/:id/comments': {
    send: ({ attempt }) => ({ path: { id: attempt }, body: { turn: 1, text: 'What did she want to hear?' } }),
    gets: ownLeads(201),
  },
  'DELETE /api/attempts/:id/comments/:comment': {
    send: async ({ attempt, people, world }) => {
      const comment = { id: newId(), attempt, turn: 1, text: 'Hm', at: 1, by: people.manager, read: null }
      await world.store.reviews.comment(comment)
      return { path: { id: attempt, comment: comment.id } }
    },
    gets: ownLeads(204),
  },
  'PUT /api/attempts/:id/override': {
    send: ({ attempt }) => ({ path: { id: attempt }, body: { passed: true, reason: 'The line was down' } }),
    gets: ownLeads(200),
  },
  'DELETE /api/attempts/:id/override': {
    send: async ({ attempt, people, world }) => {
      const override = {
        attempt,
        passed: true,
        reason: 'The line was down',
        at: 1,
        by: people.manager,
        read: null,
      }
      await world.store.reviews.override(override)
      return { path: { id: attempt } }
    },
    gets: ownLeads(204),
  },
  'GET /api/certificates': {
    send: ({ people }) => ({ query: `person=${people.owner}` }),
    gets: ownerAndLeads(200),
  },
  'POST /api/certificates/check': {
    send: async (town) => ({ body: { code: (await town.certify()).code } }),
    gets: all(200),
  },
  'POST /api/certificates/:id/revoke': {
    send: async (town) => ({ path: { id: (await town.certify()).id }, body: { reason: 'Given by mistake' } }),
    gets: ownLeads(204),
  },
  'GET /api/audit': { gets: admins(200) },
  'GET /api/attempts': {
    send: ({ people }) => ({ query: `person=${people.owner}` }),
    gets: ownerAndLeads(200),
  },
  'GET /api/attempts/:id': { send: ({ attempt }) => ({ path: { id: attempt } }), gets: ownerAndLeads(200) },
  'PUT /api/attempts/:id': {
    send: () => ({ path: { id: ownersAside }, body: unknownAttempt }),
    gets: { ...signedIn('not-yours'), owner: 202 },
  },
  'GET /api/exams': { gets: signedIn(200) },
  'POST /api/exams': { send: () => ({ body: { scenario: SCENARIO, locale: 'en' } }), gets: signedIn(201) },
  'GET /api/scenarios': { gets: signedIn(200) },
  'POST /api/scenarios': {
    send: () => ({ body: { scenario: 'broken', files: { 'zh-CN.ink': '-> nowhere' } } }),
    gets: authors('story-errors'),
  },
  'GET /api/scenarios/:id/versions/:version': {
    send: () => ({ path: { id: SCENARIO, version: VERSION } }),
    gets: signedIn(200),
  },
}

const address = (name: RouteName, { path = {}, query }: Sending): string =>
  `${splitRoute(name).path.replace(/:(\w+)/g, (_, key: string) => path[key] ?? '')}${query ? `?${query}` : ''}`

let town: Town
beforeAll(async () => {
  town = await openTown()
  await (await town.as('owner')).ask(`PUT /api/attempts/${ownersAside}`, unknownAttempt)
})
afterAll(() => town.world.close())

/** A stream never ends: its head tells. */
const askHead = async (name: RouteName, sending: Sending, cookie: string | null): Promise<Outcome> => {
  const answer = await town.world.app.inject({
    method: 'GET',
    url: address(name, sending),
    headers: cookie === null ? {} : { cookie },
    payloadAsStream: true,
  })
  if (answer.statusCode === 200) {
    expect(answer.headers['content-type']).toContain('text/event-stream')
    answer.stream().destroy()
    return 200
  }
  const text = await new Response(answer.stream() as unknown as ReadableStream).text()
  return JSON.parse(text).code
}

const outcomeFor = async (name: RouteName, caller: CallerName): Promise<Outcome> => {
  const sending = (await TABLE[name].send?.(town)) ?? {}
  const browser = await town.as(caller)
  if (ROUTES[name].stream) return askHead(name, sending, browser.cookie())
  const { method } = splitRoute(name)
  const { status, body } = await browser.ask(`${method} ${address(name, sending)}`, sending.body)
  return status < 400 ? status : body.code
}

describe('the table', () => {
  it('has every route', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...ROUTE_NAMES].sort())
  })

  it('agrees with the contract on who may call at all', () => {
    for (const name of ROUTE_NAMES) {
      const { who } = ROUTES[name]
      expect([name, TABLE[name].gets.nobody === 'sign-in']).toEqual([name, who !== 'anyone'])
    }
  })
})

describe.each([...ROUTE_NAMES])('%s', (name) => {
  it.each(CALLERS)('by %s', async (caller) => {
    expect(await outcomeFor(name, caller)).toBe(TABLE[name].gets[caller])
  })
})
