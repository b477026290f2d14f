import { describe, expect, it } from 'vitest'
import { causeOf, lastChange } from '../../src/conversation/change.ts'
import { paceOf } from '../../src/conversation/pace.ts'
import { causeWords, firingWords, spokenChange } from '../../src/conversation/words.ts'
import type { Line } from '../../src/ink/types.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { beginSession, type Firing, type Mood, type Move, type Turn } from '../../src/training/index.ts'

const zh = createTranslator('zh-CN')
const turn = (judged: readonly Move[], fired: readonly Firing[]): Turn => ({
  reply: 'r',
  phase: 'chat',
  moves: judged,
  judged,
  fired,
  before: { anger: 16, trust: 7, heard: 2 },
  after: { anger: 19, trust: 6, heard: 1 },
  points: 0,
  par: 0,
})

describe('the cause of a change', () => {
  it('is the rule that says most, before patience', () => {
    const fired: Firing[] = [
      { rule: 'patience' },
      { rule: 'own-first', move: 'excuse' },
      { rule: 'fault', move: 'excuse' },
    ]
    expect(causeOf(turn(['excuse'], fired), [])).toEqual({ kind: 'rule', rule: 'own-first', move: 'excuse' })
  })

  it('is a fault by its own name', () => {
    const cause = causeOf(turn(['blame'], [{ rule: 'patience' }, { rule: 'fault', move: 'blame' }]), [])
    expect(cause && causeWords(cause, zh.t).name).toBe('指责买家')
  })

  it('is the best move where no rule stood against it', () => {
    expect(causeOf(turn(['acknowledge', 'paraphrase'], [{ rule: 'patience' }]), [])).toEqual({
      kind: 'move',
      move: 'paraphrase',
    })
  })

  it('is a promise that broke since', () => {
    expect(causeOf(turn(['record'], []), [{ rule: 'promise-broken' }])).toMatchObject({
      rule: 'promise-broken',
    })
  })

  it('is told by name: a red line by what was done', () => {
    expect(firingWords({ rule: 'red-line', move: 'bribe' }, zh.t).name).toBe('拿钱换评价')
    expect(firingWords({ rule: 'patience' }, zh.t).name).toBe('耐心在耗')
  })

  it('is spoken with every value that moved', () => {
    const { before, after } = turn([], [])
    const spoken = spokenChange({ before, after, cause: { kind: 'move', move: 'blame' }, besides: null }, zh)
    expect(spoken).toContain('怒气 +15，到 95，雷雨')
    expect(spoken).toContain('信任 −5，到 30，灯暗')
    expect(spoken).toContain('指责买家')
    expect(spokenChange({ before, after: before, cause: null, besides: null }, zh)).toBe('心情没有变化。')
  })
})

describe('what pulls the other way', () => {
  const setting = {
    motive: 'grievance',
    temper: 'even',
    start: { anger: 16, trust: 7, heard: 2 },
    ready: 8,
    turns: 20,
    pass: 75,
  } as const
  const changed = (judged: readonly Move[], fired: readonly Firing[], mood: Mood) => {
    const session = beginSession(setting)
    return lastChange({ ...session, memory: { ...session.memory, ...mood }, turns: [turn(judged, fired)] })
  }

  it('is a promise kept where a fault stands beside a better mood', () => {
    const fired: Firing[] = [{ rule: 'fault', move: 'mishear' }, { rule: 'promise-kept' }]
    const change = changed(['mishear'], fired, { anger: 14, trust: 11, heard: 0 })
    expect(change.besides).toEqual({ kind: 'rule', rule: 'promise-kept', move: null })
    expect(spokenChange(change, zh)).toContain('听错 · 说到做到')
  })

  it('is patience where a good move stands beside more anger, and nothing where all points one way', () => {
    const fired: Firing[] = [{ rule: 'patience' }]
    const angrier = { anger: 17, trust: 8, heard: 3 }
    expect(changed(['evidence'], fired, angrier).besides).toMatchObject({ rule: 'patience' })
    expect(changed(['evidence'], fired, { anger: 15, trust: 8, heard: 3 }).besides).toBeNull()
    const worse = [{ rule: 'fault', move: 'blame' }, { rule: 'patience' }] as const
    expect(changed(['blame'], worse, { anger: 20, trust: 4, heard: 0 }).besides).toBeNull()
  })
})

describe('the pace of a line', () => {
  const line = (speaker: Line['speaker'], text: string): Line => ({ speaker, text, pose: null, sound: null })

  it('grows with its length, up to a limit', () => {
    const short = paceOf(line('buyer', '嗯。'), false)
    const long = paceOf(line('buyer', '我'.repeat(30)), false)
    expect(short).toBeLessThan(long)
    expect(paceOf(line('buyer', '我'.repeat(300)), false)).toBeLessThanOrEqual(1300)
  })

  it('is nothing with reduced motion', () => {
    expect(paceOf(line('buyer', '你好'), true)).toBe(0)
  })
})
