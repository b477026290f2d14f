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

/** Null where the row is none that is known. */
export const unpackAttempt = (row: unknown): Ordered | null => {
  if (!isFields(row) || !isFields(row.transcript)) return null
  const { replies } = row.transcript
  try {
    const unpacked = typeof replies === 'string' ? unpackReplies(replies) : replies
    const attempt = parseAttempt({ ...row, transcript: { ...row.transcript, replies: unpacked } })
    return attempt && { attempt, order: isCount(row.order) ? row.order : 0 }
  } catch {
    return null
  }
}
