/** The pieces of a story that are words to be put over into another language, each with what it hangs on. */
import { SPEAKER_MARK, speakerOf } from '../../ink/speakers.ts'
import { scan } from '../script/scan.ts'

/** A tag whose value is not words. */
export interface Fixed {
  readonly key: string
  readonly value: string
}

/**
 * One piece: a spoken line, a reply, the reason of one, or a line of the header. `key` is the same in every language;
 * `from` and `to` are where its words stand, `fixed` what must be the same.
 */
export interface Unit {
  readonly key: string
  readonly kind: 'header' | 'line' | 'reply' | 'why'
  readonly speaker: string | null
  readonly words: string
  readonly from: number
  readonly to: number
  readonly line: number
  /** The scene it stands in; empty before the first. */
  readonly scene: string
  readonly fixed: readonly Fixed[]
}

/** Tags of the header that hold words. */
const WORDED_HEADER = ['title', 'summary', 'name', 'item', 'source', 'brief']
/** Tags that must be the same in every language. */
const FIXED = [
  'id',
  'move',
  'needs',
  'fact',
  'promise',
  'kept',
  'broken',
  'mood',
  'ending',
  'phase',
  'field',
  'write',
]

const TAG = /(?<!\\)#\s*([^\s:：#\]]+)\s*(?:[:：]\s*([^#\]]*))?/g
const HEADER = /^(\s*#\s*([a-z]+)\s*[:：]\s*)(.*?)\s*$/i
const HEAD = /^\s*(?:(?:[*+]\s*)+|(?:-(?!>)\s*)+)?(?:\(\s*[\p{L}_][\p{L}\p{N}_]*\s*\))?\s*/u
/** A branch's condition. */
const BRANCH = /^\s*-[^:]*:\s*/
const SPEAKER = new RegExp(`^${SPEAKER_MARK}`, 'i')

const fixedIn = (tail: string): readonly Fixed[] =>
  [...tail.matchAll(TAG)].flatMap(([, key = '', value = '']) =>
    FIXED.includes(key.toLowerCase())
      ? [{ key: key.toLowerCase(), value: value.replace(/\s+/g, ' ').replaceAll('，', ',').trim() }]
      : [],
  )

/** Where words end before the tags, a divert or a remark behind them. */
const wordsEnd = (text: string): number => {
  const end = text.search(/(?<!\\)#|->|\/\/|\]/)
  return text.slice(0, end < 0 ? text.length : end).trimEnd().length
}

interface Place {
  readonly text: string
  readonly from: number
  readonly line: number
  readonly scene: string
}

type Piece = Omit<Unit, 'key'>

const headerPiece = ({ text, from, line }: Place): Piece[] => {
  const [whole, head = '', key = '', words = ''] = HEADER.exec(text) ?? []
  if (whole === undefined || !WORDED_HEADER.includes(key.toLowerCase())) return []
  const start = from + head.length
  return [
    {
      kind: 'header',
      speaker: key.toLowerCase(),
      words,
      from: start,
      to: start + words.length,
      line,
      scene: '',
      fixed: [],
    },
  ]
}

const whyPiece = ({ text, from, line, scene }: Place): Piece[] => {
  const tag = /(?<!\\)#\s*why\s*[:：]\s*/i.exec(text)
  if (!tag) return []
  const start = tag.index + tag[0].length
  const words = text.slice(start, start + wordsEnd(text.slice(start)))
  return [
    {
      kind: 'why',
      speaker: null,
      words,
      from: from + start,
      to: from + start + words.length,
      line,
      scene,
      fixed: [],
    },
  ]
}

const replyPieces = (place: Place): Piece[] => {
  const { text, from, line, scene } = place
  const open = text.indexOf('[')
  const head = open < 0 ? (HEAD.exec(text)?.[0].length ?? 0) : open + 1
  const lead = text.slice(head).length - text.slice(head).trimStart().length
  const start = head + lead
  const words = text.slice(start, start + wordsEnd(text.slice(start)))
  const reply: Piece = {
    kind: 'reply',
    speaker: 'agent',
    words,
    from: from + start,
    to: from + start + words.length,
    line,
    scene,
    fixed: fixedIn(text.slice(head)),
  }
  return [reply, ...whyPiece(place)]
}

const linePiece = ({ text, from, line, scene }: Place, lead = HEAD): Piece[] => {
  const start = lead.exec(text)?.[0].length ?? 0
  const said = SPEAKER.exec(text.slice(start))
  const head = start + (said?.[0].length ?? 0)
  const words = text.slice(head, head + wordsEnd(text.slice(head)))
  if (words === '' || (!said && !/[\p{L}]/u.test(words.replace(/\{[^}]*\}?/g, '')))) return []
  const speaker = speakerOf(said?.[1] ?? '')
  return [
    {
      kind: 'line',
      speaker,
      words,
      from: from + head,
      to: from + head + words.length,
      line,
      scene,
      fixed: fixedIn(text.slice(head)),
    },
  ]
}

const BY_KIND: Readonly<Record<string, (place: Place) => readonly Piece[]>> = {
  header: headerPiece,
  choice: replyPieces,
  text: (place) => linePiece(place),
  gather: (place) => linePiece(place),
  branch: (place) => linePiece(place, BRANCH),
}

/** Every piece of a text in its order. Pieces hang on the reply or the scene before them and count from there. */
export const unitsOf = (text: string): readonly Unit[] => {
  const { lines, marks } = scan(text)
  const scenes = new Map(
    marks.flatMap(({ kind, name, line }) =>
      kind === 'knot' || kind === 'stitch' || kind === 'function' ? [[line, name] as const] : [],
    ),
  )
  const units: Unit[] = []
  const counts = new Map<string, number>()
  let scene = ''
  let anchor = ''
  for (const [index, { kind, from, to }] of lines.entries()) {
    if (kind === 'knot' || kind === 'stitch') {
      scene = scenes.get(index + 1) ?? scene
      anchor = scene
    }
    const pieces = BY_KIND[kind]?.({ text: text.slice(from, to), from, line: index + 1, scene }) ?? []
    for (const piece of pieces) {
      const id = piece.fixed.find(({ key }) => key === 'id')?.value
      if (piece.kind === 'reply') anchor = id ?? anchor
      const stem = `${piece.kind === 'header' ? piece.speaker : anchor}|${piece.kind}`
      const count = counts.get(stem) ?? 0
      counts.set(stem, count + 1)
      units.push({ ...piece, key: `${stem}|${count}` })
    }
  }
  return units
}
