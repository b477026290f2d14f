/**
 * The store in PostgreSQL, or a cluster that speaks its language: plain tables, plain transactions, nothing that
 * listens or notifies. Several servers may share one database.
 */
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { retrying } from './retry.ts'

const CONNECTIONS = 10
const PATIENCE_TO_CONNECT = 5000
const LONGEST_QUERY = 120_000
/** How long work is tried again while the database is away or others are in the way. */
const PATIENCE = 10_000

const INT8 = 20
const NUMERIC = 1700

/** Whole numbers beyond 32 bits and sums come as text; none of ours leave the range that numbers are exact in. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

/** A lost connection shows in the query that needed it: by itself it must not end the process. */
const ignore = (): void => {}

const openPool = (url: string, connections: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: PATIENCE_TO_CONNECT,
    query_timeout: LONGEST_QUERY,
    keepAlive: true,
    application_name: 'heqi',
    types,
  })
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}

/** `patience`: milliseconds after which a database that is away is given up. Connects with the first query. */
export const openPostgres = (url: string, connections = CONNECTIONS, patience = PATIENCE): Engine => {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: openPool(url, connections) }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    kind: 'postgres',
    read: (work) => retrying(() => work(db), patience),
    write: (work) => retrying(() => db.transaction().execute(work), patience),
    snapshot: (work) =>
      retrying(
        () => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
        patience,
      ),
    close: () => db.destroy(),
  }
}
