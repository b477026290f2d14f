import { describe, expect, it } from 'vitest'
import { byWeight, costliest, reviewDebrief, reviewReplay } from '../../../src/conversation/debrief/review.ts'
import { openScene, settingOf } from '../../../src/ink/index.ts'
import { replay } from '../../../src/training/index.ts'
import { debriefed, solved } from '../../analysis/talks.ts'
import { kettle } from '../kettle.ts'
import { turnOf } from './turns.ts'

const story = kettle('en')
const one = solved(story, 1)!
const WAY = ['excuse', 'promise', 'vague', 'last']
const debrief = debriefed(one, WAY)
const plays = replay(
  settingOf(story.header),
  openScene(story, 1, story.header.start),
  WAY.map((id) => ({ id })),
).plays

describe('the turns of a debrief', () => {
  it('say what is left after each, down to the score', () => {
    const turns = reviewDebrief(debrief)
    expect(turns.at(-1)!.left).toBe(debrief.score)
    for (const [index, turn] of turns.entries())
      expect(turn.left).toBeCloseTo((turns[index - 1]?.left ?? 100) - turn.loss!, 5)
  })

  it('hold every reply that was open, the best first', () => {
    for (const { open } of reviewDebrief(debrief)) {
      const losses = open.map(({ loss }) => loss!)
      expect(losses).toEqual([...losses].sort((a, b) => a - b))
    }
  })

  it('are the same without an analysis, but for what only that can know', () => {
    const unknown = {
      better: null,
      loss: null,
      label: null,
      left: null,
      spent: null,
      stake: null,
      open: expect.anything(),
    }
    const known = reviewDebrief(debrief).map((turn) => ({ ...turn, uncapped: undefined, ...unknown }))
    expect(reviewReplay(plays)).toEqual(known)
  })

  it('name a red line as one, whatever it cost, and let it lie open', () => {
    const [first] = debrief.turns
    const said = { ...first!.said, moves: ['bribe'] as const }
    const red = { ...first!, said, judged: said.moves, loss: 5.2, label: 'slip' as const, uncapped: 5.2 }
    const [turn] = reviewDebrief({ turns: [{ ...red, open: [{ ...red, ...said }] }] })
    expect(turn).toMatchObject({ label: 'red', loss: 5.2, spent: null })
    expect(turn!.open[0]!.label).toBe('red')
    expect([...costliest([turn!, turnOf(2, { loss: 30, label: 'blunder' })])]).toEqual([1, 2])
    expect(byWeight([turnOf(2, { loss: 30 }), turn!])[0]).toBe(turn)
  })

  it('name a reply by what it would have cost where little was left to lose', () => {
    const [first] = debrief.turns
    const capped = { ...first!, loss: 1.6, label: 'fine' as const, uncapped: 12 }
    const [turn] = reviewDebrief({ turns: [{ ...capped, judged: ['overpromise'] }] })
    expect(turn).toMatchObject({ label: 'mistake', loss: 1.6, spent: 12 })
  })

  it('lie open where most was lost: two at most, and none that is fine', () => {
    const turns = [
      turnOf(1, { loss: 9, label: 'mistake' }),
      turnOf(2, { loss: 2, label: 'fine' }),
      turnOf(3, { loss: 30, label: 'blunder' }),
      turnOf(4, { loss: 5, label: 'slip' }),
    ]
    expect([...costliest(turns)]).toEqual([3, 1])
    expect([...costliest([turnOf(1, { loss: 2, label: 'fine' })])]).toEqual([])
  })
})
