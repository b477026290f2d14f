/** A story as it stands on paper: replies, decisions and tags, read from Ink's tree without running it. */
import { MOVE_IDS, type Move } from '../training/index.ts'
import type { ParsedNode } from './engine.ts'
import { splitTag } from './header.ts'
import { ancestors, nameOf } from './parsed.ts'
import { readReplyTags } from './tags.ts'
import type { Place } from './types.ts'

/** A tag with every text that it can become where it holds logic; `open` where part of it is known in play only. */
export interface WrittenTag {
  readonly at: Place
  readonly texts: readonly string[]
  readonly open: boolean
}

/** A reply as written. `moves` are all that it can be; `said` is what Ink prints again after it, outside the brackets. */
export interface WrittenChoice {
  readonly at: Place
  readonly section: string
  readonly id: string | null
  readonly moves: readonly Move[]
  readonly needs: readonly string[]
  readonly tags: readonly WrittenTag[]
  readonly said: string
  readonly sticky: boolean
  readonly conditional: boolean
  /** Number of the decision, from 0 in the order of the text: choices that stand side by side. */
  readonly decision: number
}

/** A line of text without its tags; `branch` where it stands in a branch of inline logic. */
export interface WrittenText {
  readonly at: Place
  readonly text: string
  readonly branch: boolean
}

export interface Manuscript {
  readonly choices: readonly WrittenChoice[]
  readonly lineTags: readonly WrittenTag[]
  readonly texts: readonly WrittenText[]
}

/** More texts than this of one tag are not told apart. */
const MOST_TEXTS = 64

const LOGIC = ['Conditional', 'Sequence']
const BODIES = ['ConditionalSingleBranch', 'Weave', 'ContentList']
const PRINTED = [
  'ref',
  'FunctionCall',
  'BinaryExpression',
  'UnaryExpression',
  'IncDecExpression',
  'String',
  'Number',
  'List',
]
const isLogic = (node: ParsedNode): boolean => LOGIC.includes(node.typeName)

/** The bodies that a conditional or a sequence chooses among, without the conditions. */
const branchesOf = (logic: ParsedNode): readonly ParsedNode[][] =>
  logic.content
    .filter(({ typeName }) => typeName === 'ConditionalSingleBranch' || typeName === 'Weave')
    .map((branch) =>
      branch.typeName === 'Weave'
        ? [...branch.content]
        : branch.content.flatMap((node) => (node.typeName === 'Weave' ? node.content : [])),
    )

const hasElse = (logic: ParsedNode): boolean =>
  logic.typeName === 'Sequence' || logic.content.some(({ isElse }) => isElse === true)

interface Printed {
  readonly texts: readonly string[]
  readonly open: boolean
}
const NOTHING: Printed = { texts: [''], open: false }

const then = (before: Printed, after: Printed): Printed => ({
  texts: before.texts.flatMap((start) => after.texts.map((end) => start + end)).slice(0, MOST_TEXTS),
  open: before.open || after.open,
})

const allOf = (nodes: readonly ParsedNode[]): Printed =>
  nodes.reduce<Printed>((before, node) => then(before, printedBy(node)), NOTHING)

/** Every text that a piece of content can print, and whether part of it stays unknown until it is played. */
const printedBy = (node: ParsedNode): Printed => {
  if (node.typeName === 'Text') return { texts: [node.text ?? ''], open: false }
  if (BODIES.includes(node.typeName)) return allOf(node.content)
  if (!isLogic(node)) return PRINTED.includes(node.typeName) ? { texts: [''], open: true } : NOTHING
  const bodies = branchesOf(node).map((branch) => allOf(branch))
  const texts = bodies.flatMap((body) => body.texts)
  return { texts: hasElse(node) ? texts : [...texts, ''], open: bodies.some((body) => body.open) }
}

class Reading {
  readonly choices: WrittenChoice[] = []
  readonly lineTags: WrittenTag[] = []
  readonly texts: WrittenText[] = []
  private decisions = 1
  private decision = 0
  private readonly placeOf: (node: ParsedNode) => Place

  constructor(placeOf: (node: ParsedNode) => Place) {
    this.placeOf = placeOf
  }

  /** Reads content whose tags go to `tags`; returns the text outside them. */
  content(nodes: readonly ParsedNode[], tags: WrittenTag[], branch = false): string {
    let draft: WrittenTag | null = null
    let said = ''
    const close = (): void => {
      if (draft) tags.push({ ...draft, texts: [...new Set(draft.texts.map((text) => text.trim()))] })
      draft = null
    }
    const visit = (node: ParsedNode): void => {
      if (node.typeName === 'Tag') {
        close()
        if (node.isStart === true) draft = { at: this.placeOf(node), texts: [''], open: false }
      } else if (node.typeName === 'ContentList') {
        for (const child of node.content) visit(child)
      } else if (draft) {
        draft = { at: draft.at, ...then(draft, printedBy(node)) }
      } else if (node.typeName === 'Text') {
        said += node.text ?? ''
        this.texts.push({ at: this.placeOf(node), text: node.text ?? '', branch })
      } else if (isLogic(node)) {
        for (const body of branchesOf(node)) said += this.content(body, tags, true)
      } else {
        this.block(node, tags)
      }
    }
    for (const node of nodes) visit(node)
    close()
    return said
  }

  private block(node: ParsedNode, tags: WrittenTag[]): void {
    if (node.typeName === 'Choice') this.choice(node)
    else if (node.typeName === 'Gather') this.decision = this.decisions++
    else if (['Weave', 'Knot', 'Stitch', 'Function'].includes(node.typeName)) {
      const around = this.decision
      this.decision = this.decisions++
      this.content(node.content, tags)
      this.decision = around
    }
  }

  private choice(node: ParsedNode): void {
    const tags: WrittenTag[] = []
    const { startContent, choiceOnlyContent, innerContent } = node
    const said = startContent ? this.content([startContent], tags) : ''
    if (choiceOnlyContent) this.content([choiceOnlyContent], tags)
    if (!node.isInvisibleDefault) this.choices.push(this.written(node, tags, said.trim()))
    if (innerContent) this.content([innerContent], this.lineTags)
  }

  private written(node: ParsedNode, tags: readonly WrittenTag[], said: string): WrittenChoice {
    const at = this.placeOf(node)
    const texts = tags.flatMap((tag) => tag.texts)
    const { id, moves, needs } = readReplyTags(texts, at)
    const conditional = node.condition != null || ancestors(node).some(isLogic)
    const open = tags.some((tag) => tag.open && tag.texts.some((text) => splitTag(text).key === 'move'))
    const { decision } = this
    return {
      at,
      section: sectionOf(node),
      id,
      moves: open && moves.length === 0 ? MOVE_IDS : moves,
      needs,
      tags,
      said,
      sticky: node.onceOnly === false,
      conditional,
      decision,
    }
  }
}

const sectionOf = (node: ParsedNode): string => {
  const sections = ancestors(node).filter(({ typeName }) => typeName === 'Knot' || typeName === 'Stitch')
  return sections.reverse().map(nameOf).join('.')
}

/** Reads a story's tree as a manuscript. */
export const readManuscript = (parsed: ParsedNode, placeOf: (node: ParsedNode) => Place): Manuscript => {
  const reading = new Reading(placeOf)
  reading.content(parsed.content, reading.lineTags)
  const { choices, lineTags, texts } = reading
  return { choices, lineTags, texts }
}
