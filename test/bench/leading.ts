/** A shop with one large team behind a real server, and a browser in which its manager is signed in. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashSecret, newId, newToken } from '../../src/server/auth/secret.ts'
import { createLog } from '../../src/server/log.ts'
import { readShipped } from '../../src/server/scenarios/shipped.ts'
import { createServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { openStore } from '../../src/server/store/open.ts'
import type { Store } from '../../src/server/store/store.ts'
import { fillLargeTeam, largeTeamIn, STORIES } from './large-team.ts'
import { arrive, type Site, type Visitor } from './visitor.ts'

/** Minutes of playing: `HEQI_BENCH_SHOP` names a folder in which what was played is kept for the next run. */
const openShop = async (now: number) => {
  const kept = process.env.HEQI_BENCH_SHOP
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'heqi-bench-shop-'))
  const isThere = existsSync(join(folder, 'data'))
  const store = await openStore({ kind: 'sqlite', folder: join(folder, 'data') }, now)
  if (!isThere) await fillLargeTeam(store, 'SQLite', now)
  const remove = () => kept === undefined && rmSync(folder, { recursive: true, force: true })
  return { store, remove }
}

const signIn = async (store: Store, person: string, now: number): Promise<string> => {
  const token = newToken()
  const session = { id: newId(), person, created: now, expires: now + 9e8, agent: 'bench' }
  await store.sessions.open({ ...session, token: hashSecret('session', token) }, null)
  return token
}

export interface Leading extends Visitor {
  /** Where the page is served; ends in a slash. */
  readonly url: string
  readonly team: string
  readonly cookie: string
  readonly close: () => Promise<void>
}

export const lead = async (site: Site): Promise<Leading> => {
  const now = Date.now()
  const { store, remove } = await openShop(now)
  const server = createServer({
    store,
    settings: readSettings({}),
    clock: Date.now,
    log: createLog('silent'),
    dist: site.dist,
    stories: await readShipped(STORIES),
  })
  const app = await server.newApp()
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`
  const { team, manager } = await largeTeamIn(store)
  const token = await signIn(store, manager, now)
  const visitor = await arrive(site)
  await visitor.context.addCookies([{ name: 'heqi', value: token, url }])
  return {
    ...visitor,
    url,
    team,
    cookie: `heqi=${token}`,
    async close() {
      await visitor.context.close()
      server.beginStopping()
      app.server.closeAllConnections()
      await app.close()
      await server.close()
      await store.close()
      remove()
    },
  }
}
