/** Growth is read from a person's counted attempts: without this index it read all of them. Practice takes no room in it. */
import { type Kysely, sql } from 'kysely'

export const countedAttempts = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create index attempts_by_person_take_seq on attempts (person, take, seq) where take is not null`.execute(
    db,
  )
}
