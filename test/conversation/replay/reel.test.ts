import { describe, expect, it } from 'vitest'
import { type Frame, frameAfter, frameAt, linesAt } from '../../../src/conversation/replay/reel.ts'
import { walkStory } from '../../../src/conversation/walk.ts'
import { kettle } from '../kettle.ts'

const plays = walkStory(kettle(), 1, [{ id: 'listen' }, { id: 'promise' }]) ?? []

/** Every frame from one on, with what was waited for each. */
const run = (from: Frame, reducedMotion: boolean) => {
  const frames: { frame: Frame; wait: number }[] = []
  let next = frameAfter(plays, from, reducedMotion)
  while (next) {
    frames.push(next)
    next = frameAfter(plays, next.frame, reducedMotion)
  }
  return frames
}

describe('a conversation shown again', () => {
  it('goes from nothing to everything that was said, a line at a time and a reply at a time', () => {
    expect(plays).toHaveLength(3)
    const frames = run({ at: 0, shown: 0 }, false)
    expect(frames.at(-1)?.frame).toEqual(frameAt(plays, 2))
    const lines = plays.reduce((sum, _, at) => sum + linesAt(plays, at).length, 0)
    expect(frames).toHaveLength(lines + plays.length - 1)
    for (const { wait } of frames) expect(wait).toBeGreaterThan(0)
  })

  it('with reduced motion shows each answer at once', () => {
    expect(run(frameAt(plays, 0), true).map(({ frame }) => frame)).toEqual([
      frameAt(plays, 1),
      frameAt(plays, 2),
    ])
  })

  it('stays within what there is', () => {
    expect(frameAt(plays, -3)).toEqual(frameAt(plays, 0))
    expect(frameAt(plays, 99)).toEqual(frameAt(plays, 2))
    expect(frameAfter(plays, frameAt(plays, 2), false)).toBeNull()
  })
})
