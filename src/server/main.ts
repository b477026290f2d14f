/** Serves the page and the score server: `node src/server/main.ts [--open]`, set by the environment (README.md). */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { issueLink } from './links.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { placeOf } from './place.ts'
import { readShipped } from './scenarios/shipped.ts'
import { createServer, type Server } from './serve.ts'
import { BadSettings, readSettings, type Settings } from './settings.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const stories = fileURLToPath(new URL('../../stories', import.meta.url))

const isDesktop = (): boolean =>
  process.stdout.isTTY === true &&
  !process.env.CI &&
  !process.env.SSH_CONNECTION &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY))

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

/** Opening the page is a courtesy: where it fails, the printed address is enough. */
const openPage = (url: string): void => {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

/** How a browser on this machine reaches a host that is listened on. */
const nameOf = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host

/** At a terminal people read along: there only what they must know. */
const levelOf = (settings: Settings): Settings['log'] =>
  process.stdout.isTTY && !process.env.HEQI_LOG ? 'warn' : settings.log

/** Prints the link that makes the first admin, as long as there is none. */
const printSetup = async ({ house }: Server, url: string): Promise<void> => {
  if (await house.store.people.hasAdmin()) return
  const settings = { ...house.settings, url: house.settings.url ?? url }
  const asked = { kind: 'setup', role: 'admin', team: null, person: null } as const
  const { link } = await issueLink({ ...house, settings }, asked)
  console.log(`首次运行：用这个链接设置管理员（只能用一次，30 分钟内有效）
First run: this link makes the first admin (once, within 30 minutes)
  ${link}`)
}

const PATIENCE_MS = 15_000

/** Finishes what is under way, then ends the process; a second signal, or too long a wait, ends it at once. */
const stopWith = (app: FastifyInstance, server: Server, store: Store) => {
  let asked = false
  return async (): Promise<void> => {
    if (asked) process.exit(1)
    asked = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    server.beginStopping()
    await app.close()
    await server.close()
    await store.close()
    process.exit(0)
  }
}

const serve = async (): Promise<void> => {
  const settings = readSettings(process.env)
  if (!existsSync(dist)) throw new Error('nothing to serve yet: run "npm run build" first')
  const log = createLog(levelOf(settings))
  const store = await openStore(placeOf(settings), Date.now(), settings.dayOffset)
  const shipped = await readShipped(stories)
  const server = createServer({
    store,
    settings,
    clock: Date.now,
    log,
    dist,
    stories: shipped,
    processMetrics: true,
  })
  const { app, port } = await listen(server.newApp, settings.host, settings.port).catch(async (error) => {
    await server.close()
    await store.close()
    throw error
  })
  const url = `http://${nameOf(settings.host)}:${port}`
  console.log(`和气 Heqi  ${settings.url ?? url}/`)
  await printSetup(server, url)
  if (process.argv.includes('--open') && isDesktop()) openPage(`${url}/`)
  const stop = stopWith(app, server, store)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const tell = (error: unknown): void => {
  if (error instanceof BadSettings) for (const mistake of error.mistakes) console.error(`Heqi: ${mistake}`)
  else console.error(error instanceof Error ? `Heqi: ${error.message}` : error)
}

serve().catch((error: unknown) => {
  tell(error)
  process.exitCode = 1
})
