/** Kysely over one connection that answers at once or by message: Node's own SQLite here or in a worker. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** What a statement gave: rows, or how many rows it changed. */
export interface Answer {
  readonly rows: readonly unknown[]
  readonly changes: number | null
}

/** Runs one statement. */
export type Ask = (sql: string, parameters: readonly unknown[]) => Answer | Promise<Answer>

const connectionTo = (ask: Ask): DatabaseConnection => ({
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await ask(sql, parameters)
    return changes === null ? { rows: rows as R[] } : { rows: rows as R[], numAffectedRows: BigInt(changes) }
  },
  streamQuery() {
    throw new Error('rows are read by the page here')
  },
})

const refuse = async (): Promise<never> => {
  throw new Error('transactions belong to the engine')
}

/** A dialect whose transactions are made outside, by the engine. */
export const dialectFor = (ask: Ask): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createDriver: () => {
    const connection = connectionTo(ask)
    return {
      init: async () => {},
      acquireConnection: async () => connection,
      releaseConnection: async () => {},
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
      destroy: async () => {},
    }
  },
})
