/** The certificates that one has. */
import { useAsked, useEarned, useWords } from '../ui/index.ts'
import type { Certificate } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'

const Revoked = ({ certificate: { revoked, reason } }: { certificate: Certificate }) => {
  const { t, day } = useWords()
  if (revoked === null) return null
  return (
    <>
      <span class="label blunder">{t('certificate.revoked')}</span>
      <p class="caption">{t('certificate.revokedWhy', { when: day(revoked), reason: reason ?? '–' })}</p>
    </>
  )
}

export const Certificates = () => {
  const { t, day } = useWords()
  const earned = useEarned()
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
        {told.body.items.map((certificate) => (
          <li key={certificate.id} class="account-line">
            <a href={`#/certificate/${certificate.code}`}>{earned(certificate)}</a>
            <span class="caption">{t('certificate.issued', { when: day(certificate.issued) })}</span>
            <Revoked certificate={certificate} />
          </li>
        ))}
      </ul>
    </section>
  )
}
