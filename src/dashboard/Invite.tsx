/** Letting staff in by a one-time link, and the links that nobody has used yet. */
import { useState } from 'preact/hooks'
import { Form, TroubleNotice } from '../ui/Form.tsx'
import { Button, Choice, momentIn, useAct, useAsked, useWords } from '../ui/index.ts'
import type { OpenLink } from '../wire/api/index.ts'
import { Once } from './Once.tsx'
import { useSeat } from './office.ts'
import { Pick } from './Pick.tsx'

type StaffRole = 'trainer' | 'manager' | 'admin'
const STAFF: readonly StaffRole[] = ['manager', 'trainer', 'admin']
const NO_TEAM = ''

const OpenRow = ({ link, onEnd }: { link: OpenLink; onEnd: () => void }) => {
  const { t, locale } = useWords()
  const what =
    link.kind === 'reset'
      ? t('team.linkFor', { name: link.person ?? t('account.somebody') })
      : [t('account.invite'), link.role && t(`account.role-${link.role}`), link.team]
          .filter(Boolean)
          .join(' · ')
  return (
    <li class="entry">
      <b>{what}</b>
      <span class="caption">{t('account.taskDue', { when: momentIn(locale)(link.expires) })}</span>
      <Button weight="quiet" label={`${t('team.endLink')} ${what}`} onPress={onEnd}>
        {t('team.endLink')}
      </Button>
    </li>
  )
}

export const Invite = () => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [role, setRole] = useState<StaffRole>('manager')
  const [team, setTeam] = useState(NO_TEAM)
  const [link, setLink] = useState<string | null>(null)
  const { told } = useAsked(() => api.call('GET /api/teams', {}), [api])
  const { told: links, again } = useAsked(() => api.call('GET /api/invites', {}), [api])
  const teams = told?.kind === 'done' ? told.body.items : []
  const open = links?.kind === 'done' ? links.body.items : []
  const invite = async () => {
    const body = { role, team: team === NO_TEAM ? null : team }
    const done = await act.run(() => api.call('POST /api/invites', { body }))
    if (!done) return
    setLink(done.body.link)
    again()
  }
  const end = async (id: string) => {
    if (await act.run(() => api.call('DELETE /api/invites/:id', { params: { id } }))) again()
  }
  return (
    <section class="part">
      <h2>{t('team.invite')}</h2>
      <p>{t('team.inviteText')}</p>
      <Form act={act} go={t('team.inviteGo')} onGo={() => void invite()}>
        <Choice
          legend={t('account.role')}
          value={role}
          onChoose={setRole}
          options={STAFF.map((value) => ({ value, name: t(`account.role-${value}`) }))}
        />
        <Pick
          label={t('team.inviteTeam')}
          value={team}
          onPick={setTeam}
          options={[
            { value: NO_TEAM, name: t('team.noTeam') },
            ...teams.map(({ id, name }) => ({ value: id, name })),
          ]}
        />
      </Form>
      {link !== null && <Once title={t('team.inviteLink')} hint={t('team.linkHint')} text={link} />}
      {open.length > 0 && <h3>{t('team.openLinks')}</h3>}
      <TroubleNotice trouble={links && links.kind !== 'done' ? links : null} />
      <ul class="entries">
        {open.map((one) => (
          <OpenRow key={one.id} link={one} onEnd={() => void end(one.id)} />
        ))}
      </ul>
    </section>
  )
}
