/** What leads have added to attempts, told in lists and beside each of them. */
import type { Comment, Override, OwnReview } from '../wire/api/index.ts'
import { namesOf } from './access.ts'
import type { House } from './handler.ts'
import type { Comment as KeptComment, Override as KeptOverride, Visitor } from './store/store.ts'

/** What an attempt's line says of its review. */
export interface Marks {
  readonly override: Override | null
  readonly comments: number
}
export const UNMARKED: Marks = { override: null, comments: 0 }

const overrideOf = ({ passed, reason, at, read }: KeptOverride, by: string | null): Override => ({
  passed,
  reason,
  at,
  by,
  read,
})

/** Marks by attempt, for a list: two looks at the store, however long it is. */
export const marksOn = async (
  house: House,
  attempts: readonly string[],
): Promise<(attempt: string) => Marks> => {
  const { reviews } = house.store
  const overrides = await reviews.overridesOn(attempts)
  const comments = Map.groupBy(await reviews.commentsOn(attempts), ({ attempt }) => attempt)
  const nameOf = await namesOf(
    house,
    overrides.map(({ by }) => by),
  )
  const told = new Map(overrides.map((one) => [one.attempt, overrideOf(one, nameOf(one.by))]))
  return (attempt) => ({
    override: told.get(attempt) ?? null,
    comments: comments.get(attempt)?.length ?? 0,
  })
}

export const commentLine = (
  { id, attempt, turn, text, at, by, read }: KeptComment,
  name: string | null,
  visitor: Visitor,
): Comment => ({ id, attempt, turn, text, at, by: name, own: by === visitor.person.id, read })

/** Everything that was said of one attempt. */
export const reviewOf = async (house: House, visitor: Visitor, attempt: string) => {
  const { reviews } = house.store
  const comments = await reviews.commentsOn([attempt])
  const [override] = await reviews.overridesOn([attempt])
  const nameOf = await namesOf(house, [...comments.map(({ by }) => by), override?.by ?? null])
  return {
    comments: comments.map((one) => commentLine(one, nameOf(one.by), visitor)),
    override: override ? overrideOf(override, nameOf(override.by)) : null,
  }
}

/** So many of a person's own attempts are told about. */
const MOST_OWN = 50

/** What leads said of the visitor's own attempts: three looks at the store, however many they are. */
export const ownReviews = async (house: House, visitor: Visitor): Promise<OwnReview[]> => {
  const { reviews } = house.store
  const attempts = await reviews.reviewedOf(visitor.person.id, MOST_OWN)
  const ids = attempts.map(({ id }) => id)
  const comments = await reviews.commentsOn(ids)
  const overrides = await reviews.overridesOn(ids)
  const nameOf = await namesOf(
    house,
    [...comments, ...overrides].map(({ by }) => by),
  )
  const said = Map.groupBy(comments, ({ attempt }) => attempt)
  return attempts.map(({ id, scenario, started }) => {
    const override = overrides.find((one) => one.attempt === id)
    return {
      attempt: id,
      scenario,
      started,
      comments: (said.get(id) ?? []).map((one) => commentLine(one, nameOf(one.by), visitor)),
      override: override ? overrideOf(override, nameOf(override.by)) : null,
    }
  })
}
