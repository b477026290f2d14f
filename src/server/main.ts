/** Serves the built page: `node src/server/main.ts [--open]`, with PORT and HOST from the environment. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import { listen, parsePort } from './listen.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

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

const serve = async (): Promise<void> => {
  if (!existsSync(dist)) throw new Error('nothing to serve yet: run "npm run build" first')
  const host = process.env.HOST ?? '127.0.0.1'
  const { app, port } = await listen(() => createApp(dist), host, parsePort(process.env.PORT))
  const url = `http://${nameOf(host)}:${port}/`
  console.log(`和气 Heqi  ${url}`)
  if (process.argv.includes('--open') && isDesktop()) openPage(url)
  const stop = () => void app.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? `Heqi: ${error.message}` : error)
  process.exitCode = 1
})
