import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTalk, type Talk, type TalkStart } from '../../src/conversation/talk.ts'
import { compile } from '../../src/ink/index.ts'
import { kettle, kettleWords } from './kettle.ts'

const zh = kettleWords['zh-CN']

const tryToBegin = (change: Partial<TalkStart>) =>
  startTalk({
    story: kettle(),
    variant: 1,
    seed: 7,
    hints: 'full',
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

const begin = (change: Partial<TalkStart> = {}): Talk => {
  const started = tryToBegin(change)
  if (!started.ok) throw new Error('the kettle story does not start')
  return started.talk
}

const texts = (talk: Talk): readonly string[] =>
  talk.log.value.map((entry) =>
    entry.kind === 'line'
      ? entry.line.text
      : entry.kind === 'said'
        ? entry.text
        : entry.kind === 'phase'
          ? `(${entry.phase})`
          : entry.kind === 'branch'
            ? '(branch)'
            : entry.rows.map((row) => `${row.field}=${row.answer ?? ''}`).join(';'),
  )

describe('a talk', () => {
  it('begins with the buyer, the coach apart from the log, and every reply on offer', () => {
    const talk = begin()
    expect(texts(talk)).toEqual([zh.shout])
    expect(talk.coach.value).toEqual({ kind: 'line', text: zh.hint })
    expect(talk.offered.value.map(({ id }) => id).sort()).toEqual(['excuse', 'listen'])
    expect(talk.pose.value).toBe('shout')
  })

  it('has no coach unless it is guided', () => {
    expect(begin({ hints: 'none' }).coach.value).toBeNull()
  })

  it('has a general hint where the story has no coach', async () => {
    const talk = begin()
    await talk.say('listen')
    expect(talk.coach.value).toEqual({ kind: 'hint', id: 'listen' })
    await talk.say('promise')
    expect(talk.coach.value).toEqual({ kind: 'hint', id: 'record' })
  })

  it('keeps a fading coach quiet until it is asked, at each turn anew', async () => {
    const talk = begin({ hints: 'asked' })
    expect([talk.coach.value, talk.hintWaits.value]).toEqual([null, true])
    talk.askHint()
    expect([talk.coach.value?.kind, talk.hintWaits.value]).toEqual(['line', false])
    await talk.say('listen')
    expect([talk.coach.value, talk.hintWaits.value]).toEqual([null, true])
  })

  it('names a phase above its own first line, not above what was still said before it', () => {
    const before = kettle().sources
    const spoken = before.files[before.main]?.replace('=== call ===\n', '=== call ===\nbuyer: wait.\n') ?? ''
    const { story } = compile({ main: before.main, files: { [before.main]: spoken } })
    const talk = begin({ ...(story && { story }), replies: [{ id: 'listen' }] })
    expect(texts(talk)).toEqual([zh.shout, zh.listen, 'wait.', '(call)', 'call', zh.calmer])
  })

  it('marks where it is played anew', async () => {
    const replies = [{ id: 'listen' }]
    const talk = begin({ replies, branch: 2 })
    expect(texts(talk)).toEqual([zh.shout, zh.listen, '(call)', 'call', zh.calmer, '(branch)'])
    await talk.say('promise')
    expect(texts(talk).slice(5, 7)).toEqual(['(branch)', zh.listen])
    expect(texts(begin({ branch: 1 }))).toEqual([zh.shout, '(branch)'])
  })

  it('offers replies in the same order each time it is taken up', () => {
    const order = (seed: number) => begin({ seed }).offered.value.map(({ id }) => id)
    expect(order(3)).toEqual(order(3))
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => order(seed)[0])).size).toBe(2)
  })

  it('keeps a reply before the buyer answers', async () => {
    let kept = () => {}
    const keep = vi.fn(() => new Promise<void>((resolve) => (kept = resolve)))
    const talk = begin({ keep })
    const said = talk.say('listen')
    expect(keep).toHaveBeenCalledWith('listen', { turn: 1 })
    expect(texts(talk)).toEqual([zh.shout, zh.listen])
    expect([talk.answering.value, talk.buyerTyping.value, talk.offered.value.length]).toEqual([true, true, 0])
    await talk.say('excuse')
    expect(keep).toHaveBeenCalledTimes(1)
    kept()
    await said
    expect(texts(talk)).toEqual([zh.shout, zh.listen, '(call)', 'call', zh.calmer])
  })

  it('shows what a reply does to the mood at once, before it is kept', async () => {
    let kept = () => {}
    const talk = begin({ keep: () => new Promise<void>((resolve) => (kept = resolve)) })
    const before = talk.play.value.session.memory
    const said = talk.say('listen')
    const { session } = talk.play.value
    expect(session.turns.map(({ reply }) => reply)).toEqual(['listen'])
    expect(session.memory).not.toEqual(before)
    expect(talk.line.value).toBe(1)
    kept()
    await said
    expect(talk.play.value.session).toEqual(session)
    expect(talk.line.value).toBe(2)
  })

  it('may change its language while a reply is being kept', async () => {
    let kept = () => {}
    const talk = begin({ keep: () => new Promise<void>((resolve) => (kept = resolve)) })
    const said = talk.say('listen')
    expect(talk.retell(kettle('en'))).toBe(true)
    expect(texts(talk)[0]).toBe(kettleWords.en.shout)
    expect(talk.answering.value).toBe(true)
    kept()
    await said
    expect(texts(talk).at(-1)).toBe(kettleWords.en.calmer)
    expect(talk.play.value.session.turns).toHaveLength(1)
  })

  it('ignores what is not on offer', async () => {
    const talk = begin()
    await talk.say('nonsense')
    expect(texts(talk)).toEqual([zh.shout])
  })

  it('fills the record in as one card, and breaks an open promise at the end', async () => {
    const onEnded = vi.fn()
    const talk = begin({ onEnded })
    for (const id of ['listen', 'promise']) await talk.say(id)
    expect(texts(talk).at(-1)).toBe('problem=')
    await talk.say('exact')
    expect(texts(talk).at(-1)).toBe(`problem=${zh.exact};next=`)
    expect(onEnded).not.toHaveBeenCalled()
    await talk.say('last')
    expect(texts(talk).slice(-2)).toEqual([`problem=${zh.exact};next=${zh.exact}`, zh.calmer])
    expect(talk.ended.value).toBe(true)
    expect(talk.play.value.session.promises).toEqual({ ring: 'broken' })
    expect(onEnded).toHaveBeenCalledTimes(1)
  })

  it('is taken up where its replies left it', async () => {
    const first = begin()
    for (const id of ['listen', 'promise', 'vague']) await first.say(id)
    const again = begin({ replies: ['listen', 'promise', 'vague'].map((id) => ({ id })) })
    expect(texts(again)).toEqual(texts(first))
    expect(again.play.value.session).toEqual(first.play.value.session)
    expect(again.offered.value).toEqual(first.offered.value)
  })

  it('does not start where its replies lead nowhere', () => {
    const gone = tryToBegin({ replies: [{ id: 'gone' }] })
    expect(gone).toMatchObject({ ok: false, why: { turn: 1, found: 'gone' } })
  })

  it('goes on in another language with the same keys', async () => {
    const talk = begin()
    for (const id of ['excuse', 'promise']) await talk.say(id)
    const keys = talk.log.value.map(({ key }) => key)
    const { session } = talk.play.value
    expect(talk.retell(kettle('en'))).toBe(true)
    expect(texts(talk)[0]).toBe(kettleWords.en.shout)
    expect(talk.log.value.map(({ key }) => key)).toEqual(keys)
    expect(talk.play.value.session.memory).toEqual(session.memory)
    await talk.say('exact')
    expect(texts(talk).at(-1)).toContain(kettleWords.en.exact)
  })
})

describe('a reply of the agent’s own', () => {
  const writing = async (change: Partial<TalkStart> = {}): Promise<Talk> => {
    const talk = begin({ writes: true, ...change })
    await talk.say('listen')
    return talk
  }

  it('is asked for only where the story says so, and before the options are there', async () => {
    const first = begin({ writes: true })
    expect([first.writing.value, first.offered.value.length]).toEqual([false, 2])
    const talk = await writing()
    expect([talk.writing.value, talk.offered.value.length, talk.answering.value]).toEqual([true, 0, false])
    await talk.say('promise')
    expect(talk.play.value.session.turns).toHaveLength(1)
  })

  it('is kept, shown beside the options, and gone after the reply; the transcript does not know it', async () => {
    const keepTyped = vi.fn(async () => {})
    const keep = vi.fn(async () => {})
    const talk = await writing({ keepTyped, keep })
    await talk.write('我的话')
    expect(keepTyped).toHaveBeenCalledWith(2, '我的话')
    expect([talk.writing.value, talk.written.value, talk.offered.value.length]).toEqual([false, '我的话', 1])
    await talk.say('promise')
    expect(talk.written.value).toBeNull()
    expect(keep.mock.calls).toEqual([
      ['listen', { turn: 1 }],
      ['promise', { turn: 2 }],
    ])
    expect(texts(talk).join('')).not.toContain('我的话')
  })

  it('may be skipped, and then nothing is kept', async () => {
    const keepTyped = vi.fn(async () => {})
    const talk = await writing({ keepTyped })
    await talk.write(null)
    expect([talk.writing.value, talk.written.value, talk.offered.value.length]).toEqual([false, null, 1])
    expect(keepTyped).not.toHaveBeenCalled()
  })

  it('is not asked for twice when the talk is taken up again', () => {
    const talk = begin({ writes: true, replies: [{ id: 'listen' }], typed: [{ turn: 2, text: '写过了' }] })
    expect([talk.writing.value, talk.written.value, talk.offered.value.length]).toEqual([false, '写过了', 1])
  })

  it('is never asked for in an exam, a retry or a drill', async () => {
    expect((await writing({ writes: false })).writing.value).toBe(false)
  })
})

describe('the pace of a talk', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('shows one line after another, and all at once when hurried', async () => {
    const talk = begin({ reducedMotion: () => false })
    expect([texts(talk), talk.buyerTyping.value]).toEqual([[], true])
    vi.advanceTimersByTime(1500)
    expect(texts(talk)).toEqual([zh.shout])
    await talk.say('listen')
    expect(texts(talk).at(-1)).toBe('(call)')
    expect(talk.buyerTyping.value).toBe(false)
    vi.advanceTimersByTime(300)
    expect([texts(talk).at(-1), talk.buyerTyping.value]).toEqual(['call', true])
    talk.hurry()
    expect([texts(talk).at(-1), talk.answering.value]).toEqual([zh.calmer, false])
    vi.advanceTimersByTime(5000)
    expect(texts(talk).at(-1)).toBe(zh.calmer)
  })

  it('stops when it is closed', () => {
    const talk = begin({ reducedMotion: () => false })
    talk.close()
    vi.advanceTimersByTime(5000)
    expect(texts(talk)).toEqual([])
  })
})
