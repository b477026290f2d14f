/** What leads said of somebody's attempts, each with the line it is about. */
import type { PersonRemarks } from '../../wire/api/index.ts'
import { namesOf } from '../access.ts'
import type { House } from '../handler.ts'
import type { Remark } from '../store/store.ts'
import type { Library } from '../verify/index.ts'
import { quoteMoments, type SaidSpot } from './moments.ts'

/** More than anybody reads of one person. */
const MOST = 100

/** Whose, and in which teams' name they were played; null: in any. */
export interface AskedRemarks {
  readonly person: string
  readonly teams: readonly string[] | null
  readonly locale: string
}

const spotOf = ({ scenario, version, variant, said }: Remark): SaidSpot | null =>
  said && { scenario, version, variant, ...said }

export const remarksOn = async (
  house: House,
  library: Pick<Library, 'script' | 'quotes'>,
  { person, teams, locale }: AskedRemarks,
): Promise<PersonRemarks> => {
  const found = await house.store.reviews.remarksOn(person, teams, MOST + 1)
  const shown = found.slice(0, MOST)
  const nameOf = await namesOf(
    house,
    shown.map(({ by }) => by),
  )
  const spots = shown.map(spotOf)
  const told = spots.filter((spot) => spot !== null)
  const moments = await quoteMoments(library, told, locale)
  const momentOf = new Map(told.map((spot, index) => [spot, moments[index] ?? null]))
  const items = shown.map(({ attempt, scenario, turn, text, at, by, read, passed }, index) => {
    const spot = spots[index] ?? null
    const moment = spot && (momentOf.get(spot) ?? null)
    return { attempt, scenario, turn, text, at, by: nameOf(by), read, passed, moment }
  })
  return { items, more: found.length > MOST }
}
