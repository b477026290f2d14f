/** The server as it is started: first run, a second start, stopping, and the console's ways in. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CACHE } from '../cli/command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PATIENT = { timeout: 60_000, interval: 50 }
const PASSWORD = 'plum rain over canal 7'

let data: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'heqi-run-'))
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

const env = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env.PATH ?? '',
  HEQI_DATA: data,
  PORT: '0',
  LANG: 'en_GB.UTF-8',
  NODE_COMPILE_CACHE: CACHE,
  ...more,
})

interface Running {
  readonly url: string
  readonly said: () => string
  readonly stop: () => Promise<number | null>
  readonly child: ChildProcess
}

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

const codeOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(child.exitCode)))

const start = async (more = {}): Promise<Running> => {
  const child = spawn(process.execPath, ['src/server/main.ts'], { cwd: root, env: env(more) })
  running.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      text += part
    })
  await expect.poll(() => text, PATIENT).toMatch(/和气 Heqi {2}http\S+\n/)
  const url = /Heqi {2}(http\S+)\/\n/.exec(text)?.[1] ?? ''
  return {
    url,
    child,
    said: () => text,
    stop: () => {
      child.kill('SIGTERM')
      return codeOf(child)
    },
  }
}

const heqi = (...words: string[]) => {
  const run = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    cwd: root,
    env: env(),
    encoding: 'utf8',
  })
  return { code: run.status, said: `${run.stdout}${run.stderr}` }
}

const secretIn = (text: string): string => /#\/\w+\/([\w-]{43})/.exec(text)?.[1] ?? ''

const send = (url: string, method: string, path: string, body: unknown) =>
  fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('the server', () => {
  it('prints its address and a link for the first admin; a second one on the same data refuses to start', async () => {
    const server = await start()
    await expect.poll(server.said, PATIENT).toMatch(/#\/setup\//)
    expect(server.said()).toContain('首次运行')
    expect((await fetch(`${server.url}/`)).headers.get('content-type')).toContain('text/html')
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    const second = spawnSync(process.execPath, ['src/server/main.ts'], {
      cwd: root,
      env: env(),
      encoding: 'utf8',
    })
    expect(second.status).toBe(1)
    expect(second.stderr.trim().split('\n')).toHaveLength(1)
    expect(second.stderr).toContain(`another Heqi server is using the data folder ${data}`)
    const me = { token: secretIn(server.said()), name: 'Ada', login: 'ada', password: PASSWORD, locale: 'en' }
    expect((await send(server.url, 'POST', '/api/setup', me)).status).toBe(201)
    expect((await send(server.url, 'POST', '/api/setup', me)).status).toBe(409)
    expect(await server.stop()).toBe(0)
    expect(server.said()).not.toContain(PASSWORD)
  })

  it('asks for no admin again, and has kept everything', async () => {
    const server = await start()
    const answer = await send(server.url, 'POST', '/api/login', { login: 'ada', password: PASSWORD })
    expect(answer.status).toBe(200)
    expect(server.said()).not.toContain('#/setup/')
    expect(await server.stop()).toBe(0)
  })

  it('finishes what is under way when it is told to stop', async () => {
    const server = await start()
    const answers = Array.from({ length: 4 }, (_, i) =>
      send(server.url, 'POST', '/api/login', { login: `nobody-${i}`, password: 'no such password' }),
    )
    const underWay = async (): Promise<number> => {
      const text = await (await fetch(`${server.url}/metrics`)).text()
      return Number(/^heqi_http_requests_under_way (\d+)/m.exec(text)?.[1] ?? 0)
    }
    await expect.poll(underWay, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(3)
    const stopped = server.stop()
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(401)
    expect(await stopped).toBe(0)
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
  })

  it('lets whoever has the console set a new password, while it runs', async () => {
    const server = await start()
    expect(heqi('setup-link')).toMatchObject({ code: 1, said: expect.stringContaining('There is an admin') })
    expect(heqi('reset-password', 'nobody').code).toBe(1)
    const { code, said } = heqi('reset-password', 'ADA')
    expect(code).toBe(0)
    const reset = { token: secretIn(said), password: 'willow shade at noon 3' }
    expect((await send(server.url, 'POST', '/api/invites/reset', reset)).status).toBe(200)
    expect((await send(server.url, 'POST', '/api/invites/reset', reset)).status).toBe(410)
    const login = { login: 'ada', password: reset.password }
    expect((await send(server.url, 'POST', '/api/login', login)).status).toBe(200)
    expect(await server.stop()).toBe(0)
  })

  it('says every mistake in its settings at once, and starts nothing', () => {
    const run = spawnSync(process.execPath, ['src/server/main.ts'], {
      cwd: root,
      env: env({ PORT: 'http', HEQI_URL: 'heqi.example.com', HEQI_DATA: join(data, 'never') }),
      encoding: 'utf8',
    })
    expect(run.status).toBe(1)
    expect(run.stderr.trim().split('\n')).toEqual([
      'Heqi: PORT must be a whole number from 0 to 65535, not "http"',
      'Heqi: HEQI_URL must be an address that begins with http:// or https:// and ends at the host, not "heqi.example.com"',
    ])
    expect(existsSync(join(data, 'never'))).toBe(false)
  })
})
