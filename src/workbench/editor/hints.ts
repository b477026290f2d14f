/** What an author is told while writing: completions where a word is due, and what a word under the hand means. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete'
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view'
import { HEADER_KEYS, PORTRAITS } from '../../ink/header.ts'
import { LINE_KEYS, REPLY_KEYS } from '../../ink/tags.ts'
import { RECORD_FIELDS, SPEAKERS } from '../../ink/types.ts'
import type { MessageKey, Translator } from '../../locale/index.ts'
import {
  isMove,
  MOTIVES,
  MOVE_IDS,
  MOVES,
  type Move,
  PHASES,
  POSES,
  TEMPERS,
  WORTHS,
} from '../../training/index.ts'
import { CODE_KINDS, type Mark, TARGET_KINDS } from '../script/marks.ts'
import { definitionOf, markAt, type Script } from '../script/names.ts'

/** What hints are made from: the newest scan of every file, and the words of the reader's language. */
export interface Hinting {
  readonly script: () => Script
  /** The file that is being written. */
  readonly file: string
  readonly translations: readonly string[]
  readonly words: () => Translator
}

const say = ({ words }: Hinting, key: string, values?: Record<string, string | number>): string =>
  words().t(`script.${key}` as MessageKey, values)

/** What a move is called, what kind it is, and what it does to the mood and the points. */
const moveText = (hinting: Hinting, move: Move): string => {
  const { kind, anger, trust, heard, points } = MOVES[move]
  const { t, change } = hinting.words()
  const effect = say(hinting, 'effect', {
    anger: change(anger),
    trust: change(trust),
    heard: change(heard),
    points: change(points),
  })
  return `${t(`move.${move}`)} · ${say(hinting, `kind-${kind}`)}\n${t(`moveTip.${move}`)}\n${effect}`
}

/** Whether a tag of this key has a text of its own. */
const isKnownTag = (key: string): boolean => [...HEADER_KEYS, ...LINE_KEYS, ...REPLY_KEYS].includes(key)

const nameText = (hinting: Hinting, mark: Mark): string => {
  const kind = say(hinting, `name-${mark.kind}`)
  const made = definitionOf(hinting.script(), hinting.file, mark, hinting.translations)
  return made ? say(hinting, 'at', { kind, line: made.mark.line }) : say(hinting, 'unknown', { kind })
}

/** What the word that a mark stands for means; null for words that say it themselves. */
export const textOf = (hinting: Hinting, mark: Mark): string | null => {
  if (mark.kind === 'tag') return isKnownTag(mark.name) ? say(hinting, `tag-${mark.name}`) : null
  if (mark.kind === 'move') return isMove(mark.name) ? moveText(hinting, mark.name) : null
  if ((CODE_KINDS as readonly string[]).includes(mark.kind)) return nameText(hinting, mark)
  return ['fact', 'promise', 'reply', 'ending'].includes(mark.kind) ? nameText(hinting, mark) : null
}

const written = (text: string): HTMLElement => {
  const box = document.createElement('div')
  box.className = 'hint'
  for (const line of text.split('\n')) box.appendChild(document.createElement('p')).textContent = line
  return box
}

const tooltipAt =
  (hinting: Hinting) =>
  (_view: EditorView, offset: number): Tooltip | null => {
    const scan = hinting.script()[hinting.file]
    const mark = scan && markAt(scan, offset)
    const text = mark && textOf(hinting, mark)
    return mark && text
      ? { pos: mark.from, end: mark.to, above: true, create: () => ({ dom: written(text) }) }
      : null
  }

const plain = (words: readonly string[], detail?: (word: string) => string): Completion[] =>
  words.map((label) => (detail ? { label, detail: detail(label) } : { label }))

const namesOf = (hinting: Hinting, kinds: readonly Mark['kind'][]): Completion[] => {
  const names = new Map<string, Mark>()
  for (const [file, { marks }] of Object.entries(hinting.script()))
    if (
      file === hinting.file ||
      !hinting.translations.includes(file) ||
      !CODE_KINDS.includes(kinds[0] as never)
    )
      for (const mark of marks) if (mark.defines && kinds.includes(mark.kind)) names.set(mark.name, mark)
  return [...names.values()].map(({ name, kind }) => ({ label: name, detail: say(hinting, `name-${kind}`) }))
}

const moves = (hinting: Hinting): Completion[] =>
  MOVE_IDS.map((move) => ({
    label: move,
    detail: hinting.words().t(`move.${move}`),
    info: () => written(moveText(hinting, move)),
    boost: MOVES[move].kind === 'good' || MOVES[move].kind === 'solution' ? 1 : 0,
  }))

/** What may stand after a tag's colon. */
const VALUES: Readonly<Record<string, (hinting: Hinting) => Completion[]>> = {
  move: moves,
  pose: () => plain(POSES),
  phase: () => plain(PHASES),
  field: () => plain(RECORD_FIELDS),
  buyer: () => plain(PORTRAITS),
  motive: () => plain(MOTIVES),
  temper: () => plain(TEMPERS),
  ending: (hinting) => [...namesOf(hinting, ['ending']), ...plain(WORTHS)],
  fact: (hinting) => namesOf(hinting, ['fact']),
  needs: (hinting) => namesOf(hinting, ['fact']),
  promise: (hinting) => namesOf(hinting, ['promise']),
  kept: (hinting) => namesOf(hinting, ['promise']),
  broken: (hinting) => namesOf(hinting, ['promise']),
}

const tagKeys = (hinting: Hinting, before: string, isHeader: boolean): Completion[] => {
  const keys = isHeader ? HEADER_KEYS : /^\s*[*+]/.test(before) ? REPLY_KEYS : LINE_KEYS
  return keys.map((key) => ({
    label: key,
    apply: key === 'write' ? key : `${key}: `,
    info: say(hinting, `tag-${key}`),
  }))
}

const starts = (hinting: Hinting): Completion[] => [
  ...SPEAKERS.map((name) => ({ label: `${name}: `, detail: say(hinting, 'snippet-speaker') })),
  snippetCompletion('+ [#{reply} # id: #{id} # move: #{ask} # why: #{why}]\n    buyer: #{answer}', {
    label: '+ [',
    detail: say(hinting, 'snippet-choice'),
  }),
  snippetCompletion('=== #{name} ===\n', { label: '===', detail: say(hinting, 'snippet-knot') }),
  snippetCompletion('- {\n  - anger < #{6}:\n    buyer: #{calm}\n  - else:\n    buyer: #{angry}\n}\n', {
    label: '- {',
    detail: say(hinting, 'snippet-branch'),
  }),
]

type Offer = (hinting: Hinting, found: RegExpExecArray, line: string, isHeader: boolean) => Completion[]

/** Where the cursor may stand, the first that fits; the last group of each is what has been typed of the word. */
const PLACES: readonly (readonly [RegExp, Offer])[] = [
  [
    /#\s*([a-z]+)\s*[:：][^#\]]*?([a-z_-]*)$/i,
    (hinting, [, key = '']) => VALUES[key.toLowerCase()]?.(hinting) ?? [],
  ],
  [/(?:^|[^\\])#\s*([a-z]*)$/i, (hinting, _, line, isHeader) => tagKeys(hinting, line, isHeader)],
  [
    /(?:->|<-)\s*([\p{L}\p{N}_.]*)$/u,
    (hinting) => [
      ...namesOf(hinting, TARGET_KINDS),
      { label: 'END', detail: say(hinting, 'end') },
      { label: 'DONE' },
    ],
  ],
  [/(?:^\s*~|^\s*-.*|\{)[^{}:|]*?([\p{L}_][\p{L}\p{N}_]*)$/u, (hinting) => namesOf(hinting, CODE_KINDS)],
  [/^\s*([a-z+=*-]*\s?\[?)$/i, (hinting) => starts(hinting)],
]

/** Completions for a place in a text; null where none are due. */
export const completeAt =
  (hinting: Hinting) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos)
    const before = line.text.slice(0, context.pos - line.from)
    const kind = hinting.script()[hinting.file]?.lines[line.number - 1]?.kind
    for (const [place, offer] of PLACES) {
      const found = place.exec(before)
      if (!found) continue
      const typed = found.at(-1) ?? ''
      if (typed === '' && !context.explicit && !/[#>:：,，]\s*$/.test(before)) return null
      const options = offer(hinting, found, line.text, kind === 'header')
      return options.length > 0
        ? { from: context.pos - typed.length, options, validFor: /^[\p{L}\p{N}_.-]*$/u }
        : null
    }
    return null
  }

/** Completions and hover help for one file. */
export const inkHints = (hinting: Hinting) => [
  autocompletion({ override: [completeAt(hinting)], icons: false }),
  hoverTooltip(tooltipAt(hinting)),
]
