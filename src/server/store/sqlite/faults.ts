/** SQLite's result codes in the store's own words. */
import { StoreFull, StoreUnavailable } from '../errors.ts'

const FULL = 13
const BUSY = 5
/** The shared memory beside the log could not grow. */
const SHARED_MEMORY_FULL = 4874
/** A write that the disk took in part, or not at all. */
const WRITE_FAILED = 778
const BASE = 0xff
const READ_OR_WRITE = 10

const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null

/** The store's error for SQLite's; anything else is a programmer's mistake and stays as it is. */
export const faultOf = (error: unknown): unknown => {
  const code = codeOf(error)
  if (code === null) return error
  if ((code & BASE) === FULL || code === SHARED_MEMORY_FULL || code === WRITE_FAILED)
    return new StoreFull({ cause: error })
  if ((code & BASE) === BUSY) return new StoreUnavailable('the file is locked', { cause: error })
  if ((code & BASE) === READ_OR_WRITE)
    return new StoreUnavailable('the disk failed to read or write', { cause: error })
  return error
}
