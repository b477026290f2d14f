import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hashSecret, newId, newToken } from '../../../src/server/auth/secret.ts'
import { openStore, type Place } from '../../../src/server/store/open.ts'
import { conversation } from '../play/small.ts'
import { aPerson } from './made.ts'
import { PLACES } from './places.ts'
import { attemptIdsOf, rollupsOf } from './rollups.ts'

const LONG = process.env.HEQI_SOAK === '1'
/** `HEQI_KILLS` sets how many, to do a long run in parts. */
const KILLS = Number(process.env.HEQI_KILLS ?? (LONG ? 100 : 2))
const LANES = 20
const HOUR = 3_600_000

const SERVED = fileURLToPath(new URL('./served.ts', import.meta.url))

/** Trainees of one team, by the tokens of their sessions. */
const enrol = async (place: Place): Promise<readonly string[]> => {
  const store = await openStore(place, Date.now())
  const created = Date.now()
  await store.teams.create({ id: newId(), name: 'Red', code: 'red' }, created)
  const team = (await store.teams.byCode('red'))?.id ?? ''
  const tokens = Array.from({ length: LANES }, () => newToken())
  for (const token of tokens) {
    const id = newId()
    await store.people.enrol(aPerson(id, { team }), null, created)
    const session = { id: newId(), person: id, created, expires: created + 10 * HOUR, agent: 'test' }
    await store.sessions.open({ ...session, token: hashSecret('session', token) }, null)
  }
  await store.close()
  return tokens
}

interface Served {
  readonly child: ChildProcess
  readonly call: (token: string, route: string, body: unknown) => Promise<Response>
}

const serve = async (place: Place): Promise<Served> => {
  const child = spawn(process.execPath, [SERVED, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [port] = await once(child.stdout, 'data')
  const call: Served['call'] = (token, route, body) => {
    const [method, path] = route.split(' ') as [string, string]
    return fetch(`http://127.0.0.1:${String(port).trim()}${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie: `heqi=${token}` },
      body: JSON.stringify(body),
    })
  }
  return { child, call }
}

/** What a browser's outbox would hold: sent, and not answered yet. */
interface Waiting {
  readonly id: string
  readonly body: unknown
}

const TALKS = [1, 2, 3].map((variant) =>
  conversation(7, variant).map((id, index) => ({ id, at: 1000 * (index + 1) })),
)

const begin = async ({ call }: Served, token: string): Promise<Waiting> => {
  const answer = await call(token, 'POST /api/exams', { scenario: 'kettle', locale: 'en' })
  expect([200, 201]).toContain(answer.status)
  const { id, version, seed, variant } = (await answer.json()) as Record<string, string & number>
  const replies = TALKS[Number(variant) - 1]
  const transcript = { scenario: 'kettle', version, locale: 'en', seed, variant, mode: 'exam', replies }
  return { id: String(id), body: { transcript, started: Date.now(), ended: true, from: null } }
}

/** Sends one exam after another until the server is gone; what waits from before goes first. */
const sendOn = async (
  served: Served,
  token: string,
  outbox: Waiting[],
  answered: string[],
): Promise<void> => {
  try {
    for (;;) {
      if (outbox.length === 0) outbox.push(await begin(served, token))
      const { id, body } = outbox[0] as Waiting
      const { status } = await served.call(token, `PUT /api/attempts/${id}`, body)
      expect([200, 201]).toContain(status)
      answered.push(id)
      outbox.shift()
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
}

describe.each(PLACES)('the whole server on $name, killed while exams come in over HTTP', ({ make }) => {
  test(`keeps every exam that it answered, once (${KILLS} kills)`, { timeout: HOUR }, async () => {
    const { place, remove } = await make()
    const tokens = await enrol(place)
    const lanes = tokens.map((token) => ({ token, outbox: [] as Waiting[] }))
    const answered: string[] = []
    for (let round = 0; round < KILLS; round++) {
      const served = await serve(place)
      const before = answered.length
      const sending = lanes.map(({ token, outbox }) => sendOn(served, token, outbox, answered))
      while (answered.length < before + LANES && served.child.exitCode === null) await wait(5)
      await wait(Math.random() * 300)
      const gone = once(served.child, 'exit')
      served.child.kill('SIGKILL')
      await Promise.all([gone, ...sending])
    }
    const kept = await attemptIdsOf(place)
    expect(new Set(kept).size).toBe(kept.length)
    expect(new Set(answered).size).toBe(answered.length)
    expect(answered.filter((id) => !kept.includes(id))).toEqual([])
    const sums = await rollupsOf(place)
    const store = await openStore(place, 2)
    await store.recount()
    await store.close()
    expect(await rollupsOf(place)).toEqual(sums)
    await remove()
  })
})
