/** What a story must keep to beyond Ink's own grammar, checked on its tree: nothing is run. */
import { type ParsedNode, SHUFFLE } from './engine.ts'
import { headerEnd, isHeaderKey, splitList, splitTag } from './header.ts'
import { leftoversIn } from './leftovers.ts'
import type { Manuscript, WrittenChoice, WrittenTag } from './manuscript.ts'
import { nearest } from './nearest.ts'
import { walk } from './parsed.ts'
import { problem } from './problem.ts'
import { strangerIn } from './speakers.ts'
import { LINE_KEYS, REPLY_KEYS, readLineTags, readReplyTags } from './tags.ts'
import { type Header, type Place, type Problem, SIGNS, type Sources } from './types.ts'

/** A compiled story as far as its contract needs it. */
export interface Contracted {
  readonly header: Header
  readonly sources: Sources
  readonly parsed: ParsedNode
  readonly manuscript: Manuscript
  readonly placeOf: (node: ParsedNode) => Place
}

type Check = (story: Contracted) => readonly Problem[]

/** Replies at one decision that keys 1–9 can reach, and in a story that an author can still oversee. */
const MOST_AT_ONCE = 9
const MOST_REPLIES = 299

const topOf = ({ sources }: Contracted): Place => ({ file: sources.main, line: 1 })

const keyOf = (tag: WrittenTag): string => splitTag(tag.texts[0] ?? '').key
const tagOf = ({ tags }: WrittenChoice, key: string): WrittenTag | undefined =>
  tags.find((tag) => keyOf(tag) === key)
const hasValue = (tag: WrittenTag | undefined): boolean =>
  tag !== undefined && (tag.open || tag.texts.some((text) => splitTag(text).value !== ''))

/** What a reply must say of itself. */
const repliesSay: Check = ({ manuscript }) =>
  manuscript.choices.flatMap((choice) => {
    const lacks = (key: string): boolean => !hasValue(tagOf(choice, key))
    return [
      ...(lacks('id') ? [problem('error', choice.at, 'reply-without-id')] : []),
      ...(lacks('why') ? [problem('error', choice.at, 'reply-without-why', choice.id)] : []),
      ...(lacks('move') ? [problem('warning', choice.at, 'reply-without-move', choice.id)] : []),
      ...(choice.said === '' ? [] : [problem('warning', choice.at, 'reply-said-twice', choice.said)]),
    ]
  })

const idsDiffer: Check = ({ manuscript }) => {
  const first = new Map<string, Place>()
  return manuscript.choices.flatMap((choice) => {
    const tag = tagOf(choice, 'id')
    if (tag && (tag.open || tag.texts.length > 1))
      return [problem('error', choice.at, 'id-with-logic', choice.id)]
    if (choice.id === null) return []
    const before = first.get(choice.id)
    if (before) return [problem('error', choice.at, 'duplicate-reply-id', choice.id, String(before.line))]
    first.set(choice.id, choice.at)
    return []
  })
}

/** Tags read for every text that they can become; what is only known in play is left to play. */
const tagsRead: Check = ({ manuscript }) => {
  const texts = ({ texts, open }: WrittenTag): readonly string[] =>
    open ? [] : texts.filter((text) => splitTag(text).value !== '' || texts.length === 1)
  const onLines = manuscript.lineTags.flatMap((tag) =>
    texts(tag).flatMap((text) => readLineTags([text], tag.at).problems),
  )
  const onReplies = manuscript.choices.flatMap(({ tags }) =>
    tags.flatMap((tag) => texts(tag).flatMap((text) => readReplyTags([text], tag.at).problems)),
  )
  return [...onLines, ...onReplies]
}

/** Tags that are known, but not where they stand. */
const tagsMisplaced: Check = ({ manuscript, sources }) => {
  const end = headerEnd(sources.files[sources.main] ?? '')
  const late = ({ at }: WrittenTag): boolean => at.file !== sources.main || at.line > end
  const onLines = manuscript.lineTags.flatMap((tag) => {
    const key = keyOf(tag)
    if (REPLY_KEYS.includes(key)) return [problem('warning', tag.at, 'reply-tag-on-line', key)]
    return isHeaderKey(key) && late(tag) ? [problem('warning', tag.at, 'header-late', key)] : []
  })
  const onReplies = manuscript.choices.flatMap(({ tags }) =>
    tags
      .filter((tag) => LINE_KEYS.includes(keyOf(tag)))
      .map((tag) => problem('warning', tag.at, 'line-tag-on-reply', keyOf(tag))),
  )
  return [...onLines, ...onReplies]
}

const LUCK = ['RANDOM', 'SEED_RANDOM', 'LIST_RANDOM']

const isZero = (node: ParsedNode | undefined): boolean => node?.typeName === 'Number' && node.value === 0

/** The name that a node writes to, where it is not a declaration of the story's own. */
const writtenTo = (node: ParsedNode): string | null => {
  if (node.typeName === 'IncDecExpression') return node.varIdentifier?.name ?? null
  if (node.typeName === 'variable assignment' || node.typeName === 'temp') return node.variableName ?? null
  return null
}

/** One node's offence against whole numbers, no luck, and hands off the engine's variables. */
const offence = (node: ParsedNode): readonly [rule: string, found: string] | null => {
  const called = node.typeName === 'FunctionCall' ? (node.name ?? '') : ''
  if (LUCK.includes(called)) return ['luck', called]
  if (called === 'FLOAT') return ['fraction', called]
  if (node.typeName === 'Sequence' && ((node.sequenceType ?? 0) & SHUFFLE) !== 0) return ['luck', 'shuffle']
  if (node.typeName === 'Number' && node.subtype === 'float') return ['fraction', String(node.value)]
  if (node.typeName === 'EXTERNAL') return ['external', node.name ?? '']
  if ((node.opName === '%' || node.opName === '/') && isZero(node.content[1]))
    return ['divide-by-zero', node.opName === '%' ? 'mod 0' : '/ 0']
  const name = writtenTo(node)
  return name !== null && SIGNS.includes(name) ? ['engine-variable', name] : null
}

const exactOnly: Check = ({ parsed, placeOf }) =>
  [...walk(parsed)].flatMap((node) => {
    const found = offence(node)
    return found ? [problem('error', placeOf(node), found[0], found[1])] : []
  })

interface Mention {
  readonly id: string
  readonly at: Place
}

const mentions = (tags: readonly WrittenTag[], key: string): Mention[] =>
  tags.flatMap(({ texts, at, open }) =>
    open
      ? []
      : texts.flatMap((text) => {
          const tag = splitTag(text)
          return tag.key === key ? splitList(tag.value).map((id) => ({ id, at })) : []
        }),
  )

/** Whether a tag of that key takes its value from play, so that nothing can be said of what is missing. */
const opens = (tags: readonly WrittenTag[], keys: readonly string[]): boolean =>
  tags.some((tag) => tag.open && keys.includes(keyOf(tag)))

/** Mentions of one list that the other does not hold, once each. */
const unmatched = (these: readonly Mention[], those: readonly Mention[]): Mention[] =>
  these.filter(
    ({ id }, index) =>
      !those.some((other) => other.id === id) && these.findIndex((m) => m.id === id) === index,
  )

const near = ({ id }: Mention, among: readonly Mention[]): string | null =>
  nearest(
    id,
    among.map((other) => other.id),
  )

const factsMeet: Check = ({ manuscript }) => {
  const taught = mentions(manuscript.lineTags, 'fact')
  const replyTags = manuscript.choices.flatMap(({ tags }) => tags)
  const needed = mentions(replyTags, 'needs')
  const neverTaught = opens(manuscript.lineTags, ['fact']) ? [] : unmatched(needed, taught)
  const neverNeeded = opens(replyTags, ['needs']) ? [] : unmatched(taught, needed)
  return [
    ...neverTaught.map((m) => problem('error', m.at, 'fact-never-taught', m.id, near(m, taught))),
    ...neverNeeded.map((m) => problem('warning', m.at, 'fact-never-needed', m.id, near(m, needed))),
  ]
}

const promisesMeet: Check = ({ manuscript: { lineTags } }) => {
  const made = mentions(lineTags, 'promise')
  const settled = [...mentions(lineTags, 'kept'), ...mentions(lineTags, 'broken')]
  const neverMade = opens(lineTags, ['promise']) ? [] : unmatched(settled, made)
  const leftOpen = opens(lineTags, ['kept', 'broken']) ? [] : unmatched(made, settled)
  return [
    ...neverMade.map((m) => problem('error', m.at, 'never-promised', m.id, near(m, made))),
    ...leftOpen.map((m) => problem('warning', m.at, 'promise-left-open', m.id, near(m, settled))),
  ]
}

const playable: Check = (story) => {
  const { choices, lineTags } = story.manuscript
  const many = choices[MOST_REPLIES]
  return [
    ...(choices.length === 0 ? [problem('error', topOf(story), 'no-replies')] : []),
    ...(lineTags.some((tag) => keyOf(tag) === 'ending') ? [] : [problem('error', topOf(story), 'no-ending')]),
    ...(many
      ? [problem('error', many.at, 'story-overfull', String(choices.length), String(MOST_REPLIES))]
      : []),
  ]
}

/** Choices that always stand side by side, more than the keys 1–9. */
const crowded: Check = ({ manuscript }) => {
  const sizes = new Map<number, number>()
  const grow = ({ decision }: WrittenChoice): number => {
    const size = (sizes.get(decision) ?? 0) + 1
    sizes.set(decision, size)
    return size
  }
  return manuscript.choices
    .filter((choice) => !choice.conditional && grow(choice) === MOST_AT_ONCE + 1)
    .map(({ at, decision }) =>
      problem('warning', at, 'crowded-decision', String(sizes.get(decision)), String(MOST_AT_ONCE)),
    )
}

const ONE_LINE_SWITCH = /^\s*-\s*[\w"]+\s*:/

/** Words that Ink prints as they are, though their author meant something else. */
const slips: Check = ({ manuscript, header }) => {
  const switches = manuscript.texts
    .filter(({ text, branch }) => branch && ONE_LINE_SWITCH.test(text))
    .map(({ text, at }) => problem('warning', at, 'one-line-switch', text.trim()))
  const inTags = [...manuscript.lineTags, ...manuscript.choices.flatMap(({ tags }) => tags)]
    .filter(
      ({ texts }) => texts.length > 1 && texts.some((text) => ONE_LINE_SWITCH.test(splitTag(text).value)),
    )
    .map(({ texts, at }) => problem('warning', at, 'one-line-switch', texts[0] ?? ''))
  const speakers = manuscript.texts.flatMap(({ text, at }) => {
    const stranger = strangerIn(text, header.name)
    return stranger ? [problem('warning', at, 'unknown-speaker', stranger.found, stranger.meant)] : []
  })
  return [...switches, ...inTags, ...speakers]
}

/** A story that says it has variants and never looks which one it is. */
const variantsCount: Check = (story) => {
  const { header, parsed } = story
  const reads = [...walk(parsed)].some((node) => node.typeName === 'ref' && node.name === 'variant')
  return header.variants > 1 && !reads
    ? [problem('warning', topOf(story), 'variant-unread', String(header.variants))]
    : []
}

/** What a first version left for its author. A place to fill may be meant as it stands; a mark never is. */
const leftOver: Check = ({ sources, parsed, placeOf }) => {
  const told = new Set([sources.main, ...[...walk(parsed)].map((node) => placeOf(node).file)])
  return [...told].flatMap((file) =>
    leftoversIn(sources.files[file] ?? '').map(({ rule, found, line }) =>
      problem(rule === 'left-to-fill' ? 'warning' : 'error', { file, line }, rule, found),
    ),
  )
}

const CHECKS: readonly Check[] = [
  leftOver,
  playable,
  repliesSay,
  idsDiffer,
  tagsRead,
  tagsMisplaced,
  exactOnly,
  factsMeet,
  promisesMeet,
  crowded,
  slips,
  variantsCount,
]

/** Every problem that a story's text shows by itself; errors block publishing, never a preview. */
export const contractProblems = (story: Contracted): readonly Problem[] =>
  CHECKS.flatMap((check) => check(story))
