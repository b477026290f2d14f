/** What may be given to practise from a turn, and what already was. */
import type { ReviewTurn } from '../../conversation/debrief/review.ts'
import type { Duty } from '../../wire/api/index.ts'

/** From here on a reply is a mistake: a drill is held below it. */
const MISTAKE = 7

/** A mistake beside which something else holds: anything less would be held by saying the same again. */
export const isWorthADrill = ({ label, said, open }: Pick<ReviewTurn, 'label' | 'said' | 'open'>): boolean =>
  (label === 'mistake' || label === 'blunder' || label === 'red') &&
  open.some((one) => one.id !== said.id && one.label !== 'red' && one.loss !== null && one.loss < MISTAKE)

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
