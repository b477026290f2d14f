import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { listen, PortTaken, parsePort } from '../../src/server/listen.ts'

let dist: string
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'heqi-dist-'))
  await mkdir(join(dist, 'assets'))
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>Heqi</title>')
  await writeFile(join(dist, 'assets', 'page-abc123.js'), 'export {}')
})

const get = async (url: string) => (await createApp(dist)).inject({ url })

describe('the page', () => {
  it('is served with a policy that allows no inline style, and no inline script but its own', async () => {
    const page = await get('/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toContain('text/html')
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|sha256/)
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
  })

  it('has its own inline script allowed by its hash', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'heqi-dist-'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><script>let own = 1</script>')
    const page = await (await createApp(folder)).inject({ url: '/' })
    const hash = createHash('sha256').update('let own = 1').digest('base64')
    expect(String(page.headers['content-security-policy'])).toContain(`script-src 'self' 'sha256-${hash}';`)
  })

  it('is asked for anew each time, while its hashed files are kept', async () => {
    expect((await get('/')).headers['cache-control']).toBe('no-cache')
    expect((await get('/assets/page-abc123.js')).headers['cache-control']).toContain('immutable')
  })
})

describe('a file that was compressed when it was built', () => {
  it('is sent the shortest way that the browser understands, and plain to who understands none', async () => {
    const text = 'export const long = 1\n'.repeat(200)
    await writeFile(join(dist, 'assets', 'long-abc123.js'), text)
    await writeFile(join(dist, 'assets', 'long-abc123.js.br'), brotliCompressSync(text))
    await writeFile(join(dist, 'assets', 'long-abc123.js.gz'), gzipSync(text))
    const url = '/assets/long-abc123.js'
    const ask = async (accept: string) =>
      (await createApp(dist)).inject({ url, headers: { 'accept-encoding': accept } })
    const brotli = await ask('gzip, deflate, br')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(text)
    expect(brotli.headers['content-type']).toContain('javascript')
    expect(brotli.headers['cache-control']).toContain('immutable')
    expect(brotli.headers['content-security-policy']).toContain("script-src 'self'")
    expect(brotli.headers.vary).toMatch(/accept-encoding/i)
    expect((await ask('gzip')).headers['content-encoding']).toBe('gzip')
    const plain = await ask('identity')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body).toBe(text)
  })
})

describe('what is not there', () => {
  it('is a problem below /api', async () => {
    for (const url of ['/api', '/api/attempts', '/api/x?y=1']) {
      const answer = await get(url)
      expect(answer.statusCode).toBe(404)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json()).toMatchObject({ code: 'not-found', status: 404 })
    }
  })

  it('is plain text elsewhere, still with the headers', async () => {
    const answer = await get('/apiary')
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toContain('text/plain')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  it('does not reach outside the built page', async () => {
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400)
  })
})

const occupy = (): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 })
    })
  })

describe('the port', () => {
  it('that was asked for and is taken is named in the complaint', async () => {
    const { server, port } = await occupy()
    await expect(listen(() => createApp(dist), '127.0.0.1', port)).rejects.toThrow(PortTaken)
    await expect(listen(() => createApp(dist), '127.0.0.1', port)).rejects.toThrow(String(port))
    server.close()
  })

  it('is the next free one where none was asked for', async () => {
    const first = await listen(() => createApp(dist), '127.0.0.1', null)
    const second = await listen(() => createApp(dist), '127.0.0.1', null)
    expect(second.port).toBeGreaterThan(first.port)
    await Promise.all([first.app.close(), second.app.close()])
  })

  it('must be a port', () => {
    expect(parsePort(undefined)).toBeNull()
    expect(parsePort('')).toBeNull()
    expect(parsePort('8080')).toBe(8080)
    for (const text of ['http', '-1', '70000', '80.5']) expect(() => parsePort(text)).toThrow(RangeError)
  })
})
