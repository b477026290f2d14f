/** A team at a glance: who is ready, what goes wrong most often, how the first attempts go. */
import './report.css'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import type { Reply } from '../../client/api.ts'
import { TroubleNotice } from '../../ui/Form.tsx'
import { useAsked, useWords } from '../../ui/index.ts'
import type { SupportItem, TeamReport } from '../../wire/api/index.ts'
import { useLive } from '../live.ts'
import { useSeat } from '../office.ts'
import type { PartProps } from '../TeamPage.tsx'
import { Export } from './Export.tsx'
import { Faults } from './Faults.tsx'
import { FunnelView } from './Funnel.tsx'
import { Goals } from './Goals.tsx'
import { Helping } from './Helping.tsx'
import { Lenses } from './Lenses.tsx'
import { type Lens, parseLens, printLens, queryOf } from './lens.ts'
import { Ready } from './Ready.tsx'
import { SkillMap } from './SkillMap.tsx'
import { Trend } from './Trend.tsx'
import { useTitleIn } from './titled.ts'

/** Milliseconds to wait for more before asking anew. */
const BREATH = 1500

interface ReportProps {
  readonly report: TeamReport
  readonly support: readonly SupportItem[]
  /** Null while they are awaited. */
  readonly faults: Reply<'GET /api/teams/:id/faults'> | null
  readonly team: string
}

const Report = ({ report, support, faults, team }: ReportProps) => {
  const { now } = useSeat()
  const titleIn = useTitleIn()
  const titleOf = (scenario: string) =>
    titleIn(report.versions.find((one) => one.scenario === scenario)?.titles ?? {}, scenario)
  return (
    <>
      <div class="columns">
        <div>
          <Ready people={report.people} plays={report.plays} />
          <Helping team={team} items={support} people={report.people} titleOf={titleOf} />
        </div>
        <div>
          <FunnelView funnel={report.funnel} />
          <Trend weeks={report.trend} now={now()} />
        </div>
      </div>
      <SkillMap people={report.people} skills={report.skills} plays={report.plays} />
      <Faults told={faults} titleOf={titleOf} />
      <Goals team={team} />
    </>
  )
}

/** Asks anew once attempts have come in, and once nothing more comes for a breath. */
const useFreshly = (team: string, again: () => void): boolean => {
  const { fresh, listening } = useLive(team)
  useEffect(() => {
    if (fresh.length === 0) return
    const wait = setTimeout(again, BREATH)
    return () => clearTimeout(wait)
  }, [fresh])
  return listening
}

export const Overview = ({ team, rest }: PartProps) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const [, go] = useLocation()
  const lens = parseLens(rest)
  const words = printLens(lens)
  const params = { id: team.id }
  // Both at once: nothing moves under a finger because a part arrives later.
  const { told, again } = useAsked(async () => {
    const [report, support] = await Promise.all([
      api.call('GET /api/teams/:id/report', { params, query: queryOf(lens) }),
      api.call('GET /api/teams/:id/support', { params }),
    ])
    if (report.kind !== 'done') return report
    // Without the list nobody may say that there is nobody on it.
    if (support.kind !== 'done') return support
    return { kind: 'told', report: report.body, support: support.body.items } as const
  }, [api, team.id, words, locale])
  // Talks are told again to be quoted, which may take a moment; the figures do not wait for it.
  const faults = useAsked(
    () => api.call('GET /api/teams/:id/faults', { params, query: queryOf(lens) }),
    [api, team.id, words, locale],
  )
  const listening = useFreshly(team.id, () => {
    again()
    faults.again()
  })
  const choose = (next: Lens) => go(`/team/${team.id}/overview/${printLens(next)}`, { replace: true })
  const known = told?.kind === 'told' ? told : null
  return (
    <>
      <div class="report-head">
        <Lenses lens={lens} versions={known?.report.versions ?? []} onChange={choose} />
        <p class="live" role="status">
          {t(listening ? 'report.ready' : 'team.notLive')}
        </p>
      </div>
      <TroubleNotice trouble={told && told.kind !== 'told' ? told : null} />
      {!told && <p role="status">{t('app.loading')}</p>}
      {known && <Report {...known} faults={faults.told} team={team.id} />}
      {known && <Export team={team.id} lens={lens} versions={known.report.versions} />}
    </>
  )
}
