/** The certificates of one person; one that should not count any more is withdrawn, with a reason. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../../ui/Form.tsx'
import { Button, Dialog, useAct, useAsked, useEarned, useWords } from '../../ui/index.ts'
import type { Certificate } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'

interface Props {
  readonly certificate: Certificate
  readonly title: string
  readonly onRevoked: () => void
}

const Revoke = ({ certificate: { id, name }, title, onRevoked }: Props) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const revoke = async () => {
    const call = () => api.call('POST /api/certificates/:id/revoke', { params: { id }, body: { reason } })
    if (!(await act.run(call))) return
    setOpen(false)
    onRevoked()
  }
  return (
    <>
      <Button weight="quiet" label={t('certificate.revokeOf', { title, name })} onPress={() => setOpen(true)}>
        {t('certificate.revoke')}
      </Button>
      <Dialog title={t('certificate.revokeOf', { title, name })} open={open} onClose={() => setOpen(false)}>
        <p>{t('certificate.revokeText')}</p>
        <Form
          act={act}
          go={t('certificate.revoke')}
          onGo={() => void revoke()}
          beside={<Button onPress={() => setOpen(false)}>{t('account.notNow')}</Button>}
        >
          <Field label={t('certificate.revokeReason')} value={reason} onType={setReason} />
        </Form>
      </Dialog>
    </>
  )
}

const Row = (props: Props) => {
  const { t, day } = useWords()
  const { code, issued, state, revoked, reason } = props.certificate
  return (
    <li class="entry">
      <a href={`#/certificate/${code}`}>{props.title}</a>
      <span class="caption">{t('certificate.issued', { when: day(issued) })}</span>
      {state === 'valid' ? (
        <span class="label best">{t('certificate.valid')}</span>
      ) : (
        <span class="label blunder">{t('certificate.revoked')}</span>
      )}
      {revoked !== null && (
        <span class="caption">
          {t('certificate.revokedWhy', { when: day(revoked), reason: reason ?? '–' })}
        </span>
      )}
      {state === 'valid' && (
        <span class="only-screen">
          <Revoke {...props} />
        </span>
      )}
    </li>
  )
}

export const Certificates = ({ person }: { person: string }) => {
  const { t } = useWords()
  const { api } = useSeat()
  const earned = useEarned()
  const { told, again } = useAsked(
    () => api.call('GET /api/certificates', { query: { person, revoked: 'true' } }),
    [api, person],
  )
  const items = told?.kind === 'done' ? told.body.items : []
  return (
    <section class="part">
      <h2>{t('certificate.theirs')}</h2>
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : null} />
      {told?.kind === 'done' && items.length === 0 && <p>{t('certificate.theirsNone')}</p>}
      <ul class="entries">
        {items.map((certificate) => (
          <Row key={certificate.id} certificate={certificate} title={earned(certificate)} onRevoked={again} />
        ))}
      </ul>
    </section>
  )
}
