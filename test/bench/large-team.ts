/** The demo's shop with everybody in one team: 200 agents who have 200 conversations each behind them. */
import { fileURLToPath } from 'node:url'
import { fillDemo } from '../../src/cli/demo.ts'
import type { Store } from '../../src/server/store/store.ts'
import { row } from './measure.ts'

export const STORIES = fileURLToPath(new URL('../../stories', import.meta.url))

/** What is broken off is not kept as an attempt: of so many, 200 each remain, 40,000 in all. */
const PLAN = { agents: 200, attempts: 225, days: 180, seed: 1, teams: 1 } as const

/** Plays and stores them: a minute or more; `name` says where. */
export const fillLargeTeam = async (store: Store, name: string, now: number): Promise<void> => {
  const start = performance.now()
  const stored = await fillDemo(store, { ...PLAN, folder: '' }, 'no password', now)
  row(
    `${name}: ${stored.toLocaleString('en')} conversations of one team of ${PLAN.agents} played and stored`,
    `${((performance.now() - start) / 1000).toFixed(0)} s`,
    '',
  )
}

/** The team, and who leads it. */
export const largeTeamIn = async (store: Store): Promise<{ team: string; manager: string }> => {
  const teams = [...(await store.teams.list(null, false))].sort((a, b) => b.members - a.members)
  return {
    team: teams[0]?.id ?? '',
    manager: (await store.people.credentials('manager'))?.person.id ?? '',
  }
}
