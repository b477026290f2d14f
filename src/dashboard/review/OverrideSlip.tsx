/** Another result than the server's, by a person, with a reason. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../../ui/Form.tsx'
import { Button, Choice, Dialog, momentIn, useAct, useWords } from '../../ui/index.ts'
import type { Answer } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { Sure } from '../Sure.tsx'

type Review = Answer<'GET /api/attempts/:id/review'>
type Result = 'passed' | 'failed'

interface Props {
  readonly attempt: string
  /** What the server made of it. */
  readonly passed: boolean
  readonly review: Review
  readonly onChange: () => void
}

const Ask = ({ attempt, passed, onDone }: Pick<Props, 'attempt' | 'passed'> & { onDone: () => void }) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [result, setResult] = useState<Result>(passed ? 'failed' : 'passed')
  const [reason, setReason] = useState('')
  const override = async () => {
    const body = { passed: result === 'passed', reason }
    const params = { id: attempt }
    if (await act.run(() => api.call('PUT /api/attempts/:id/override', { params, body }))) onDone()
  }
  return (
    <Form act={act} go={t('review.overrideGo')} onGo={() => void override()}>
      <p>{t('review.overrideText')}</p>
      <Choice
        legend={t('review.overrideAs')}
        value={result}
        onChoose={setResult}
        options={[
          { value: 'passed', name: t('review.overridePassed') },
          { value: 'failed', name: t('review.overrideFailed') },
        ]}
      />
      <Field label={t('review.overrideReason')} value={reason} onType={setReason} />
    </Form>
  )
}

export const OverrideSlip = ({ attempt, passed, review: { override }, onChange }: Props) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [open, setOpen] = useState(false)
  const drop = async () => {
    const params = { id: attempt }
    if (await act.run(() => api.call('DELETE /api/attempts/:id/override', { params }))) onChange()
  }
  const done = () => {
    setOpen(false)
    onChange()
  }
  return (
    <section class="override">
      {override && (
        <div class="notice" role="status">
          <b>
            {t('review.overridden', {
              result: t(override.passed ? 'review.overridePassed' : 'review.overrideFailed'),
            })}
          </b>
          <p>
            {t('review.overriddenBy', {
              by: override.by ?? t('account.somebody'),
              when: momentIn(locale)(override.at),
              reason: override.reason,
            })}
          </p>
        </div>
      )}
      <TroubleNotice trouble={act.trouble} />
      <div class="row only-screen">
        <Button weight="quiet" onPress={() => setOpen(true)}>
          {t('review.override')}
        </Button>
        {override && (
          <Sure name={t('review.overrideDrop')} text={t('review.overrideText')} onSure={() => void drop()} />
        )}
      </div>
      <Dialog title={t('review.override')} open={open} onClose={() => setOpen(false)}>
        <Ask attempt={attempt} passed={passed} onDone={done} />
      </Dialog>
    </section>
  )
}
