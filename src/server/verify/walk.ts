/** Walks a transcript through a prepared story and works out every number anew. */
import { type Trace, trace } from '../../analysis/trace.ts'
import { walkGraph } from '../../ink/index.ts'
import {
  type Ending,
  isPassed,
  type Loss,
  type Mood,
  type Move,
  moodOf,
  type Phase,
  type Play,
  type Replay,
  replay,
  type Setting,
  type SkillScore,
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

/** What a conversation came to, however that was found out. `first` and `openAt` are the first replies on offer. */
interface Course {
  readonly setting: Setting
  readonly turns: readonly {
    readonly phase: Phase
    readonly first: string
    readonly reply: string
    readonly judged: readonly Move[]
  }[]
  /** Null where the story is not solved. */
  readonly score: { readonly score: number; readonly losses: readonly Loss[] } | null
  readonly costs: readonly number[] | null
  readonly ending: Ending | null
  readonly openAt: string
  readonly skills: readonly SkillScore[]
  readonly redLines: readonly Move[]
  readonly serious: number
  readonly mood: Mood
}

/** More replies than any story takes: no buyer stays for more than 60 turns. */
export const MOST_REPLIES = 200

/** What is wrong with a transcript whatever the story: too many replies, or a clock that runs backward. */
export const misshapen = ({ replies }: Pick<Transcript, 'replies'>): Refused | null => {
  if (replies.length > MOST_REPLIES) return refuse('oversized')
  const fallen = replies.findIndex(({ at }, index) => !(at >= (replies[index - 1]?.at ?? 0)))
  return fallen < 0 ? null : refuse('reordered', fallen + 1)
}

const turnsOf = (
  { turns, score, costs }: Course,
  { replies }: Claim['transcript'],
  decisions: Decisions,
): JudgedTurn[] =>
  turns.map(({ phase, first, reply, judged }, index) => ({
    turn: index + 1,
    phase,
    decision: decisions.get(reply) ?? decisions.get(first) ?? first,
    reply,
    loss: score?.losses[index]?.loss ?? null,
    cost: costs?.[index] ?? null,
    label: score?.losses[index]?.label ?? null,
    judged,
    ms: Math.round((replies[index]?.at ?? 0) - (replies[index - 1]?.at ?? 0)),
  }))

const judge = (course: Course, { transcript, ended }: Claim, decisions: Decisions): Verified | Refused => {
  const { ending, openAt, skills, redLines, serious, mood } = course
  if (ended && !ending) return refuse('truncated', transcript.replies.length + 1)
  const score = ending && course.score ? course.score.score : null
  return {
    kind: 'verified',
    score,
    passed: score !== null && isPassed(score, course),
    ending,
    leftAt: ending ? null : (decisions.get(openAt) ?? openAt),
    turns: turnsOf(course, transcript, decisions),
    skills,
    redLines,
    serious,
    mood,
  }
}

const firstOf = ({ session }: Play): string => session.beat.replies[0]?.id ?? ''

/** Judges a replay of a story that is not solved: everything but the score. */
export const judgeReplay = (played: Replay, claim: Claim, decisions: Decisions): Verified | Refused => {
  if (!played.ok) return refuse('impossible', played.mismatch.turn)
  const { plays } = played
  const last = plays.at(-1) as Play
  const { session } = last
  const before = plays.slice(0, -1).map((play) => play.session)
  const said = claim.transcript.replies.map(({ id }) => id)
  const course: Course = {
    setting: session.setting,
    turns: session.turns.map((turn, index) => ({ ...turn, first: firstOf(plays[index] as Play) })),
    score: null,
    costs: null,
    ending: session.ending,
    openAt: firstOf(last),
    skills: skillsOf(before, said),
    redLines: session.redLines,
    serious: session.serious,
    mood: moodOf(session.memory),
  }
  return judge(course, claim, decisions)
}

const judgeTrace = (traced: Trace, claim: Claim, { plan, decisions }: Prepared): Verified | Refused => {
  if (!traced.ok) return refuse('impossible', traced.turn)
  const firstAt = (node: number): string => plan.graph.nodes[node]?.replies[0]?.id ?? ''
  const course: Course = {
    ...traced,
    setting: plan.setting,
    turns: traced.turns.map((turn) => ({ ...turn, first: firstAt(turn.node) })),
    openAt: firstAt(traced.node),
  }
  return judge(course, claim, decisions)
}

/** Verifies a claim in microseconds, without Ink. */
export const walk = (prepared: Prepared, claim: Claim): Verified | Refused => {
  const { plan, tables, decisions } = prepared
  const { variant, replies } = claim.transcript
  if (variant > tables.length) return refuse('impossible')
  const table = tables[variant - 1]
  if (table) return judgeTrace(trace(plan, table, variant, replies), claim, prepared)
  return judgeReplay(replay(plan.setting, walkGraph(plan.graph, variant), replies), claim, decisions)
}
