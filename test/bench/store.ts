/** The store's figures: attempts a second, what group commit gains, and reports over many attempts. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPostgres, startPostgres } from '../../.house/postgres.mjs'
import { assembleStore, USUAL_OFFSET } from '../../src/server/store/assemble.ts'
import type { Engine } from '../../src/server/store/engine.ts'
import { openPostgres } from '../../src/server/store/postgres/engine.ts'
import { createAttempts } from '../../src/server/store/shelves/attempts.ts'
import { takeIn } from '../../src/server/store/shelves/taking-in.ts'
import { fileIn, openSqlite } from '../../src/server/store/sqlite/engine.ts'
import type { AttemptShelf, Store } from '../../src/server/store/store.ts'
import {
  AGENTS_A_TEAM,
  agentName,
  attemptOf,
  foundCompany,
  healthOf,
  LEAD,
  TEAMS,
  teamName,
  timeOf,
  VERSIONS,
  YEAR,
} from './company.ts'
import { openLooking } from './looking.ts'
import { median, percentile, row } from './measure.ts'
import { AS_STARTED, startToReady } from './start.ts'

const CONNECTIONS = 50
const AT_ONCE = 2000

interface Load {
  readonly rate: number
  readonly p95: number
  readonly p99: number
}

/** Attempts beyond those that are there, each sent when the one before it on its connection is answered. */
const send = async (
  attempts: AttemptShelf,
  first: number,
  count: number,
  connections: number,
): Promise<Load> => {
  const times: number[] = []
  let next = first
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < first + count) {
        const attempt = attemptOf(next++)
        const sent = performance.now()
        await attempts.store(attempt, Date.now())
        times.push(performance.now() - sent)
      }
    }),
  )
  const rate = (1000 * count) / (performance.now() - start)
  return { rate, p95: percentile(times, 95), p99: percentile(times, 99) }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`
const shown = ({ rate, p95, p99 }: Load): string => `${Math.round(rate)}/s, p95 ${ms(p95)}, p99 ${ms(p99)}`

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const RESIDENT = fileURLToPath(new URL('./resident.ts', import.meta.url))

/** A store with the company in it on an engine, and what `work` makes of them. */
const withCompany = async <T>(engine: Engine, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await assembleStore(engine, USUAL_OFFSET, 1)
  try {
    await foundCompany(store)
    return await work(store)
  } finally {
    await store.close()
  }
}

const benchGroup = async (): Promise<void> => {
  const together = await inFolder((folder) =>
    withCompany(openSqlite(folder), (store) => send(store.attempts, 0, 6000, CONNECTIONS)),
  )
  row(`SQLite: attempts of 15 replies at ${CONNECTIONS} connections`, shown(together), 'at least 1,000/s')
  const alone = await inFolder(async (folder) => {
    const engine = openSqlite(folder, 1)
    return withCompany(engine, () => send(createAttempts(engine, USUAL_OFFSET, 1), 0, 2000, CONNECTIONS))
  })
  row('SQLite: the same with one commit a request', shown(alone), '')
  row(
    'group commit against one commit a request',
    `${(together.rate / alone.rate).toFixed(1)} ×`,
    'at least 1.5 ×',
  )
}

const fill = async (engine: Engine, count: number): Promise<number> => {
  const start = performance.now()
  for (let first = 0; first < count; first += AT_ONCE)
    await takeIn(
      engine,
      Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, n) => ({
        attempt: attemptOf(first + n),
        now: timeOf(first + n, count),
      })),
      USUAL_OFFSET,
    )
  return performance.now() - start
}

const TIMES = 100

/** Pages of those who lead, each of another team, person or version every time. */
const PAGES: readonly (readonly [string, string, (run: number) => string])[] = [
  [
    `team overview (${AGENTS_A_TEAM} agents)`,
    'p95 under 100 ms',
    (run) => `/api/teams/${teamName(run % TEAMS)}/report`,
  ],
  [
    'one trainee',
    'p95 under 50 ms',
    (run) => `/api/people/${agentName((run * 37) % (TEAMS * AGENTS_A_TEAM))}/report`,
  ],
  ['scenario health', 'p95 under 200 ms', (run) => healthOf(run % VERSIONS.length)],
  ['who needs support', '', (run) => `/api/teams/${teamName(run % TEAMS)}/support`],
  ['a page of a team’s attempts', '', (run) => `/api/attempts?team=${teamName(run % TEAMS)}`],
]

const benchPages = async (name: string, store: Store): Promise<void> => {
  const { get, close } = await openLooking(store, { person: LEAD, stories: [], now: YEAR })
  for (const [what, bound, pathOf] of PAGES) {
    await get(pathOf(0))
    const taken: number[] = []
    for (let run = 0; run < TIMES; run++) taken.push((await get(pathOf(run))).ms)
    row(`${name}: ${what}`, `median ${ms(median(taken))}, p95 ${ms(percentile(taken, 95))}`, bound)
  }
  await close()
}

/** Reads reports one after another until `work` is done. */
const whileReporting = async <T>(store: Store, work: () => Promise<T>): Promise<T> => {
  const { get, close } = await openLooking(store, { person: LEAD, stories: [], now: YEAR })
  let going = true
  const reading = (async () => {
    for (let run = 0; going; run++) await get(`/api/teams/${teamName(run % TEAMS)}/report`)
  })()
  try {
    return await work()
  } finally {
    going = false
    await reading
    await close()
  }
}

/** The p99 of attempts that come one by one, apart from and beside reports. */
const benchBeside = async (name: string, store: Store, first: number): Promise<void> => {
  const apart = await send(store.attempts, first, 1500, 4)
  const beside = await whileReporting(store, () => send(store.attempts, first + 1500, 1500, 4))
  row(`${name}: attempts without reports`, shown(apart), '')
  row(`${name}: attempts while reports run without a pause`, shown(beside), 'p99 under 50 ms more')
}

const benchReports = async (name: string, engine: Engine, count: number): Promise<void> =>
  withCompany(engine, async (store) => {
    const taken = await fill(engine, count)
    row(`${name}: ${count.toLocaleString('en')} attempts filled in`, `${(taken / 1000).toFixed(0)} s`, '')
    await benchPages(name, store)
    await benchBeside(name, store, count)
  })

/** Megabytes of a process of its own that stores attempts and reads reports in that folder. */
const benchMemory = (folder: string): void => {
  const { stdout } = spawnSync(process.execPath, [...AS_STARTED, RESIDENT, folder], { encoding: 'utf8' })
  row('SQLite: resident memory of a process under that load', `${stdout.trim()} MB`, 'under 250 MB')
}

const benchOpening = async (folder: string): Promise<void> => {
  const start = performance.now()
  const store = await assembleStore(openSqlite(folder), USUAL_OFFSET, 2)
  await store.check()
  row('SQLite: that database opened and ready', ms(performance.now() - start), 'under 2 s')
  row('SQLite: size on the disk', `${Math.round(statSync(fileIn(folder)).size / 2 ** 20)} MB`, '')
  await store.close()
  const taken = await startToReady(folder)
  row(
    'SQLite: the whole server, start to ready',
    taken === null ? 'build the page first' : ms(taken),
    'under 2 s',
  )
}

const benchSqlite = (count: number): Promise<void> =>
  inFolder(async (folder) => {
    await benchReports('SQLite', openSqlite(folder), count)
    await benchOpening(folder)
    benchMemory(folder)
  })

const benchPostgres = async (count: number): Promise<void> => {
  const bin = findPostgres()
  if (!bin) return row('PostgreSQL', 'not found', '')
  const server = await startPostgres(bin)
  try {
    const load = await withCompany(openPostgres(server.url()), (store) =>
      send(store.attempts, 0, 3000, CONNECTIONS),
    )
    row(`PostgreSQL: attempts of 15 replies at ${CONNECTIONS} connections`, shown(load), 'at least 400/s')
    await benchReports('PostgreSQL', openPostgres(server.url()), count)
  } finally {
    await server.stop()
  }
}

/** `million`: a million attempts instead of 200,000. `quick`: the rates alone. */
export const benchStore = async (only: string | undefined): Promise<void> => {
  const count = only === 'million' ? 1_000_000 : only === 'quick' ? 2000 : 200_000
  await benchGroup()
  await benchSqlite(count)
  await benchPostgres(count)
}
