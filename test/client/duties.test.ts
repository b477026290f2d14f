import { describe, expect, it } from 'vitest'
import { createApi } from '../../src/client/api.ts'
import { openDuties } from '../../src/client/duties.ts'
import type { Edition } from '../../src/wire/practice.ts'

const BUILT = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const FILES = { 'zh-CN.ink': 'buyer: 在吗' }

/** A server that answers some addresses, or none at all; `asked` says which were asked for. */
const serverOf = (answers: Readonly<Record<string, unknown>> | null) => {
  const asked: string[] = []
  const api = createApi({
    base: 'http://heqi.test/',
    locale: () => 'zh-CN',
    fetch: async (request) => {
      const path = new URL((request as Request).url).pathname
      asked.push(path)
      if (!answers || !(path in answers)) throw new TypeError('unreachable')
      return Response.json(answers[path])
    },
  })
  return { api, asked }
}

const deviceOf = () => {
  const kept = new Map<string, Edition>()
  const stored = new Map<string, string>()
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  } as Storage
  return {
    kept,
    own: {
      builtVersion: async (scenario: string) => (scenario === 'built' ? BUILT : null),
      editions: {
        edition: async (version: string) => kept.get(version) ?? null,
        keepEdition: async (edition: Edition) => void kept.set(edition.version, edition),
      },
      storage: () => storage,
    },
  }
}

const LIVE = {
  '/api/scenarios': {
    items: [
      { scenario: 'built', version: BUILT },
      { scenario: 'fetched', version: OTHER },
      { scenario: 'fetched', version: 'c'.repeat(64) },
      { scenario: 'lost', version: 'd'.repeat(64) },
    ],
  },
  '/api/assignments': {
    items: [
      { id: '1', cancelled: null },
      { id: '2', cancelled: 5 },
    ],
    next: null,
  },
  [`/api/scenarios/fetched/versions/${OTHER}`]: { files: FILES },
}

const EXPECTED = [
  { scenario: 'built', version: BUILT, files: null },
  { scenario: 'fetched', version: OTHER, files: FILES },
]

describe('what a server gives somebody to do', () => {
  it('is unknown until the server has been asked: then every story may be played', () => {
    expect(openDuties(serverOf(LIVE).api, deviceOf().own).live.value).toBeNull()
  })

  it('is the stories that are live, those of other versions with their texts, and what is not cancelled', async () => {
    const { own, kept } = deviceOf()
    const duties = openDuties(serverOf(LIVE).api, own)
    await duties.look()
    expect(duties.live.value).toEqual(EXPECTED)
    expect(duties.assignments.value.map(({ id }) => id)).toEqual(['1'])
    expect(kept.get(OTHER)?.files).toEqual(FILES)
  })

  it('is remembered without a connection, texts and all', async () => {
    const { own } = deviceOf()
    await openDuties(serverOf(LIVE).api, own).look()
    const later = openDuties(serverOf(null).api, own)
    await later.recall()
    expect(later.live.value).toEqual(EXPECTED)
    await later.look()
    expect(later.live.value).toEqual(EXPECTED)
  })

  it('asks for a text once', async () => {
    const { own } = deviceOf()
    const { api, asked } = serverOf(LIVE)
    const duties = openDuties(api, own)
    await duties.look()
    await duties.look()
    expect(asked.filter((path) => path.includes(OTHER))).toHaveLength(1)
  })

  it('is forgotten with whoever signs out', async () => {
    const { own } = deviceOf()
    const duties = openDuties(serverOf(LIVE).api, own)
    await duties.look()
    duties.forget()
    expect(duties.live.value).toBeNull()
    expect(duties.assignments.value).toEqual([])
    const later = openDuties(serverOf(null).api, own)
    await later.recall()
    expect(later.live.value).toBeNull()
  })
})
