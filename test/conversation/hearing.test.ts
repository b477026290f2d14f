import { describe, expect, it } from 'vitest'
import { cuesBetween, type Moment, momentOf } from '../../src/conversation/hearing.ts'
import { startTalk, type Talk, type TalkStart } from '../../src/conversation/talk.ts'
import { kettle } from './kettle.ts'

const begin = (change: Partial<TalkStart> = {}): Talk => {
  const started = startTalk({
    story: kettle(),
    variant: 1,
    seed: 7,
    hints: 'none',
    writes: false,
    typed: [],
    replies: [],
    branch: null,
    keepTyped: async () => {},
    reducedMotion: () => true,
    keep: async () => {},
    onEnded: () => {},
    ...change,
  })
  if (!started.ok) throw new Error('the kettle story does not start')
  return started.talk
}

const quiet: Moment = {
  heard: 1,
  sighs: 0,
  given: 0,
  mood: { anger: 10, trust: 4, heard: 0 },
  ending: null,
}
const later = (change: Partial<Moment>): readonly string[] => cuesBetween(quiet, { ...quiet, ...change })

describe('what can be heard of a conversation', () => {
  it('is nothing while nothing happens', () => expect(later({})).toEqual([]))

  it('is a line of the buyer, once also where several come together', () => {
    expect(later({ heard: 2 })).toEqual(['message-in'])
    expect(later({ heard: 4 })).toEqual(['message-in'])
  })

  it('is the reply first, then the weather it makes, then the answer', () => {
    const mood = { anger: 15, trust: 5, heard: 0 }
    expect(later({ given: 1, heard: 2, sighs: 1, mood })).toEqual([
      'message-out',
      'thunder',
      'lantern',
      'message-in',
      'sigh',
    ])
  })

  it('is an ending, each kind its own', () => {
    expect([later({ ending: 'good' }), later({ ending: 'fair' }), later({ ending: 'poor' })]).toEqual([
      ['good-end'],
      ['fair-end'],
      ['bad-end'],
    ])
  })
})

describe('a conversation', () => {
  it('is heard reply by reply, and with a sigh', async () => {
    const talk = begin()
    const opening = momentOf(talk)
    expect(opening).toMatchObject({ heard: 1, given: 0, ending: null })
    await talk.say('listen')
    const cues = cuesBetween(opening, momentOf(talk))
    expect(cues.filter((cue) => cue !== 'lantern')).toEqual(['message-out', 'message-in', 'sigh'])
  })

  it('says nothing of what was said before it was taken up again', () => {
    const talk = begin({ replies: [{ id: 'listen' }] })
    expect(cuesBetween(momentOf(talk), momentOf(talk))).toEqual([])
  })

  it('says nothing when it is told in another language', async () => {
    const talk = begin()
    await talk.say('listen')
    const before = momentOf(talk)
    expect(talk.retell(kettle('en'))).toBe(true)
    expect(cuesBetween(before, momentOf(talk))).toEqual([])
  })
})
