import { computed } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { Examined } from '../../src/conversation/examiner.ts'
import { versionOf } from '../../src/ink/version.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { beginAttempt } from '../../src/trainee/attempts.ts'
import { shelve } from '../../src/trainee/shelf.ts'
import { type Retold, retellAttempt, workOutRetold } from '../../src/trainee/told.ts'
import type { World } from '../../src/trainee/world.ts'
import type { Attempt } from '../../src/wire/attempt.ts'
import type { Edition } from '../../src/wire/practice.ts'
import { debriefed, solved } from '../analysis/talks.ts'
import { storyOf } from '../ink/writing.ts'

const BODY = `buyer: It leaks.
+ [I hear you. # id: a # move: acknowledge]
  buyer: Good. # ending: settled, good
  -> END
+ [Calm down. # id: b # move: command]
  buyer: Me?
  + + [Sorry. # id: c # move: apologise]
    buyer: Well. # ending: quiet, fair
    -> END
`
const textOf = (body: string): string => storyOf(body).sources.files['en.ink']!
const TODAY = { 'en.ink': textOf(BODY) }
const OLD = { 'en.ink': textOf(BODY.replaceAll('It leaks', 'It drips')) }
const PATH = '/stories/kettle/en.ink'

const attemptOf = (replies: readonly string[], version = versionOf(TODAY)): Attempt => {
  const begun = beginAttempt({
    scenario: 'kettle',
    version,
    locale: 'en',
    variant: 1,
    mode: 'practice',
    luck: [1, 2, 3, 4, 5],
    now: 0,
  })
  const told = replies.map((id, at) => ({ id, at }))
  return { ...begun, id: 'now', ended: true, transcript: { ...begun.transcript, replies: told } }
}

/** A world that knows one attempt, some kept editions, and what its analysis says. */
const worldOf = (attempt: Attempt | null, editions: readonly Edition[] = [], examined?: Examined) => {
  const kept: Attempt[] = []
  const edition = async (version: string) => editions.find((one) => one.version === version) ?? null
  const world = {
    attempts: {
      find: async () => attempt,
      amend: async (one: Attempt) => kept.push(one) > 0,
    },
    practice: { drills: async () => [], keepDrill: async () => {} },
    shelf: shelve({ [PATH]: TODAY['en.ink'] }, { [PATH]: async () => TODAY['en.ink'] }, { edition }),
    words: computed(() => createTranslator('en')),
    examiner: { examine: async () => examined },
  } as unknown as World
  return { world, kept }
}

const retold = async (world: World): Promise<Retold> => {
  const told = await retellAttempt(world, 'now')
  if (told.kind !== 'retold') throw new Error(told.kind)
  return told
}

describe('an attempt told again', () => {
  it('has its story, its plays and its ending', async () => {
    const { world } = worldOf(attemptOf(['b', 'c']))
    const { plays, ending, edition, header } = await retold(world)
    expect([plays.length, ending.id, edition, header.title]).toEqual([3, 'quiet', false, 'A test'])
  })

  it('is told as it was played after the story has changed, and says so', async () => {
    const version = versionOf(OLD)
    const { world } = worldOf(attemptOf(['a'], version), [{ version, scenario: 'kettle', files: OLD }])
    const told = await retold(world)
    expect(told.plays[0]!.scene.beat.lines[0]!.text).toBe('It drips.')
    expect(told.edition).toBe(true)
  })

  it.each([
    ['changed', attemptOf(['a'], versionOf(OLD))],
    ['changed', attemptOf(['nobody-says-this'])],
    ['unfinished', attemptOf(['b'])],
    ['lost', null],
  ] as const)('is %s where it cannot be told', async (kind, attempt) => {
    expect(await retellAttempt(worldOf(attempt).world, 'now')).toMatchObject({ kind })
  })
})

describe('an attempt worked out', () => {
  const debrief = debriefed(solved(storyOf(BODY), 1)!, ['b', 'c'])

  it('is kept with its outcome', async () => {
    const { world, kept } = worldOf(attemptOf(['b', 'c']), [], { kind: 'debrief', debrief })
    const worked = await workOutRetold(world, await retold(world))
    expect(worked).toMatchObject({ debrief: { score: debrief.score }, without: null })
    expect(kept).toMatchObject([{ outcome: { score: debrief.score, ending: 'quiet' } }])
  })

  it('has no score where the story is too large', async () => {
    const { world, kept } = worldOf(attemptOf(['a']), [], { kind: 'incomplete' })
    expect(await workOutRetold(world, await retold(world))).toMatchObject({
      debrief: null,
      without: 'incomplete',
    })
    expect(kept).toMatchObject([{ outcome: { score: null } }])
  })

  it('keeps what is known already where the analysis stopped half-way', async () => {
    const { world, kept } = worldOf(attemptOf(['a']), [], { kind: 'failed' })
    expect(await workOutRetold(world, await retold(world))).toMatchObject({ without: 'failed' })
    expect(kept).toEqual([])
  })
})
