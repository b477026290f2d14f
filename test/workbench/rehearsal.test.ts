import { describe, expect, it } from 'vitest'
import { logOf } from '../../src/conversation/index.ts'
import { type Broken, type Rehearsal, rehearse, toldOf, withScenes } from '../../src/workbench/rehearsal.ts'
import { smallStory } from './small-story.ts'

const FILE = 'en.ink'
const files = smallStory()
const text = files[FILE] ?? ''
const on = (told: Rehearsal | Broken): Rehearsal => {
  if (told.kind !== 'on') throw new Error(told.problem?.rule)
  return told
}
const play = (changed: string, replies: readonly string[]) => rehearse({ [FILE]: changed }, FILE, 1, replies)

describe('a rehearsal', () => {
  it('plays what was said, and shows what the story’s variables hold', () => {
    const told = on(play(text, ['a1', 'b1']))
    expect(told.fits).toEqual(['a1', 'b1'])
    expect(told.plays.at(-1)?.session.ending?.id).toBe('settled')
    expect(told.variables.get('anger')).toBe(String(told.plays.at(-1)?.session.memory.anger))
  })

  it('keeps every reply that still fits when words change', () => {
    const told = on(play(text.replace('The first thing she says.', 'Something else.'), ['a1', 'b1']))
    expect(told.fits).toEqual(['a1', 'b1'])
    expect(told.plays[0]?.scene.beat.lines[0]?.text).toBe('Something else.')
  })

  it('stops before a reply that is no longer there', () => {
    expect(on(play(text.replace('# id: b1', '# id: b9'), ['a1', 'b1'])).fits).toEqual(['a1'])
    expect(on(play(text, ['nobody', 'b1'])).fits).toEqual([])
  })

  it('stops before the reply after which the story breaks', () => {
    const broken = text.replace('=== finale ===', '=== finale ===\n{1 mod 0}')
    expect(on(play(broken, ['a1', 'b1'])).fits).toEqual(['a1'])
  })

  it('says what is wrong where nothing can be played', () => {
    expect(play(`${text}\n-> nowhere`, [])).toMatchObject({
      kind: 'broken',
      problem: { rule: 'missing-target' },
    })
    expect(play('{', [])).toMatchObject({ kind: 'broken' })
  })

  it('takes the last variant for one that is gone', () => {
    expect(on(rehearse(files, FILE, 9, [])).story.header.variants).toBe(1)
  })

  it('crosses from a Worker to the page whole, as far as a page reads it', () => {
    const made = on(play(text, ['a1', 'b1']))
    const told = withScenes(structuredClone(toldOf(made)))
    if (told.kind !== 'on') throw new Error('it was on')
    expect(told.header).toEqual(made.story.header)
    expect(told.fits).toEqual(made.fits)
    expect(told.variables).toEqual(made.variables)
    expect(logOf(told.plays, Number.POSITIVE_INFINITY, null)).toEqual(
      logOf(made.plays, Number.POSITIVE_INFINITY, null),
    )
    expect(told.plays.at(-1)?.session).toEqual(made.plays.at(-1)?.session)
  })

  it('says what is broken in a Worker, too', () => {
    const broken = play(`${text}\n-> nowhere`, [])
    expect(structuredClone(toldOf(broken))).toEqual(broken)
  })
})
