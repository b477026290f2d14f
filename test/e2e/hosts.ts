/** Hosts of a built page that a test can change, cut off, or put below another address. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import { createApp } from '../../src/server/app.ts'

/** A copy of the built page, served by Heqi's own server. */
export interface Host {
  /** Ends in a slash; the port stays the same when the host comes back. */
  readonly url: string
  readonly down: () => Promise<void>
  readonly up: () => Promise<void>
  /** Publishes a newer build: the page says so in its description, everything else stays. */
  readonly publish: (mark: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Puts another page and another version where the build has put them. */
const republish = async (folder: string, mark: string): Promise<void> => {
  const change = async (file: string, from: RegExp, to: string) => {
    const path = join(folder, file)
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
    for (const ending of ['br', 'gz']) await rm(`${path}.${ending}`, { force: true })
  }
  await change('index.html', /name="description" content="[^"]*"/, `name="description" content="${mark}"`)
  await change('sw.js', /[0-9a-f]{16}(?=["'`])/, mark.padStart(16, '0'))
}

export const openHost = async (): Promise<Host> => {
  const folder = await mkdtemp(join(tmpdir(), 'heqi-host-'))
  await cp(inject('dist'), folder, { recursive: true })
  let app: FastifyInstance | null = null
  let port = 0
  const up = async () => {
    app = await createApp(folder)
    const address = await app.listen({ host: '127.0.0.1', port })
    port = Number(new URL(address).port)
  }
  const down = async () => {
    app?.server.closeAllConnections()
    await app?.close()
    app = null
  }
  await up()
  return {
    url: `http://127.0.0.1:${port}/`,
    up,
    down,
    publish: (mark) => republish(folder, mark),
    close: async () => {
      await down()
      await rm(folder, { recursive: true })
    },
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** Any static host: files below `/team/heqi/`, nothing else, no headers of ours. */
export const openStaticHost = async (): Promise<{
  readonly url: string
  readonly close: () => Promise<void>
}> => {
  const base = '/team/heqi/'
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const file = path === base ? 'index.html' : path.slice(base.length)
    try {
      if (!path.startsWith(base)) throw new Error('not below the folder')
      const body = await readFile(join(inject('dist'), file))
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
