/** A whole score server over a fresh SQLite folder, with the built page before it, as `npm start` puts them together. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { versionOf } from '../../src/ink/index.ts'
import { issueLink } from '../../src/server/links.ts'
import { createLog } from '../../src/server/log.ts'
import { readShipped } from '../../src/server/scenarios/shipped.ts'
import { createServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { openStore } from '../../src/server/store/open.ts'

export interface Office {
  readonly url: string
  /** The link that a first start prints. */
  readonly setupLink: string
  /** Stops answering, as a server that died; `wake` starts it again over the same data, at the same address. */
  readonly die: () => Promise<void>
  readonly wake: () => Promise<void>
  readonly close: () => Promise<void>
}

const STORIES = fileURLToPath(new URL('../../stories', import.meta.url))

/** `only` names the stories that it is started with: registering each takes a busy machine a while. */
export const openOffice = async (dist: string, only: readonly string[]): Promise<Office> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-office-'))
  const shipped = (await readShipped(STORIES)).filter(({ scenario }) => only.includes(scenario))
  const settings = readSettings({ HEQI_PASSWORD_LANES: '2' })
  let port = 0
  const start = async () => {
    const store = await openStore({ kind: 'sqlite', folder: join(folder, 'data') }, Date.now())
    const server = createServer({
      store,
      settings,
      clock: Date.now,
      log: createLog('silent'),
      dist,
      stories: shipped,
      strict: true,
      passwordCost: { log2: 8, r: 8, p: 1 },
    })
    const app = await server.newApp()
    port = Number(new URL(await app.listen({ host: '127.0.0.1', port })).port)
    const stop = async (): Promise<void> => {
      server.beginStopping()
      app.server.closeAllConnections()
      await app.close()
      await server.close()
      await store.close()
    }
    return { house: server.house, stop }
  }
  const first = await start()
  // A talk that is sent before its story is registered waits aside: a fast hand would be told another thing.
  const { scenarios } = first.house.store
  for (const { files } of shipped) while (!(await scenarios.find(versionOf(files)))) await wait(50)
  let running: Awaited<ReturnType<typeof start>> | null = first
  const wake = async (): Promise<void> => {
    running = await start()
  }
  const die = async (): Promise<void> => {
    await running?.stop()
    running = null
  }
  const url = `http://127.0.0.1:${port}/`
  const asked = { kind: 'setup', role: 'admin', team: null, person: null } as const
  const { link } = await issueLink(first.house, asked)
  return {
    url,
    setupLink: new URL(link, url).href,
    die,
    wake,
    close: async () => {
      await die()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
