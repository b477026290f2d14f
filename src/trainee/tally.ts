/** What a conversation adds to an agent's progress, and how it is read again. */
import type { Debrief } from '../analysis/types.ts'
import { isFault, isMove, type Move, SKILLS, type SkillScore } from '../training/index.ts'
import type { Tally } from '../wire/attempt.ts'

export const tallyOf = ({ skills, turns }: Pick<Debrief, 'skills' | 'turns'>): Tally => ({
  skills: SKILLS.flatMap((skill) => {
    const score = skills.find((one) => one.skill === skill)
    return score ? [score.n, score.gained, score.gainable] : [0, 0, 0]
  }),
  faults: turns.flatMap(({ judged }) => judged.filter(isFault)),
})

/** Skill scores of many conversations added up, in the order of SKILLS. */
export const sumSkills = (tallies: readonly Tally[]): readonly SkillScore[] => {
  const sums = new Array<number>(3 * SKILLS.length).fill(0)
  for (const { skills } of tallies)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (skills[at] ?? 0)
  return SKILLS.map((skill, index) => {
    const [n = 0, gained = 0, gainable = 0] = sums.slice(3 * index, 3 * index + 3)
    return { skill, n, gained, gainable }
  })
}

/** Faults that the model still knows, each as often as it was made. */
export const faultsIn = ({ faults }: Tally): readonly Move[] => faults.filter(isMove).filter(isFault)
