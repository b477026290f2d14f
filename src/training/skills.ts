/** Skills: what was gained of what could be gained at the states visited. */
import { indexOfMove, MOVES, SKILLS, type Skill } from './moves.ts'
import { type Reply, type Session, weighReply } from './session.ts'

/** `share` is 0–1 of gainable; `n` the decisions that offered a difference. Under 4, say "not enough yet". */
export interface SkillScore {
  readonly skill: Skill
  readonly n: number
  readonly gained: number
  readonly gainable: number
}

export const ENOUGH_OPPORTUNITIES = 4

const PLACES = Object.fromEntries(SKILLS.map((skill, place) => [skill, place])) as Readonly<
  Record<Skill, number>
>

/** Points that a reply would earn in each skill if it were given now, in the order of SKILLS. */
const earnedBy = (reply: Reply, session: Session): readonly number[] => {
  const earned = SKILLS.map(() => 0)
  for (const move of weighReply(session, reply).judged) {
    const place = PLACES[MOVES[move].skill]
    earned[place] = (earned[place] ?? 0) + (session.terms.rows[indexOfMove(move)]?.points ?? 0)
  }
  return earned
}

/** Skill scores over a conversation: `before` holds the session before each reply, in order. */
export const skillsOf = (before: readonly Session[], replies: readonly string[]): readonly SkillScore[] => {
  const decisions = before.map((session, index) => {
    const offered = session.beat.replies.map((reply) => earnedBy(reply, session))
    return { offered, said: offered[session.beat.replies.findIndex(({ id }) => id === replies[index])] }
  })
  return SKILLS.map((skill, at) => {
    let n = 0
    let gained = 0
    let gainable = 0
    for (const { offered, said } of decisions) {
      let low = Number.POSITIVE_INFINITY
      let high = Number.NEGATIVE_INFINITY
      for (const earned of offered) {
        low = Math.min(low, earned[at] ?? 0)
        high = Math.max(high, earned[at] ?? 0)
      }
      if (high <= low) continue
      n += 1
      gainable += high - low
      gained += (said?.[at] ?? low) - low
    }
    return { skill, n, gained, gainable }
  })
}
