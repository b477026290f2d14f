/** Stories as they are written on a device: drafts and what they were before. */
import { isFields, isText, isTime } from './parse.ts'

/** Texts by file name. */
export type Files = Readonly<Record<string, string>>

/** `id` is the story's folder; `changed` and `at` are epoch milliseconds. */
export interface Draft {
  readonly id: string
  readonly files: Files
  readonly changed: number
}

/** A draft as it once stood; `note` says why it was kept, empty where it was kept by itself. */
export interface Snapshot {
  readonly draft: string
  readonly at: number
  readonly files: Files
  readonly note: string
}

const parseFiles = (value: unknown): Files | null => {
  if (!isFields(value)) return null
  const files = Object.entries(value)
  return files.every((file): file is [string, string] => typeof file[1] === 'string')
    ? Object.fromEntries(files)
    : null
}

/** A draft from what was stored; null where it is none. */
export const parseDraft = (value: unknown): Draft | null => {
  if (!isFields(value)) return null
  const { id, changed } = value
  const files = parseFiles(value.files)
  return isText(id) && files && isTime(changed) ? { id, files, changed } : null
}

/** A snapshot from what was stored; null where it is none. */
export const parseSnapshot = (value: unknown): Snapshot | null => {
  if (!isFields(value)) return null
  const { draft, at, note } = value
  const files = parseFiles(value.files)
  return isText(draft) && files && isTime(at) && typeof note === 'string' ? { draft, at, files, note } : null
}
