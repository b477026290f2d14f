/** The demo's shop behind a real server: two teams with some weeks behind them, one agent who struggles. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { fillDemo } from '../../src/cli/demo.ts'
import { createPasswords } from '../../src/server/auth/password.ts'
import { createLog } from '../../src/server/log.ts'
import { createServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { openStore } from '../../src/server/store/open.ts'

export interface Shop {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Three stories are a shelf, and solved sooner than all. */
const PLAN = {
  agents: 8,
  attempts: 24,
  days: 60,
  seed: 3,
  stories: ['angry-buyer', 'broken-gift', 'neutral-click'],
}
const PASSWORD = 'plum rain over canal 7'

/** `dist` is the folder of the built page. */
export const openShop = async (dist: string): Promise<Shop> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-shop-'))
  const now = Date.now()
  const store = await openStore({ kind: 'sqlite', folder: join(folder, 'data') }, now)
  const passwordCost = { log2: 8, r: 8, p: 1 }
  await fillDemo(store, { ...PLAN, folder }, await createPasswords(1, passwordCost).hash(PASSWORD), now)
  const server = createServer({
    store,
    settings: readSettings({ HEQI_PASSWORD_LANES: '2' }),
    clock: Date.now,
    log: createLog('silent'),
    dist,
    stories: [],
    strict: true,
    passwordCost,
  })
  const app = await server.newApp()
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`
  return {
    url,
    close: async () => {
      server.beginStopping()
      app.server.closeAllConnections()
      await app.close()
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Signs a lead in, who leads one team alone and comes to its page. */
export const signIn = async (page: Page, { url }: Shop, login: string): Promise<void> => {
  await page.goto(`${url}#/login`)
  await page.getByRole('radio').last().check()
  await page.locator('.form input:not([type=radio])').first().fill(login)
  await page.locator('[type=password]').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('nav.parts').waitFor()
}
