import { describe, expect, test } from 'vitest'
import { StoreFull, StoreUnavailable } from '../../../src/server/store/errors.ts'
import { mayPass, faultOf as postgresFault } from '../../../src/server/store/postgres/faults.ts'
import { retrying } from '../../../src/server/store/postgres/retry.ts'
import { faultOf as sqliteFault } from '../../../src/server/store/sqlite/faults.ts'

const coded = (code: string, message = 'no', more = {}) =>
  Object.assign(new Error(message), { code, ...more })
const numbered = (errcode: number) => Object.assign(new Error('no'), { errcode })

describe('PostgreSQL', () => {
  test.each([
    ['a serialization failure', coded('40001')],
    ['a deadlock', coded('40P01')],
    ['a server that is going down', coded('57P01')],
    ['one that is starting', coded('57P03')],
    ['one with no connection left', coded('53300')],
    ['one that has become a follower', coded('25006')],
    ['a broken connection', coded('08006')],
    ['nobody at the address', coded('ECONNREFUSED')],
    ['a connection cut in a query', new Error('Connection terminated unexpectedly')],
    [
      'a connection cut before it',
      new Error('Client has encountered a connection error and is not queryable'),
    ],
    ['a pool that is waited for too long', new Error('timeout exceeded when trying to connect')],
    ['a schema made by two at once', coded('23505', 'no', { constraint: 'pg_type_typname_nsp_index' })],
  ])('%s passes by itself', (_, error) => {
    expect(mayPass(error)).toBe(true)
    expect(postgresFault(error)).toBeInstanceOf(StoreUnavailable)
  })

  test('a full disk is not tried again', () => {
    expect(mayPass(coded('53100'))).toBe(false)
    expect(postgresFault(coded('53100'))).toBeInstanceOf(StoreFull)
  })

  test("a programmer's mistake stays what it is", () => {
    for (const error of [
      coded('23503'),
      coded('23505', 'no', { constraint: 'people_key' }),
      coded('42601'),
      'odd',
    ]) {
      expect(mayPass(error)).toBe(false)
      expect(postgresFault(error)).toBe(error)
    }
  })
})

describe('SQLite', () => {
  test('a full disk, a locked file and a failing disk are told apart', () => {
    for (const code of [13, 4874, 778]) expect(sqliteFault(numbered(code))).toBeInstanceOf(StoreFull)
    for (const code of [5, 261, 10, 1034])
      expect(sqliteFault(numbered(code))).toBeInstanceOf(StoreUnavailable)
    const mistake = numbered(1)
    expect(sqliteFault(mistake)).toBe(mistake)
  })
})

describe('trying again', () => {
  test('goes on until it works', async () => {
    let tries = 0
    const work = async () => {
      tries += 1
      if (tries < 4) throw coded('40001')
      return tries
    }
    expect(await retrying(work, 60_000)).toBe(4)
  })

  test('ends at once for what cannot pass, and after a while for the rest', async () => {
    let tries = 0
    const failing = (error: unknown) => async () => {
      tries += 1
      throw error
    }
    await expect(retrying(failing(coded('23503')), 60_000)).rejects.toThrow('no')
    expect(tries).toBe(1)
    await expect(retrying(failing(coded('40001')), 60)).rejects.toThrow(StoreUnavailable)
    expect(tries).toBeGreaterThan(2)
  })
})
