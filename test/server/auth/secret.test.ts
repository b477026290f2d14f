import { describe, expect, it } from 'vitest'
import { deviceOf } from '../../../src/server/auth/device.ts'
import { addressGroup } from '../../../src/server/auth/limits.ts'
import { createPasswords } from '../../../src/server/auth/password.ts'
import { hashCode, hashSecret, newCode, newId, newToken, readCode } from '../../../src/server/auth/secret.ts'
import { isWeak } from '../../../src/server/auth/strength.ts'

describe('codes', () => {
  it('come in groups of four letters that are not mistaken for each other', () => {
    for (let i = 0; i < 200; i++) {
      expect(newCode('team')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(newCode('person')).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
    }
  })

  it('are read as they are typed on a phone, in full width, without dashes, with lookalikes', () => {
    expect(readCode(' k7qm 3xpa ')).toBe('K7QM3XPA')
    expect(readCode('Ｋ７ＱＭ－３ＸＰＡ')).toBe('K7QM3XPA')
    expect(readCode('lO1i-oooo')).toBe('10110000')
    for (let i = 0; i < 50; i++) {
      const code = newCode('person')
      expect(hashCode('person', code.toLowerCase().replaceAll('-', ' '))).toBe(hashCode('person', code))
    }
  })

  it('of one kind are no use as another', () => {
    expect(hashCode('team', 'K7QM3XPA')).not.toBe(hashCode('person', 'K7QM3XPA'))
    expect(hashSecret('link', 'a')).not.toBe(hashSecret('session', 'a'))
  })

  it('and tokens never repeat', () => {
    const made = Array.from({ length: 500 }, () => [newId(), newToken(), newCode('person')]).flat()
    expect(new Set(made).size).toBe(made.length)
    expect(newToken()).toMatch(/^[\w-]{43}$/)
  })
})

describe('a password', () => {
  const passwords = createPasswords(2, { log2: 8, r: 8, p: 1 })

  it('is known again, another is not, and nobody has none', async () => {
    const hash = await passwords.hash('plum rain over canal')
    expect(hash).not.toContain('plum')
    expect(await passwords.matches('plum rain over canal', hash)).toBe(true)
    expect(await passwords.matches('plum rain over cana', hash)).toBe(false)
    expect(await passwords.matches('plum rain over canal', null)).toBe(false)
  })

  it('costs what it should, and is known at whatever cost it was hashed', async () => {
    const hash = await createPasswords(1).hash('plum rain over canal')
    expect(hash).toMatch(/^scrypt\$15\$8\$3\$/)
    expect(await passwords.matches('plum rain over canal', hash)).toBe(true)
  }, 60_000)

  it('is salted', async () => {
    expect(await passwords.hash('one and the same')).not.toBe(await passwords.hash('one and the same'))
  })

  it('waits in a bounded line', async () => {
    const tries = Array.from({ length: 80 }, () => passwords.matches('x', null))
    const ends = await Promise.allSettled(tries)
    const refused = ends.filter((end) => end.status === 'rejected')
    expect(refused.length).toBe(80 - 2 - 64)
    for (const { reason } of refused as PromiseRejectedResult[]) expect(reason.code).toBe('too-slow')
  })

  it.each([
    'short',
    '1234567890',
    'password123',
    'Password123!!',
    'woaini1314',
    'taobao2026!',
    'aaaaaaaaaaaaaaa',
    'abcdefghijklmn',
    'abababababab',
    'linmei12345',
    'LinMei!!!!!',
  ])('like %s is too easy to guess', async (password) => {
    expect(await isWeak(password, ['linmei', '林妹'])).toBe(true)
  })

  it.each(['plum rain over canal', '梅雨落在运河上一夜未停', 'Kd83-vmPq-02xz', 'correct horse battery'])(
    'like %s will do',
    async (password) => {
      expect(await isWeak(password, ['linmei', '林妹'])).toBe(false)
    },
  )
})

describe('an address', () => {
  it('of IPv6 counts by its first half, any other by the whole', () => {
    expect(addressGroup('2001:db8:1:2:3:4:5:6')).toBe(addressGroup('2001:db8:1:2:ffff::1'))
    expect(addressGroup('2001:db8::1')).toBe('2001:db8:0:0')
    expect(addressGroup('2001:db8:1:2::1')).not.toBe(addressGroup('2001:db8:1:3::1'))
    expect(addressGroup('10.0.0.7')).toBe('10.0.0.7')
    expect(addressGroup('::ffff:10.0.0.7')).toBe('::ffff:10.0.0.7')
  })
})

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'Chrome · Windows'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge · Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
      'Safari · iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0',
      'WeChat · Android',
    ],
    [undefined, '? · ?'],
  ])('is told coarsely: %s', (agent, device) => expect(deviceOf(agent)).toBe(device))
})
