/** What may be given to practise from a turn, and what already was. */
import { isDear, type ReviewTurn } from '../../conversation/debrief/review.ts'
import { isMistake } from '../../training/index.ts'
import type { Duty } from '../../wire/api/index.ts'

/** A mistake beside which something else holds: anything less would be held by saying the same again. */
export const isWorthADrill = ({ label, said, open }: Pick<ReviewTurn, 'label' | 'said' | 'open'>): boolean =>
  isDear(label) &&
  open.some((one) => one.id !== said.id && one.label !== 'red' && one.loss !== null && !isMistake(one.loss))

const newest = (duties: readonly Duty[]): Duty | null =>
  duties.reduce<Duty | null>(
    (last, duty) => (last && last.assignment.created >= duty.assignment.created ? last : duty),
    null,
  )

/** The drill of this turn as it was given, or null; the newest, where it was given more than once. */
export const drillGiven = (duties: readonly Duty[], attempt: string, turn: number): Duty | null =>
  newest(duties.filter(({ assignment: { from } }) => from?.attempt === attempt && from.turn === turn))

/** The whole talk, where it was given to this person alone and is still to be played. */
export const talkGiven = (duties: readonly Duty[], scenario: string): Duty | null =>
  newest(
    duties.filter(
      ({ assignment, progress }) =>
        assignment.kind === 'scenario' &&
        assignment.mode === 'practice' &&
        assignment.person !== null &&
        assignment.scenario === scenario &&
        !progress.met,
    ),
  )
