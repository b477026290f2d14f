/** Another result than the server's, by a person, with a reason. */
import { useState } from 'preact/hooks'
import type { Decision } from '../../conversation/debrief/Verdict.tsx'
import { Field, Form, TroubleNotice } from '../../ui/Form.tsx'
import { Button, Choice, Dialog, momentIn, useAct, useWords } from '../../ui/index.ts'
import type { Answer } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { Sure } from '../Sure.tsx'

type Review = Answer<'GET /api/attempts/:id/review'>
type Override = NonNullable<Review['override']>
type Result = 'passed' | 'failed'

interface Props {
  readonly attempt: string
  /** What the server made of it. */
  readonly passed: boolean
  /** The debrief's head already says what was decided. */
  readonly told: boolean
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

/** What was decided, by whom, when and why. */
const Overridden = ({ override }: { override: Override }) => {
  const { t, locale } = useWords()
  const { passed, by, at, reason } = override
  return (
    <>
      <b>
        {t('review.overridden', { result: t(passed ? 'review.overridePassed' : 'review.overrideFailed') })}
      </b>
      <p>
        {t('review.overriddenBy', {
          by: by ?? t('account.somebody'),
          when: momentIn(locale)(at),
          reason,
        })}
      </p>
    </>
  )
}

/** The same as the debrief's head takes it. */
export const decisionOf = (override: Override): Decision => ({
  passed: override.passed,
  told: <Overridden override={override} />,
})

export const OverrideSlip = ({ attempt, passed, told, review: { override }, onChange }: Props) => {
  const { t } = useWords()
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
      {override && !told && (
        <div class="notice" role="status">
          <Overridden override={override} />
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
