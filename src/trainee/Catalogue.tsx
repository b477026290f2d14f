/** The stories, as a ladder of levels. */
import { Portrait } from '../conversation/Portrait.tsx'
import type { Header } from '../ink/types.ts'
import type { MessageKey } from '../locale/index.ts'
import { Notice, Page, PageLink, useWords } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { lastEnded, openAttempt } from './attempts.ts'
import { SettingsButton } from './SettingsButton.tsx'
import type { Book } from './shelf.ts'
import { useLoaded } from './useLoaded.ts'
import { useWorld } from './world.ts'

interface Rung {
  readonly level: number
  readonly books: readonly { readonly book: Book; readonly header: Header }[]
}

const rungsOf = (books: readonly { book: Book; header: Header }[]): readonly Rung[] => {
  const levels = [...new Set(books.map(({ header }) => header.level))].sort((a, b) => a - b)
  return levels.map((level) => ({ level, books: books.filter(({ header }) => header.level === level) }))
}

const LastResult = ({ attempt }: { attempt: Attempt | null }) => {
  const { t, number } = useWords()
  if (!attempt) return <span class="fresh">{t('catalogue.fresh')}</span>
  const { outcome } = attempt
  const words = !outcome
    ? t('catalogue.ended')
    : outcome.score === null
      ? t('catalogue.unscored')
      : `${t('catalogue.last', { score: number(outcome.score) })} · ${t(outcome.passed ? 'catalogue.passed' : 'catalogue.failed')}`
  return (
    <a class={`last ${outcome?.passed ? 'passed' : ''}`} href={`#/result/${attempt.id}`}>
      {words}
    </a>
  )
}

const StoryCard = ({
  book,
  header,
  attempts,
}: {
  book: Book
  header: Header
  attempts: readonly Attempt[]
}) => {
  const { t } = useWords()
  const open = openAttempt(attempts, book.id)
  return (
    <article class="story">
      <Portrait who={header.buyer} mood={header.start} />
      <div class="story-words">
        <h3>
          <a href={`#/story/${book.id}`} class="story-link">
            {header.title}
          </a>
        </h3>
        <p class="story-who">
          {header.name} · {header.item}
        </p>
        <p class="story-summary">{header.summary}</p>
        <p class="story-foot">
          <span>{t('catalogue.minutes', { count: header.minutes })}</span>
          <LastResult attempt={lastEnded(attempts, book.id)} />
          {open && (
            <PageLink to={`/play/${open.id}`} className="resume">
              {t('catalogue.resume', { turn: open.transcript.replies.length + 1 })}
            </PageLink>
          )}
        </p>
      </div>
    </article>
  )
}

/** Stories whose head cannot be read: their trainer should see them, and see that something is wrong. */
const Unreadable = ({ ids }: { ids: readonly string[] }) => {
  const { t } = useWords()
  return (
    <>
      {ids.map((id) => (
        <article key={id} class="story plain">
          <h2>{id}</h2>
          <p>{t('catalogue.broken')}</p>
        </article>
      ))}
    </>
  )
}

const Ladder = ({ rungs, attempts }: { rungs: readonly Rung[]; attempts: readonly Attempt[] }) => {
  const { t, ordinal } = useWords()
  return (
    <ol class="ladder">
      {rungs.map(({ level, books }) => (
        <li key={level} class="rung">
          <h2>
            <span class="rung-number">{t('catalogue.level', { level: ordinal(level) })}</span>
            <span class="rung-name">{t(`catalogue.level-${level}` as MessageKey)}</span>
          </h2>
          <div class="rung-books">
            {books.map(({ book, header }) => (
              <StoryCard key={book.id} book={book} header={header} attempts={attempts} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

export const Catalogue = () => {
  const { t, locale } = useWords()
  const { shelf, attempts, storageRefused } = useWorld()
  const known = useLoaded(() => attempts.all(), [attempts])
  const books = shelf.books.flatMap((book) => {
    const header = book.header(locale)
    return header ? [{ book, header }] : []
  })
  return (
    <Page title={t('catalogue.title')} aside={<SettingsButton withLanguage />}>
      <p class="lead">{t('catalogue.intro')}</p>
      {storageRefused.value && <Notice>{t('play.notKept')}</Notice>}
      {shelf.books.length === 0 && (
        <section class="story plain">
          <h2>{t('catalogue.empty')}</h2>
          <p>{t('catalogue.emptyText')}</p>
        </section>
      )}
      <Unreadable ids={shelf.books.filter((book) => !book.header(locale)).map(({ id }) => id)} />
      <Ladder rungs={rungsOf(books)} attempts={known && 'value' in known ? known.value : []} />
    </Page>
  )
}
