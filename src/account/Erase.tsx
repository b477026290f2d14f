/** Going for good: one says so, then types one's own name. */
import { useState } from 'preact/hooks'
import type { Me } from '../client/server.ts'
import { Field, Form } from '../ui/Form.tsx'
import { Button, Dialog, useAct, useWords } from '../ui/index.ts'
import { useDesk } from './desk.ts'

export const Erase = ({ me }: { me: Me }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [sure, setSure] = useState(false)
  const [name, setName] = useState('')
  const erase = async () => {
    const done = await act.run(() => server.api.call('POST /api/me/erase', { body: { name } }))
    if (!done) return
    await server.outbox.empty()
    server.left()
    location.hash = '/'
  }
  return (
    <section>
      <h2>{t('account.erase')}</h2>
      <p>{t('account.eraseShort')}</p>
      <div class="row">
        <Button onPress={() => setSure(true)}>{t('account.eraseAsk')}</Button>
      </div>
      <Dialog title={t('account.erase')} open={sure} onClose={() => setSure(false)}>
        <p>{t('account.eraseText', { name: me.name })}</p>
        <Form
          act={act}
          go={t('account.eraseGo')}
          onGo={() => void erase()}
          beside={<Button onPress={() => setSure(false)}>{t('account.notNow')}</Button>}
        >
          <Field label={t('account.yourName')} value={name} onType={setName} />
        </Form>
      </Dialog>
    </section>
  )
}
