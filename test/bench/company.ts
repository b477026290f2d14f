/** A company for benchmarks: teams of agents who played the shipped scenarios many times, the same on every run. */
import { hash, randomBytes } from 'node:crypto'
import type { NewAttempt, NewPerson, Store } from '../../src/server/store/store.ts'
import type { ScriptReply } from '../../src/server/verify/index.ts'
import { SKILLS } from '../../src/training/index.ts'

export const TEAMS = 10
export const AGENTS_A_TEAM = 100
const REPLIES = 15
const CHOICES = 4
const VARIANTS = 3
const SCENARIOS = ['angry-buyer', 'picky-buyer', 'review-farmer'] as const

/** Luck by a seed (mulberry32). */
const luckOf = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const versionOf = (scenario: string): string => hash('sha256', scenario)
export const VERSIONS = SCENARIOS.map(versionOf)
/** Where the health of the `n`th version is read. */
export const healthOf = (n: number): string => `/api/scenarios/${SCENARIOS[n]}/versions/${VERSIONS[n]}/health`
/** 32 hex digits as the server gives them. */
const idOf = (kind: string, n: number): string => kind + n.toString(16).padStart(31, '0')
export const teamName = (n: number): string => idOf('7', n)
export const agentName = (n: number): string => idOf('a', n)

/** Leads all teams. */
export const LEAD = idOf('1', 0)

const AT_ONCE = 20

const agent = (n: number): NewPerson => ({
  id: agentName(n),
  role: 'trainee',
  name: `Agent ${n}`,
  locale: 'zh-CN',
  login: null,
  password: null,
  code: null,
  team: teamName(n % TEAMS),
})

const lead: NewPerson = { ...agent(0), id: LEAD, role: 'manager', name: 'Lead', team: null }

const NAMES = Array.from({ length: REPLIES * CHOICES }, (_, n) => ({
  decision: `d${Math.floor(n / CHOICES)}`,
  reply: `d${Math.floor(n / CHOICES)}r${n % CHOICES}`,
}))
const WORDS = { said: 'What is this supposed to be?', text: 'I am sorry to hear that.', moves: ['ask'] }
const SCRIPT = JSON.stringify(
  NAMES.map(({ decision, reply }, n): [string, ScriptReply] => [
    reply,
    {
      ...WORDS,
      decision,
      phase: 'heat',
      variants: Array.from({ length: VARIANTS }, () => WORDS),
      file: 'en.ink',
      line: n + 1,
    },
  ]),
)

/** Teams, agents, who leads them, and versions. */
export const foundCompany = async (store: Store): Promise<void> => {
  for (let n = 0; n < TEAMS; n++)
    await store.teams.create({ id: teamName(n), name: `Team ${n}`, code: null }, 1)
  for (let first = 0; first < TEAMS * AGENTS_A_TEAM; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => store.people.enrol(agent(first + n), null, first)),
    )
  await store.people.enrol(lead, null, 1)
  for (let n = 0; n < TEAMS; n++) await store.teams.addMember(teamName(n), LEAD, 1)
  for (const scenario of SCENARIOS)
    await store.scenarios.publish({
      version: versionOf(scenario),
      scenario,
      structure: scenario,
      titles: { en: scenario },
      level: 3,
      variants: VARIANTS,
      pass: 75,
      complete: true,
      origin: 'shipped',
      published: 1,
      by: null,
      files: {},
      report: '{}',
    })
  for (const version of VERSIONS)
    for (const locale of ['zh-CN', 'en']) await store.scenarios.keepScript(version, locale, SCRIPT)
}

/** The company's `n`th attempt: 15 replies, better the more its agent has played. */
export const attemptOf = (n: number): NewAttempt => {
  const luck = luckOf(n + 1)
  const agents = TEAMS * AGENTS_A_TEAM
  const round = Math.floor(n / agents)
  const scenario = SCENARIOS[round % SCENARIOS.length] as string
  const turns = Array.from({ length: REPLIES }, (_, turn) => {
    const choice = Math.floor(luck() ** (1 + round / 50) * CHOICES)
    const loss = choice === 0 ? 0 : Math.round(luck() * choice * 30) / 10
    return {
      decision: `d${turn}`,
      reply: `d${turn}r${choice}`,
      loss,
      ms: 1000 + Math.round(luck() * 9000),
      judged: ['ask'],
    }
  })
  const lost = turns.reduce((sum, { loss }) => sum + loss, 0)
  const score = Math.max(0, Math.round(1000 - lost * 10) / 10)
  const id = randomBytes(16).toString('hex')
  return {
    id,
    digest: id,
    person: agentName(n % agents),
    team: teamName((n % agents) % TEAMS),
    standing: 'counted',
    mode: 'exam',
    scenario,
    version: versionOf(scenario),
    locale: 'zh-CN',
    variant: 1 + Math.floor(luck() * VARIANTS),
    started: n,
    lasted: turns.reduce((sum, { ms }) => sum + ms, 0),
    score,
    passed: score >= 75,
    ending: score >= 75 ? 'settled' : 'left-angry',
    worth: score >= 75 ? 'good' : 'poor',
    leftAt: null,
    redLines: [],
    serious: 0,
    skills: SKILLS.map((skill) => ({ skill, n: 3, gained: Math.floor(luck() * 12), gainable: 12 })),
    turns,
    from: null,
    transcript: JSON.stringify({
      scenario,
      version: versionOf(scenario),
      locale: 'zh-CN',
      seed: n,
      variant: 1,
      mode: 'exam',
      replies: turns.map(({ reply }, turn) => ({ id: reply, at: turn * 5000 })),
    }),
  }
}

/** How long the company has played, in milliseconds. */
export const YEAR = 365 * 24 * 3_600_000

/** When the `n`th attempt was stored: the company plays for about a year. */
export const timeOf = (n: number, attempts: number): number => Math.floor((n / attempts) * YEAR)
