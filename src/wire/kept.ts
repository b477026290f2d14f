/** Everything of an agent on one device, as it is exported and taken in again. */
import { type Attempt, parseAttempt } from './attempt.ts'
import { isFields, isTime } from './parse.ts'
import {
  type Drill,
  type Edition,
  type Intention,
  parseDrill,
  parseEdition,
  parseIntention,
  parseReflection,
  parseTyped,
  type Reflection,
  type Typed,
} from './practice.ts'

/** What the agent keeps beside the attempts. */
export interface Notes {
  readonly reflections: readonly Reflection[]
  readonly intentions: readonly Intention[]
  readonly drills: readonly Drill[]
  /** The stories of those attempts, so that they can be told again anywhere. */
  readonly editions: readonly Edition[]
  readonly typed: readonly Typed[]
}

/** The file of an export, as JSON. `heqi` is the shape's number, `exported` epoch milliseconds; attempts oldest first. */
export interface Kept extends Notes {
  readonly heqi: typeof KEPT_SHAPE
  readonly exported: number
  readonly attempts: readonly Attempt[]
}

export const KEPT_SHAPE = 1

const rows = <T>(value: unknown, parse: (row: unknown) => T | null): readonly T[] =>
  Array.isArray(value) ? value.map(parse).filter((row) => row !== null) : []

/** An export from a file; rows that make no sense are left out, and null where it is no export of this shape. */
export const parseKept = (value: unknown): Kept | null => {
  if (!isFields(value) || value.heqi !== KEPT_SHAPE || !isTime(value.exported)) return null
  if (!Array.isArray(value.attempts)) return null
  return {
    heqi: KEPT_SHAPE,
    exported: value.exported,
    attempts: rows(value.attempts, parseAttempt),
    reflections: rows(value.reflections, parseReflection),
    intentions: rows(value.intentions, parseIntention),
    drills: rows(value.drills, parseDrill),
    editions: rows(value.editions, parseEdition),
    typed: rows(value.typed, parseTyped),
  }
}
