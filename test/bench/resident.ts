/** Stores attempts at 50 connections while reports are read, in the folder named, and prints its megabytes. */
import { openStore } from '../../src/server/store/open.ts'
import { attemptOf, LEAD, TEAMS, teamName, YEAR } from './company.ts'
import { openLooking } from './looking.ts'

const store = await openStore({ kind: 'sqlite', folder: String(process.argv[2]) }, 1)
const { get, close } = await openLooking(store, { person: LEAD, stories: [], now: YEAR })
let next = 10_000_000
let going = 50
const reading = (async () => {
  for (let run = 0; going > 0; run++) await get(`/api/teams/${teamName(run % TEAMS)}/report`)
})()
await Promise.all(
  Array.from({ length: 50 }, async () => {
    for (let n = 0; n < 100; n++) await store.attempts.store(attemptOf(next++), 1)
    going -= 1
  }),
)
await reading
console.log(Math.round(process.memoryUsage().rss / 2 ** 20))
await close()
await store.close()
