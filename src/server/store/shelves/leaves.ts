/** Practice that was broken off: kept with its roll-up in one transaction. */
import type { AttemptShelf, Leave, Leaving } from '../attempt-shelf.ts'
import { type Engine, takeTurn } from '../engine.ts'
import { addLeave } from '../rollups/leaves.ts'
import type { Db } from '../tables.ts'

/** Whose record the id belongs to already, beside what was broken off; null where nobody's. */
const ownerIn = async (db: Db, id: string): Promise<{ person: string; finished: boolean } | null> => {
  const attempt = await db.selectFrom('attempts').select('person').where('id', '=', id).executeTakeFirst()
  if (attempt) return { person: attempt.person, finished: true }
  for (const table of ['aside', 'exams'] as const) {
    const row = await db.selectFrom(table).select('person').where('id', '=', id).executeTakeFirst()
    if (row) return { person: row.person, finished: table === 'aside' }
  }
  return null
}

const leaveIn = async (db: Db, leave: Leave): Promise<Leaving> => {
  await takeTurn(db, 'attempts', 0)
  const owner = await ownerIn(db, leave.id)
  if (owner && owner.person !== leave.person) return 'taken'
  if (owner) return owner.finished ? 'finished' : 'taken'
  const there = await db.selectFrom('leaves').selectAll().where('id', '=', leave.id).executeTakeFirst()
  if (there && there.person !== leave.person) return 'taken'
  if (there?.digest === leave.digest) return 'known'
  if (there) {
    await db.deleteFrom('leaves').where('id', '=', leave.id).execute()
    await addLeave(db, there, -1)
  }
  await db.insertInto('leaves').values(leave).execute()
  await addLeave(db, leave, 1)
  return 'kept'
}

export const createLeaves = (engine: Engine): Pick<AttemptShelf, 'leave' | 'leavesOf'> => ({
  leave: (leave) => engine.write((db) => leaveIn(db, leave)),
  leavesOf: (person) =>
    engine.read((db) =>
      db.selectFrom('leaves').selectAll().where('person', '=', person).orderBy('at').orderBy('id').execute(),
    ),
})
