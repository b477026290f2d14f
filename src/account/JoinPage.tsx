/** Joining a team: first what is kept there, then a name, then the code to come back with. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../ui/Form.tsx'
import {
  Button,
  faultAt,
  Notice,
  Page,
  type Trouble,
  useAct,
  useAsked,
  useWords,
  Waiting,
} from '../ui/index.ts'
import type { Answer } from '../wire/api/index.ts'
import { CodeSlip } from './CodeSlip.tsx'
import { useDesk } from './desk.ts'
import { enter } from './enter.ts'
import { PrivacySlip } from './PrivacySlip.tsx'

type Look = Answer<'POST /api/join/look'>

/** The code typed by hand: also a whole link, as it was sent. */
const codeIn = (typed: string): string => (/#\/join\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed).trim()

const AskCode = ({ trouble }: { trouble: Trouble | null }) => {
  const { t } = useWords()
  const act = useAct()
  const [typed, setTyped] = useState('')
  const go = () => {
    const code = codeIn(typed)
    if (code) location.hash = `/join/${encodeURIComponent(code)}`
  }
  return (
    <Page title={t('account.joinSmall')}>
      <TroubleNotice trouble={trouble} />
      <Form act={act} go={t('account.teamCodeGo')} onGo={go}>
        <Field
          label={t('account.teamCode')}
          hint={t('account.teamCodeHint')}
          value={typed}
          onType={setTyped}
        />
      </Form>
    </Page>
  )
}

type Joined = Answer<'POST /api/join'>

const Welcome = ({ joined: { me, code }, team }: { joined: Joined; team: string }) => {
  const { t } = useWords()
  const { server } = useDesk()
  return (
    <Page title={t('account.codeOnce')}>
      <p class="lead">{t('account.welcome', { name: me.name, team })}</p>
      <CodeSlip code={code} />
      <div class="row">
        <Button weight="main" onPress={() => enter(server, me)}>
          {t('account.codeKept')}
        </Button>
      </div>
    </Page>
  )
}

/** Who has an account already joins one more team with it. */
const OneMore = ({ code, look, name }: { code: string; look: Look; name: string }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const go = async () => {
    const done = await act.run(() => server.api.call('POST /api/me/teams', { body: { code } }))
    if (done) enter(server, done.body)
  }
  return (
    <Page title={t('account.join', { team: look.team })}>
      <p class="lead">{t('account.isIn', { name })}</p>
      <Form act={act} go={t('account.joinGo')} onGo={() => void go()}>
        {null}
      </Form>
    </Page>
  )
}

const Joining = ({ code, look }: { code: string; look: Look }) => {
  const { t, locale } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [name, setName] = useState('')
  const [agreed, setAgreed] = useState(false)
  const [asked, setAsked] = useState(false)
  const [joined, setJoined] = useState<Joined | null>(null)
  const go = async () => {
    setAsked(true)
    if (!agreed) return
    const done = await act.run(() =>
      server.api.call('POST /api/join', { body: { code, name, locale, agreed: true } }),
    )
    if (done) setJoined(done.body)
  }
  if (joined) return <Welcome joined={joined} team={look.team} />
  return (
    <Page title={t('account.join', { team: look.team })}>
      <p class="lead">{t('account.joinText')}</p>
      <PrivacySlip notice={look.notice} />
      <Form act={act} go={t('account.joinGo')} onGo={() => void go()}>
        <label class="asked">
          <input
            type="checkbox"
            checked={agreed}
            aria-invalid={asked && !agreed}
            onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
          />
          <span>{t('account.agree')}</span>
        </label>
        {asked && !agreed && <Notice>{t('account.agreeFirst')}</Notice>}
        <Field
          label={t('account.joinName')}
          hint={t('account.joinNameHint')}
          value={name}
          onType={setName}
          complete="nickname"
          fault={faultAt(act.trouble, 'name')}
        />
      </Form>
    </Page>
  )
}

const Looked = ({ code }: { code: string }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const { told, again } = useAsked(() => server.api.call('POST /api/join/look', { body: { code } }), [code])
  const presence = server.presence.value
  if (!told) return <Waiting text={t('app.loading')} />
  if (told.kind === 'refused') return <AskCode trouble={told} />
  if (told.kind === 'unreached')
    return (
      <Page title={t('account.joinSmall')}>
        <TroubleNotice trouble={told} />
        <div class="row">
          <Button onPress={again}>{t('account.askAgain')}</Button>
        </div>
      </Page>
    )
  if (presence.kind === 'in') return <OneMore code={code} look={told.body} name={presence.me.name} />
  return <Joining code={code} look={told.body} />
}

export const JoinPage = ({ code }: { code: string }) =>
  code === '' ? <AskCode trouble={null} /> : <Looked code={code} />
