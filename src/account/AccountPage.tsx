/** Who I am at this server, and everything I may do about it. */
import { useState } from 'preact/hooks'
import type { Me } from '../client/server.ts'
import { Field, Form, TroubleNotice } from '../ui/Form.tsx'
import { Button, faultAt, handOut, Page, PageLink, useAct, useWords } from '../ui/index.ts'
import { Certificates } from './Certificates.tsx'
import { useDesk } from './desk.ts'
import { Erase } from './Erase.tsx'
import { Letters } from './Letters.tsx'
import { LoginPage } from './LoginPage.tsx'
import { Reviews } from './Reviews.tsx'
import { Secret } from './Secret.tsx'
import { SeenBy } from './SeenBy.tsx'
import { Sessions } from './Sessions.tsx'
import { SignOut } from './SignOut.tsx'

const Names = ({ me }: { me: Me }) => {
  const { t, locale } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [name, setName] = useState(me.name)
  const [saved, setSaved] = useState(false)
  const save = async () => {
    setSaved(false)
    const done = await act.run(() => server.api.call('PATCH /api/me', { body: { name, locale } }))
    if (!done) return
    server.entered(done.body)
    setSaved(true)
  }
  return (
    <Form
      act={act}
      go={t('account.save')}
      weight="plain"
      onGo={() => void save()}
      beside={<span role="status">{saved && t('account.saved')}</span>}
    >
      <Field
        label={t('account.name')}
        value={name}
        onType={setName}
        complete="name"
        fault={faultAt(act.trouble, 'name')}
      />
    </Form>
  )
}

const Who = ({ me }: { me: Me }) => {
  const { t } = useWords()
  return (
    <dl class="account-facts">
      <div>
        <dt>{t('account.role')}</dt>
        <dd>{t(`account.role-${me.role}`)}</dd>
      </div>
      {me.login !== null && (
        <div>
          <dt>{t('account.login')}</dt>
          <dd>{me.login}</dd>
        </div>
      )}
      <div>
        <dt>{t('account.teams')}</dt>
        <dd>
          {me.teams.length === 0
            ? t('account.teamsNone')
            : me.teams.map(({ id, name }) => <div key={id}>{name}</div>)}
          {me.role === 'trainee' && <PageLink to="/join">{t('account.oneMore')}</PageLink>}
        </dd>
      </div>
    </dl>
  )
}

const Records = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const take = async () => {
    const done = await act.run(() => server.api.call('GET /api/me/export', {}))
    if (done) handOut('heqi.json', JSON.stringify(done.body, null, 2), 'application/json')
  }
  return (
    <section>
      <h2>{t('account.data')}</h2>
      <p>{t('account.dataText')}</p>
      <TroubleNotice trouble={act.trouble} />
      <div class="row">
        <Button onPress={() => void take()}>{t('account.export')}</Button>
      </div>
    </section>
  )
}

export const AccountPage = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const presence = server.presence.value
  if (presence.kind !== 'in') return <LoginPage />
  const { me } = presence
  return (
    <Page title={t('account.account')}>
      <div class="row">
        <PageLink to="/" weight="plain">
          {t('account.home')}
        </PageLink>
        <SignOut />
      </div>
      <div class="account">
        <section>
          <h2>{me.name}</h2>
          <Who me={me} />
          <Names key={me.name} me={me} />
        </section>
        <Letters />
        <Reviews />
        {me.role === 'trainee' && <Certificates />}
        <Sessions />
        <Secret me={me} />
        <Records />
        <SeenBy me={me} />
        <Erase me={me} />
      </div>
    </Page>
  )
}
