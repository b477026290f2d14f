/** One attempt as whoever played it saw its debrief. */
import { useEffect } from 'preact/hooks'
import { DebriefView } from '../conversation/debrief/DebriefView.tsx'
import { openTurn } from '../conversation/debrief/jump.ts'
import { redLineReason } from '../conversation/policy.ts'
import { ReplayLater } from '../conversation/replay/WatchAgain.tsx'
import { TroubleNotice } from '../ui/Form.tsx'
import { Button, momentIn, Page, PageLink, useAsked, useWords, Waiting } from '../ui/index.ts'
import type { AttemptWhole } from '../wire/api/index.ts'
import { Back } from './Back.tsx'
import { useSeat } from './office.ts'
import { type Retold, retell } from './retell.ts'
import { Comments } from './review/Comments.tsx'
import { decisionOf, OverrideSlip } from './review/OverrideSlip.tsx'
import './review/review.css'

const BackFrom = ({ line: { team, name } }: Pick<AttemptWhole, 'line'>) => {
  const { t } = useWords()
  return (
    <Back
      name={name ?? t('account.somebody')}
      teams={team === null ? [] : [team]}
      otherwise={team === null ? '/team' : `/team/${team}/attempts`}
    />
  )
}

const Played = ({ whole: { line } }: { whole: AttemptWhole }) => {
  const { t, locale } = useWords()
  return (
    <p class="caption under-title">
      {line.name ?? t('account.somebody')} ·{' '}
      {t(`team.mode-${line.mode as 'guided' | 'practice' | 'exam' | 'retry' | 'drill'}`)} ·{' '}
      {momentIn(locale)(line.started)} ·{' '}
      {t('team.minutes', { count: Math.max(1, Math.round(line.lasted / 60_000)) })}
      {line.ending !== null && ` · ${t('team.toldTo')}`}
    </p>
  )
}

const Unscored = ({ failed, onAgain }: { failed: boolean; onAgain: () => void }) => {
  const { t } = useWords()
  return (
    <section class="verdict none">
      <h2>{t(failed ? 'debrief.failed' : 'result.incomplete')}</h2>
      <p>{t(failed ? 'debrief.failedText' : 'result.incompleteText')}</p>
      {failed && <Button onPress={onAgain}>{t('debrief.again')}</Button>}
    </section>
  )
}

interface ToldProps {
  readonly told: Extract<Retold, { kind: 'told' }>
  /** The turn to begin at; 0 for the top of the page. */
  readonly turn: number
  readonly onAgain: () => void
}

const NOT_REVIEWED = { comments: [], override: null }

const Told = ({ told, turn, onAgain }: ToldProps) => {
  const words = useWords()
  const { api, examiner, reducedMotion } = useSeat()
  const { whole, finished, sources, failed } = told
  const { variant, replies } = whole.transcript
  const before = (at: number) => replies.slice(0, at - 1).map(({ id }) => id)
  useEffect(() => openTurn(turn), [turn])
  const { id, passed } = whole.line
  const { told: asked, again } = useAsked(
    () => api.call('GET /api/attempts/:id/review', { params: { id } }),
    [api, id],
  )
  const review = asked?.kind === 'done' ? asked.body : null
  const reviewed = { attempt: id, review: review ?? NOT_REVIEWED, onChange: again }
  return (
    <Page title={finished.header.title} aside={<BackFrom line={whole.line} />}>
      <Played whole={whole} />
      {review && <OverrideSlip {...reviewed} passed={passed} told={finished.debrief !== null} />}
      <div class="told-attempt">
        <DebriefView
          finished={finished}
          reflection={null}
          decision={review?.override ? decisionOf(review.override) : null}
          unscored={<Unscored failed={failed} onAgain={onAgain} />}
          actions={null}
          remarksAt={() => null}
          actionsFor={(at) => review && <Comments {...reviewed} turn={at} />}
          writtenAt={() => null}
          reasonFor={(move) => redLineReason(move, words)}
          lineOn={finished.debrief && ((at) => examiner.lineOn(sources, variant, before(at)))}
          branchedAt={whole.from?.turn ?? null}
          reducedMotion={reducedMotion.value}
        />
      </div>
    </Page>
  )
}

/** Given up before its ending, or a drill: there is no debrief, but what was said can be seen. */
const Left = ({ told, turn }: { told: Extract<Retold, { kind: 'left' }>; turn: number }) => {
  const { t } = useWords()
  const { reducedMotion } = useSeat()
  const { whole, title, header, plays, lang } = told
  const { mode } = whole.line
  const said = plays.length - 1
  return (
    <Page title={title} aside={<BackFrom line={whole.line} />}>
      <Played whole={whole} />
      <p class="lead">{mode === 'drill' ? t('team.drilledText') : t('team.leftText', { turn: said })}</p>
      <section class="part only-screen">
        <h2>{t('replay.title')}</h2>
        <ReplayLater
          header={header}
          plays={plays}
          lang={lang}
          branchedAt={whole.from?.turn ?? null}
          grades={[]}
          from={turn || said}
          onTurn={() => {}}
          reducedMotion={reducedMotion.value}
        />
      </section>
    </Page>
  )
}

export const AttemptPage = ({ id, turn }: { id: string; turn: number }) => {
  const { t, locale } = useWords()
  const { api, examiner } = useSeat()
  const { told, again } = useAsked(() => retell(api, examiner, id, locale), [api, id, locale])
  if (!told) return <Waiting text={t('app.loading')} />
  if (told.kind === 'told') return <Told told={told} turn={turn} onAgain={again} />
  if (told.kind === 'left') return <Left told={told} turn={turn} />
  return (
    <Page title={t('team.attempt')} aside={<PageLink to="/team">{t('team.back')}</PageLink>}>
      {told.kind === 'lost' ? (
        <p class="lead">{t('team.lost')}</p>
      ) : (
        <>
          <TroubleNotice trouble={told.trouble} />
          <div class="row">
            <Button onPress={again}>{t('account.askAgain')}</Button>
          </div>
        </>
      )}
    </Page>
  )
}
