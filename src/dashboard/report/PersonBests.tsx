/** One person's best scores, story by story: first attempts apart from replays. */
import { type Best, Bests } from '../../ui/Bests.tsx'
import { useWords } from '../../ui/index.ts'
import type { GrowthPoint } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { bestsIn } from './bests.ts'
import { dayOf } from './days.ts'

interface Props {
  readonly points: readonly GrowthPoint[]
  readonly titleOf: (scenario: string) => string
}

export const PersonBests = ({ points, titleOf }: Props) => {
  const { t, shortDay } = useWords()
  const { now } = useSeat()
  const told = (point: GrowthPoint | null): Best | null =>
    point && {
      score: point.score ?? 0,
      when: shortDay(dayOf(point.stored), now()),
      href: `#/team/attempt/${point.attempt}`,
    }
  const rows = bestsIn(points).map(({ scenario, first, again }) => ({
    scenario,
    title: titleOf(scenario),
    first: told(first),
    again: told(again),
  }))
  if (rows.length === 0) return null
  return (
    <section class="part">
      <h2>{t('best.title')}</h2>
      <p class="lead">{t('best.textTeam')}</p>
      <Bests rows={rows} />
    </section>
  )
}
