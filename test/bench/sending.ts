/**
 * `npm run bench -- server sending`: attempts verified and durably stored over HTTP, at 50 connections on the loopback, the
 * load generator on the same machine; the same route without verification in turns with it, for the ratio.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres, startPostgres } from '../../.house/postgres.mjs'
import { luckFrom, versionOf, walkGraph } from '../../src/ink/index.ts'
import { sourcesIn } from '../../src/server/verify/check.ts'
import { type Prepared, prepare } from '../../src/server/verify/edition.ts'
import { walk } from '../../src/server/verify/walk.ts'
import { beginPlay, giveReply, type Play, type Transcript } from '../../src/training/index.ts'
import { load, type Run, rateOf, within } from './load.ts'
import { median, row } from './measure.ts'
import type { Order, Usage } from './sending-server.ts'

const STORY = 'angry-buyer'
const LOCALES = ['zh-CN', 'en']
const CONNECTIONS = 50
const SECONDS = 2
const ROUNDS = 5
const TALKS = 400
/** Attempts before the measuring, so that the engine has compiled what it runs. */
const WARM = 4000

const files = Object.fromEntries(
  LOCALES.map((locale) => [
    `${locale}.ink`,
    readFileSync(new URL(`../../stories/${STORY}/${locale}.ink`, import.meta.url), 'utf8'),
  ]),
)

const wander = ({ plan }: Prepared, variant: number, luck: () => number): string[] => {
  const said: string[] = []
  let play: Play = beginPlay(plan.setting, walkGraph(plan.graph, variant))
  while (!play.session.ending) {
    const { replies } = play.session.beat
    const { id } = replies[Math.floor(luck() * replies.length)] as { readonly id: string }
    said.push(id)
    play = giveReply(play, id)
  }
  return said
}

/** As `npm start` runs the server: garbage is collected early, and memory stays small. */
const HEAP = ['--max-old-space-size=512', '--max-semi-space-size=8']

/** Conversations at random. */
const makeTalks = (prepared: Prepared): Transcript[] => {
  const luck = luckFrom(5)
  return Array.from({ length: TALKS }, (_, seed) => {
    const variant = 1 + Math.floor(luck() * prepared.tables.length)
    return {
      scenario: STORY,
      version: versionOf(files),
      locale: 'zh-CN',
      seed,
      variant,
      mode: 'practice',
      replies: wander(prepared, variant, luck).map((id, at) => ({ id, at: 4000 * (at + 1) })),
    }
  })
}

/** How many replies a conversation has on the average. */
const repliesIn = (talks: readonly Transcript[]): string =>
  (talks.reduce((sum, { replies }) => sum + replies.length, 0) / talks.length).toFixed(1)

const benchWalk = (prepared: Prepared, talks: readonly Transcript[]): void => {
  const runOnce = () => talks.forEach((transcript) => void walk(prepared, { transcript, ended: true }))
  for (let n = 0; n < 10; n++) runOnce()
  const times = Array.from({ length: 15 }, () => {
    const start = process.cpuUsage()
    runOnce()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000 / talks.length
  })
  const ms = median(times)
  row(
    `verify a transcript of ${repliesIn(talks)} replies, one thread`,
    `${(ms * 1000).toFixed(0)} µs, ${Math.round(1000 / ms).toLocaleString('en')}/s`,
    'well under 1 ms',
  )
}

const ask = async (server: ChildProcess, order: Order): Promise<Usage> => {
  server.send(order)
  return (await once(server, 'message'))[0] as Usage
}

const requestsOf = (talks: readonly Transcript[], tokens: readonly string[]) => {
  const bodies = talks.map((transcript) =>
    JSON.stringify({ transcript, started: Date.now(), ended: true, from: null }),
  )
  let count = 0
  return (connection: number): string => {
    const body = bodies[count++ % bodies.length] as string
    return (
      `PUT /api/attempts/${randomBytes(16).toString('hex')} HTTP/1.1\r\nhost: 127.0.0.1\r\n` +
      `cookie: heqi=${tokens[connection]}\r\ncontent-type: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    )
  }
}

/** A run with the processor's milliseconds that the server took for each attempt. */
interface Round {
  readonly run: Run
  readonly cpu: number
}

const KINDS = ['verified', 'trusted'] as const
type Kind = (typeof KINDS)[number]

/** One run of each kind, in turns, so that what else the machine does meets both alike. */
const inTurns = async (server: ChildProcess, once: () => Promise<Run>): Promise<Record<Kind, Round[]>> => {
  const rounds: Record<Kind, Round[]> = { verified: [], trusted: [] }
  for (let round = 0; round < ROUNDS * 2; round++) {
    const kind = KINDS[(round + (round >> 1)) % 2] as Kind
    const before = await ask(server, { kind: 'trust', on: kind === 'trusted' })
    const run = await once()
    const after = await ask(server, { kind: 'usage' })
    rounds[kind].push({ run, cpu: (after.cpu - before.cpu) / 1000 / run.times.length })
  }
  return rounds
}

const assertStored = ({ statuses, times }: Run): void => {
  if (statuses[201] !== times.length) throw new Error(`not all were stored: ${JSON.stringify(statuses)}`)
}

const benchPlace = async (
  name: string,
  place: object,
  talks: readonly Transcript[],
  bound: string,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-bench-'))
  writeFileSync(join(folder, 'index.html'), '')
  const script = new URL('./sending-server.ts', import.meta.url)
  const server = fork(script, [folder, JSON.stringify(place)], {
    execArgv: HEAP,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [{ port, tokens }] = (await once(server, 'message')) as [{ port: number; tokens: string[] }]
  const next = requestsOf(talks, tokens)
  const sendAll = async (): Promise<Run> => {
    const run = await load(port, CONNECTIONS, SECONDS, next)
    assertStored(run)
    return run
  }
  for (let sent = 0, tries = 0; sent < WARM && tries < 20; tries++) sent += (await sendAll()).times.length
  const { verified, trusted } = await inTurns(server, sendAll)
  const { memory } = await ask(server, { kind: 'usage' })
  const rate = median(verified.map(({ run }) => rateOf(run)))
  row(
    `${name}: attempts verified and stored, ${CONNECTIONS} connections`,
    `${Math.round(rate).toLocaleString('en')}/s`,
    bound,
  )
  row(
    `${name}: answered within, 95 of 100`,
    `${median(verified.map(({ run }) => within(run, 0.95))).toFixed(0)} ms`,
    'under 100 ms',
  )
  const cpu = {
    verified: median(verified.map((one) => one.cpu)),
    trusted: median(trusted.map((one) => one.cpu)),
  }
  row(
    `${name}: the server's processor time an attempt`,
    `${cpu.verified.toFixed(2)} ms, ${cpu.trusted.toFixed(2)} ms unverified`,
    '',
  )
  row(
    `${name}: with verifying against without`,
    `${(cpu.verified / cpu.trusted).toFixed(2)} ×`,
    'at most 1.2 ×',
  )
  row(`${name}: resident memory after it`, `${Math.round(memory / 2 ** 20)} MB`, 'under 250 MB')
  server.kill()
  await once(server, 'exit')
  rmSync(folder, { recursive: true })
}

/** All rows. */
export const benchSending = async (): Promise<void> => {
  const sources = sourcesIn(files, 'zh-CN')
  const prepared = sources && prepare(sources)
  if (!prepared) throw new Error('the story is not complete')
  const talks = makeTalks(prepared)
  benchWalk(prepared, talks)
  const folder = mkdtempSync(join(tmpdir(), 'heqi-bench-store-'))
  await benchPlace('SQLite', { kind: 'sqlite', folder }, talks, 'at least 1,000/s')
  rmSync(folder, { recursive: true })
  const bin = findPostgres()
  if (!bin) {
    console.log('PostgreSQL is left out: none was found')
    return
  }
  const postgres = await startPostgres(bin)
  try {
    await benchPlace('PostgreSQL', { kind: 'postgres', url: postgres.url() }, talks, 'at least 400/s')
  } finally {
    await postgres.stop()
  }
}
