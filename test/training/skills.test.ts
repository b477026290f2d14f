import { describe, expect, it } from 'vitest'
import {
  advance,
  beginSession,
  ENOUGH_OPPORTUNITIES,
  type Move,
  type Session,
  SKILLS,
  type Skill,
  type SkillScore,
  skillsOf,
} from '../../src/training/index.ts'
import { beatOf, hear, settingWith } from './talking.ts'

/** Gives `said[i]` (from 0) at decision i and scores the skills over it all. */
const skillsAfter = (
  decisions: readonly (readonly (readonly Move[])[])[],
  said: readonly number[],
): ((skill: Skill) => SkillScore) => {
  const before: Session[] = []
  let session = beginSession(settingWith({ start: { anger: 10, trust: 7, heard: 8 } }))
  for (const [turn, offers] of decisions.entries()) {
    session = hear(session, beatOf(offers.map((moves) => ({ moves }))))
    before.push(session)
    session = advance(session, { kind: 'reply', id: `r${said[turn]! + 1}` })
  }
  const ids = said.map((index) => `r${index + 1}`)
  const scores = skillsOf(before, ids)
  return (skill) => scores.find((score) => score.skill === skill)!
}

describe('a skill', () => {
  it('is gained of what could be gained between the worst and the best on offer', () => {
    const skill = skillsAfter([[['ask'], ['acknowledge'], ['interrupt']]], [1])
    expect(skill('listen')).toEqual({ skill: 'listen', n: 1, gained: 2 + 6, gainable: 4 + 6 })
  })

  it('counts only decisions that offer it a difference', () => {
    const skill = skillsAfter(
      [
        [['ask'], ['paraphrase', 'own']],
        [['ask', 'empathise'], ['ask']],
        [['own'], ['own']],
      ],
      [0, 0, 1],
    )
    expect(skill('listen')).toMatchObject({ n: 1, gained: 0, gainable: 1 })
    expect(skill('ownership')).toMatchObject({ n: 1, gained: 0, gainable: 4 })
    expect(skill('empathy')).toMatchObject({ n: 1, gained: 3, gainable: 3 })
    expect(skill('compliance')).toMatchObject({ n: 0, gained: 0, gainable: 0 })
  })

  it('goes by what a reply was taken for: an excuse is a matter of ownership', () => {
    const skill = skillsAfter([[['explain'], ['ask']]], [0])
    expect(skill('ownership')).toEqual({ skill: 'ownership', n: 1, gained: 0, gainable: 6 })
    expect(skill('solution').n).toBe(0)
  })

  it('looks at the state each decision was met in: once owned, the explanation is one', () => {
    const decisions = [
      [['own'], ['ask']],
      [['explain'], ['ask']],
    ] as const
    expect(skillsAfter(decisions, [0, 0])('solution')).toMatchObject({ n: 1, gained: 2, gainable: 2 })
    expect(skillsAfter(decisions, [1, 0])('solution')).toMatchObject({ n: 0 })
  })

  it('is listed with the others, each once, in their order', () => {
    const session = hear(beginSession(settingWith()), beatOf([{ moves: ['ask'] }, { moves: ['own'] }]))
    expect(skillsOf([session], ['r1']).map(({ skill }) => skill)).toEqual(SKILLS)
    expect(skillsOf([], []).every(({ n, gainable }) => n === 0 && gainable === 0)).toBe(true)
  })

  it('is never gained beyond what could be gained, nor below nothing', () => {
    const offers = [['ask'], ['ask', 'paraphrase'], ['mishear', 'interrupt'], []] as const
    for (const said of [0, 1, 2, 3]) {
      const { gained, gainable, n } = skillsAfter(
        [offers, offers, offers, offers],
        [said, said, said, said],
      )('listen')
      expect(n).toBe(ENOUGH_OPPORTUNITIES)
      expect(gained).toBeGreaterThanOrEqual(0)
      expect(gained).toBeLessThanOrEqual(gainable)
      if (said === 1) expect(gained).toBe(gainable)
      if (said === 2) expect(gained).toBe(0)
    }
  })
})
