export interface TestServer {
  /** The address of a database on it. */
  readonly url: (database?: string) => string
  readonly start: () => Promise<void>
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}
export function findPostgres(): string | undefined
export function ensurePostgres(): string | undefined
export function startPostgres(bin: string, durable?: boolean): Promise<TestServer>
