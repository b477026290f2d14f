import { afterEach, describe, expect, it, vi } from 'vitest'
import { versionOf } from '../../../src/ink/index.ts'
import { weightOf } from '../../../src/server/verify/edition.ts'
import {
  type Edition,
  LIBRARY_SETTINGS,
  type Library,
  NotReady,
  openLibrary,
} from '../../../src/server/verify/index.ts'
import { type Bounds, Overrun, openLane } from '../../../src/server/verify/lane.ts'
import { headed } from '../../ink/writing.ts'
import { claimOf, preparedIn, shippedEdition, transcriptOf } from './claims.ts'

const small = (scenario: string, words = 'It leaks!'): Edition => {
  const text = headed(`buyer: ${words}
+ [I hear you. # id: a1 # move: acknowledge # why: He wants to be heard.]
  buyer: Good. # ending: settled, good
  -> END
+ [So what? # id: a2 # move: argue # why: Nobody asked.]
  buyer: Bye. # ending: lost, poor
  -> END
`)
  const files = { 'zh-CN.ink': text, 'en.ink': text }
  return { scenario, version: versionOf(files), complete: true, files }
}

/** A counter that never stops growing: the graph has no end, the story can be told all the same. */
const counting = (): Edition => {
  const text = headed(
    `VAR n = 1
-> hub
=== hub
~ n = n * 3 + 1
buyer: {n}?
+ [Again # id: again # move: ask # why: To know more.]
  -> hub
+ [Never mind # id: stop # move: thank # why: To end.]
  buyer: Bye after {n}. # ending: settled, good
  -> END
`,
    { turns: 60 },
  )
  const files = { 'zh-CN.ink': text, 'en.ink': text }
  return { scenario: 'counting', version: versionOf(files), complete: false, files }
}

const libraryOf = (...editions: readonly Edition[]) => {
  const asked: string[] = []
  const library = openLibrary(async (version) => {
    asked.push(version)
    return editions.find((one) => one.version === version) ?? null
  })
  return { library, asked }
}

let open: Library | null = null
afterEach(() => open?.close())

describe('a library', () => {
  it('verifies with its own copy, prepared once for all who ask', async () => {
    const edition = small('kettle')
    const { library, asked } = libraryOf(edition)
    open = library
    const verdicts = await Promise.all(
      [['a1'], ['a2'], ['a1']].map((replies) => library.verify(claimOf(transcriptOf(edition, replies)))),
    )
    expect(verdicts.map((verdict) => verdict.kind === 'verified' && verdict.score)).toEqual([100, 0, 100])
    expect(asked).toEqual([edition.version])
  })

  it('keeps aside what it has no copy of, and takes it up once the version is there', async () => {
    const edition = small('kettle')
    const editions: Edition[] = []
    open = openLibrary(async (version) => editions.find((one) => one.version === version) ?? null)
    const claim = claimOf(transcriptOf(edition, ['a1']))
    expect(await open.verify(claim)).toEqual({ kind: 'aside', why: 'unknown-version' })
    editions.push(edition)
    expect(await open.verify(claim)).toMatchObject({ kind: 'verified', score: 100 })
  })

  it('does not judge by files whose hash is not the version: another training model scored them', async () => {
    const edition = { ...small('kettle'), version: 'f'.repeat(64) }
    open = libraryOf(edition).library
    expect(await open.verify(claimOf(transcriptOf(edition, ['a1'])))).toMatchObject({ kind: 'aside' })
  })

  it('refuses a version that goes by another scenario’s name', async () => {
    const edition = small('kettle')
    open = libraryOf(edition).library
    const claim = claimOf(transcriptOf(edition, ['a1'], { scenario: 'lamp' }))
    expect(await open.verify(claim)).toEqual({ kind: 'refused', code: 'forged', turn: null })
  })

  it('tells a story that has no end in the graph: the outcome, but no score', async () => {
    const edition = counting()
    open = libraryOf(edition).library
    const verify = (replies: readonly string[]) => open!.verify(claimOf(transcriptOf(edition, replies)))
    expect(await verify(['again', 'again', 'stop'])).toMatchObject({
      kind: 'verified',
      score: null,
      passed: false,
      ending: { id: 'settled', worth: 'good' },
      turns: [{ loss: null, decision: 'again' }, {}, { reply: 'stop' }],
    })
    expect(await verify(['again', 'nothing'])).toEqual({ kind: 'refused', code: 'impossible', turn: 2 })
    expect(await verify(['again'])).toEqual({ kind: 'refused', code: 'truncated', turn: 2 })
  })

  it('lets the version go that was asked for longest ago, and prepares it again when it is asked for', async () => {
    const editions = [small('one', 'One.'), small('two', 'Two.'), small('three', 'Three.')]
    const asked: string[] = []
    const find = async (version: string) => {
      const edition = editions.find((one) => one.version === version)!
      asked.push(edition.scenario)
      return edition
    }
    const bytes = 2.5 * weightOf(preparedIn(editions[0]!, 'zh-CN'))
    open = openLibrary(find, { ...LIBRARY_SETTINGS, bytes })
    const verify = (at: number) => open!.verify(claimOf(transcriptOf(editions[at]!, ['a1'])))
    for (const at of [0, 1, 0, 2, 0, 1]) await verify(at)
    expect(asked).toEqual(['one', 'two', 'three', 'two'])
  })

  it('asks to be asked again where a story that is complete could not be made ready in time', async () => {
    const edition = small('kettle')
    const preparing: Bounds = { deadline: 1, memory: 64, idle: 10 }
    open = openLibrary(async () => edition, { ...LIBRARY_SETTINGS, preparing })
    await expect(open.verify(claimOf(transcriptOf(edition, ['a1'])))).rejects.toThrow(NotReady)
  })

  it('keeps aside what cannot be told in time', async () => {
    const edition = counting()
    const telling: Bounds = { deadline: 1, memory: 64, idle: 10 }
    open = openLibrary(async () => edition, { ...LIBRARY_SETTINGS, telling })
    expect(await open.verify(claimOf(transcriptOf(edition, ['stop'])))).toEqual({
      kind: 'aside',
      why: 'too-slow',
    })
  })
})

describe('a lane', () => {
  afterEach(() => void vi.useRealTimers())
  const heavy = { kind: 'check', files: shippedEdition('picky-buyer').files } as const
  const light = { kind: 'check', files: { 'zh-CN.ink': small('kettle').files['zh-CN.ink']! } } as const

  it('ends a job at its deadline and goes on with the next one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const lane = openLane({ deadline: 1000, memory: 512, idle: 1000 })
    const late = lane.ask(heavy)
    const next = lane.ask(light)
    vi.advanceTimersByTime(1000)
    await expect(late).rejects.toThrow(Overrun)
    expect((await next).headers).toHaveProperty('zh-CN')
    await lane.close()
  })

  it('survives a job that takes more memory than it may', async () => {
    const lane = openLane({ deadline: 60_000, memory: 20, idle: 1000 })
    await expect(lane.ask(heavy)).rejects.toMatchObject({ of: 'memory' })
    await lane.close()
  })

  it('turns away what waits when it closes', async () => {
    const lane = openLane({ deadline: 60_000, memory: 512, idle: 1000 })
    const waiting = [lane.ask(heavy), lane.ask(light)]
    const settled = Promise.allSettled(waiting)
    await lane.close()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  it('starts again after it was idle', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const lane = openLane({ deadline: 60_000, memory: 512, idle: 50 })
    await lane.ask(light)
    await vi.advanceTimersByTimeAsync(50)
    expect((await lane.ask(light)).complete).toBe(true)
    await lane.close()
  })
})
