/** The trainer's book as plain values, and the part of it that a reader's language is for. */
import type { Locale } from '../../locale/index.ts'

export type Span =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Span[])[]
      readonly rows: readonly (readonly (readonly Span[])[])[]
    }

/** A heading of the second depth with what follows it. */
interface Chapter {
  readonly title: string
  readonly blocks: readonly Block[]
}

const chaptersOf = (blocks: readonly Block[]): readonly Chapter[] => {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.depth === 2 ? [{ index, title: block.text }] : [],
  )
  return starts.map(({ index, title }, place) => ({
    title,
    blocks: blocks.slice(index + 1, starts[place + 1]?.index ?? blocks.length),
  }))
}

/** Chapters of one language alone; the others are for both. */
const FOR: Readonly<Record<string, Locale>> = { 中文: 'zh-CN', English: 'en' }

/** A word in both languages, one behind the other, with what parts it from the next. */
const WORD_TWICE = /^ ([\u3400-\u9fff]+) ([A-Z][A-Za-z ]*)(,? ?)$/

/** What is written for both, as `中文 · English` or as one word after the other: the half for this reader. */
const halfOf = (text: string, locale: Locale): string => {
  const [, word, translation, rest] = WORD_TWICE.exec(text) ?? []
  if (word !== undefined) return ` ${locale === 'zh-CN' ? word : translation}${rest}`
  const [chinese = '', english] = text.split(' · ')
  return english === undefined || locale === 'zh-CN' ? chinese : english
}

const halves = (spans: readonly Span[], locale: Locale): readonly Span[] =>
  spans.map((span) => (span.kind === 'text' ? { ...span, text: halfOf(span.text, locale) } : span))

const BEGINS_CHINESE = /^[\u3400-\u9fff]/

/** A block of a chapter for both, as this reader sees it: paragraphs come in each language, titles in halves. */
const shared = (block: Block, locale: Locale): readonly Block[] => {
  if (block.kind === 'paragraph') {
    const chinese = BEGINS_CHINESE.test(block.spans[0]?.text ?? '')
    return chinese === (locale === 'zh-CN') ? [block] : []
  }
  if (block.kind !== 'table') return [block]
  const head = block.head.map((cell) => halves(cell, locale))
  return [{ ...block, head, rows: block.rows.map((row) => row.map((cell) => halves(cell, locale))) }]
}

/** What somebody who reads this language should see. */
export const pagesFor = (blocks: readonly Block[], locale: Locale): readonly Block[] =>
  chaptersOf(blocks).flatMap(({ title, blocks: own }): readonly Block[] => {
    const only = FOR[title]
    if (only) return only === locale ? own : []
    return [
      { kind: 'heading', depth: 3, text: halfOf(title, locale) },
      ...own.flatMap((block) => shared(block, locale)),
    ]
  })
