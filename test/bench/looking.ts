/** Somebody who leads teams and looks at their pages: what the server's own routes take, without a network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashSecret, newId, newToken } from '../../src/server/auth/secret.ts'
import { createLog } from '../../src/server/log.ts'
import type { ShippedStory } from '../../src/server/scenarios/shipped.ts'
import { createServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import type { Store } from '../../src/server/store/store.ts'

export interface Looking {
  /** Milliseconds, and what was answered; throws where it was refused. */
  readonly get: (path: string) => Promise<{ readonly ms: number; readonly body: string }>
  readonly close: () => Promise<void>
}

export interface Whose {
  /** Who is signed in. */
  readonly person: string
  readonly stories: readonly ShippedStory[]
  readonly now: number
}

/** The server over a store, with a session of somebody in it. */
export const openLooking = async (store: Store, { person, stories, now }: Whose): Promise<Looking> => {
  const token = newToken()
  const session = { id: newId(), person, created: now, expires: now + 9e8, agent: 'bench' }
  await store.sessions.open({ ...session, token: hashSecret('session', token) }, null)
  const dist = mkdtempSync(join(tmpdir(), 'heqi-bench-page-'))
  writeFileSync(join(dist, 'index.html'), '<!doctype html>')
  const settings = readSettings({})
  const server = createServer({ store, settings, clock: () => now, log: createLog('silent'), dist, stories })
  const app = await server.newApp()
  return {
    async get(url) {
      const start = performance.now()
      const answer = await app.inject({ method: 'GET', url, headers: { cookie: `heqi=${token}` } })
      if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`)
      return { ms: performance.now() - start, body: answer.body }
    },
    async close() {
      await app.close()
      await server.close()
      rmSync(dist, { recursive: true, force: true })
    },
  }
}
