/** Certificates: issued as soon as an assignment's rule is met, whoever looks or not. */

import { note } from './audit.ts'
import { newCode } from './auth/secret.ts'
import type { House } from './handler.ts'
import { dutiesOf } from './reports/duties.ts'
import type { Assignment, Certificate, NewAttempt } from './store/store.ts'

/** Whether an assignment may be fulfilled by such an attempt. */
export const concerns =
  ({ scenario, mode }: Pick<NewAttempt, 'scenario' | 'mode'>) =>
  (assignment: Assignment): boolean =>
    assignment.mode === mode &&
    (assignment.kind === 'path' ? assignment.path.includes(scenario) : assignment.scenario === scenario)

/** What issuing stands on. */
type Desk = Pick<House, 'store' | 'newId' | 'clock'>

/** One line that was held proves nothing to anybody else. */
const isWorthOne = ({ from }: Assignment): boolean => from === null

const issueFor = async (house: Desk, person: string, assignment: Assignment): Promise<void> => {
  const { store, newId, clock } = house
  const [duty] = await dutiesOf(store, assignment, [person])
  if (!duty?.progress.met) return
  const { kind, scenario, id } = assignment
  const isOne = kind === 'scenario'
  const { certificate, isNew } = await store.certificates.issue({
    id: newId(),
    code: newCode('person'),
    person,
    assignment: id,
    attempt: kind === 'drills' ? null : (duty.met?.id ?? null),
    scenario,
    version: isOne ? (duty.met?.version ?? null) : null,
    score: isOne ? (duty.met?.score ?? null) : null,
    issued: clock(),
  })
  if (isNew)
    await note(house, null, 'certificate.issued', { person, detail: { certificate: certificate.id } })
}

/** Issues what an attempt that was just stored or judged anew has earned its player. */
export const certify = async (
  house: Desk,
  attempt: Pick<NewAttempt, 'person' | 'scenario' | 'mode'>,
): Promise<void> => {
  const assignments = (await house.store.assignments.forPerson(attempt.person)).filter(concerns(attempt))
  for (const assignment of assignments.filter(isWorthOne)) await issueFor(house, attempt.person, assignment)
}

/** Whether somebody still meets what a certificate says. */
const isEarned = async ({ store }: House, { person, assignment }: Certificate): Promise<boolean> => {
  const given = await store.assignments.find(assignment)
  const [duty] = given ? await dutiesOf(store, given, [person]) : []
  return duty?.progress.met === true
}

/** A certificate that rests on an attempt ends where the rule is no longer met, now that it is judged otherwise. */
export const recheck = async (
  house: House,
  { id, person }: Pick<NewAttempt, 'id' | 'person'>,
  reason: string,
): Promise<void> => {
  const { certificates } = house.store
  const resting = (await certificates.of([person])).filter(
    ({ attempt, revoked }) => attempt === id && revoked === null,
  )
  for (const certificate of resting)
    if (!(await isEarned(house, certificate)))
      await certificates.revoke(certificate.id, reason, house.clock())
}
