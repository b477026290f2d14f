/** What a team has played, newest first, as it comes in. */
import './attempts.css'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { TroubleNotice } from '../ui/Form.tsx'
import { Button, momentIn, useAct, useAsked, useWords } from '../ui/index.ts'
import type { AttemptLine } from '../wire/api/index.ts'
import { useLive } from './live.ts'
import { useSeat } from './office.ts'
import type { PartProps } from './TeamPage.tsx'
import { useTitles } from './titles.ts'

const SHOWN = 30
/** As many as are told at once. */
const MOST = 200

/** How many lines an address asks for: whoever comes back finds as many as they had. */
const depthIn = (rest: string): number => {
  const wanted = Number(rest)
  return Number.isInteger(wanted) ? Math.min(MOST, Math.max(SHOWN, wanted)) : SHOWN
}

/** What came of it: a score where it was counted, else why there is none. */
const Outcome = ({ line }: { line: AttemptLine }) => {
  const { t, tenths } = useWords()
  // A drill is one reply long, and has neither score nor ending.
  if (line.mode === 'drill') return <span class="caption">{t('team.drilled')}</span>
  if (line.ending === null) return <span class="label mistake">{t('team.left')}</span>
  if (line.override)
    return (
      <>
        <b class="attempt-score">{line.score === null ? '–' : tenths(line.score)}</b>
        <span class={`label ${line.override.passed ? 'best' : 'slip'}`}>
          {t('review.overridden', {
            result: t(line.override.passed ? 'review.overridePassed' : 'review.overrideFailed'),
          })}
        </span>
      </>
    )
  const red = line.redLines.length > 0
  return (
    <>
      <b class="attempt-score">{line.score === null ? '–' : tenths(line.score)}</b>
      <span class={`label ${line.passed ? 'best' : red ? 'blunder' : 'slip'}`}>
        {t(line.passed ? 'team.passed' : red ? 'team.redLine' : 'team.failed')}
      </span>
    </>
  )
}

const Row = ({ line, title }: { line: AttemptLine; title: string }) => {
  const { t, locale } = useWords()
  return (
    <tr>
      <th scope="row">
        <a href={`#/team/attempt/${line.id}`}>
          {title}
          <span class="only-read"> {line.name ?? t('account.somebody')}</span>
        </a>
      </th>
      <td>
        {line.name === null ? (
          t('account.somebody')
        ) : (
          <a href={`#/team/person/${line.person}`}>{line.name}</a>
        )}
      </td>
      <td>
        {t(`team.mode-${line.mode as 'guided' | 'practice' | 'exam' | 'retry' | 'drill'}`)}
        {line.verdict === 'counted' && <span class="caption"> {t('team.counted')}</span>}
        {line.verdict === 'aside' && <span class="caption"> {t('team.aside')}</span>}
      </td>
      <td>
        <Outcome line={line} />
      </td>
      <td class="when">{momentIn(locale)(line.stored)}</td>
    </tr>
  )
}

/** Those that came in since, then those that were there; each once. */
const joined = (fresh: readonly AttemptLine[], known: readonly AttemptLine[]): readonly AttemptLine[] => {
  const all = new Map([...fresh, ...known].map((line) => [line.id, line]))
  return [...all.values()].sort((a, b) => b.stored - a.stored)
}

export const Attempts = ({ team, rest }: PartProps) => {
  const { t } = useWords()
  const [, go] = useLocation()
  const [depth] = useState(depthIn(rest))
  const { api } = useSeat()
  const act = useAct()
  const titleOf = useTitles(team.id)
  const [older, setOlder] = useState<readonly AttemptLine[]>([])
  const [cursor, setCursor] = useState<string | null | undefined>(undefined)
  const { told, again } = useAsked(
    () => api.call('GET /api/attempts', { query: { team: team.id, limit: depth } }),
    [api, team.id],
  )
  const { fresh, listening } = useLive(team.id)
  // What came in while nobody was listening is asked for once the stream is back.
  useEffect(() => {
    if (listening) again()
  }, [listening])
  const page = told?.kind === 'done' ? told.body : null
  const lines = joined(fresh, [...(page?.items ?? []), ...older])
  const next = cursor === undefined ? (page?.next ?? null) : cursor
  const more = async () => {
    if (next === null) return
    const done = await act.run(() =>
      api.call('GET /api/attempts', { query: { team: team.id, limit: SHOWN, cursor: next } }),
    )
    if (!done) return
    setOlder([...older, ...done.body.items])
    setCursor(done.body.next)
    go(`/team/${team.id}/attempts/${depth + older.length + done.body.items.length}`, { replace: true })
  }
  return (
    <section class="part">
      <p class="live" role="status">
        {t(listening ? 'team.live' : 'team.notLive')}
      </p>
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : act.trouble} />
      {page && lines.length === 0 && <p>{t('team.noAttempts')}</p>}
      {lines.length > 0 && (
        <div class="wide-table">
          <table class="attempts">
            <caption class="only-read">{t('team.attempts')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('team.story')}</th>
                <th scope="col">{t('team.who')}</th>
                <th scope="col">{t('team.how')}</th>
                <th scope="col">{t('team.result')}</th>
                <th scope="col">{t('team.when')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.id} line={line} title={titleOf(line.scenario)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next !== null && (
        <div class="row">
          <Button onPress={() => void more()}>{t('account.more')}</Button>
        </div>
      )}
    </section>
  )
}
