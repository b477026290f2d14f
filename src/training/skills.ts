/** Skills: what was gained of what could be gained at the states visited. */
import { MOVE_IDS, MOVES, type Move, SKILLS, type Skill } from './moves.ts'
import type { Session } from './session.ts'
import { weighReply } from './session.ts'

/** `share` is 0–1 of gainable; `n` the decisions that offered a difference. Under 4, say "not enough yet". */
export interface SkillScore {
  readonly skill: Skill
  readonly n: number
  readonly gained: number
  readonly gainable: number
}

export const ENOUGH_OPPORTUNITIES = 4

const earnedIn = (skill: Skill, judged: readonly Move[], session: Session): number =>
  judged
    .filter((move) => MOVES[move].skill === skill)
    .reduce((sum, move) => sum + (session.terms.rows[MOVE_IDS.indexOf(move)]?.points ?? 0), 0)

/** Skill scores over a conversation: `before` holds the session before each reply, in order. */
export const skillsOf = (before: readonly Session[], replies: readonly string[]): readonly SkillScore[] =>
  SKILLS.map((skill) => {
    let n = 0
    let gained = 0
    let gainable = 0
    for (const [index, session] of before.entries()) {
      const values = session.beat.replies.map((reply) => ({
        id: reply.id,
        value: earnedIn(skill, weighReply(session, reply).judged, session),
      }))
      const low = Math.min(...values.map(({ value }) => value))
      const high = Math.max(...values.map(({ value }) => value))
      if (values.length === 0 || high === low) continue
      n += 1
      gainable += high - low
      gained += (values.find(({ id }) => id === replies[index])?.value ?? low) - low
    }
    return { skill, n, gained, gainable }
  })
