/** The server that `sending.ts` measures, in a process of its own: its argument is the place of its records. */
import { createApp } from '../../src/server/app.ts'
import { createPasswords } from '../../src/server/auth/password.ts'
import { hashSecret, newId, newToken } from '../../src/server/auth/secret.ts'
import type { House } from '../../src/server/handler.ts'
import { createHandlers } from '../../src/server/handlers.ts'
import { createFeed } from '../../src/server/live.ts'
import { createLog } from '../../src/server/log.ts'
import { createMetrics } from '../../src/server/metrics.ts'
import { openRepertoire, type Repertoire } from '../../src/server/scenarios/repertoire.ts'
import { readShipped } from '../../src/server/scenarios/shipped.ts'
import { readSettings } from '../../src/server/settings.ts'
import { openStore, type Place } from '../../src/server/store/open.ts'
import type { Library, Verdict } from '../../src/server/verify/index.ts'

const PEOPLE = 50

/** What the measuring process may ask for. */
export type Order = { readonly kind: 'trust'; readonly on: boolean } | { readonly kind: 'usage' }

/** Resident bytes, and the processor's microseconds so far, all threads together. */
export interface Usage {
  readonly memory: number
  readonly cpu: number
}

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  return { memory: process.memoryUsage().rss, cpu: user + system }
}

const [folder = '', place = ''] = process.argv.slice(2)
const store = await openStore(JSON.parse(place) as Place, Date.now())
const house: House = {
  store,
  settings: readSettings({ HEQI_WRITES_A_MINUTE: '1000000' }),
  clock: Date.now,
  newId,
  log: createLog('silent'),
}
const stories = await readShipped('stories')
const repertoire = openRepertoire(house, stories.slice(0, 1))
await repertoire.registered

/** Believes what it has seen before: the route as it would be if it did not verify. */
const believing = (library: Library): Library & { trust: boolean } => {
  const seen = new Map<string, Verdict>()
  const believer: Library & { trust: boolean } = {
    ...library,
    trust: false,
    async verify(claim) {
      const { variant, replies } = claim.transcript
      const key = `${variant} ${replies.map(({ id }) => id).join(' ')}`
      const known = seen.get(key)
      if (known && believer.trust) return known
      const verdict = await library.verify(claim)
      // Kept once: to keep each anew would cost what no server does.
      if (!known) seen.set(key, verdict)
      return verdict
    },
  }
  return believer
}

const library = believing(repertoire.library)
const furnished: Repertoire = { ...repertoire, library }
const handlers = createHandlers(house, {
  repertoire: furnished,
  feed: createFeed(store),
  passwords: createPasswords(1),
})
const app = await createApp(folder, {
  house,
  handlers,
  metrics: createMetrics(false),
  strict: false,
  isStopping: () => false,
})

const team = newId()
await store.teams.create({ id: team, name: 'Bench', code: null }, Date.now())
const tokens: string[] = []
for (let n = 0; n < PEOPLE; n++) {
  const [id, token, now] = [newId(), newToken(), Date.now()]
  const person = { id, role: 'trainee', name: `Agent ${n}`, locale: 'en', team } as const
  await store.people.enrol({ ...person, login: null, password: null, code: null }, null, now)
  const session = { id: newId(), person: id, created: now, expires: now + 9e9, agent: 'bench' }
  await store.sessions.open({ ...session, token: hashSecret('session', token) }, null)
  tokens.push(token)
}

const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
process.on('message', (order: Order) => {
  if (order.kind === 'trust') library.trust = order.on
  process.send?.(usage())
})
process.once('disconnect', () => process.exit(0))
process.send?.({ port: Number(url.port), tokens })
