import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BadSettings, isSecure, readSettings, SETTINGS } from '../../src/server/settings.ts'

const mistakesIn = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings(env)
    return []
  } catch (error) {
    if (error instanceof BadSettings) return error.mistakes
    throw error
  }
}

describe('settings', () => {
  it('need nothing', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: null,
      folder: '.heqi',
      database: null,
      url: null,
      proxy: null,
      idleDays: 14,
    })
  })

  it('are read', () => {
    const settings = readSettings({
      PORT: '8080',
      DATABASE_URL: 'postgres://a:b@db/heqi',
      HEQI_URL: 'https://heqi.example.com/',
      HEQI_PROXY: 'loopback, 10.0.0.0/8',
      HEQI_SESSION_DAYS: '7',
      HEQI_DAY_OFFSET: '-300',
    })
    expect(settings).toMatchObject({
      port: 8080,
      database: 'postgres://a:b@db/heqi',
      url: 'https://heqi.example.com',
      proxy: ['loopback', '10.0.0.0/8'],
      sessionDays: 7,
      dayOffset: -300,
    })
    expect(isSecure(settings)).toBe(true)
    expect(isSecure(readSettings({ HEQI_URL: 'http://shop.local' }))).toBe(false)
  })

  it('that are wrong are told all at once, each in a sentence', () => {
    const mistakes = mistakesIn({
      PORT: '99999',
      HEQI_URL: 'heqi.example.com',
      HEQI_PROXY: '2',
      HEQI_LOG: 'loud',
      HEQI_KEEP_AUDIT_DAYS: '0',
      HEQI_DAY_OFFSET: '1000',
    })
    expect(mistakes).toHaveLength(6)
    expect(mistakes[0]).toBe('PORT must be a whole number from 0 to 65535, not "99999"')
    for (const name of ['HEQI_URL', 'HEQI_PROXY', 'HEQI_LOG', 'HEQI_KEEP_AUDIT_DAYS', 'HEQI_DAY_OFFSET'])
      expect(mistakes.some((mistake) => mistake.startsWith(`${name} must be `))).toBe(true)
  })

  it('that hold a secret are not repeated', () => {
    const said = mistakesIn({ DATABASE_URL: 'mysql://me:hunter2@db', HEQI_METRICS_TOKEN: 'hunter2' }).join()
    expect(said).toContain('DATABASE_URL')
    expect(said).not.toContain('hunter2')
  })

  it('all stand in the README table, and nothing else does', () => {
    const readme = readFileSync(new URL('../../src/server/README.md', import.meta.url), 'utf8')
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*) \|$/gm)].map(
      ([, name, usual, tells]) => ({
        name,
        usual,
        tells,
      }),
    )
    expect(rows).toEqual(
      Object.entries(SETTINGS).map(([name, { usual, tells }]) => ({
        name,
        usual: usual === '' ? '–' : `\`${usual}\``,
        tells,
      })),
    )
  })
})
