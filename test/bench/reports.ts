/** The manager's pages: what the server takes for each report and export, on the demo with 200 agents × 200 conversations. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillDemo } from '../../src/cli/demo.ts'
import { hashSecret, newId, newToken } from '../../src/server/auth/secret.ts'
import { createLog } from '../../src/server/log.ts'
import { readShipped } from '../../src/server/scenarios/shipped.ts'
import { createServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { openStore } from '../../src/server/store/open.ts'
import type { Store } from '../../src/server/store/store.ts'
import { median, percentile, row } from './measure.ts'

const AGENTS = 200
const ATTEMPTS = 200
const RUNS = 9
const STORIES = fileURLToPath(new URL('../../stories', import.meta.url))

/** A manager who leads everybody: all agents stand on one map. */
const signIn = async (store: Store, now: number) => {
  const manager = (await store.people.credentials('manager'))?.person.id ?? ''
  const [first, ...others] = await store.teams.list(null, false)
  const all = await Promise.all(others.map(({ id }) => store.reports.members(id)))
  for (const { id } of all.flat()) await store.teams.addMember(first?.id ?? '', id, now)
  const token = newToken()
  const session = { id: newId(), person: manager, created: now, expires: now + 9e8, agent: 'bench' }
  await store.sessions.open({ ...session, token: hashSecret('session', token) }, null)
  return { team: first?.id ?? '', cookie: `heqi=${token}` }
}

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-bench-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measure = async (store: Store, folder: string, now: number): Promise<void> => {
  const { team, cookie } = await signIn(store, now)
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  const server = createServer({
    store,
    settings: readSettings({}),
    clock: () => now,
    log: createLog('silent'),
    dist: folder,
    stories: await readShipped(STORIES),
  })
  const app = await server.newApp()
  const get = async (url: string): Promise<{ ms: number; body: string }> => {
    const start = performance.now()
    const answer = await app.inject({ method: 'GET', url, headers: { cookie } })
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`)
    return { ms: performance.now() - start, body: answer.body }
  }
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
  await app.close()
  await server.close()
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
      await measure(store, folder, now)
    } finally {
      await store.close()
    }
  })
