/** Whether something is about to be given, or set, that is there already. */
import type { AssignmentBody, AssignmentLine, AssignmentReport, GoalLine } from '../../wire/api/index.ts'

/** The id of an assignment's line on the page. */
export const rowId = ({ id }: Pick<AssignmentLine, 'id'>): string => `duty-${id}`

/** What is to be given, and to whom: to one `person`, or (null) to everybody. */
export interface Wanted extends Pick<AssignmentBody, 'kind' | 'mode' | 'scenario' | 'path'> {
  readonly person: string | null
}

/** The same stories in the same order, played in the same way; how many drills, and by when, is of no account. */
const isSameTask = ({ kind, mode, scenario, path, from }: AssignmentLine, wanted: Wanted): boolean => {
  if (kind !== wanted.kind || from !== null) return false
  if (kind === 'path') return mode === wanted.mode && path.join() === wanted.path.join()
  return scenario === wanted.scenario && (kind === 'drills' || mode === wanted.mode)
}

/** Not done by somebody whom it is for; whoever joins a team without trainees will find it open. */
const isOpen = (people: AssignmentReport['people']): boolean =>
  people.length === 0 || people.some(({ progress }) => !progress.met)

/** Given to the very same, or, where one person is meant, to all of a team with this one in it; and not done yet. */
const waitsFor = ({ assignment, people }: AssignmentReport, person: string | null): boolean => {
  const everybodys = assignment.person === null
  if (person === null) return everybodys && isOpen(people)
  const theirs = people.filter((one) => one.person === person)
  return (everybodys || assignment.person === person) && theirs.some(({ progress }) => !progress.met)
}

/** The same task where it is still open, of several the newest; null where it is not. */
export const openSame = (reports: readonly AssignmentReport[], wanted: Wanted): AssignmentReport | null =>
  reports
    .filter(
      (report) =>
        report.assignment.cancelled === null &&
        isSameTask(report.assignment, wanted) &&
        waitsFor(report, wanted.person),
    )
    .reduce<AssignmentReport | null>(
      (newest, one) => (newest && newest.assignment.created >= one.assignment.created ? newest : one),
      null,
    )

/** A goal of the same kind (and story) that has not been reached. */
export const sameGoal = (
  goals: readonly GoalLine[],
  wanted: Pick<GoalLine, 'kind' | 'scenario'>,
): GoalLine | null =>
  goals.find(
    ({ kind, scenario, reached }) => !reached && kind === wanted.kind && scenario === wanted.scenario,
  ) ?? null
