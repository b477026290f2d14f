/** Who needs help and with what, at a glance; the reasons in full stand on a page of their own. */
import { SKILLS } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import type { PersonRow, SupportItem } from '../../wire/api/index.ts'

interface Props {
  readonly team: string
  readonly items: readonly SupportItem[]
  readonly people: readonly PersonRow[]
  readonly titleOf: (scenario: string) => string
}

/** More is no glance. */
const MOST = 6

/** Above this a skill is nothing to talk about. */
const LOW = 70

/** The lowest skill of somebody, where one is low at all. */
const lowestOf = (row: PersonRow | undefined): { skill: (typeof SKILLS)[number]; value: number } | null => {
  const valued = SKILLS.flatMap((skill) => {
    const value = row?.skills.find((one) => one.skill === skill)?.value ?? null
    return value === null || value >= LOW ? [] : [{ skill, value }]
  })
  return valued.toSorted((a, b) => a.value - b.value)[0] ?? null
}

const Line = ({ items, people, titleOf }: Omit<Props, 'team'>) => {
  const { t, number } = useWords()
  const [first] = items
  if (!first) return null
  const lowest = lowestOf(people.find(({ person }) => person === first.person))
  const said = [
    ...items.map(({ rule, scenario }) =>
      t('report.helpWith', { rule: t(`report.rule-${rule}`), title: titleOf(scenario) }),
    ),
    lowest &&
      t('report.lowest', { skill: t(`skill.${lowest.skill}`), value: number(Math.round(lowest.value)) }),
  ]
  return (
    <li class="entry helping">
      <a href={`#/team/person/${first.person}`}>{first.name}</a>
      <ul class="caption">
        {said.filter(Boolean).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </li>
  )
}

export const Helping = ({ team, items: all, ...shared }: Props) => {
  const { t } = useWords()
  const open = all.filter(({ dismissed }) => dismissed === null)
  const groups = [...Map.groupBy(open, ({ person }) => person).values()]
  const more = groups.length - MOST
  return (
    <section class="part">
      <h2>{t('report.support')}</h2>
      {groups.length === 0 ? (
        <p>{t('report.supportNone')}</p>
      ) : (
        <>
          <p class="caption">{t('report.helpRules')}</p>
          <ul class="entries">
            {groups.slice(0, MOST).map((items) => (
              <Line key={items[0]?.person} items={items} {...shared} />
            ))}
          </ul>
          <a class="alone" href={`#/team/${team}/support`}>
            {more > 0 ? t('report.helpMore', { count: more }) : t('report.helpAll')}
          </a>
        </>
      )}
    </section>
  )
}
