import { describe, expect, it } from 'vitest'
import {
  advance,
  type Beat,
  beginPlay,
  beginSession,
  faceValue,
  giveReply,
  parOf,
  replay,
  resultOf,
  type Session,
  termsOf,
  WALKED_OUT,
  weighReply,
} from '../../src/training/index.ts'
import { beatOf, finish, happen, hear, replyOf, say, sceneOf, settingWith, talkOf } from './talking.ts'

const begun = beginSession(settingWith())
const DECISION = beatOf([
  { moves: ['ask'] },
  { moves: ['paraphrase', 'thank'] },
  { moves: ['argue'] },
  { moves: [] },
])
const asked = hear(begun, DECISION)
const reply = (session: Session, id: string): Session => advance(session, { kind: 'reply', id })

describe('a session', () => {
  it('begins with the mood that the setting says and nothing learnt, promised or earned', () => {
    expect(begun).toMatchObject({ facts: [], promises: {}, turns: [], earned: 0, serious: 0, ending: null })
    expect(begun.memory).toMatchObject({ anger: 16, trust: 7, heard: 0 })
  })

  it('refuses a reply that is not on offer', () => {
    expect(() => reply(asked, 'r5')).toThrow(new RangeError('reply r5 is not on offer'))
    expect(() => reply(begun, 'r1')).toThrow(RangeError)
  })

  it('refuses a second reply to the same decision', () => {
    expect(() => reply(reply(asked, 'r1'), 'r1')).toThrow(RangeError)
  })

  it('refuses a reply after the ending', () => {
    const ended = hear(asked, { ...DECISION, ending: { id: 'gone', worth: 'poor' } })
    expect(() => reply(ended, 'r1')).toThrow(RangeError)
  })

  it('leaves the session it came from as it was', () => {
    const before = structuredClone(asked)
    const once = reply(asked, 'r2')
    happen(once, { kind: 'fact', id: 'a' }, { kind: 'promise', id: 'b' }, { kind: 'broken', id: 'b' })
    expect(asked).toEqual(before)
    expect(reply(asked, 'r2')).toEqual(once)
  })

  it('writes down each turn: what was said, in which phase and mood, for how many points', () => {
    const after = reply(hear(begun, { ...DECISION, phase: 'call' }), 'r2')
    expect(after.turns).toEqual([
      {
        reply: 'r2',
        phase: 'call',
        moves: ['paraphrase', 'thank'],
        judged: ['paraphrase', 'thank'],
        fired: [{ rule: 'patience' }],
        before: { anger: 16, trust: 7, heard: 0 },
        after: { anger: 14, trust: 9, heard: 5 },
        points: 7,
        par: 7,
      },
    ])
  })

  it('learns a fact once, however often it is told', () => {
    const told = happen(
      begun,
      { kind: 'fact', id: 'a' },
      { kind: 'fact', id: 'b' },
      { kind: 'fact', id: 'a' },
    )
    expect(happen(told, { kind: 'fact', id: 'b' }).facts).toEqual(['a', 'b'])
  })

  it('applies events in their order: kept then saddened is not saddened then kept', () => {
    const start = { anger: 1, trust: 7, heard: 0 }
    const made = happen(beginSession(settingWith({ start })), { kind: 'promise', id: 'a' })
    const shouted = { kind: 'mood', value: 'anger', by: 5 } as const
    const kept = { kind: 'kept', id: 'a' } as const
    expect(happen(made, kept, shouted).memory.anger).toBe(5)
    expect(happen(made, shouted, kept).memory.anger).toBe(4)
  })

  it('counts red lines and serious faults as they were judged', () => {
    const after = talkOf([['argue', 'blame'], ['bribe'], ['ask', 'leak'], ['stall']])
    expect(after.serious).toBe(2)
    expect(after.redLines).toEqual(['bribe', 'leak'])
  })

  it('tells what a reply would earn without giving it', () => {
    const before = structuredClone(asked)
    expect(weighReply(asked, replyOf({ moves: ['explain'] }, 0))).toEqual({ points: -6, judged: ['excuse'] })
    expect(weighReply(asked, replyOf({ moves: ['ask'], needs: ['a'] }, 0))).toEqual({
      points: -6,
      judged: ['mishear'],
    })
    expect(asked).toEqual(before)
  })
})

describe('par', () => {
  const terms = termsOf('grievance', 'even')
  it('is the highest face value on offer, nothing halved', () => {
    expect(DECISION.replies.map(({ moves }) => faceValue(moves, terms))).toEqual([4, 7, -12, 0])
    expect(parOf(DECISION.replies, terms)).toBe(7)
  })

  it('may be below nothing, and is nothing where nothing is on offer', () => {
    expect(parOf(beatOf([{ moves: ['argue'] }, { moves: ['stall'] }]).replies, terms)).toBe(-6)
    expect(parOf([], terms)).toBe(0)
  })

  it('goes by what the motive weighs', () => {
    expect(parOf(beatOf([{ moves: ['boundary'] }]).replies, termsOf('leverage', 'even'))).toBe(5)
  })

  it('makes the sum of points a matter of shortfall: no detour collects any', () => {
    const once = talkOf([['ask'], ['acknowledge']])
    expect(once.earned).toBe(0)
    expect(reply(asked, 'r1').earned).toBe(4 - 7)
    expect(reply(hear(reply(asked, 'r3'), DECISION), 'r1').earned).toBe(-12 - 7 + (2 - 7))
  })
})

describe('an ending', () => {
  const promised = happen(begun, { kind: 'promise', id: 'b' }, { kind: 'promise', id: 'a' })

  it("comes by the story's word and is worth 20, 10 or nothing", () => {
    const worths = (['good', 'fair', 'poor'] as const).map((worth) =>
      resultOf(finish(begun, { id: 'end', worth })),
    )
    expect(worths).toEqual([11 + 20, 11 + 10, 11])
  })

  it('breaks every promise that is still open, one after another', () => {
    const ended = finish(promised, { id: 'end', worth: 'good' })
    expect(ended.promises).toEqual({ a: 'broken', b: 'broken' })
    expect(ended.memory).toMatchObject({ anger: 20, trust: 0, heard: 0, broken: 2 })
    expect(ended.since).toEqual([{ rule: 'promise-broken' }, { rule: 'promise-broken' }])
  })

  it('leaves alone what its own last line kept', () => {
    const ended = finish(promised, { id: 'end', worth: 'good' }, { kind: 'kept', id: 'a' })
    expect(ended.promises).toEqual({ a: 'kept', b: 'broken' })
    expect(ended.memory).toMatchObject({ anger: 20, trust: 4 })
  })

  it('is the buyer walking out where another decision stands open after the last turn', () => {
    let session = beginSession(settingWith({ turns: 3 }))
    for (let turn = 1; turn <= 3; turn++) {
      session = hear(session, DECISION)
      expect(session.ending).toBeNull()
      session = reply(session, 'r1')
    }
    const left = hear(session, DECISION)
    expect(left.ending).toEqual(WALKED_OUT)
    expect(() => reply(left, 'r1')).toThrow(RangeError)
  })

  it('of the story stands on the last turn, too', () => {
    const session = talkOf([['ask'], ['ask'], ['ask']], { turns: 3 })
    expect(finish(session, { id: 'settled', worth: 'good' }).ending?.id).toBe('settled')
  })

  it('is missing where a story stops without one: nobody walks out of an empty room', () => {
    expect(happen(talkOf([['ask']], { turns: 1 })).ending).toBeNull()
  })

  it('counts record and review as turns of the same talk', () => {
    const session = say(say(beginSession(settingWith({ turns: 2 })), ['ask']), ['record'], {
      phase: 'record',
    })
    expect(hear(session, DECISION).ending).toEqual(WALKED_OUT)
  })
})

describe('a result', () => {
  it('adds points against par, calm, trust, being heard and the ending', () => {
    const talk = reply(asked, 'r1')
    expect(resultOf(talk)).toBe(4 - 7 + (20 - 16) + 8 + 3)
    expect(resultOf(finish(talk, { id: 'end', worth: 'fair' }))).toBe(12 + 10)
  })
})

describe('a play', () => {
  const beats: readonly Beat[] = [
    DECISION,
    beatOf([{ moves: ['own'] }], { events: [{ kind: 'fact', id: 'a' }] }),
    beatOf([], { ending: { id: 'end', worth: 'good' } }),
  ]
  const setting = settingWith()

  it('goes from decision to decision to the ending', () => {
    const play = giveReply(giveReply(beginPlay(setting, sceneOf(beats)), 'r1'), 'r1')
    expect(play.session.turns.map(({ reply }) => reply)).toEqual(['r1', 'r1'])
    expect(play.session).toMatchObject({ facts: ['a'], ending: { id: 'end' } })
  })

  it('tells the story the mood that the reply left', () => {
    const moods: unknown[] = []
    const scene = {
      beat: DECISION,
      choose: (_: string, mood: unknown) => {
        moods.push(mood)
        return sceneOf(beats)
      },
    }
    giveReply(beginPlay(setting, scene), 'r2')
    expect(moods).toEqual([{ anger: 14, trust: 9, heard: 5 }])
  })

  it('folded over replies holds every position on the way', () => {
    const replayed = replay(setting, sceneOf(beats), [{ id: 'r4' }, { id: 'r1' }])
    expect(replayed.ok).toBe(true)
    expect(replayed.plays.map(({ session }) => session.turns.length)).toEqual([0, 1, 2])
  })

  it('says where replies and story part, and keeps what went before', () => {
    const parted = replay(setting, sceneOf(beats), [{ id: 'r1' }, { id: 'r2' }, { id: 'r1' }])
    expect(parted).toMatchObject({ ok: false, mismatch: { turn: 2, found: 'r2', offered: ['r1'] } })
    expect(parted.plays).toHaveLength(2)
  })

  it('offers nothing after the ending', () => {
    const more = replay(setting, sceneOf(beats), [{ id: 'r1' }, { id: 'r1' }, { id: 'r1' }])
    expect(more).toMatchObject({ ok: false, mismatch: { turn: 3, found: 'r1', offered: [] } })
  })

  it('offers nothing once the buyer has walked out, though the story would go on', () => {
    const short = replay({ ...setting, turns: 1 }, sceneOf(beats), [{ id: 'r1' }, { id: 'r1' }])
    expect(short).toMatchObject({ ok: false, mismatch: { turn: 2, offered: [] } })
  })
})
