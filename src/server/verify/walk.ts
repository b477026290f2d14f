/** Walks a transcript through a prepared story and works out every number anew. */
import { type GraphPlay, type Reaching, reach, toGoIn } from '../../analysis/index.ts'
import { walkGraph } from '../../ink/index.ts'
import {
  isPassed,
  type Loss,
  moodOf,
  type Play,
  type Replay,
  replay,
  type Score,
  type Session,
  scoreOf,
  skillsOf,
  type Transcript,
} from '../../training/index.ts'
import type { Decisions, Prepared } from './edition.ts'
import { type JudgedTurn, type Refused, refuse, type Verified } from './verdict.ts'

/** A claim to be verified; what it says of having ended is checked, not believed. */
export interface Claim {
  readonly transcript: Pick<Transcript, 'variant' | 'replies'>
  readonly ended: boolean
}

/** More replies than any story takes: no buyer stays for more than 60 turns. */
export const MOST_REPLIES = 200

/** What is wrong with a transcript whatever the story: too many replies, or a clock that runs backward. */
export const misshapen = ({ replies }: Pick<Transcript, 'replies'>): Refused | null => {
  if (replies.length > MOST_REPLIES) return refuse('oversized')
  const fallen = replies.findIndex(({ at }, index) => !(at >= (replies[index - 1]?.at ?? 0)))
  return fallen < 0 ? null : refuse('reordered', fallen + 1)
}

/** The name of the decision that a session stands at; where the reply that names it is unknown, the first on offer. */
const decisionAt = ({ beat }: Session, decisions: Decisions): string => {
  const first = beat.replies[0]?.id ?? ''
  return decisions.get(first) ?? first
}

const turnsOf = (
  plays: readonly Play[],
  { replies }: Claim['transcript'],
  losses: readonly Loss[],
  decisions: Decisions,
): JudgedTurn[] => {
  const last = plays.at(-1) as Play
  return last.session.turns.map(({ reply, phase, judged }, index) => ({
    turn: index + 1,
    phase,
    decision: decisions.get(reply) ?? decisionAt((plays[index] as Play).session, decisions),
    reply,
    loss: losses[index]?.loss ?? null,
    label: losses[index]?.label ?? null,
    judged,
    ms: Math.round((replies[index]?.at ?? 0) - (replies[index - 1]?.at ?? 0)),
  }))
}

/** Judges a replayed transcript; `scored` is null where the story is not solved. */
export const judge = (
  played: Replay,
  { transcript, ended }: Claim,
  decisions: Decisions,
  scored: ((plays: readonly Play[]) => Score) | null,
): Verified | Refused => {
  if (!played.ok) return refuse('impossible', played.mismatch.turn)
  const { plays } = played
  const { session } = plays.at(-1) as Play
  if (ended && !session.ending) return refuse('truncated', transcript.replies.length + 1)
  const result = scored?.(plays) ?? null
  const score = session.ending && result ? result.score : null
  const before = plays.slice(0, -1).map((play) => play.session)
  return {
    kind: 'verified',
    score,
    passed: score !== null && isPassed(score, session),
    ending: session.ending,
    leftAt: session.ending ? null : decisionAt(session, decisions),
    turns: turnsOf(plays, transcript, result?.losses ?? [], decisions),
    skills: skillsOf(
      before,
      transcript.replies.map(({ id }) => id),
    ),
    redLines: session.redLines,
    serious: session.serious,
    mood: moodOf(session.memory),
  }
}

/** Verifies a claim in microseconds, without Ink. */
export const walk = ({ plan, tables, decisions }: Prepared, claim: Claim): Verified | Refused => {
  const { variant, replies } = claim.transcript
  if (variant > tables.length) return refuse('impossible')
  const table = tables[variant - 1] ?? null
  const reaching: Reaching | null = table && {
    span: table.span,
    toGo: (node, session) => toGoIn(plan, table, node, session),
  }
  const played = replay(plan.setting, walkGraph(plan.graph, variant), replies)
  const scored =
    reaching &&
    ((plays: readonly Play[]) =>
      scoreOf(
        (plays as readonly GraphPlay[]).map((play) => reach(play, reaching)),
        reaching.span,
      ))
  return judge(played, claim, decisions, scored)
}
