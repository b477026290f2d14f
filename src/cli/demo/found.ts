/** The demo's shop: two teams with a manager each, an admin, agents of today, and last year's who are gone. */
import { luckFrom } from '../../ink/index.ts'
import { hashCode, hashSecret, newCode, newId, newToken } from '../../server/auth/secret.ts'
import type { Assignment, Role, Store } from '../../server/store/store.ts'
import type { Luck } from './agent.ts'
import { nameOf, STRUGGLING, usualTemper } from './people.ts'
import { idBy, type Player, playerOf } from './play.ts'

const DAY = 86_400_000

/** Who signs in where; all with the same password. */
export const STAFF = [
  { login: 'manager', name: '周敏', role: 'manager', team: 0 },
  { login: 'manager2', name: '罗启明', role: 'manager', team: 1 },
  { login: 'trainer', name: '沈老师', role: 'trainer', team: 0 },
  { login: 'admin', name: '方总', role: 'admin', team: null },
] as const

const TEAMS = ['早班 Morning', '晚班 Evening'] as const
const GONE = '去年的新人 Last year'

interface Founding {
  readonly store: Store
  readonly luck: Luck
  readonly now: number
}

const makeTeam = async ({ store, luck, now }: Founding, name: string): Promise<string> => {
  const id = idBy(luck)
  await store.teams.create({ id, name, code: null }, now - 90 * DAY)
  return id
}

const enrol = async (
  { store, luck }: Founding,
  person: { name: string; role: Role; login: string | null; password: string | null; team: string | null },
  at: number,
): Promise<string> => {
  const id = idBy(luck)
  const code = person.role === 'trainee' ? hashCode('person', newCode('person')) : null
  await store.people.enrol({ id, locale: 'zh-CN', code, ...person }, null, at)
  return id
}

/** Agents in turns to the teams; the fourth is the one who struggles. */
const enrolAgents = (
  founding: Founding,
  teams: readonly string[],
  count: number,
  first: number,
  at: number,
) =>
  Promise.all(
    Array.from({ length: count }, async (_, n): Promise<Player> => {
      const team = teams[n % teams.length] ?? ''
      const temper = first === 0 && n === 4 ? STRUGGLING : usualTemper(n, founding.luck)
      const luck = luckFrom(Math.floor(founding.luck() * 2 ** 32))
      const known = { name: nameOf(first + n), role: 'trainee' as const, login: null, password: null, team }
      return playerOf({ person: await enrol(founding, known, at), team, temper, luck })
    }),
  )

/** The shop with nobody having played yet. */
export interface Shop {
  readonly teams: readonly string[]
  readonly gone: string
  readonly agents: readonly Player[]
  readonly former: readonly Player[]
  readonly manager: string
}

/** `password` as its hash; `agents` and `former` say how many. */
export const foundShop = async (
  founding: Founding,
  counts: { readonly agents: number; readonly former: number; readonly teams: number },
  password: string,
): Promise<Shop> => {
  const { store, now } = founding
  const teams = [await makeTeam(founding, TEAMS[0]), await makeTeam(founding, TEAMS[1])]
  const gone = await makeTeam(founding, GONE)
  const staff: string[] = []
  for (const { login, name, role, team } of STAFF) {
    const inTeam = team === null ? null : (teams[team] ?? null)
    staff.push(await enrol(founding, { name, role, login, password, team: inTeam }, now - 90 * DAY))
  }
  const agents = await enrolAgents(founding, teams.slice(0, counts.teams), counts.agents, 0, now - 70 * DAY)
  const former = await enrolAgents(founding, [gone], counts.former, counts.agents, now - 400 * DAY)
  await store.teams.addMember(gone, staff[0] ?? '', now - 400 * DAY)
  return { teams, gone, agents, former, manager: staff[0] ?? '' }
}

const ANY = { teams: null, scenario: null, version: null, mode: null, take: null, since: null, before: null }

/** Everybody was signed in when they played last. */
export const noteVisits = async (
  { store }: Pick<Founding, 'store'>,
  agents: readonly Player[],
): Promise<void> => {
  for (const { person } of agents) {
    const [last] = (await store.attempts.list({ ...ANY, person }, { cursor: null, limit: 1 })).items
    if (!last) continue
    const visit = { id: newId(), person, created: last.stored, expires: last.stored + 1, agent: 'Demo' }
    await store.sessions.open({ ...visit, token: hashSecret('session', newToken()) }, null)
  }
}

const NO_RULE = { score: null, attempts: null }

type Given = Pick<Assignment, 'scenario' | 'mode' | 'created' | 'due'> & {
  readonly team: string | null
  readonly person: string | null
}

const give = ({ store }: Founding, by: string, given: Given): Promise<void> =>
  store.assignments.create({
    ...given,
    id: newId(),
    kind: 'scenario',
    path: [],
    drills: null,
    from: null,
    by,
    cancelled: null,
    rule: NO_RULE,
  })
/** What the teams and the one who struggles were asked to do. */
export const assignWork = async (founding: Founding, { teams, agents, manager }: Shop): Promise<void> => {
  const ago = (days: number): number => founding.now - days * DAY
  const [morning = '', evening = ''] = teams
  const exam = { mode: 'exam' as const, person: null }
  await give(founding, manager, {
    ...exam,
    team: morning,
    scenario: 'angry-buyer',
    created: ago(55),
    due: ago(12),
  })
  await give(founding, manager, {
    ...exam,
    team: morning,
    scenario: 'review-farmer',
    created: ago(9),
    due: ago(-5),
  })
  await give(founding, manager, {
    ...exam,
    team: evening,
    scenario: 'picky-buyer',
    created: ago(40),
    due: ago(-3),
  })
  const struggling = agents.find(({ temper }) => temper === STRUGGLING)
  if (struggling)
    await give(founding, manager, {
      mode: 'practice',
      team: null,
      person: struggling.person,
      scenario: 'broken-gift',
      created: ago(6),
      due: ago(1),
    })
}

/** What the morning team set out to reach together. */
export const setGoals = async ({ store, now }: Founding, { teams, manager }: Shop): Promise<void> => {
  const goal = { team: teams[0] ?? '', by: manager, ended: null }
  await store.goals.create({
    ...goal,
    id: newId(),
    created: now - 20 * DAY,
    kind: 'passed',
    scenario: 'angry-buyer',
    target: 80,
    due: now + 10 * DAY,
  })
  await store.goals.create({
    ...goal,
    id: newId(),
    created: now - 19 * DAY,
    kind: 'drills',
    scenario: null,
    target: 20,
    due: null,
  })
}

/** Last year's people go for good: their team is archived, their names are erased, what they played stays. */
export const partWithFormer = async ({ store, now }: Founding, { gone, former }: Shop): Promise<void> => {
  for (const { person } of former) await store.people.erase(person)
  await store.teams.setArchived(gone, true, now - 200 * DAY)
}
