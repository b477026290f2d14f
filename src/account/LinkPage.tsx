/** One-time links: an invitation to the staff, or a new password. */
import { useState } from 'preact/hooks'
import { Form, TroubleNotice } from '../ui/Form.tsx'
import { Button, Page, PageLink, Plain, useAct, useAsked, useWords, Waiting } from '../ui/index.ts'
import type { Answer } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'
import { enter } from './enter.ts'
import { type Fresh, Newcomer, NewPassword } from './Newcomer.tsx'

type Seen = Answer<'POST /api/invites/look'>
type Of<K extends Seen['kind']> = Extract<Seen, { readonly kind: K }>

const Invited = ({ token, seen }: { token: string; seen: Of<'invite'> }) => {
  const { t, locale } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const make = async (fresh: Fresh) => {
    const made = await act.run(() =>
      server.api.call('POST /api/invites/accept', { body: { ...fresh, token, locale } }),
    )
    if (made) enter(server, made.body)
  }
  return (
    <Page title={t('account.invite')}>
      <p class="lead">{seen.role !== 'trainee' && t(`account.inviteText-${seen.role}`)}</p>
      {seen.team !== null && <p>{t('account.inviteTeam', { team: seen.team })}</p>}
      <Newcomer act={act} onMake={(fresh) => void make(fresh)} />
    </Page>
  )
}

const Resetting = ({ token, seen: { name, login } }: { token: string; seen: Of<'reset'> }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [password, setPassword] = useState('')
  const set = async () => {
    const done = await act.run(() =>
      server.api.call('POST /api/invites/reset', { body: { token, password } }),
    )
    if (done) enter(server, done.body)
  }
  return (
    <Page title={t('account.reset')}>
      <p class="lead">{t('account.resetText', { name, login })}</p>
      <Form act={act} go={t('account.save')} onGo={() => void set()}>
        <input
          class="only-read"
          type="text"
          autoComplete="username"
          value={login}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <NewPassword
          act={act}
          label={t('account.passwordNext')}
          value={password}
          field="password"
          onType={setPassword}
        />
      </Form>
    </Page>
  )
}

export const LinkPage = ({ token }: { token: string }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const { told, again } = useAsked(
    () => server.api.call('POST /api/invites/look', { body: { token } }),
    [token],
  )
  if (!told) return <Waiting text={t('app.loading')} />
  if (told.kind === 'done')
    return told.body.kind === 'invite' ? (
      <Invited token={token} seen={told.body} />
    ) : (
      <Resetting token={token} seen={told.body} />
    )
  if (told.kind === 'refused')
    return (
      <Plain title={told.problem.title} text={told.problem.detail}>
        <PageLink to="/" weight="main">
          {t('account.home')}
        </PageLink>
      </Plain>
    )
  return (
    <Page title={t('account.invite')}>
      <TroubleNotice trouble={told} />
      <div class="row">
        <Button onPress={again}>{t('account.askAgain')}</Button>
      </div>
    </Page>
  )
}
