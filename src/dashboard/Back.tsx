/** The way back in the bar: to the list that was left, with what was chosen in it. */
import { useState } from 'preact/hooks'
import { PageLink, useWords } from '../ui/index.ts'
import { useSeat } from './office.ts'

interface ListProps {
  /** Whose lists lead here. */
  readonly teams: readonly string[]
  /** Where it leads to whoever comes from none of them. */
  readonly otherwise: string
}

/** Back to a team's page; pressed, it stands where it was left (`trail.ts`). */
export const BackToTeam = ({ teams, otherwise }: ListProps) => {
  const { t } = useWords()
  const { trail } = useSeat()
  const [list] = useState(() => trail.listOf(teams))
  return <PageLink to={list?.slice(1) ?? otherwise}>{t('team.back')}</PageLink>
}

interface Props extends ListProps {
  /** What a person's page is called, where one has come from there. */
  readonly name: string
}

/** Back to whichever page led here: a person's, a card, a list. */
export const Back = ({ name, ...lists }: Props) => {
  const { t } = useWords()
  const { trail } = useSeat()
  const [from] = useState(() => trail.from() ?? '')
  if (from.startsWith('#/team/person/')) return <PageLink to={from.slice(1)}>{name}</PageLink>
  if (from.startsWith('#/team/card/')) return <PageLink to={from.slice(1)}>{t('report.card')}</PageLink>
  return <BackToTeam {...lists} />
}
