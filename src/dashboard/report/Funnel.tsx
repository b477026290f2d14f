/** Assignments: given, begun, done, overdue. */
import { wide } from '../../conversation/debrief/wide.ts'
import { useWords } from '../../ui/index.ts'
import type { Funnel } from '../../wire/api/index.ts'

const STEPS = ['assigned', 'started', 'passed', 'overdue'] as const

export const FunnelView = ({ funnel }: { funnel: Funnel }) => {
  const { t, number } = useWords()
  return (
    <section class="part">
      <h2>{t('report.funnel')}</h2>
      {funnel.assigned === 0 ? (
        <p>{t('report.funnelNone')}</p>
      ) : (
        <>
          <p class="lead">{t('report.funnelText')}</p>
          <dl class="funnel">
            {STEPS.map((step) => (
              <div key={step} class={step}>
                <dt>{t(`report.funnel-${step}`)}</dt>
                <dd>
                  <b>{number(funnel[step])}</b>
                  <span class="bar-track" aria-hidden="true">
                    <i ref={wide((100 * funnel[step]) / funnel.assigned)} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}
