/** The stories, as a ladder of levels: where one stands, what comes next, and every buyer there is. */

import { lazy, Suspense } from 'preact/compat'
import { Portrait } from '../conversation/Portrait.tsx'
import type { MessageKey } from '../locale/index.ts'
import { Notice, Page, PageLink, useWords } from '../ui/index.ts'
import type { OwnRun } from '../wire/api/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { agendaOf } from './drills/agenda.ts'
import { type Case, FIRST_SENIOR_LEVEL, isMet, type Ladder, ladderOf, type Rung } from './ladder.ts'
import { SettingsButton } from './SettingsButton.tsx'
import { Stairs } from './Stairs.tsx'
import { useServer } from './server.ts'
import { useLoaded } from './useLoaded.ts'
import { useWorld } from './world.ts'

const ServerSlip = lazy(() => import('./ServerSlip.tsx').then(({ ServerSlip }) => ServerSlip))

/** Played on another device: its debrief is there. */
const Afar = ({ run: { score, passed }, best }: { run: OwnRun; best: number | null }) => {
  const { t, number } = useWords()
  return (
    <>
      <span class={`last ${passed ? 'passed' : ''}`}>
        {score === null ? t('catalogue.ended') : t('catalogue.last', { score: number(score) })}
        {score !== null && ` · ${t(passed ? 'catalogue.passed' : 'catalogue.failed')}`} ·{' '}
        {t('catalogue.afar')}
      </span>
      {best !== null && best !== score && <span>{t('ladder.best', { score: number(best) })}</span>}
    </>
  )
}

const LastResult = ({ last: attempt, afar, best, passed }: Case) => {
  const { t, number } = useWords()
  if (afar) return <Afar run={afar} best={best} />
  if (!attempt) return <span class="fresh">{t('catalogue.fresh')}</span>
  const { outcome } = attempt
  const words = !outcome
    ? t('catalogue.ended')
    : outcome.score === null
      ? t('catalogue.unscored')
      : `${t('catalogue.last', { score: number(outcome.score) })} · ${t(outcome.passed ? 'catalogue.passed' : 'catalogue.failed')}`
  return (
    <>
      <a class={`last ${outcome?.passed ? 'passed' : ''}`} href={`#/result/${attempt.id}`}>
        {words}
      </a>
      {best !== null && best !== outcome?.score && (
        <span>
          {t('ladder.best', { score: number(best) })}
          {passed && !outcome?.passed ? ` · ${t('catalogue.passed')}` : ''}
        </span>
      )}
    </>
  )
}

const isExam = ({ transcript }: Attempt): boolean => transcript.mode === 'exam'

/** What a talk that is open, or else a buyer to meet, is called on the way there. */
const onwardKey = (open: Attempt | null): MessageKey =>
  open ? (isExam(open) ? 'ladder.goOnExam' : 'ladder.goOn') : 'ladder.meet'

/** What is still missing for mastery, once a story has been passed. */
const Missing = ({ mastery }: Case) => {
  const { t } = useWords()
  if (mastery.kind !== 'passed') return null
  const { variant, day } = mastery
  const key = variant ? (day ? 'missingBoth' : 'missingVariant') : day ? 'missingDay' : 'missingOne'
  return <span class="missing">{t(`ladder.${key}`)}</span>
}

const StoryCard = ({ told, isNext }: { told: Case; isNext: boolean }) => {
  const { t } = useWords()
  const { book, header, open, passed, mastery } = told
  const mastered = mastery.kind === 'mastered'
  return (
    <article class={`story ${passed ? 'done' : ''}`}>
      <Portrait who={header.buyer} mood={header.start} />
      <div class="story-words">
        <h3>
          <a href={`#/story/${book.id}`} class="story-link">
            {header.title}
          </a>
          {isNext && <span class="label next">{t('ladder.next')}</span>}
          {passed && (
            <span class={`label best ${mastered ? 'mastered' : ''}`}>
              {t(mastered ? 'ladder.mastered' : 'catalogue.passed')}
            </span>
          )}
        </h3>
        <p class="story-who">
          {header.name} · {header.item}
        </p>
        <p class="story-summary">{header.summary}</p>
        <p class="story-foot">
          <span>{t('catalogue.minutes', { count: header.minutes })}</span>
          <LastResult {...told} />
          <Missing {...told} />
          {open && (
            <PageLink to={`/play/${open.id}`} className="resume">
              {t(isExam(open) ? 'catalogue.resumeExam' : 'catalogue.resume', {
                turn: open.transcript.replies.length + 1,
              })}
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

const RungRow = ({ rung, next }: { rung: Rung; next: Case | null }) => {
  const { t, ordinal } = useWords()
  const { level, cases, state } = rung
  return (
    <li id={`level-${level}`} class={`rung ${state}`}>
      <h2 tabIndex={-1}>
        <span class="rung-number">{t('catalogue.level', { level: ordinal(level) })}</span>
        <span class="rung-name">{t(`catalogue.level-${level}` as MessageKey)}</span>
        <span class="rung-rank">{t(level < FIRST_SENIOR_LEVEL ? 'ladder.new' : 'ladder.senior')}</span>
      </h2>
      {state === 'empty' ? (
        <p class="rung-empty">{t('ladder.none')}</p>
      ) : (
        <div class="rung-books">
          {cases.map((told) => (
            <StoryCard key={told.book.id} told={told} isNext={told === next} />
          ))}
        </div>
      )}
    </li>
  )
}

/** Where a new agent begins: short stories, one after the other. */
const FirstDay = ({ cases, next }: { cases: readonly Case[]; next: Case | null }) => {
  const { t } = useWords()
  return (
    <section class="outset-next first-day" aria-label={t('ladder.firstDay')}>
      <p>
        <b>{t('ladder.firstDay')}</b> {t('ladder.firstDayText', { count: cases.length })}
      </p>
      <ol>
        {cases.map((told) => (
          <li key={told.book.id}>
            <PageLink
              to={told.open ? `/play/${told.open.id}` : `/story/${told.book.id}`}
              weight={told === next ? 'main' : 'plain'}
            >
              {t(onwardKey(told.open), {
                name: told.header.name,
                title: told.header.title,
              })}
            </PageLink>
            {isMet(told) && <span class="caption">{t('ladder.firstDayDone')}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What has been made of it so far: lines to practise today, and how far one has come. */
const Desk = ({ due }: { due: number }) => {
  const { t } = useWords()
  return (
    <nav class="desk-links" aria-label={t('ladder.desk')}>
      <PageLink to="/drills" weight="plain">
        {due > 0 ? t('ladder.due', { count: due }) : t('ladder.drills')}
      </PageLink>
      <PageLink to="/progress" weight="plain">
        {t('ladder.toProgress')}
      </PageLink>
    </nav>
  )
}

/** The one thing to press for whoever just wants to go on. */
const Next = ({ ladder: { next, passed, mastered, stories, firstDay } }: { ladder: Ladder }) => {
  const { t } = useWords()
  if (firstDay.length > 0 && (!next || firstDay.includes(next)))
    return <FirstDay cases={firstDay} next={next} />
  if (!next) return <p class="outset-next">{t('ladder.all', { count: stories })}</p>
  const { header, open, book } = next
  return (
    <div class="outset-next">
      <p class="caption">
        {t('ladder.next')} · {t('ladder.progress', { passed, count: stories })}
        {mastered > 0 && ` · ${t('ladder.masteredCount', { count: mastered })}`}
      </p>
      <PageLink to={open ? `/play/${open.id}` : `/story/${book.id}`} weight="main">
        {t(onwardKey(open), { name: header.name, title: header.title })}
      </PageLink>
    </div>
  )
}

export const Catalogue = () => {
  const { t, locale } = useWords()
  const world = useWorld()
  const { shelf, attempts, practice, storageRefused } = world
  const known = useLoaded(() => attempts.standing(), [attempts])
  const drills = useLoaded(() => practice.drills(), [practice])
  const found = useServer()
  const books = shelf.books.flatMap((book) => {
    const header = book.header(locale)
    return header ? [{ book, header }] : []
  })
  const runs = found?.server.duties.runs.value
  const ladder = ladderOf(books, known && 'value' in known ? known.value : [], world, runs)
  const agenda = agendaOf(drills && 'value' in drills ? drills.value : [], world)
  return (
    <Page title={t('catalogue.title')} aside={<SettingsButton withLanguage />}>
      {found && (
        <Suspense fallback={null}>
          <ServerSlip {...found} />
        </Suspense>
      )}
      <div class="outset">
        <div class="outset-words">
          <p class="lead">{t('catalogue.intro')}</p>
          {known && books.length > 0 && <Next ladder={ladder} />}
          {known && <Desk due={agenda.portion} />}
        </div>
        <Stairs ladder={ladder} />
      </div>
      {storageRefused.value && <Notice>{t('state.notKept')}</Notice>}
      {shelf.books.length === 0 && (
        <section class="story plain">
          <h2>{t('catalogue.empty')}</h2>
          <p>{t('catalogue.emptyText')}</p>
        </section>
      )}
      <Unreadable ids={shelf.books.filter((book) => !book.header(locale)).map(({ id }) => id)} />
      {books.length > 0 && (
        <ol class="ladder">
          {ladder.rungs.map((rung) => (
            <RungRow key={rung.level} rung={rung} next={ladder.next} />
          ))}
        </ol>
      )}
    </Page>
  )
}
