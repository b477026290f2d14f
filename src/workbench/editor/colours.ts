/** How a story's text is coloured: a reader of lines for CodeMirror, and the house's tokens for what it finds. */
import { HighlightStyle, StreamLanguage, type StreamParser, syntaxHighlighting } from '@codemirror/language'
import { Tag, tags as t } from '@lezer/highlight'
import { SPEAKER_MARK, speakerOf } from '../../ink/speakers.ts'
import { isFault, isMove, isRedLine } from '../../training/index.ts'

const buyer = Tag.define()
const agent = Tag.define()
const aside = Tag.define()
const good = Tag.define()
const fault = Tag.define()
const redLine = Tag.define()
const weave = Tag.define()
const divert = Tag.define()
const key = Tag.define()
const value = Tag.define()
const reply = Tag.define()

interface State {
  /** Within a long comment. */
  comment: boolean
  /** Within the value of a `#` tag, by its key; null outside. */
  tag: string | null
  /** Within the brackets of a reply. */
  reply: boolean
  /** How many braces stand open, and whether what follows is code. */
  braces: number
  code: boolean
  /** Whole line: a declaration or `~`. */
  line: boolean
}

const VOICES: Readonly<Record<string, string>> = {
  buyer: 'buyer',
  agent: 'agent',
  system: 'aside',
  coach: 'aside',
}
const KEYWORD =
  /^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|temp|return|else|not|and|or|mod|stopping|cycle|shuffle|once)\b/
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u

type Stream = Parameters<StreamParser<State>['token']>[0]

const atStart = (stream: Stream, state: State): string | null => {
  Object.assign(state, { tag: null, reply: false, code: false, line: false })
  stream.eatSpace()
  if (stream.match(/^={1,}.*/)) return 'heading'
  if (stream.match(/^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE)\b/)) {
    state.line = true
    return 'keyword'
  }
  if (stream.match(/^~/)) {
    state.line = true
    return 'weave'
  }
  if (stream.match(/^TODO:.*/)) return 'comment'
  if (state.braces > 0 && stream.match(/^-(?!>)/)) {
    state.code = true
    return 'weave'
  }
  if (stream.match(/^(?:[*+]\s*)+(?:\(\s*[\p{L}\p{N}_]+\s*\))?/u)) return 'weave'
  if (stream.match(/^(?:-(?!>)\s*)+(?:\(\s*[\p{L}\p{N}_]+\s*\))?/u)) return 'weave'
  return null
}

const SPOKEN = new RegExp(`^${SPEAKER_MARK}`, 'i')

const voice = (stream: Stream): string | null => {
  const found = stream.match(SPOKEN)
  return Array.isArray(found) ? (VOICES[speakerOf(found[1] ?? '') ?? ''] ?? null) : null
}

const moveColour = (word: string): string =>
  !isMove(word) ? 'value' : isRedLine(word) ? 'redLine' : isFault(word) ? 'fault' : 'good'

const inTag = (stream: Stream, state: State): string | null => {
  if (stream.match(/^[{}]/)) return 'brace'
  if (state.tag !== 'move') {
    stream.match(/^[^#\]{}]+/) || stream.next()
    return 'value'
  }
  const word = stream.match(/^[a-z_]+/)
  if (Array.isArray(word)) return moveColour(word[0])
  stream.next()
  return 'value'
}

const beginTag = (stream: Stream, state: State): string => {
  const found = stream.match(/^#\s*([^\s:：#\]]*)\s*[:：]?/)
  state.tag = Array.isArray(found) ? (found[1] ?? '').toLowerCase() : ''
  return 'key'
}

const inCode = (stream: Stream): string | null => {
  if (stream.match(/^"[^"]*"?/)) return 'string'
  if (stream.match(/^\d+(?:\.\d+)?/)) return 'number'
  if (stream.match(KEYWORD)) return 'keyword'
  if (stream.match(NAME)) return 'variableName'
  stream.next()
  return null
}

const brace = (stream: Stream, state: State): string | null => {
  const sign = stream.match(/^[{}]/)
  if (!Array.isArray(sign)) return null
  state.braces = Math.max(0, state.braces + (sign[0] === '{' ? 1 : -1))
  state.code = sign[0] === '{' && !stream.match(/^[^{}:]*\|/, false)
  return 'brace'
}

const inText = (stream: Stream, state: State): string | null => {
  if (stream.match(/^\[/)) {
    state.reply = true
    return 'weave'
  }
  if (stream.match(/^\]/)) {
    state.reply = false
    return 'weave'
  }
  if (!stream.match(/^[^[\]{}#/<>|\\-]+/)) stream.next()
  return state.reply ? 'reply' : null
}

const token = (stream: Stream, state: State): string | null => {
  if (state.comment || stream.match(/^\/\*/)) {
    state.comment = !stream.match(/^.*?\*\//)
    if (state.comment) stream.skipToEnd()
    return 'comment'
  }
  if (stream.sol()) {
    const found = atStart(stream, state)
    if (found) return found
  }
  if (stream.match(/^\/\/.*/)) return 'comment'
  if (stream.match(/^\\./)) return null
  const said = voice(stream)
  if (said) return said
  if (state.tag !== null && stream.match(/^\]/)) {
    Object.assign(state, { tag: null, reply: false })
    return 'weave'
  }
  if (stream.match(/^#/, false)) return beginTag(stream, state)
  if (stream.match(/^(?:->->|->|<-)\s*(?:[\p{L}_][\p{L}\p{N}_.]*)?/u)) return 'divert'
  if (stream.match(/^<>/)) return 'divert'
  const braced = brace(stream, state)
  if (braced) return braced
  if (state.code && stream.match(/^[:|]/)) {
    state.code = false
    return 'brace'
  }
  if (state.tag !== null) return inTag(stream, state)
  if (state.line || state.code) return inCode(stream)
  return inText(stream, state)
}

/** Colours any text, whole or half typed; every line is read once. */
export const inkParser: StreamParser<State> = {
  name: 'ink',
  startState: () => ({ comment: false, tag: null, reply: false, braces: 0, code: false, line: false }),
  copyState: (state) => ({ ...state }),
  blankLine: (state) => {
    Object.assign(state, { tag: null, reply: false, code: false, line: false })
  },
  token,
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
  tokenTable: {
    buyer,
    agent,
    aside,
    good,
    fault,
    redLine,
    weave,
    divert,
    key,
    value,
    reply,
    brace: t.brace,
    heading: t.heading,
    keyword: t.keyword,
    comment: t.comment,
    string: t.string,
    number: t.number,
    variableName: t.variableName,
  },
}

export const inkLanguage = StreamLanguage.define(inkParser)

const style = HighlightStyle.define([
  { tag: t.heading, color: 'var(--ink)', fontWeight: '700' },
  { tag: t.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: [t.keyword, t.brace, weave], color: 'var(--ink-2)', fontWeight: '700' },
  { tag: [t.variableName, t.number, t.string], color: 'var(--trust-text)' },
  { tag: divert, color: 'var(--heard-text)', fontWeight: '700' },
  { tag: buyer, color: 'var(--anger-text)', fontWeight: '700' },
  { tag: agent, color: 'var(--heard-text)', fontWeight: '700' },
  { tag: aside, color: 'var(--ink-3)', fontWeight: '700' },
  { tag: reply, color: 'var(--ink)' },
  { tag: key, color: 'var(--ink-3)' },
  { tag: value, color: 'var(--ink-2)' },
  { tag: good, color: 'var(--heard-text)', fontWeight: '700' },
  { tag: fault, color: 'var(--trust-text)', textDecoration: 'underline' },
  { tag: redLine, color: 'var(--anger-text)', fontWeight: '700', textDecoration: 'underline wavy' },
])

export const inkColours = [inkLanguage, syntaxHighlighting(style)]
