/** The manager's pages: what the server takes for each report and export, on the demo with 200 agents × 200 conversations. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillDemo } from '../../src/cli/demo.ts'
import { readShipped } from '../../src/server/scenarios/shipped.ts'
import { openStore } from '../../src/server/store/open.ts'
import type { Store } from '../../src/server/store/store.ts'
import { openLooking } from './looking.ts'
import { median, percentile, row } from './measure.ts'

const AGENTS = 200
const ATTEMPTS = 200
const RUNS = 9
const STORIES = fileURLToPath(new URL('../../stories', import.meta.url))

/** A manager, and a team of theirs in which all agents are: everybody stands on one map. */
const gather = async (store: Store, now: number) => {
  const person = (await store.people.credentials('manager'))?.person.id ?? ''
  const [first, ...others] = await store.teams.list(null, false)
  const all = await Promise.all(others.map(({ id }) => store.reports.members(id)))
  for (const { id } of all.flat()) await store.teams.addMember(first?.id ?? '', id, now)
  return { team: first?.id ?? '', person }
}

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-bench-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measure = async (store: Store, now: number): Promise<void> => {
  const { team, person: manager } = await gather(store, now)
  const { get, close } = await openLooking(store, {
    person: manager,
    stories: await readShipped(STORIES),
    now,
  })
  const report = JSON.parse((await get(`/api/teams/${team}/report`)).body)
  const { person } = report.people[0]
  const { scenario, version } = report.versions[0]
  const views: readonly (readonly [string, string])[] = [
    ['team overview, first attempts', `/api/teams/${team}/report`],
    [
      'team overview, best of four weeks',
      `/api/teams/${team}/report?take=best&from=${now - 28 * 86_400_000}`,
    ],
    ['team overview, last practice', `/api/teams/${team}/report?take=last&mode=practice`],
    ['needs support', `/api/teams/${team}/support`],
    ['one person', `/api/people/${person}/report`],
    ['scenario health', `/api/scenarios/${scenario}/versions/${version}/health`],
    ['assignments with everybody’s progress', `/api/teams/${team}/assignments`],
    ['a page of attempts', `/api/attempts?team=${team}`],
  ]
  for (const [name, url] of views) {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) times.push((await get(url)).ms)
    row(
      `${name}: median, p95`,
      `${median(times).toFixed(0)} ms, ${percentile(times, 95).toFixed(0)} ms`,
      'under 500 ms',
    )
  }
  for (const format of ['csv', 'xlsx', 'jsonl']) {
    const { ms, body } = await get(`/api/teams/${team}/export/attempts?format=${format}`)
    row(
      `export of attempts as ${format}`,
      `${(ms / 1000).toFixed(1)} s, ${(body.length / 2 ** 20).toFixed(0)} MB`,
      'under 5 s',
    )
  }
  await close()
}

/** Makes the demo (minutes), then measures. */
export const benchReports = (): Promise<void> =>
  inFolder(async (folder) => {
    const now = Date.now()
    const store = await openStore({ kind: 'sqlite', folder: join(folder, 'data') }, now)
    try {
      const start = performance.now()
      const plan = { folder, agents: AGENTS, attempts: ATTEMPTS, days: 180, seed: 1 }
      const stored = await fillDemo(store, plan, 'no password', now)
      row(
        `demo: ${stored.toLocaleString('en')} conversations played and stored`,
        `${((performance.now() - start) / 1000).toFixed(0)} s`,
        '',
      )
      await measure(store, now)
    } finally {
      await store.close()
    }
  })
