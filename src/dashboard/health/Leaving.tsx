/** Where people leave: practice that was broken off, by the decision that was open. Numbers alone, no names. */
import { useWords } from '../../ui/index.ts'
import type { ScenarioHealth } from '../../wire/api/index.ts'

export const Leaving = ({ health: { left, exams } }: { health: ScenarioHealth }) => {
  const { t, percent } = useWords()
  const all = left.reduce((sum, { n }) => sum + n, 0)
  return (
    <section class="part">
      <h2>{t('health.left')}</h2>
      <p class="lead">{all === 0 ? t('health.leftNone') : t('health.leftText', { n: all })}</p>
      <ul class="entries">
        {left.map(({ decision, said, n }) => (
          <li key={decision} class="entry">
            <span>
              <b>{t('health.leftAt', { n })}</b>{' '}
              <span class="caption">{t('health.leftShare', { share: percent(n / all) })}</span>
            </span>
            <span class="caption">{said || t('health.untold')}</span>
          </li>
        ))}
      </ul>
      <p>{t('health.exams', exams)}</p>
    </section>
  )
}
