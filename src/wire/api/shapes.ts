/** What every part of the contract is made of: ids, times, names, roles, pages of a list. */
import { z } from 'zod'

/** 32 hex digits from 128 random bits; every person, team, attempt, exam, assignment and session has one. */
export const Id = z.string().regex(/^[0-9a-f]{32}$/)
/** Epoch milliseconds. */
export const Time = z.int().min(0).max(8.64e15)
/** A scenario's name as a folder has it: `angry-buyer`. */
export const ScenarioId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
/** SHA-256 of all locales' sources and the training model, in hex. */
export const Version = z.string().regex(/^[0-9a-f]{64}$/)

export const ROLES = ['trainee', 'trainer', 'manager', 'admin'] as const
export const RoleName = z.enum(ROLES)
export type Role = z.infer<typeof RoleName>

export const MODES = ['guided', 'practice', 'exam', 'retry', 'drill', 'preview'] as const
export const ModeName = z.enum(MODES)
export const LocaleName = z.enum(['zh-CN', 'en'])

/** Letters that look like nothing or turn the line around: control, format and unassigned code points. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u

/** Letters that are there and show nothing: blank ones that count as letters or signs, and marks without a letter. */
const BLANK = /^[\p{Default_Ignorable_Code_Point}\p{M}\p{Z}\u2800]*$/u

/** A name that a person or a team goes by; any script, on one line, with something to see. */
export const Name = z
  .string()
  .max(200)
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1)
      .max(40)
      .refine((text) => !UNSEEN.test(text) && !BLANK.test(text)),
  )

/** What staff sign in with; width and case of letters do not matter. */
export const Login = z
  .string()
  .max(200)
  .transform((text) => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(2)
      .max(60)
      .refine((text) => !UNSEEN.test(text)),
  )

/** Control letters but new lines and tabs, halves of letters, and what turns the line around for all that follows it. */
const DISTURBING = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu

/** Words that somebody writes for others to read, of so many letters; what disturbs the page they stand on is left out. */
export const Words = (least: number, most: number) =>
  z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n').replace(DISTURBING, '').trim())
    .min(least)
    .max(most)

export const Password = z.string().min(1).max(200)
/** A one-time link's secret or a code as it was typed: blanks, dashes and case do not matter to codes. */
export const Secret = z.string().trim().min(1).max(100)

/** Where the next page of a list begins; opaque to whoever reads it. */
export const Cursor = z.string().min(1).max(200)

/** The part of a query that pages a list. */
export const Paging = z.object({
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** A page of a list; `next` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: Cursor.nullable() })

/** A query's flag: `true`, `1`, `false` or `0`. */
export const Flag = z.enum(['true', '1', 'false', '0']).transform((word) => word === 'true' || word === '1')

export const Empty = z.object({})

/** One turn (from 1) of an attempt: where a retry or a drill branches off, or what somebody is to practise. */
export const AttemptTurn = z.object({ attempt: Id, turn: z.int().min(1) })
export type AttemptTurn = z.infer<typeof AttemptTurn>

/**
 * What is to be done: one `scenario`; a `path` of some, each in its turn, each by the rule; or `drills`, so many of
 * them from one scenario held.
 */
export const ASSIGNMENT_KINDS = ['scenario', 'path', 'drills'] as const
export const AssignmentKind = z.enum(ASSIGNMENT_KINDS)
