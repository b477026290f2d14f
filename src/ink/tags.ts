/** Tags, read once: what a line does, what a reply is. */
import {
  type Ending,
  isMove,
  MOOD_VALUES,
  MOVE_IDS,
  type Move,
  PHASES,
  type Phase,
  POSES,
  type Pose,
  type StoryEvent,
  WORTHS,
} from '../training/index.ts'
import { isHeaderKey, splitList, splitTag } from './header.ts'
import { nearest } from './nearest.ts'
import { problem, unknownWord } from './problem.ts'
import { type Place, type Problem, RECORD_FIELDS, type RecordField } from './types.ts'

export const LINE_KEYS: readonly string[] = [
  'pose',
  'sound',
  'phase',
  'field',
  'ending',
  'fact',
  'promise',
  'kept',
  'broken',
  'mood',
  'write',
]
export const REPLY_KEYS: readonly string[] = ['id', 'move', 'needs', 'why']

/** What the tags of one line say; `write` lets the agent write freely before the next replies are shown. */
export interface LineTags {
  readonly pose: Pose | null
  readonly sound: string | null
  readonly phase: Phase | null
  readonly field: RecordField | null
  readonly ending: Ending | null
  readonly write: boolean
  readonly events: readonly StoryEvent[]
  readonly problems: readonly Problem[]
}

/** What the tags of one reply say; moves without repeats, in the order they are written. */
export interface ReplyTags {
  readonly id: string | null
  readonly moves: readonly Move[]
  readonly needs: readonly string[]
  readonly why: string | null
  readonly problems: readonly Problem[]
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
type Reader<T> = (draft: Draft<T>, value: string, at: Place) => void

/** A word of a fixed list in either case, or null and a problem. */
const known = <W extends string>(
  draft: { problems: Problem[] },
  words: readonly W[],
  value: string,
  rule: string,
  at: Place,
): W | null => {
  const word = words.find((candidate) => candidate === value.toLowerCase())
  if (word === undefined) draft.problems.push(unknownWord('error', at, rule, value, words))
  return word ?? null
}

const ID = /^[\p{L}\p{N}_.-]+$/u
const REPLY_ID = /^[A-Za-z0-9_-]+$/

const ids = (draft: { problems: Problem[] }, value: string, at: Place): string[] => {
  const words = splitList(value)
  for (const word of words)
    if (!ID.test(word)) draft.problems.push(problem('error', at, 'bad-id', word, word.replace(/\s+/g, '-')))
  return words
}

const event =
  (kind: 'fact' | 'promise' | 'kept' | 'broken'): Reader<LineTags> =>
  (draft, value, at) => {
    for (const id of ids(draft, value, at)) draft.events.push({ kind, id })
  }

const readMood: Reader<LineTags> = (draft, value, at) => {
  for (const part of splitList(value)) {
    const match = /^([\p{L}_-]+)\s*([+-]?)\s*(\d{1,2})$/u.exec(part.normalize('NFKC').replace('−', '-'))
    const by = match ? Number(`${match[2]}${match[3]}`) : 0
    if (!match || by === 0 || Math.abs(by) > 20) {
      draft.problems.push(problem('error', at, 'mood-shape', part))
      continue
    }
    const mood = known(draft, MOOD_VALUES, match[1] ?? '', 'unknown-mood', at)
    if (mood) draft.events.push({ kind: 'mood', value: mood, by })
  }
}

const readEnding: Reader<LineTags> = (draft, value, at) => {
  const [id, worth, ...rest] = splitList(value)
  if (id === undefined || worth === undefined || rest.length > 0) {
    draft.problems.push(problem('error', at, 'ending-shape', value))
    draft.ending = { id: id ?? 'ending', worth: WORTHS.find((word) => word === id) ?? 'poor' }
    return
  }
  if (!ID.test(id)) draft.problems.push(problem('error', at, 'bad-id', id, id.replace(/\s+/g, '-')))
  draft.ending = { id, worth: known(draft, WORTHS, worth, 'unknown-worth', at) ?? 'poor' }
}

const LINE_READERS: Readonly<Record<string, Reader<LineTags>>> = {
  pose: (draft, value, at) => {
    draft.pose = known(draft, POSES, value, 'unknown-pose', at) ?? draft.pose
  },
  sound: (draft, value) => {
    draft.sound = value
  },
  phase: (draft, value, at) => {
    draft.phase = known(draft, PHASES, value, 'unknown-phase', at) ?? draft.phase
  },
  field: (draft, value, at) => {
    draft.field = known(draft, RECORD_FIELDS, value, 'unknown-field', at) ?? draft.field
  },
  ending: readEnding,
  fact: event('fact'),
  promise: event('promise'),
  kept: event('kept'),
  broken: event('broken'),
  mood: readMood,
}

const readMoves: Reader<ReplyTags> = (draft, value, at) => {
  for (const word of value.split(/[,，、;；\s]+/).filter((part) => part !== '')) {
    const move = word.toLowerCase().replaceAll('-', '_')
    if (!isMove(move)) draft.problems.push(unknownWord('error', at, 'unknown-move', word, MOVE_IDS))
    else if (!draft.moves.includes(move)) draft.moves.push(move)
  }
}

const REPLY_READERS: Readonly<Record<string, Reader<ReplyTags>>> = {
  id: (draft, value, at) => {
    if (!REPLY_ID.test(value))
      draft.problems.push(problem('error', at, 'bad-reply-id', value, value.replace(/[^A-Za-z0-9_-]+/g, '-')))
    if (draft.id !== null && draft.id !== value)
      draft.problems.push(problem('error', at, 'two-reply-ids', value, draft.id))
    draft.id ??= value
  },
  move: readMoves,
  needs: (draft, value, at) => {
    for (const fact of ids(draft, value, at)) if (!draft.needs.includes(fact)) draft.needs.push(fact)
  },
  why: (draft, value) => {
    draft.why = draft.why === null ? value : `${draft.why} ${value}`
  },
}

/** A tag that is nearly one of ours was meant to count; any other is the author's own. */
const unknownTag = (key: string, keys: readonly string[], at: Place): Problem => {
  const meant = nearest(key, keys)
  return problem(meant === null ? 'warning' : 'error', at, 'unknown-tag', key, meant)
}

/** Reads each tag by its key; `elsewhere` keys belong to another kind of tag and are told apart by the contract. */
const readTags = <T extends { readonly problems: readonly Problem[] }>(
  tags: readonly string[],
  at: Place,
  draft: Draft<T> & { problems: Problem[] },
  readers: Readonly<Record<string, Reader<T>>>,
  elsewhere: (key: string) => boolean,
): void => {
  for (const tag of tags) {
    const { key, value } = splitTag(tag)
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (key === '' || elsewhere(key)) continue
    if (read && value === '') draft.problems.push(problem('warning', at, 'tag-empty', key))
    else if (read) read(draft, value, at)
    else draft.problems.push(unknownTag(key, Object.keys(readers), at))
  }
}

/** What a line's tags say. Ink hangs the header's tags on the first line too; those are passed over. */
export const readLineTags = (tags: readonly string[], at: Place): LineTags => {
  const draft: Draft<LineTags> = {
    pose: null,
    sound: null,
    phase: null,
    field: null,
    ending: null,
    write: tags.some((tag) => splitTag(tag).key === 'write'),
    events: [],
    problems: [],
  }
  const elsewhere = (key: string): boolean => key === 'write' || isHeaderKey(key) || REPLY_KEYS.includes(key)
  readTags<LineTags>(tags, at, draft, LINE_READERS, elsewhere)
  return draft
}

/** What a reply's tags say. */
export const readReplyTags = (tags: readonly string[], at: Place): ReplyTags => {
  const draft: Draft<ReplyTags> = { id: null, moves: [], needs: [], why: null, problems: [] }
  readTags<ReplyTags>(tags, at, draft, REPLY_READERS, (key) => LINE_KEYS.includes(key))
  return draft
}
