/** Brings a database up to this program's schema, in one transaction that only one process at a time can be in. */
import { type Kysely, sql } from 'kysely'
import type { Engine } from './engine.ts'
import { StoreTooNew } from './errors.ts'
import { MIGRATIONS, type Migration, type Schema } from './migrations/index.ts'
import type { Db } from './tables.ts'

const HISTORY = 'heqi_migrations'
/** The row that processes wait for each other at; no migration bears its name. */
const TURNSTILE = '0000-turnstile'

const history = sql.table(HISTORY)

/** Waits for other processes: whoever updates the row holds it until the transaction's end. */
const waitForTurn = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table if not exists ${history} (name text primary key, at bigint not null)`.execute(db)
  await sql`insert into ${history} (name, at) values (${TURNSTILE}, 0) on conflict (name) do nothing`.execute(
    db,
  )
  await sql`update ${history} set at = at + 1 where name = ${TURNSTILE}`.execute(db)
}

const appliedIn = async (db: Kysely<unknown>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select name from ${history} where name <> ${TURNSTILE} order by name`.execute(db)
  return rows.map(({ name }) => name)
}

const refuseNewer = (applied: readonly string[], migrations: readonly Migration[]): void => {
  const unknown = applied.findLast((name) => !migrations.some((migration) => migration.name === name))
  if (unknown) throw new StoreTooNew(unknown)
}

/** The migrations that a database has had, none where it is empty; StoreTooNew as in `migrate`. */
export const migrationsIn = async (engine: Pick<Engine, 'read'>): Promise<readonly Migration[]> => {
  const applied = await engine.read<readonly string[]>(async (tables) => {
    const db = tables.withoutPlugins() as unknown as Kysely<unknown>
    const known = await db.introspection.getTables()
    return known.some(({ name }) => name === HISTORY) ? await appliedIn(db) : []
  })
  refuseNewer(applied, MIGRATIONS)
  return MIGRATIONS.filter(({ name }) => applied.includes(name))
}

const schemaFor = (db: Kysely<unknown>, kind: Engine['kind']): Schema => ({
  table: (name) => db.schema.createTable(name),
  packed: (table) => (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table),
})

/** Names of the migrations that were run just now; StoreTooNew where the database knows one that we don't. */
export const migrate = (
  engine: Pick<Engine, 'kind' | 'write'>,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> =>
  engine.write(async (tables: Db) => {
    const db = tables.withoutPlugins() as unknown as Kysely<unknown>
    await waitForTurn(db)
    const applied = await appliedIn(db)
    refuseNewer(applied, migrations)
    const missing = migrations.filter(({ name }) => !applied.includes(name))
    for (const { name, up } of missing) {
      await up(db, schemaFor(db, engine.kind))
      await sql`insert into ${history} (name, at) values (${name}, ${now})`.execute(db)
    }
    return missing.map(({ name }) => name)
  })
