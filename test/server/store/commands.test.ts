import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../../src/server/store/open.ts'
import { CACHE } from '../../cli/command.ts'
import { furnish } from './made.ts'
import { attemptIdsOf } from './rollups.ts'
import { startSending } from './sending.ts'

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'heqi-commands-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** Runs a command with a data folder under `home`. */
const heqi = (data: string, ...words: string[]) => {
  const env = {
    PATH: process.env.PATH,
    HEQI_DATA: join(home, data),
    LANG: 'en_GB.UTF-8',
    NODE_COMPILE_CACHE: CACHE,
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], { env, encoding: 'utf8' })
  return { status, said: stdout.trim(), refused: stderr.trim() }
}

test('a backup of a running server has every attempt that was answered before it began', async () => {
  const place = { kind: 'sqlite', folder: join(home, 'busy') } as const
  const store = await openStore(place, 1)
  await furnish(store)
  await store.close()
  const sending = await startSending(place)
  const file = join(home, 'heqi.backup')
  const before = sending.answered()
  expect(heqi('busy', 'backup', file)).toEqual({ status: 0, said: `Backup written: ${file}`, refused: '' })
  expect(heqi('busy', 'restore', file)).toMatchObject({
    status: 1,
    refused: expect.stringContaining('HEQI_DATA'),
  })
  await sending.kill()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(heqi('fresh', 'restore', file)).toMatchObject({ status: 0, said: `Restored from ${file}.` })
  const kept = await attemptIdsOf({ kind: 'sqlite', folder: join(home, 'fresh') })
  expect(before.filter((id) => !kept.includes(id))).toEqual([])
})

test('each command says what it did, in the language asked for, or as JSON', () => {
  expect(heqi('data', 'migrate')).toMatchObject({ status: 0, said: expect.stringContaining('0001-first') })
  expect(heqi('data', 'migrate', '--locale', 'zh-CN')).toMatchObject({
    status: 0,
    said: '数据库已经是最新的。',
  })
  expect(heqi('data', 'recount')).toMatchObject({ status: 0, said: expect.stringContaining('anew') })
  const file = join(home, 'a.backup')
  expect(JSON.parse(heqi('data', 'backup', file, '--json').said)).toEqual({ file })
  const { said } = heqi('data', 'restore', file, '--json')
  expect(existsSync(JSON.parse(said).kept)).toBe(true)
})

test('what cannot be done is told in one sentence', () => {
  const file = join(home, 'a.backup')
  expect(heqi('none', 'backup', file)).toMatchObject({
    status: 1,
    refused: expect.stringContaining('no such file'),
  })
  heqi('data', 'migrate')
  heqi('data', 'backup', file)
  expect(heqi('data', 'backup', file, '--locale', 'zh-CN')).toMatchObject({
    status: 1,
    refused: expect.stringContaining('同名'),
  })
  expect(heqi('data', 'restore', MAIN)).toMatchObject({
    status: 1,
    refused: expect.stringContaining('damaged'),
  })
})
