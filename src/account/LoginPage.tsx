/** Coming back: staff with name and password, trainees with their personal code. */
import { useState } from 'preact/hooks'
import { Field, Form } from '../ui/Form.tsx'
import { Choice, Notice, Page, PageLink, useAct, useWords } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { enter } from './enter.ts'

const ByPassword = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const go = async () => {
    const done = await act.run(() => server.api.call('POST /api/login', { body: { login, password } }))
    if (done) enter(server, done.body)
  }
  return (
    <Form act={act} go={t('account.enter')} onGo={() => void go()}>
      <Field label={t('account.login')} value={login} onType={setLogin} complete="username" />
      <Field
        label={t('account.password')}
        type="password"
        value={password}
        onType={setPassword}
        complete="current-password"
      />
    </Form>
  )
}

const ByCode = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [code, setCode] = useState('')
  const go = async () => {
    const done = await act.run(() => server.api.call('POST /api/return', { body: { code } }))
    if (done) enter(server, done.body)
  }
  return (
    <Form
      act={act}
      go={t('account.enter')}
      onGo={() => void go()}
      beside={<PageLink to="/join">{t('account.joinSmall')}</PageLink>}
    >
      <Field
        label={t('account.code')}
        hint={t('account.codeHint')}
        value={code}
        onType={setCode}
        complete="off"
      />
      <p class="caption">{t('account.codeLost')}</p>
    </Form>
  )
}

type Way = 'trainee' | 'staff'

/** Who is in already sees so, and where to. */
const AlreadyIn = ({ name }: { name: string }) => {
  const { t } = useWords()
  return (
    <Page title={t('account.signIn')}>
      <Notice>{t('account.isIn', { name })}</Notice>
      <div class="row">
        <PageLink to="/account" weight="plain">
          {t('account.account')}
        </PageLink>
        <PageLink to="/" weight="main">
          {t('account.home')}
        </PageLink>
      </div>
    </Page>
  )
}

export const LoginPage = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const [way, setWay] = useState<Way>('trainee')
  const presence = server.presence.value
  if (presence.kind === 'in') return <AlreadyIn name={presence.me.name} />
  return (
    <Page title={t('account.signIn')}>
      {presence.kind === 'out' && !presence.setUp && <Notice>{t('account.notSetUp')}</Notice>}
      <Choice
        legend={t('account.who')}
        value={way}
        onChoose={setWay}
        options={[
          { value: 'trainee', name: t('account.asTrainee') },
          { value: 'staff', name: t('account.asStaff') },
        ]}
      />
      {way === 'staff' ? <ByPassword /> : <ByCode />}
    </Page>
  )
}
