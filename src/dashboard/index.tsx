/** A team's lead at work: teams, people, what is played, what came of it. */
import './dashboard.css'
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
import { AttemptPage } from './AttemptPage.tsx'
import { HealthPage } from './health/HealthPage.tsx'
import { type Office, SeatContext } from './office.ts'
import { PeoplePage } from './PeoplePage.tsx'
import { CardPage } from './report/CardPage.tsx'
import { PersonPage } from './report/PersonPage.tsx'
import { TeamPage } from './TeamPage.tsx'
import { TeamsPage } from './TeamsPage.tsx'
import { openTrail, type Trail } from './trail.ts'

const ROOMS = ['lobby', 'office'] as const

const Home = () => (
  <PageLink to="/" weight="plain">
    {useWords().t('account.home')}
  </PageLink>
)

/** Whoever leads nothing has nothing to see here. */
const NotALead = () => {
  const { t } = useWords()
  return (
    <Plain title={t('team.notYours')} text={t('team.notYoursText')}>
      <Home />
    </Plain>
  )
}

const Outside = ({ presence, onLook }: { presence: Presence; onLook: () => void }) => {
  const { t } = useWords()
  if (presence.kind === 'asking') return <Waiting text={t('app.loading')} />
  if (presence.kind === 'out')
    return (
      <Plain title={t('team.title')} text={t('team.signIn')}>
        <PageLink to="/login" weight="main">
          {t('account.signInSmall')}
        </PageLink>
        <Home />
      </Plain>
    )
  const [title, text] =
    presence.kind === 'alone'
      ? (['account.noServer', 'account.noServerText'] as const)
      : (['account.awayTitle', 'team.away'] as const)
  return (
    <Plain title={t(title)} text={t(text)}>
      <Button weight="main" onPress={onLook}>
        {t('account.askAgain')}
      </Button>
      <Home />
    </Plain>
  )
}

interface SeatedProps {
  readonly office: Office
  readonly trail: Trail
  readonly children: ComponentChildren
}

const Seated = ({ office, trail, children }: SeatedProps) => {
  const { server } = office
  const presence = server.presence.value
  if (presence.kind !== 'in') return <Outside presence={presence} onLook={() => void server.look()} />
  const { me } = presence
  if (me.role === 'trainee') return <NotALead />
  return (
    <SeatContext.Provider value={{ ...office, api: server.api, me, trail }}>{children}</SeatContext.Provider>
  )
}

const Pages = () => (
  <Switch>
    <Route path="/team">{() => <TeamsPage />}</Route>
    <Route path="/team/people">{() => <PeoplePage />}</Route>
    <Route path="/team/attempt/:id/:turn?">
      {({ id, turn }) => <AttemptPage key={id} id={id} turn={Number(turn ?? 0)} />}
    </Route>
    <Route path="/team/health/:scenario/:version/:team?">
      {({ scenario, version, team }) => (
        <HealthPage key={version} scenario={scenario} version={version} team={team ?? null} />
      )}
    </Route>
    <Route path="/team/person/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>
    <Route path="/team/card/:person/:attempt/:turn">
      {({ person, attempt, turn }) => (
        <CardPage key={`${attempt}${turn}`} person={person} attempt={attempt} turn={Number(turn)} />
      )}
    </Route>
    <Route path="/team/:id/:part/:rest">
      {({ id, part, rest }) => <TeamPage key={id} id={id} part={part} rest={rest} />}
    </Route>
    <Route path="/team/:id/:part?">
      {({ id, part }) => <TeamPage key={id} id={id} part={part ?? ''} rest="" />}
    </Route>
    <Route>{() => <TeamsPage />}</Route>
  </Switch>
)

/** The pages of a team's lead, made from their office. */
export const openDashboard = (office: Office): ComponentType => {
  const trail = openTrail()
  return () => {
    const words = useRoomWords(office.words.value, ROOMS)
    if (!words) return <Waiting text={office.words.value.t('app.loading')} />
    return (
      <Words.Provider value={words}>
        <BarEnd.Provider value={<LookSwitch />}>
          <Seated office={office} trail={trail}>
            <Pages />
          </Seated>
        </BarEnd.Provider>
      </Words.Provider>
    )
  }
}
