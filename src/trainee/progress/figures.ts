/** All that the progress page shows, worked out of what is kept: no story is opened for it. */
import {
  type Day,
  faultsOverTime,
  type Move,
  type Run,
  type SkillScore,
  type Stretch,
  splitFirst,
  streakOf,
} from '../../training/index.ts'
import { type Attempt, isCounted } from '../../wire/attempt.ts'
import type { Drill } from '../../wire/practice.ts'
import { type Agenda, agendaOf, practisedIn } from '../drills/agenda.ts'
import { faultsIn, sumSkills } from '../tally.ts'
import type { World } from '../world.ts'

/** A counted conversation that has ended. */
export interface Ended extends Run {
  readonly id: string
  readonly mode: Attempt['transcript']['mode']
  readonly day: Day
  /** 0–100 in tenths; null where it was not worked out. */
  readonly score: number | null
  readonly isFirst: boolean
}

/** Conversations of one kind at a glance; `average` of those with a score, null where there is none. */
export interface Sum {
  readonly count: number
  readonly passed: number
  readonly average: number | null
}

/** One story's conversations, oldest first. */
export interface Curve {
  readonly scenario: string
  readonly runs: readonly Ended[]
  readonly best: number | null
}

/** `few` has too few conversations to say anything. */
export type Trend = 'fewer' | 'more' | 'steady' | 'few'

/** One kind of fault; `rates` per conversation in each stretch, null where there was none. */
export interface FaultKind {
  readonly move: Move
  readonly total: number
  readonly rates: readonly (number | null)[]
  readonly trend: Trend
}

export interface Figures {
  readonly first: Sum
  readonly again: Sum
  readonly skills: { readonly first: readonly SkillScore[]; readonly again: readonly SkillScore[] }
  readonly curves: readonly Curve[]
  readonly stretches: readonly Stretch[]
  readonly faults: readonly FaultKind[]
  /** Exams that were begun and never finished, newest first. */
  readonly left: readonly Attempt[]
  readonly days: { readonly count: number; readonly streak: number }
  readonly agenda: Agenda
  readonly tries: { readonly count: number; readonly held: number }
  readonly kept: { readonly attempts: number; readonly drills: number }
}

const tenth = (value: number): number => Math.round(value * 10) / 10

const sumOf = (runs: readonly Ended[]): Sum => {
  const scores = runs.flatMap(({ score }) => score ?? [])
  const total = scores.reduce((sum, score) => sum + score, 0)
  return {
    count: runs.length,
    passed: runs.filter(({ passed }) => passed).length,
    average: scores.length > 0 ? tenth(total / scores.length) : null,
  }
}

const curvesOf = (runs: readonly Ended[]): readonly Curve[] => {
  const byStory = new Map<string, Ended[]>()
  for (const run of runs) {
    const known = byStory.get(run.scenario)
    if (known) known.push(run)
    else byStory.set(run.scenario, [run])
  }
  return [...byStory].map(([scenario, own]) => {
    const scores = own.flatMap(({ score }) => score ?? [])
    return {
      scenario,
      runs: own.sort((a, b) => a.started - b.started),
      best: scores.length > 0 ? scores.reduce((a, b) => Math.max(a, b)) : null,
    }
  })
}

/** Fewer conversations than this on either side say nothing about a trend. */
const ENOUGH_RUNS = 3
/** A change that is smaller than this share of the earlier rate is none. */
const TELLING = 0.25

interface Side {
  readonly runs: number
  readonly count: number
}

const sideOf = (stretches: readonly Stretch[], move: Move): Side => ({
  runs: stretches.reduce((sum, { runs }) => sum + runs, 0),
  count: stretches.reduce((sum, { counts }) => sum + (counts[move] ?? 0), 0),
})

/** The later half against the earlier one, by conversations. */
export const trendOf = (stretches: readonly Stretch[], move: Move): Trend => {
  const middle = Math.floor(stretches.length / 2)
  const before = sideOf(stretches.slice(0, middle), move)
  const after = sideOf(stretches.slice(middle), move)
  if (before.runs < ENOUGH_RUNS || after.runs < ENOUGH_RUNS) return 'few'
  const change = after.count / after.runs - before.count / before.runs
  const bar = (TELLING * Math.max(1, before.count)) / before.runs
  return change <= -bar ? 'fewer' : change >= bar ? 'more' : 'steady'
}

const faultKinds = (stretches: readonly Stretch[]): readonly FaultKind[] => {
  const moves = [...new Set(stretches.flatMap(({ counts }) => Object.keys(counts) as Move[]))]
  return moves
    .map((move) => ({
      move,
      total: sideOf(stretches, move).count,
      rates: stretches.map(({ runs, counts }) => (runs === 0 ? null : (counts[move] ?? 0) / runs)),
      trend: trendOf(stretches, move),
    }))
    .sort((a, b) => b.total - a.total)
}

/** Works the figures out of what is kept. */
export const figuresOf = (
  attempts: readonly Attempt[],
  drills: readonly Drill[],
  clock: Pick<World, 'now' | 'day'>,
): Figures => {
  const { day } = clock
  const counted = attempts.filter((attempt) => attempt.ended && isCounted(attempt))
  const tallies = new Map(counted.map(({ id, outcome }) => [id, outcome?.tally ?? null]))
  const split = splitFirst(
    counted.map(({ id, transcript, started, outcome }) => ({
      id,
      scenario: transcript.scenario,
      variant: transcript.variant,
      mode: transcript.mode,
      started,
      day: day(started),
      score: outcome?.score ?? null,
      passed: outcome?.passed ?? false,
    })),
  )
  const first = split.first.map((run): Ended => ({ ...run, isFirst: true }))
  const again = split.again.map((run): Ended => ({ ...run, isFirst: false }))
  const skills = (runs: readonly Ended[]) => sumSkills(runs.flatMap(({ id }) => tallies.get(id) ?? []))
  const all = [...first, ...again]
  const stretches = faultsOverTime(
    all.flatMap(({ id, day: on }) => {
      const tally = tallies.get(id)
      return tally ? [{ day: on, faults: faultsIn(tally) }] : []
    }),
  )
  const agenda = agendaOf(drills, clock)
  const tries = drills.flatMap(practisedIn)
  const days = [...attempts.map(({ changed }) => day(changed)), ...tries.map(({ at }) => day(at))]
  return {
    first: sumOf(first),
    again: sumOf(again),
    skills: { first: skills(first), again: skills(again) },
    curves: curvesOf(all),
    stretches,
    faults: faultKinds(stretches),
    left: attempts.filter(
      (attempt) => attempt.transcript.mode === 'exam' && isCounted(attempt) && !attempt.ended,
    ),
    days: { count: new Set(days).size, streak: streakOf(days, agenda.today) },
    agenda,
    tries: { count: tries.length, held: tries.filter(({ held }) => held).length },
    kept: { attempts: attempts.length, drills: drills.length },
  }
}
