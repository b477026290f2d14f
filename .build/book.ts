/** `import book from './README.md?book'` gives a Markdown text as a tree of plain values: nothing is parsed on the page. */
import { readFile } from 'node:fs/promises'
import { lexer, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'
import type { Block, Span } from '../src/workbench/book/text.ts'

const QUERY = '?book'

const decode = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  )

const spansOf = (tokens: readonly Token[] | undefined): readonly Span[] =>
  (tokens ?? []).flatMap((token): readonly Span[] => {
    if (token.type === 'strong' || token.type === 'em')
      return [{ kind: 'strong', text: decode((token as Tokens.Strong).text) }]
    if (token.type === 'codespan') return [{ kind: 'code', text: decode((token as Tokens.Codespan).text) }]
    if (token.type === 'link') {
      const { text, href } = token as Tokens.Link
      return [{ kind: 'link', text: decode(text), href }]
    }
    const nested = (token as Tokens.Text).tokens
    return nested ? spansOf(nested) : [{ kind: 'text', text: decode((token as Tokens.Text).text) }]
  })

const blockOf = (token: Token): readonly Block[] => {
  if (token.type === 'heading') {
    const { depth, text } = token as Tokens.Heading
    return [{ kind: 'heading', depth, text: decode(text) }]
  }
  if (token.type === 'paragraph')
    return [{ kind: 'paragraph', spans: spansOf((token as Tokens.Paragraph).tokens) }]
  if (token.type === 'code') return [{ kind: 'code', text: (token as Tokens.Code).text }]
  if (token.type === 'list') {
    const { ordered, items } = token as Tokens.List
    return [{ kind: 'list', ordered, items: items.map(({ tokens }) => spansOf(tokens)) }]
  }
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table
    return [
      {
        kind: 'table',
        head: header.map(({ tokens }) => spansOf(tokens)),
        rows: rows.map((row) => row.map(({ tokens }) => spansOf(tokens))),
      },
    ]
  }
  return []
}

/** A Markdown text as blocks; what a page cannot show is left out. */
export const readBook = (markdown: string): readonly Block[] => lexer(markdown).flatMap(blockOf)

export const book = (): Plugin => ({
  name: 'heqi-book',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(`.md${QUERY}`)) return null
    const text = await readFile(id.slice(0, -QUERY.length), 'utf8')
    return `export default ${JSON.stringify(readBook(text))}`
  },
})
