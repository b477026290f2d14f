/** The certificates that one has. */
import { useAsked, useWords } from '../ui/index.ts'
import { useDesk } from './desk.ts'

export const Certificates = () => {
  const { t, day, locale } = useWords()
  const { server } = useDesk()
  const { told } = useAsked(
    () => server.api.call('GET /api/certificates', { query: { revoked: 'true' } }),
    [server],
  )
  if (told?.kind !== 'done') return null
  return (
    <section>
      <h2>{t('certificate.mine')}</h2>
      {told.body.items.length === 0 && <p>{t('certificate.mineNone')}</p>}
      <ul class="account-lines">
        {told.body.items.map(({ id, code, titles, scenario, issued, revoked, reason }) => (
          <li key={id} class="account-line">
            <a href={`#/certificate/${code}`}>{titles[locale] ?? scenario}</a>
            <span class="caption">{t('certificate.issued', { when: day(issued) })}</span>
            {revoked !== null && (
              <>
                <span class="label blunder">{t('certificate.revoked')}</span>
                <p class="caption">
                  {t('certificate.revokedWhy', { when: day(revoked), reason: reason ?? '–' })}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
