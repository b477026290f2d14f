/** What the drills of a device come to today. */
import { type Day, dueDrills, portionOf, type Schedule, scheduleOf } from '../../training/plan.ts'
import type { Drill, DrillTry } from '../../wire/practice.ts'
import type { World } from '../world.ts'
import { withoutDoubles } from './doubles.ts'

/** A drill with its day. */
export interface Planned {
  readonly drill: Drill
  readonly schedule: Schedule
}

export interface Agenda {
  readonly today: Day
  /** Everything that is due, in the order of practice. */
  readonly due: readonly Planned[]
  /** How many of those belong to today's five minutes. */
  readonly portion: number
  /** Not due yet and not learnt, the nearest first. */
  readonly later: readonly Planned[]
  readonly learnt: readonly Planned[]
  /** Drills practised today, and how many of them were held at the last try. */
  readonly done: { readonly count: number; readonly held: number }
}

type Clock = Pick<World, 'now' | 'day'>

/** The tries that somebody made on purpose; a mistake made again in a talk is none. */
export const practisedIn = ({ tries }: Pick<Drill, 'tries'>): readonly DrillTry[] =>
  tries.filter(({ talk }) => !talk)

const byDay = (a: Planned, b: Planned): number => a.schedule.due - b.schedule.due

/** The agenda of a day. */
export const agendaOf = (drills: readonly Drill[], { now, day }: Clock): Agenda => {
  const today = day(now())
  const all = withoutDoubles(drills)
  const planned = (drill: Drill): Planned => ({ drill, schedule: scheduleOf(drill, day, today) })
  const due = dueDrills(all, day, today)
  const resting = all.filter((drill) => !due.includes(drill)).map(planned)
  const onPurpose = all.map((drill) => ({ ...drill, tries: practisedIn(drill) }))
  const practised = onPurpose.filter(({ tries }) => tries.some(({ at }) => day(at) === today))
  return {
    today,
    due: due.map(planned),
    portion: portionOf(due, onPurpose, day, today),
    later: resting.filter(({ schedule }) => !schedule.learnt).sort(byDay),
    learnt: resting.filter(({ schedule }) => schedule.learnt).sort(byDay),
    done: { count: practised.length, held: practised.filter(({ tries }) => tries.at(-1)?.held).length },
  }
}

/** A day's place in time, for words: noon in UTC, so that it is the same day everywhere. */
export const timeOf = (day: Day): number => (day + 0.5) * 86_400_000
