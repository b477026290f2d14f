/** What leads said of somebody's attempts, each with the line it is about. */
import type { PersonRemarks } from '../../wire/api/index.ts'
import { namesOf } from '../access.ts'
import type { House } from '../handler.ts'
import type { Remark } from '../store/store.ts'
import type { Library } from '../verify/index.ts'
import { readMoments, type Spot } from './moments.ts'

/** More than anybody reads of one person. */
const MOST = 100

/** Whose, and in which teams' name they were played; null: in any. */
export interface AskedRemarks {
  readonly person: string
  readonly teams: readonly string[] | null
  readonly locale: string
}

const spotOf = ({ scenario, version, variant, said }: Remark): Spot | null =>
  said && { scenario, version, variant, ...said }

export const remarksOn = async (
  house: House,
  library: Pick<Library, 'script'>,
  { person, teams, locale }: AskedRemarks,
): Promise<PersonRemarks> => {
  const found = await house.store.reviews.remarksOn(person, teams, MOST + 1)
  const shown = found.slice(0, MOST)
  const nameOf = await namesOf(
    house,
    shown.map(({ by }) => by),
  )
  const spots = shown.map(spotOf).filter((spot) => spot !== null)
  const momentOf = await readMoments(library, spots, locale)
  const items = shown.map((remark) => {
    const { attempt, scenario, turn, text, at, by, read, passed } = remark
    const spot = spotOf(remark)
    return { attempt, scenario, turn, text, at, by: nameOf(by), read, passed, moment: spot && momentOf(spot) }
  })
  return { items, more: found.length > MOST }
}
