/** Fills the small disk named on the command line, frees some of it, and prints what the store made of it. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../src/server/store/open.ts'
import { anAttempt, furnish } from './made.ts'
import { attemptIdsOf, rollupsOf } from './rollups.ts'

const folder = String(process.argv[2])
const ballast = join(folder, 'ballast')
const place = { kind: 'sqlite', folder } as const
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error))

writeFileSync(ballast, Buffer.alloc(1_000_000))
const store = await openStore(place, 1)
await furnish(store)

const answered: string[] = []
const refusals = new Set<string>()
for (let round = 0; round < 400 && refusals.size === 0; round++) {
  const ids = Array.from({ length: 10 }, (_, n) => `a${round}-${n}`)
  const done = await Promise.allSettled(
    ids.map((id) => store.attempts.store(anAttempt(id, { transcript: 'x'.repeat(1500) }), round)),
  )
  for (const [n, one] of done.entries())
    if (one.status === 'fulfilled') answered.push(ids[n] as string)
    else refusals.add(nameOf(one.reason))
}
const found = await Promise.all(answered.map((id) => store.attempts.find(id)))
/** A probe is a small row: it may still fit where an attempt does not, so the last room is filled first. */
const checkWhileFull = await (async () => {
  for (let n = 0; n < 3000; n++)
    try {
      await store.limits.hit(`key ${n} ${'y'.repeat(400)}`, 1000, 1)
      await store.check()
    } catch (error) {
      return nameOf(error)
    }
  return 'fine'
})()
rmSync(ballast)
const checkAfter = await store.check().then(() => 'fine', nameOf)
const last = await store.attempts.store(anAttempt('last'), 9999)
await store.close()

const kept = await attemptIdsOf(place)
const before = await rollupsOf(place)
const again = await openStore(place, 2)
await again.recount()
await again.close()
console.log(
  JSON.stringify({
    refusals: [...refusals],
    answeredIsKept: found.every((attempt) => attempt !== null) && answered.length > 20,
    checkWhileFull,
    checkAfter,
    storedAfter: last.kind,
    keptAfterReopening:
      [...answered, 'last'].every((id) => kept.includes(id)) && new Set(kept).size === kept.length,
    recountIsEqual: JSON.stringify(await rollupsOf(place)) === JSON.stringify(before),
  }),
)
