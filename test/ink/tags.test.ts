import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/ink/nearest.ts'
import { readSpeaker } from '../../src/ink/speakers.ts'
import { readLineTags, readReplyTags } from '../../src/ink/tags.ts'
import { find, rules } from './story.ts'

const AT = { file: 'zh-CN.ink', line: 7 }
const line = (...tags: string[]) => readLineTags(tags, AT)
const reply = (...tags: string[]) => readReplyTags(tags, AT)

describe('tags of a line', () => {
  it('are read in either width, in any case, with spaces anywhere', () => {
    expect(
      line('Pose ： sneer', 'PHASE:call', 'field: next', 'sound: rain', 'ending：settled ，good'),
    ).toEqual({
      pose: 'sneer',
      phase: 'call',
      field: 'next',
      sound: 'rain',
      ending: { id: 'settled', worth: 'good' },
      write: false,
      events: [],
      problems: [],
    })
  })

  it('keep their events in order', () => {
    expect(
      line('promise: call', 'mood: anger +2, trust −1', 'kept: call', 'fact: a，b', 'broken: x').events,
    ).toEqual([
      { kind: 'promise', id: 'call' },
      { kind: 'mood', value: 'anger', by: 2 },
      { kind: 'mood', value: 'trust', by: -1 },
      { kind: 'kept', id: 'call' },
      { kind: 'fact', id: 'a' },
      { kind: 'fact', id: 'b' },
      { kind: 'broken', id: 'x' },
    ])
  })

  it('pass over the header that Ink hangs on the first line, and over replies repeated as lines', () => {
    expect(line('title: 水壶', 'start: anger 16', 'brief: x', 'id: a1', 'why: x', '').problems).toEqual([])
  })

  it.each([
    ['pose: snear', 'unknown-pose', 'snear', 'sneer'],
    ['phase: cal', 'unknown-phase', 'cal', 'call'],
    ['field: wsih', 'unknown-field', 'wsih', 'wish'],
    ['mood: angre +2', 'unknown-mood', 'angre', 'anger'],
    ['ending: settled, god', 'unknown-worth', 'god', 'good'],
    ['fcat: leaks', 'unknown-tag', 'fcat', 'fact'],
    ['fact: the leak', 'bad-id', 'the leak', 'the-leak'],
  ])('%s is named with what was meant', (tag, rule, found, meant) => {
    expect(line(tag).problems).toEqual([{ at: AT, rule, severity: 'error', found, meant }])
  })

  it.each(['mood: anger', 'mood: anger +0', 'mood: anger 1.5', 'mood: +2'])(
    '%s is no change of mood',
    (tag) => {
      expect(rules(line(tag).problems)).toEqual(['mood-shape'])
      expect(line(tag).events).toEqual([])
    },
  )

  it('an ending without its worth is a problem and still ends', () => {
    expect(line('ending: good')).toMatchObject({ ending: { id: 'good', worth: 'good' } })
    expect(rules(line('ending: over').problems)).toEqual(['ending-shape'])
  })

  it("an author's own tags only warn, and an empty one too", () => {
    expect(line('CLEAR').problems).toMatchObject([{ rule: 'unknown-tag', severity: 'warning' }])
    expect(line('pose:').problems).toMatchObject([{ rule: 'tag-empty', severity: 'warning' }])
  })

  it('a written decision is a flag', () => {
    expect(line('write')).toMatchObject({ write: true, problems: [] })
  })
})

describe('tags of a reply', () => {
  it('are read whole', () => {
    expect(
      reply('ID: a1', 'move: paraphrase， ask', 'move: ask', 'needs: a, b', 'why: 他还没讲完, 先: 听。'),
    ).toEqual({
      id: 'a1',
      moves: ['paraphrase', 'ask'],
      needs: ['a', 'b'],
      why: '他还没讲完, 先: 听。',
      problems: [],
    })
  })

  it('take follow-up for follow_up', () => {
    expect(reply('move: follow-up').moves).toEqual(['follow_up'])
  })

  it.each([
    ['move: empathize', 'unknown-move', 'empathize', 'empathise'],
    ['id: a 1', 'bad-reply-id', 'a 1', 'a-1'],
    ['whi: x', 'unknown-tag', 'whi', 'why'],
  ])('%s is named with what was meant', (tag, rule, found, meant) => {
    expect(reply(tag).problems).toEqual([{ at: AT, rule, severity: 'error', found, meant }])
  })

  it('say when there are two ids', () => {
    expect(find(reply('id: a', 'id: b').problems, 'two-reply-ids')).toMatchObject({ found: 'b', meant: 'a' })
  })
})

describe('speakers', () => {
  it.each([
    ['buyer: 你好', 'buyer', '你好'],
    ['Buyer ： 你好', 'buyer', '你好'],
    ['  agent:hi', 'agent', 'hi'],
    ['coach：看', 'coach', '看'],
    ['system: 订单', 'system', '订单'],
    ['买家：水壶漏了', 'buyer', '水壶漏了'],
    [' 买家 ： 水壶漏了', 'buyer', '水壶漏了'],
    ['客服:在呢', 'agent', '在呢'],
    ['系统：八点', 'system', '八点'],
    ['旁白： 八点', 'system', '八点'],
    ['提示：先听', 'coach', '先听'],
    ['买家说：水壶', 'system', '买家说：水壶'],
    ['八点。', 'system', '八点。'],
    ['note: this', 'system', 'note: this'],
  ])('%s', (text, speaker, said) => {
    expect(readSpeaker(text)).toEqual({ speaker, text: said })
  })
})

describe('the nearest word', () => {
  it('counts a swap of neighbours once', () => {
    expect(editDistance('fcat', 'fact')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
  })

  it('is none where none is near', () => {
    expect(nearest('sunshine', ['fact', 'promise'])).toBeNull()
    expect(nearest('x', ['ask'])).toBeNull()
  })
})
