/** Who may need support: by stated rules alone, each with its reason. */
import './report.css'
import { TroubleNotice } from '../../ui/Form.tsx'
import { useAsked, useWords } from '../../ui/index.ts'
import type { SupportItem } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import type { PartProps } from '../TeamPage.tsx'
import { SupportLine } from './SupportLine.tsx'
import { useAllTitles } from './useTitles.ts'
import { RULES } from './why.ts'

const RULE_NAMES = ['no-gain', 'red-line', 'overdue', 'rapid'] as const

/** What the list goes by, always to be read. */
export const Rules = () => {
  const { t, percent } = useWords()
  const numbers = { ...RULES, share: percent(RULES.share) }
  return (
    <details class="support-rules unfold">
      <summary>{t('report.rules')}</summary>
      <ul>
        {RULE_NAMES.map((rule) => (
          <li key={rule}>
            <b>{t(`report.rule-${rule}`)}</b> {t(`report.rules-${rule}`, numbers)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Items by person, in the order in which they came. */
const byPerson = (items: readonly SupportItem[]): readonly (readonly SupportItem[])[] => [
  ...Map.groupBy(items, ({ person }) => person).values(),
]

interface GroupProps {
  readonly items: readonly SupportItem[]
  readonly team: string
  readonly titleOf: (scenario: string) => string
  readonly onDismissed: () => void
}

const Person = ({ items, team, titleOf, onDismissed }: GroupProps) => {
  const { t } = useWords()
  const [first] = items
  if (!first) return null
  return (
    <section class="support-person" aria-label={first.name}>
      <h2>
        <a href={`#/team/person/${first.person}`} aria-label={t('report.openPerson', { name: first.name })}>
          {first.name}
        </a>
      </h2>
      <ul>
        {items.map((item) => (
          <SupportLine
            key={`${item.rule}${item.evidence}`}
            item={item}
            title={titleOf(item.scenario)}
            team={team}
            onDismissed={onDismissed}
          />
        ))}
      </ul>
      <div class="row">
        <a class="button plain" href={`#/team/person/${first.person}`}>
          {t('report.talkTo', { name: first.name })}
        </a>
      </div>
    </section>
  )
}

export const Support = ({ team }: PartProps) => {
  const { t } = useWords()
  const { api } = useSeat()
  const titleOf = useAllTitles()
  const { told, again } = useAsked(
    () => api.call('GET /api/teams/:id/support', { params: { id: team.id } }),
    [api, team.id],
  )
  const items = told?.kind === 'done' ? told.body.items : []
  const open = items.filter(({ dismissed }) => dismissed === null)
  const aside = items.filter(({ dismissed }) => dismissed !== null)
  const shared = { team: team.id, titleOf, onDismissed: again }
  return (
    <>
      <div class="part">
        <p class="lead">{t('report.supportText')}</p>
        <Rules />
        <TroubleNotice trouble={told && told.kind !== 'done' ? told : null} />
        {!told && <p role="status">{t('app.loading')}</p>}
        {told?.kind === 'done' && open.length === 0 && <p>{t('report.supportNone')}</p>}
      </div>
      {byPerson(open).map((group) => (
        <Person key={group[0]?.person} items={group} {...shared} />
      ))}
      {aside.length > 0 && (
        <details class="support-aside unfold">
          <summary>
            {t('report.dismissed')} {aside.length}
          </summary>
          {byPerson(aside).map((group) => (
            <Person key={group[0]?.person} items={group} {...shared} />
          ))}
        </details>
      )}
    </>
  )
}
