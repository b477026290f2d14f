/** Attempts as they lie in the database: the replies in one text, since thousands of small objects are slow to read. */
import { type Attempt, parseAttempt } from '../wire/attempt.ts'
import { isCount, isFields } from '../wire/parse.ts'

/** `order` counts up with every attempt that begins or goes on, whatever the clock says. */
export interface AttemptRow extends Omit<Attempt, 'transcript'> {
  readonly order: number
  /** `replies` is JSON: id, at, id, at … */
  readonly transcript: Omit<Attempt['transcript'], 'replies'> & { readonly replies: string }
}

/** An attempt with its place among all, as `packAttempt` stored it. */
export interface Ordered {
  readonly attempt: Attempt
  readonly order: number
}

/** What went on last is first; the clock decides only where nothing else can. */
export const newestFirst = (a: Ordered, b: Ordered): number =>
  b.order - a.order || b.attempt.changed - a.attempt.changed || (a.attempt.id < b.attempt.id ? 1 : -1)

export const packAttempt = ({ attempt, order }: Ordered): AttemptRow => {
  const { transcript } = attempt
  const replies = JSON.stringify(transcript.replies.flatMap(({ id, at }) => [id, at]))
  return { ...attempt, transcript: { ...transcript, replies }, order }
}

const unpackReplies = (text: string): readonly unknown[] | null => {
  const flat: unknown = JSON.parse(text)
  if (!Array.isArray(flat) || flat.length % 2 > 0) return null
  return Array.from({ length: flat.length / 2 }, (_, i) => ({ id: flat[2 * i], at: flat[2 * i + 1] }))
}

/** The row as an attempt, with these replies. */
const withReplies = (row: unknown, read: (text: string) => unknown): Ordered | null => {
  if (!isFields(row) || !isFields(row.transcript)) return null
  const { replies } = row.transcript
  const transcript = { ...row.transcript, replies: typeof replies === 'string' ? read(replies) : replies }
  const attempt = parseAttempt({ ...row, transcript })
  return attempt && { attempt, order: isCount(row.order) ? row.order : 0 }
}

/** Null where the row is none that is known. */
export const unpackAttempt = (row: unknown): Ordered | null => {
  try {
    return withReplies(row, unpackReplies)
  } catch {
    return null
  }
}

/**
 * The same, but the replies are read out of their text when somebody looks at them: among thousands of attempts that is
 * hardly ever. Where they make no sense there are none.
 */
export const glanceAttempt = (row: unknown): Ordered | null => {
  const glanced = withReplies(row, () => [])
  if (!glanced) return null
  const { attempt, order } = glanced
  let replies: Attempt['transcript']['replies'] | null = null
  const transcript = {
    ...attempt.transcript,
    get replies() {
      replies ??= unpackAttempt(row)?.attempt.transcript.replies ?? []
      return replies
    },
  }
  return { attempt: { ...attempt, transcript }, order }
}
