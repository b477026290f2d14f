/** The manager's pages: what the server takes for each report and export, on one team of 200 agents with 200 conversations each, in both databases. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres, startPostgres } from '../../.house/postgres.mjs'
import { readShipped } from '../../src/server/scenarios/shipped.ts'
import { openStore, type Place } from '../../src/server/store/open.ts'
import type { Store } from '../../src/server/store/store.ts'
import { fillLargeTeam, largeTeamIn, STORIES } from './large-team.ts'
import { openLooking } from './looking.ts'
import { median, percentile, row } from './measure.ts'

const RUNS = 9

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-bench-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measure = async (store: Store, database: string, now: number): Promise<void> => {
  const { team, manager } = await largeTeamIn(store)
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
    ['what costs a team most', `/api/teams/${team}/faults`],
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
      `${database}: ${name}: median, p95`,
      `${median(times).toFixed(0)} ms, ${percentile(times, 95).toFixed(0)} ms`,
      'under 500 ms',
    )
  }
  for (const format of ['csv', 'xlsx', 'jsonl']) {
    const { ms, body } = await get(`/api/teams/${team}/export/attempts?format=${format}`)
    row(
      `${database}: export of attempts as ${format}`,
      `${(ms / 1000).toFixed(1)} s, ${(body.length / 2 ** 20).toFixed(0)} MB`,
      'under 5 s',
    )
  }
  await close()
}

const benchIn = async (place: Place, database: string): Promise<void> => {
  const now = Date.now()
  const store = await openStore(place, now)
  try {
    await fillLargeTeam(store, database, now)
    await measure(store, database, now)
  } finally {
    await store.close()
  }
}

/** Plays (minutes), then measures. */
export const benchReports = async (): Promise<void> => {
  await inFolder((folder) => benchIn({ kind: 'sqlite', folder }, 'SQLite'))
  const bin = findPostgres()
  if (!bin) return row('PostgreSQL', 'not found', '')
  const server = await startPostgres(bin)
  try {
    await benchIn({ kind: 'postgres', url: server.url() }, 'PostgreSQL')
  } finally {
    await server.stop()
  }
}
