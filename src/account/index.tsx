/** Coming in at a server, one's account, going out. */
import './account.css'
import type { ComponentChildren, ComponentType } from 'preact'
import { Route, Switch } from 'wouter-preact'
import type { Presence } from '../client/server.ts'
import {
  BarEnd,
  Button,
  LookSwitch,
  PageLink,
  Plain,
  useRoomWords,
  useWords,
  Waiting,
  Words,
} from '../ui/index.ts'
import { AccountPage } from './AccountPage.tsx'
import { CertificatePage } from './CertificatePage.tsx'
import { type Desk, DeskContext, useDesk } from './desk.ts'
import { JoinPage } from './JoinPage.tsx'
import { LinkPage } from './LinkPage.tsx'
import { LoginPage } from './LoginPage.tsx'
import { SetupPage } from './SetupPage.tsx'

const ROOMS = ['lobby'] as const

const Alone = () => {
  const { t } = useWords()
  const { server } = useDesk()
  return (
    <Plain title={t('account.noServer')} text={t('account.noServerText')}>
      <PageLink to="/" weight="main">
        {t('account.home')}
      </PageLink>
      <Button onPress={() => void server.look()}>{t('account.askAgain')}</Button>
    </Plain>
  )
}

const Away = () => {
  const { t } = useWords()
  const { server } = useDesk()
  return (
    <Plain title={t('account.awayTitle')} text={t('account.away')}>
      <Button weight="main" onPress={() => void server.look()}>
        {t('account.askAgain')}
      </Button>
      <PageLink to="/">{t('account.home')}</PageLink>
    </Plain>
  )
}

const DOORS: Readonly<Record<Exclude<Presence['kind'], 'in' | 'out'>, ComponentType>> = {
  asking: () => <Waiting text={useWords().t('app.loading')} />,
  alone: Alone,
  away: Away,
}

/** Nobody comes in where no server answers. */
const WithServer = ({ children }: { children: ComponentChildren }) => {
  const { kind } = useDesk().server.presence.value
  if (kind === 'in' || kind === 'out') return <>{children}</>
  const Door = DOORS[kind]
  return <Door />
}

const Pages = () => (
  <Switch>
    <Route path="/setup/:token">{({ token }) => <SetupPage key={token} token={token} />}</Route>
    <Route path="/invite/:token">{({ token }) => <LinkPage key={token} token={token} />}</Route>
    <Route path="/reset/:token">{({ token }) => <LinkPage key={token} token={token} />}</Route>
    <Route path="/join/:code?">{({ code }) => <JoinPage key={code} code={code ?? ''} />}</Route>
    <Route path="/certificate/:code?">{({ code }) => <CertificatePage key={code} code={code ?? ''} />}</Route>
    <Route path="/account">{() => <AccountPage />}</Route>
    <Route>{() => <LoginPage />}</Route>
  </Switch>
)

/** The pages of coming in, made from their desk. */
export const openAccount =
  (desk: Desk): ComponentType =>
  () => {
    const words = useRoomWords(desk.words.value, ROOMS)
    if (!words) return <Waiting text={desk.words.value.t('app.loading')} />
    return (
      <DeskContext.Provider value={desk}>
        <Words.Provider value={words}>
          <BarEnd.Provider value={<LookSwitch />}>
            <WithServer>
              <Pages />
            </WithServer>
          </BarEnd.Provider>
        </Words.Provider>
      </DeskContext.Provider>
    )
  }
