/** One team: what came in, what was asked of it, what it plays, who is in it, how one joins. */
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { MessageKey } from '../locale/index.ts'
import { TroubleNotice } from '../ui/Form.tsx'
import { Page, PageLink, useAsked, useWords, Waiting } from '../ui/index.ts'
import type { Role, TeamLine } from '../wire/api/index.ts'
import { Assignments } from './Assignments.tsx'
import { Attempts } from './Attempts.tsx'
import { HealthList } from './health/HealthList.tsx'
import { JoinSheet } from './JoinSheet.tsx'
import { Members } from './Members.tsx'
import { useSeat } from './office.ts'
import { Repertoire } from './Repertoire.tsx'
import { Overview } from './report/Overview.tsx'
import { Support } from './report/Support.tsx'
import { useMore } from './useMore.ts'

/** What a part of the team's page is given. */
export interface PartProps {
  readonly team: TeamLine
  /** The team itself has changed. */
  readonly onChange: () => void
  /** What stands in the address after the part's name. */
  readonly rest: string
}

interface Part {
  readonly path: string
  readonly name: MessageKey
  readonly Shown: ComponentType<PartProps>
}

/** The parts in their order; a report about a team takes its place here. */
const PARTS: readonly Part[] = [
  { path: 'overview', name: 'report.overview', Shown: Overview },
  { path: 'support', name: 'report.support', Shown: Support },
  { path: 'attempts', name: 'team.attempts', Shown: Attempts },
  { path: 'assignments', name: 'team.assignments', Shown: Assignments },
  { path: 'stories', name: 'team.stories', Shown: Repertoire },
  { path: 'health', name: 'health.title', Shown: HealthList },
  { path: 'members', name: 'team.membersTitle', Shown: Members },
  { path: 'join', name: 'team.join', Shown: JoinSheet },
]

const FOR_TRAINERS = ['stories', 'health']

/** A trainer chooses what is played and looks whether it is fair, and sees nobody's attempts. */
const partsFor = (role: Role): readonly Part[] =>
  role === 'trainer' ? PARTS.filter(({ path }) => FOR_TRAINERS.includes(path)) : PARTS

interface TabsProps {
  readonly team: string
  readonly parts: readonly Part[]
  readonly at: Part | undefined
}

/** Sideways alone: the page itself stays where it is. */
const bringIntoView = (row: HTMLElement | null): void => {
  const here = row?.querySelector<HTMLElement>('[aria-current]')
  if (row && here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2
}

const Tabs = ({ team, parts, at }: TabsProps) => {
  const { t } = useWords()
  const row = useRef<HTMLElement>(null)
  useMore(row)
  useEffect(() => bringIntoView(row.current), [at])
  return (
    <nav class="parts" aria-label={t('team.parts')} ref={row}>
      {parts.map((part) => (
        <a
          key={part.path}
          href={`#/team/${team}/${part.path}`}
          aria-current={part === at ? 'page' : undefined}
        >
          {t(part.name)}
        </a>
      ))}
    </nav>
  )
}

interface Props {
  readonly id: string
  readonly part: string
  readonly rest: string
}

export const TeamPage = ({ id, part, rest }: Props) => {
  const { t } = useWords()
  const { api, me } = useSeat()
  const parts = partsFor(me.role)
  const { told, again } = useAsked(() => api.call('GET /api/teams/:id', { params: { id } }), [api, id])
  const at = parts.find(({ path }) => path === part) ?? parts[0]
  if (!told) return <Waiting text={t('app.loading')} />
  if (told.kind !== 'done' || !at)
    return (
      <Page title={t('team.title')}>
        <TroubleNotice trouble={told.kind === 'done' ? null : told} />
        <div class="row">
          <PageLink to="/team" weight="plain">
            {t('team.all')}
          </PageLink>
        </div>
      </Page>
    )
  const team = told.body
  return (
    <Page title={team.name} aside={<PageLink to="/team">{t('team.all')}</PageLink>}>
      <Tabs team={id} parts={parts} at={at} />
      <at.Shown team={team} onChange={again} rest={rest} />
    </Page>
  )
}
