/** PostgreSQL's error codes in the store's own words, and which of them pass by themselves. */
import { StoreFull, StoreUnavailable } from '../errors.ts'

/** Two transactions in each other's way: the same work, done again, succeeds. */
const COLLISIONS = new Set(['40001', '40P01', '40003', '42P07'])

/** The connection or the server went away, is starting, or is for reading only while another takes over. */
const LOSSES = new Set([
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '53300',
  '25006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOENT',
])
const LOSS_WORDS =
  /Connection terminated|Connection ended|connection error and is not queryable|timeout exceeded when trying to connect/i

const DISK_FULL = '53100'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Two processes that make the same system row at once: only while a schema is being made. */
const isSchemaCollision = (error: unknown): boolean =>
  codeOf(error) === '23505' &&
  error instanceof Error &&
  'constraint' in error &&
  String(error.constraint).startsWith('pg_')

const isLoss = (error: unknown): boolean => {
  const code = codeOf(error)
  return (
    LOSSES.has(code) || code.startsWith('08') || (error instanceof Error && LOSS_WORDS.test(error.message))
  )
}

/** Whether the same work may succeed when it is done again. */
export const mayPass = (error: unknown): boolean =>
  COLLISIONS.has(codeOf(error)) || isSchemaCollision(error) || isLoss(error)

/** The store's error for PostgreSQL's; anything else is a programmer's mistake and stays as it is. */
export const faultOf = (error: unknown): unknown => {
  const code = codeOf(error)
  if (code === DISK_FULL) return new StoreFull({ cause: error })
  if (mayPass(error) || /^(53|58)/.test(code))
    return new StoreUnavailable(error instanceof Error ? error.message : code, { cause: error })
  return error
}
