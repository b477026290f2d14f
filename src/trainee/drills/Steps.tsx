/** How far a drill has come: four notches for 1, 3, 7 and 21 days. */
import { INTERVALS } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'

export const Steps = ({ step }: { step: number }) => {
  const { t } = useWords()
  return (
    <span class="drill-steps" role="img" aria-label={t('drills.steps', { step })}>
      {INTERVALS.map((days, index) => (
        <i key={days} class={index < step ? 'on' : ''}>
          {days}
        </i>
      ))}
    </span>
  )
}
