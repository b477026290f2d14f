/** The trainer's book, `stories/README.md`, to be read beside one's work. */
import './book.css'
import { Page, PageLink, useWords } from '../../ui/index.ts'
import { BOOK } from './blocks.ts'
import { type Block, pagesFor, type Span } from './text.ts'

const Spans = ({ spans }: { spans: readonly Span[] }) => (
  <>
    {spans.map((span, place) => {
      const key = `${place} ${span.text}`
      if (span.kind === 'strong') return <b key={key}>{span.text}</b>
      if (span.kind === 'code') return <code key={key}>{span.text}</code>
      if (span.kind === 'link' && /^https?:/.test(span.href))
        return (
          <a key={key} href={span.href} rel="noreferrer" target="_blank">
            {span.text}
          </a>
        )
      return <span key={key}>{span.text}</span>
    })}
  </>
)

/** Where in the page a block can be reached, by its place. */
const idOf = (place: number): string => `book-${place}`

const Table = ({ head, rows }: Extract<Block, { kind: 'table' }>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
  <div class="book-table" tabIndex={0}>
    <table>
      <thead>
        <tr>
          {head.map((cell, place) => (
            <th key={`${place} ${cell[0]?.text}`} scope="col">
              <Spans spans={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map((cell) => cell[0]?.text).join()}>
            {row.map((cell, place) => (
              <td key={`${place} ${cell[0]?.text}`}>
                <Spans spans={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Shown = ({ block, id }: { block: Block; id: string }) => {
  if (block.kind === 'heading')
    return (
      <h2 id={id} tabIndex={-1}>
        {block.text}
      </h2>
    )
  if (block.kind === 'code')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
      <pre class="book-code" tabIndex={0}>
        {block.text}
      </pre>
    )
  if (block.kind === 'table') return <Table {...block} />
  if (block.kind === 'paragraph')
    return (
      <p>
        <Spans spans={block.spans} />
      </p>
    )
  const items = block.items.map((spans, place) => (
    <li key={`${place} ${spans[0]?.text}`}>
      <Spans spans={spans} />
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** Leads to a heading without leaving the page's own address. */
const goTo = (id: string): void => {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

export const BookPage = () => {
  const { t, locale } = useWords()
  const blocks = pagesFor(BOOK, locale)
  const headings = blocks.flatMap((block, place) =>
    block.kind === 'heading' ? [{ text: block.text, id: idOf(place) }] : [],
  )
  return (
    <Page title={t('starting.book')}>
      <div class="book">
        <nav aria-label={t('starting.book')}>
          <ol>
            {headings.map(({ text, id }) => (
              <li key={id}>
                <button type="button" class="button quiet" onClick={() => goTo(id)}>
                  {text}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <article>
          {blocks.map((block, place) => (
            <Shown key={`${place} ${block.kind}`} block={block} id={idOf(place)} />
          ))}
        </article>
      </div>
      <PageLink to="/workbench" className="way-on">
        {t('workbench.back')}
      </PageLink>
    </Page>
  )
}
