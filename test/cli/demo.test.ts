import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoCommand } from '../../src/cli/demo.ts'
import { deskFor } from '../../src/cli/print.ts'
import { supportFor } from '../../src/server/reports/support.ts'
import { assignmentsOf } from '../../src/server/reports/team.ts'
import { openStore } from '../../src/server/store/open.ts'
import type { Store } from '../../src/server/store/store.ts'
import { ANY } from '../server/store/made.ts'

const PLAN = { agents: 6, attempts: 24, days: 60, seed: 3 }
const folder = join(mkdtempSync(join(tmpdir(), 'heqi-demo-')), 'shop')

const run = async (into: string) => {
  const lines: string[] = []
  const desk = deskFor({ out: (line) => lines.push(line), err: (line) => lines.push(line) }, 'en', true)
  const code = await demoCommand({ ...PLAN, folder: into }, desk)
  return { code, said: JSON.parse(lines.join('')) }
}

let store: Store
let made: Awaited<ReturnType<typeof run>>
beforeAll(async () => {
  made = await run(folder)
  store = await openStore({ kind: 'sqlite', folder }, Date.now())
}, 400_000)
afterAll(async () => {
  await store.close()
  rmSync(join(folder, '..'), { recursive: true })
})

describe('the demo', () => {
  test('says how to sign in, and refuses a folder that holds anything', async () => {
    expect(made).toMatchObject({ code: 0, said: { manager: 'manager', admin: 'admin' } })
    expect((await store.people.credentials('manager'))?.person.role).toBe('manager')
    expect(await run(folder)).toMatchObject({ code: 1, said: { error: 'taken' } })
    const other = mkdtempSync(join(tmpdir(), 'heqi-demo-'))
    writeFileSync(join(other, 'notes.txt'), 'mine')
    expect((await run(other)).code).toBe(1)
    rmSync(other, { recursive: true })
  })

  test('has conversations of every kind, judged as any other, in the order of time', async () => {
    const modes = new Set<string>()
    let last = 0
    for await (const lines of store.attempts.lines(ANY))
      for (const line of lines) {
        expect(line.stored).toBeGreaterThanOrEqual(last)
        last = line.stored
        modes.add(line.mode)
        if (line.mode === 'exam') expect(line.score).not.toBeNull()
      }
    expect([...modes].sort()).toEqual(['drill', 'exam', 'guided', 'practice'])
  })

  test('has people who left in the middle, and a team with goals to look at', async () => {
    const versions = await store.scenarios.versions(null)
    const reports = await Promise.all(versions.map(({ version }) => store.reports.scenario(version)))
    expect(reports.flatMap(({ leaves }) => leaves).length).toBeGreaterThan(0)
    const teams = await store.teams.list(null, false)
    const goals = await Promise.all(teams.map(({ id }) => store.goals.of(id)))
    expect(goals.flat().map(({ kind }) => kind)).toEqual(['passed', 'drills'])
  })

  test('has one agent who plainly does worse than everybody else', async () => {
    const teams = await store.teams.list(null, false)
    const means = new Map<string, number[]>()
    for await (const lines of store.attempts.lines({
      ...ANY,
      teams: teams.map(({ id }) => id),
      mode: 'exam',
    }))
      for (const { person, score } of lines) means.set(person, [...(means.get(person) ?? []), score ?? 0])
    const sorted = [...means.values()]
      .map((all) => all.reduce((a, b) => a + b, 0) / all.length)
      .sort((a, b) => a - b)
    expect(sorted).toHaveLength(PLAN.agents)
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThan(10)
  })

  test('shows that agent to whoever asks who needs support, by rules that see more of them than of anybody', async () => {
    const [morning] = (await store.teams.list(null, false)).filter(({ name }) => name.includes('Morning'))
    const team = morning?.id ?? ''
    const assignments = await assignmentsOf(store, team)
    const nobody = async () => () => null
    const seen = await supportFor({ store }, { team, person: null, assignments }, nobody, Date.now())
    const rules = Map.groupBy(seen, ({ person }) => person)
    const counts = [...rules.values()]
      .map((items) => new Set(items.map(({ rule }) => rule)).size)
      .sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThanOrEqual(2)
    expect(counts[0]).toBeGreaterThan(counts[1] ?? 0)
  })

  test('keeps last year’s people without their names, enough for figures of a story', async () => {
    const [version] = await store.scenarios.versions('angry-buyer')
    const { bands } = await store.reports.scenario(version?.version ?? '')
    expect(bands.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(30)
    const known = await store.people.list(
      { team: null, role: 'trainee', active: null, name: null },
      { cursor: null, limit: 200 },
    )
    expect(known.items).toHaveLength(PLAN.agents)
  })
})
