/** Where players leave, counted by decision: the roll-up of broken-off practice. */
import type { Leave } from '../attempt-shelf.ts'
import type { Db } from '../tables.ts'

type Place = Pick<Leave, 'version' | 'variant' | 'decision'>

/** One more or one less; a decision that nobody left at has no row, as in a recount. */
export const addLeave = async (db: Db, { version, variant, decision }: Place, by: 1 | -1): Promise<void> => {
  await db
    .insertInto('versionLeaves')
    .values({ version, variant, decision, n: by })
    .onConflict((conflict) =>
      conflict
        .columns(['version', 'variant', 'decision'])
        .doUpdateSet((eb) => ({ n: eb('versionLeaves.n', '+', eb.ref('excluded.n')) })),
    )
    .execute()
  if (by < 0) await db.deleteFrom('versionLeaves').where('version', '=', version).where('n', '=', 0).execute()
}

/** Counts all of them anew into the empty roll-up. */
export const recountLeaves = async (db: Db): Promise<void> => {
  await db
    .insertInto('versionLeaves')
    .columns(['version', 'variant', 'decision', 'n'])
    .expression((eb) =>
      eb
        .selectFrom('leaves')
        .select((each) => ['version', 'variant', 'decision', each.fn.countAll<number>().as('n')])
        .groupBy(['version', 'variant', 'decision']),
    )
    .execute()
}
