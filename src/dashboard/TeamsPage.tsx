/** The teams one leads; an admin's are all there are. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../ui/Form.tsx'
import { Button, faultAt, Page, PageLink, useAct, useAsked, useWords } from '../ui/index.ts'
import type { TeamLine } from '../wire/api/index.ts'
import { useSeat } from './office.ts'

const Row = ({ team }: { team: TeamLine }) => {
  const { t } = useWords()
  return (
    <li class="entry">
      <a href={`#/team/${team.id}`}>{team.name}</a>
      <span class="caption">{t('team.members', { count: team.members })}</span>
      {team.archived !== null && <span class="label fine">{t('team.archived')}</span>}
      {team.archived === null && team.open && <span class="label best">{t('team.open')}</span>}
    </li>
  )
}

const Make = ({ onMade }: { onMade: () => void }) => {
  const { t } = useWords()
  const { api, server } = useSeat()
  const act = useAct()
  const [name, setName] = useState('')
  const make = async () => {
    const done = await act.run(() => api.call('POST /api/teams', { body: { name } }))
    if (!done) return
    setName('')
    onMade()
    await server.look()
    location.hash = `/team/${done.body.id}/join`
  }
  return (
    <Form act={act} go={t('team.make')} onGo={() => void make()}>
      <Field
        label={t('team.name')}
        hint={t('team.nameHint')}
        value={name}
        onType={setName}
        fault={faultAt(act.trouble, 'name')}
      />
    </Form>
  )
}

export const TeamsPage = () => {
  const { t } = useWords()
  const { api, me } = useSeat()
  const leads = me.role !== 'trainer'
  const [old, setOld] = useState(false)
  const { told, again } = useAsked(
    () => api.call('GET /api/teams', { query: old ? { archived: 'true' } : {} }),
    [api, old],
  )
  const teams = told?.kind === 'done' ? told.body.items : null
  return (
    <Page title={t('team.title')}>
      <nav class="row" aria-label={t('team.places')}>
        {leads && (
          <PageLink to="/team/people" weight="plain">
            {t('team.people')}
          </PageLink>
        )}
        <PageLink to="/" weight="plain">
          {t('account.home')}
        </PageLink>
      </nav>
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : null} />
      <section class="part">
        {teams?.length === 0 && <p>{t(old ? 'team.noneArchived' : 'team.none')}</p>}
        <ul class="entries">
          {(teams ?? []).map((team) => (
            <Row key={team.id} team={team} />
          ))}
        </ul>
        <div class="row">
          <Button weight="quiet" onPress={() => setOld(!old)}>
            {t(old ? 'team.showLiving' : 'team.showArchived')}
          </Button>
        </div>
      </section>
      {leads && teams && (
        <details class="unfold" open={teams.length === 0}>
          <summary>{t('team.new')}</summary>
          <Make onMade={again} />
        </details>
      )}
    </Page>
  )
}
