/** On a result page: how many of its lines will come back as drills. */
import type { Debrief } from '../../analysis/types.ts'
import { PageLink, useWords } from '../../ui/index.ts'
import type { Attempt } from '../../wire/attempt.ts'
import { mistakesOf } from '../collect.ts'

export const FromHere = ({ attempt, debrief }: { attempt: Attempt; debrief: Debrief }) => {
  const { t } = useWords()
  const count = mistakesOf(attempt, debrief).length
  if (count === 0) return null
  return (
    <p>
      {t('drills.fromHere', { count })} <PageLink to="/drills">{t('drills.short')}</PageLink>
    </p>
  )
}
