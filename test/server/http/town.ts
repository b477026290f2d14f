/** Two teams with all kinds of people, objects of the first one, and a way to call any route as any of them. */
import { hashCode, hashSecret, newCode, newId, newToken } from '../../../src/server/auth/secret.ts'
import { issueLink } from '../../../src/server/links.ts'
import type { LinkKind, Role } from '../../../src/server/store/store.ts'
import { anAttempt, anEdition } from '../store/made.ts'
import { type Browser, openWorld, type Wanted, type World } from './world.ts'

/** Who calls: `owner` has the objects, `peer` and the others without `far` are in the same team. */
export const CALLERS = [
  'nobody',
  'owner',
  'peer',
  'farTrainee',
  'trainer',
  'farTrainer',
  'manager',
  'farManager',
  'admin',
] as const
export type CallerName = (typeof CALLERS)[number]

const ROLE_OF: Readonly<Record<Exclude<CallerName, 'nobody'>, Role>> = {
  owner: 'trainee',
  peer: 'trainee',
  farTrainee: 'trainee',
  trainer: 'trainer',
  farTrainer: 'trainer',
  manager: 'manager',
  farManager: 'manager',
  admin: 'admin',
}

export const VERSION = 'a'.repeat(64)
export const SCENARIO = 'angry-buyer'

const secretIn = (link: string): string => link.slice(link.lastIndexOf('/') + 1)

export const openTown = async (wanted: Wanted = {}) => {
  const world: World = await openWorld(wanted)
  const { store } = world
  const now = world.now()
  const team = newId()
  const farTeam = newId()
  const spareTeam = newId()
  await store.teams.create({ id: team, name: 'Night shift', code: null }, now)
  await store.teams.create({ id: farTeam, name: 'Day shift', code: null }, now)
  await store.teams.create({ id: spareTeam, name: 'Weekend', code: null }, now)

  const enrol = async (role: Role, inTeam: string | null): Promise<string> => {
    const id = newId()
    const isTrainee = role === 'trainee'
    await store.people.enrol(
      {
        id,
        role,
        name: `Name ${id.slice(0, 6)}`,
        locale: 'en',
        login: isTrainee ? null : `login-${id.slice(0, 12)}`,
        password: null,
        code: isTrainee ? hashCode('person', newCode('person')) : null,
        team: inTeam,
      },
      null,
      now,
    )
    return id
  }

  const people = {} as Record<Exclude<CallerName, 'nobody'>, string>
  for (const name of CALLERS) {
    if (name === 'nobody') continue
    const inTeam = name === 'admin' ? null : name.startsWith('far') ? farTeam : team
    people[name] = await enrol(ROLE_OF[name], inTeam)
  }

  /** A browser that is freshly signed in; for nobody, a fresh one. */
  const as = async (name: CallerName): Promise<Browser> => {
    const browser = world.browser()
    if (name === 'nobody') return browser
    const token = newToken()
    const session = { id: newId(), person: people[name], created: now, expires: now + 9e9, agent: 'Test' }
    await store.sessions.open({ ...session, token: hashSecret('session', token) }, null)
    browser.steal(`heqi=${token}`)
    return browser
  }

  const linkToken = async (kind: LinkKind): Promise<string> => {
    const person = kind === 'reset' ? await enrol('trainer', team) : null
    const asked = { kind, role: kind === 'invite' ? ('trainer' as const) : null, team: null, person }
    return secretIn((await issueLink(world.server.house, asked)).link)
  }

  const report = JSON.stringify({ complete: true, problems: [] })
  await store.scenarios.publish(anEdition(VERSION, { scenario: SCENARIO, report }))
  const attempt = newId()
  const transcript = {
    scenario: SCENARIO,
    version: VERSION,
    locale: 'zh-CN',
    seed: 1,
    variant: 1,
    mode: 'exam',
    replies: [{ id: 'a1', at: 5 }],
  }
  await store.attempts.store(
    anAttempt(attempt, {
      person: people.owner,
      team,
      version: VERSION,
      transcript: JSON.stringify(transcript),
    }),
    now,
  )
  const assign = async (): Promise<string> => {
    const id = newId()
    await store.assignments.create({
      id,
      team,
      person: null,
      kind: 'scenario',
      scenario: SCENARIO,
      path: [],
      drills: null,
      from: null,
      mode: 'exam',
      due: null,
      rule: { score: null, attempts: null },
      created: now,
      by: people.manager,
      cancelled: null,
    })
    return id
  }
  /** A certificate of the owner for an assignment of their own. */
  const certify = async () => {
    const code = newCode('person')
    const certificate = {
      id: newId(),
      code,
      person: people.owner,
      assignment: await assign(),
      attempt,
      scenario: SCENARIO,
      version: VERSION,
      score: 87.5,
      issued: now,
    }
    await store.certificates.issue(certificate)
    return certificate
  }
  /** A code to join a team that nobody is in yet. */
  const openCode = async (): Promise<string> => {
    const code = newCode('team')
    await store.teams.setCode(spareTeam, hashCode('team', code))
    return code
  }
  const ownersSession = async (): Promise<string> => {
    await as('owner')
    return (await store.sessions.listOf(people.owner, now))[0]?.id ?? ''
  }
  return {
    world,
    team,
    farTeam,
    people,
    as,
    enrol,
    linkToken,
    attempt,
    assign,
    certify,
    openCode,
    ownersSession,
  }
}
export type Town = Awaited<ReturnType<typeof openTown>>
