/** Trying again, later each time and never at the same moment as the others. */
import { setTimeout as wait } from 'node:timers/promises'
import { faultOf, mayPass } from './faults.ts'

const FIRST_WAIT = 10
const LONGEST_WAIT = 1000

/** Milliseconds before try number `count` (from 1), by luck between half and all of a doubling time. */
const waitBefore = (count: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** count) * (0.5 + Math.random() / 2)

/** Does `work` until it succeeds, fails for good, or `patience` milliseconds are over; throws the store's errors. */
export const retrying = async <T>(work: () => Promise<T>, patience: number): Promise<T> => {
  const end = performance.now() + patience
  for (let count = 1; ; count++) {
    try {
      return await work()
    } catch (error) {
      const pause = waitBefore(count)
      if (!mayPass(error) || performance.now() + pause > end) throw faultOf(error)
      await wait(pause)
    }
  }
}
