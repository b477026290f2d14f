import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Beat,
  beginPlay,
  giveReply,
  MODES,
  MOTIVES,
  type Play,
  replay,
  type Scene,
  type Setting,
  type StoryEvent,
  TEMPERS,
  type Transcript,
  WORTHS,
} from '../../src/training/index.ts'
import { parseTranscript } from '../../src/wire/attempt.ts'
import { mood, moves, ready } from './arbitrary.ts'
import { replyOf } from './talking.ts'

const NAMES = ['a', 'b', 'c']
const event: fc.Arbitrary<StoryEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('fact', 'promise', 'kept', 'broken'), id: fc.constantFrom(...NAMES) }),
  fc.record({
    kind: fc.constant('mood'),
    value: fc.constantFrom('anger', 'trust', 'heard'),
    by: fc.integer({ min: -4, max: 4 }),
  }),
)

const decision: fc.Arbitrary<Beat> = fc.record({
  events: fc.array(event, { maxLength: 3 }),
  phase: fc.constantFrom('chat', 'chat', 'call', 'followup', 'record', 'review'),
  replies: fc
    .array(fc.record({ moves, needs: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 1 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((offers) => offers.map(replyOf)),
  ending: fc.constant(null),
})

const setting: fc.Arbitrary<Setting> = fc.record({
  motive: fc.constantFrom(...MOTIVES),
  temper: fc.constantFrom(...TEMPERS),
  start: mood,
  ready,
  turns: fc.integer({ min: 3, max: 12 }),
  pass: fc.constant(75),
})

interface Talk {
  readonly setting: Setting
  readonly decisions: readonly Beat[]
  readonly events: readonly StoryEvent[]
  readonly worth: (typeof WORTHS)[number]
  readonly picks: readonly number[]
  readonly times: readonly number[]
}
const talk: fc.Arbitrary<Talk> = fc.record({
  setting,
  decisions: fc.array(decision, { minLength: 1, maxLength: 8 }),
  events: fc.array(event, { maxLength: 2 }),
  worth: fc.constantFrom(...WORTHS),
  picks: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
  times: fc.array(fc.nat(90_000), { minLength: 8, maxLength: 8 }),
})

/** A story that goes another way in anger: it skips a decision. */
const sceneOf = ({ decisions, events, worth }: Talk, at = 0): Scene => ({
  beat: decisions[at] ?? { events, phase: 'chat', replies: [], ending: { id: 'end', worth } },
  choose: (_, { anger }) => sceneOf({ decisions, events, worth } as Talk, at + (anger > 15 ? 2 : 1)),
})

const playOut = (talk: Talk): Play => {
  let play = beginPlay(talk.setting, sceneOf(talk))
  for (let turn = 0; !play.session.ending; turn++) {
    const { replies } = play.session.beat
    play = giveReply(play, replies[talk.picks[turn]! % replies.length]!.id)
  }
  return play
}

const transcriptOf = (play: Play, times: readonly number[]): Transcript => {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    scenario: 'angry-buyer',
    version: 'f'.repeat(64),
    locale: 'zh-CN',
    seed: 7,
    variant: 1,
    mode: MODES[sorted[0]! % MODES.length]!,
    replies: play.session.turns.map(({ reply }, turn) => ({ id: reply, at: sorted[turn]! })),
  }
}

describe('a transcript, printed and read again', () => {
  it('replays to the very same session, at every turn', () => {
    fc.assert(
      fc.property(talk, (talk) => {
        const play = playOut(talk)
        const transcript = transcriptOf(play, talk.times)
        const read = parseTranscript(JSON.parse(JSON.stringify(transcript)))
        expect(read).toEqual(transcript)
        const replayed = replay(talk.setting, sceneOf(talk), read!.replies)
        expect(replayed.ok).toBe(true)
        expect(replayed.plays.at(-1)!.session).toEqual(play.session)
        for (const [turn, { session }] of replayed.plays.entries())
          expect(session.turns).toEqual(play.session.turns.slice(0, turn))
      }),
      { numRuns: 400 },
    )
  })
})

describe('any talk', () => {
  it('keeps every mood on the grid and adds up what it earned', () => {
    fc.assert(
      fc.property(talk, (talk) => {
        const { session } = playOut(talk)
        const moods = [...session.turns.flatMap(({ before, after }) => [before, after]), session.memory]
        for (const { anger, trust, heard } of moods)
          for (const value of [anger, trust, heard]) expect(value >= 0 && value <= 20).toBe(true)
        const earned = session.turns.reduce((sum, { points, par }) => sum + points - par, 0)
        expect(session.earned).toBe(earned)
        expect(session.turns.length).toBeLessThanOrEqual(talk.setting.turns)
      }),
      { numRuns: 600 },
    )
  })
})
