/** How far people are with what they were given to do. */
import type { AssignmentReport, DutyProgress } from '../../wire/api/index.ts'
import type { Assignment, Certificate, Member, Person, Reminder, Store, Tried } from '../store/store.ts'

/** Progress of one person, and the try by which the rule was met. */
export interface Duty {
  readonly person: string
  readonly progress: DutyProgress
  readonly met: Tried | null
  /** Of a path, the scenario to play next. */
  readonly next: string
}

type Shelf = Pick<Store, 'reports'>

/** Drills count as held where they cost less than a mistake; the store has said so in `passed`. */
const fulfils = ({ rule, kind }: Assignment, { score, passed, overruled }: Tried): boolean =>
  rule.score === null || overruled || kind === 'drills' ? passed : score !== null && score >= rule.score

/** The tries that count for the rule: finished ones, the first of them where it bounds their number. */
const counting = ({ rule }: Assignment, tries: readonly Tried[]): readonly Tried[] => {
  const ended = tries.filter(({ ended: isEnded }) => isEnded)
  return ended.slice(0, rule.attempts ?? ended.length)
}

const bestOf = (tries: readonly Tried[]): number | null => {
  const scores = tries.flatMap(({ score }) => (score === null ? [] : [score]))
  return scores.length === 0 ? null : Math.max(...scores)
}

/** One step: a scenario by the rule. */
const stepOf = (assignment: Assignment, tries: readonly Tried[]) => {
  const counted = counting(assignment, tries)
  return { counted, met: counted.find((tried) => fulfils(assignment, tried)) ?? null }
}

const stepsOf = ({ kind, path, scenario }: Assignment): readonly string[] =>
  kind === 'path' ? path : [scenario]

const dutyOf = (assignment: Assignment, person: string, byStep: readonly (readonly Tried[])[]): Duty => {
  const names = stepsOf(assignment)
  const steps = byStep.map((tries) => stepOf(assignment, tries))
  const open = steps.findIndex(({ met }) => met === null)
  const all = steps.flatMap(({ counted }) => counted)
  const last = byStep.flat().reduce((newest, { stored }) => Math.max(newest, stored), 0)
  return {
    person,
    progress: {
      met: open < 0,
      tries: all.length,
      best: bestOf(all),
      done: steps.filter(({ met }) => met !== null).length,
      steps: steps.length,
      last: last === 0 ? null : last,
    },
    met: open < 0 ? (steps.at(-1)?.met ?? null) : null,
    next: names[open] ?? names[0] ?? assignment.scenario,
  }
}

/** The drills that count: any of the scenario's, or those of the one turn that was named. */
const drillsOf = ({ from }: Assignment, tries: readonly Tried[]): readonly Tried[] =>
  from === null
    ? tries
    : tries.filter((tried) => tried.from?.attempt === from.attempt && tried.from.turn === from.turn)

/** So many drills held. */
const drillDuty = (assignment: Assignment, person: string, all: readonly Tried[]): Duty => {
  const tries = drillsOf(assignment, all)
  const held = tries.filter(({ passed }) => passed)
  const steps = assignment.drills ?? 1
  const met = held[steps - 1] ?? null
  return {
    person,
    progress: {
      met: met !== null,
      tries: tries.length,
      best: null,
      done: Math.min(steps, held.length),
      steps,
      last: tries.at(-1)?.stored ?? null,
    },
    met,
    next: assignment.scenario,
  }
}

/** The duties of these people from one assignment: one look at the store a scenario, however many they are. */
export const dutiesOf = async (
  { reports }: Shelf,
  assignment: Assignment,
  people: readonly string[],
): Promise<readonly Duty[]> => {
  const { kind, scenario, mode, created: since, rule } = assignment
  // Where tries are numbered, nobody looks at an exam and begins another one instead.
  const ask = { people, mode, since, givenUp: rule.attempts !== null }
  const groups = await Promise.all(
    stepsOf(assignment).map(async (step) =>
      Map.groupBy(await reports.tries({ ...ask, scenario: step }), ({ person }) => person),
    ),
  )
  return people.map((person) =>
    kind === 'drills'
      ? drillDuty(assignment, person, groups[0]?.get(person) ?? [])
      : dutyOf(
          { ...assignment, scenario },
          person,
          groups.map((group) => group.get(person) ?? []),
        ),
  )
}

/** Of these people, those whom an assignment is for. */
export const peopleOf = <P extends Pick<Person, 'id' | 'role'>>(
  { person }: Assignment,
  members: readonly P[],
): readonly P[] => members.filter(({ id, role }) => (person === null ? role === 'trainee' : id === person))

/** Somebody whom an assignment is for; `since`: in its team, null where it is for them alone. */
interface Owing {
  readonly since: number | null
}

/** Whether the date had passed when they came to the team: whoever was not there yet cannot be late. */
export const isFromBefore = ({ team, due }: Pick<Assignment, 'team' | 'due'>, { since }: Owing): boolean =>
  team !== null && due !== null && since !== null && due < since

/** The date as it binds somebody. */
export const dueFor = (assignment: Pick<Assignment, 'team' | 'due'>, owing: Owing): number | null =>
  isFromBefore(assignment, owing) ? null : assignment.due

export const isOverdue = (
  assignment: Pick<Assignment, 'team' | 'due'>,
  { met }: Pick<DutyProgress, 'met'>,
  owing: Owing,
  now: number,
): boolean => {
  const due = dueFor(assignment, owing)
  return due !== null && due < now && !met
}

/** Done, but after the date. */
export const isLate = (
  assignment: Pick<Assignment, 'team' | 'due'>,
  { met }: Pick<Duty, 'met'>,
  owing: Owing,
): boolean => {
  const due = dueFor(assignment, owing)
  return due !== null && met !== null && met.stored > due
}

export const idsOf = (people: readonly { readonly id: string }[]): readonly string[] =>
  people.map(({ id }) => id)

/** Duties beside the people whose they are, which come in the same order. */
export const alongside = <P>(
  duties: readonly Duty[],
  people: readonly P[],
): readonly { readonly duty: Duty; readonly member: P }[] =>
  people.flatMap((member, at) => {
    const duty = duties[at]
    return duty ? [{ duty, member }] : []
  })

const byName = new Intl.Collator('zh-CN').compare

/** Everybody whom an assignment is for, by name, with how far they are. */
export const dutyRows = async (
  store: Shelf,
  assignment: Assignment,
  known: {
    readonly members: readonly Member[]
    readonly certificates: readonly Certificate[]
    readonly reminders: readonly Reminder[]
    readonly now: number
  },
): Promise<AssignmentReport['people']> => {
  const members = peopleOf(assignment, known.members)
  const duties = await dutiesOf(store, assignment, idsOf(members))
  const held = known.certificates.filter((one) => one.assignment === assignment.id && one.revoked === null)
  const reminders = known.reminders.filter((one) => one.assignment === assignment.id)
  return alongside(duties, members)
    .map(({ duty, duty: { person, progress }, member }) => ({
      person,
      name: member.name ?? '',
      progress,
      overdue: isOverdue(assignment, progress, member, known.now),
      before: isFromBefore(assignment, member),
      late: isLate(assignment, duty, member),
      certificate: held.find((one) => one.person === person)?.id ?? null,
      reminded: reminders.find((one) => one.person === person)?.at ?? null,
    }))
    .sort((a, b) => byName(a.name, b.name))
}
