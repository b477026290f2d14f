/** Days in words, as short as the year allows. */
import type { Day } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import { useWorld } from '../world.ts'
import { timeOf } from './agenda.ts'

/** A day's name, beside today's year. */
export const useDayWords = (): ((day: Day) => string) => {
  const { shortDay } = useWords()
  const { day, now } = useWorld()
  const today = timeOf(day(now()))
  return (one) => shortDay(timeOf(one), today)
}
