/** A whole score server over a fresh SQLite folder, with the built page before it, as `npm start` puts them together. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
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

export const openOffice = async (dist: string, only: readonly string[]): Promise<Office> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-office-'))
  const shipped = (await readShipped(STORIES)).filter(({ scenario }) => only.includes(scenario))
  let running: {
    app: FastifyInstance
    stop: () => Promise<void>
    house: Parameters<typeof issueLink>[0]
  } | null = null
  let port = 0
  const wake = async (): Promise<void> => {
    const settings = readSettings({ HEQI_PASSWORD_LANES: '2' })
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
    const url = await app.listen({ host: '127.0.0.1', port })
    port = Number(new URL(url).port)
    const stop = async () => {
      server.beginStopping()
      app.server.closeAllConnections()
      await app.close()
      await server.close()
      await store.close()
    }
    running = { app, stop, house: server.house }
  }
  const die = async (): Promise<void> => {
    await running?.stop()
    running = null
  }
  await wake()
  const url = `http://127.0.0.1:${port}/`
  const asked = { kind: 'setup', role: 'admin', team: null, person: null } as const
  const { house } = running as unknown as { house: Parameters<typeof issueLink>[0] }
  const { link } = await issueLink(house, asked)
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
