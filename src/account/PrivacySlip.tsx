/** What is kept, why and how long: shown before anything is. */

import { useWords } from '../ui/index.ts'
import type { PrivacyNotice } from '../wire/api/index.ts'

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <section>
    <h3>{title}</h3>
    <ul class="privacy-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
)

export const PrivacySlip = ({ notice }: { notice: PrivacyNotice }) => {
  const { t } = useWords()
  return (
    <div class="privacy">
      <h2>{t('account.kept')}</h2>
      <dl class="privacy-kept">
        {notice.kept.map(({ what, why, until }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <span>{t('account.keptWhy')}</span> {why}
            </dd>
            <dd>
              <span>{t('account.keptUntil')}</span> {until}
            </dd>
          </div>
        ))}
      </dl>
      <Points title={t('account.never')} points={notice.never} />
      <Points title={t('account.rights')} points={notice.rights} />
      {notice.contact !== null && <p>{t('account.contact', { contact: notice.contact })}</p>}
    </div>
  )
}
