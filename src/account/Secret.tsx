/** What one comes back with: a password for staff, a personal code for trainees. */
import { useState } from 'preact/hooks'
import type { Me } from '../client/server.ts'
import { Field, Form, TroubleNotice } from '../ui/Form.tsx'
import { Button, useAct, useWords } from '../ui/index.ts'
import { CodeSlip } from './CodeSlip.tsx'
import { useDesk } from './desk.ts'
import { NewPassword } from './Newcomer.tsx'

const ChangePassword = ({ login }: { login: string }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [saved, setSaved] = useState(false)
  const save = async () => {
    setSaved(false)
    const done = await act.run(() => server.api.call('PUT /api/me/password', { body: { current, next } }))
    if (!done) return
    setCurrent('')
    setNext('')
    setSaved(true)
  }
  return (
    <section>
      <h2>{t('account.password')}</h2>
      <Form
        act={act}
        go={t('account.save')}
        weight="plain"
        onGo={() => void save()}
        beside={<span role="status">{saved && t('account.savedPassword')}</span>}
      >
        <input
          class="only-read"
          type="text"
          autoComplete="username"
          value={login}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <Field
          label={t('account.passwordNow')}
          type="password"
          complete="current-password"
          value={current}
          onType={setCurrent}
        />
        <NewPassword act={act} label={t('account.passwordNext')} value={next} field="next" onType={setNext} />
      </Form>
    </section>
  )
}

const ChangeCode = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [code, setCode] = useState<string | null>(null)
  const renew = async () => {
    const done = await act.run(() => server.api.call('POST /api/me/code', {}))
    if (done) setCode(done.body.code)
  }
  return (
    <section>
      <h2>{t('account.code')}</h2>
      {code !== null ? (
        <CodeSlip code={code} />
      ) : (
        <>
          <p>{t('account.newCodeText')}</p>
          <TroubleNotice trouble={act.trouble} />
          <div class="row">
            <Button onPress={() => void renew()}>{t('account.newCode')}</Button>
          </div>
        </>
      )}
    </section>
  )
}

export const Secret = ({ me: { login } }: { me: Me }) =>
  login === null ? <ChangeCode /> : <ChangePassword login={login} />
