/** Who is in a team. */
import { useState } from 'preact/hooks'
import { Form, TroubleNotice } from '../ui/Form.tsx'
import { momentIn, useAct, useAsked, useWords } from '../ui/index.ts'
import type { PersonLine } from '../wire/api/index.ts'
import { Once } from './Once.tsx'
import { useSeat } from './office.ts'
import { Pick } from './Pick.tsx'
import { Sure } from './Sure.tsx'
import type { PartProps } from './TeamPage.tsx'

const MOST = 200

interface RowProps {
  readonly person: PersonLine
  readonly onCode: () => void
  readonly onDrop: () => void
}

const Row = ({ person, onCode, onDrop }: RowProps) => {
  const { t, locale } = useWords()
  const { id, name, role, seen } = person
  return (
    <li class="entry">
      {role === 'trainee' ? <a href={`#/team/person/${id}`}>{name}</a> : <b>{name}</b>}
      <span class="caption">
        {t(`account.role-${role}`)} ·{' '}
        {seen === null ? t('team.neverSeen') : t('account.seen', { when: momentIn(locale)(seen) })}
      </span>
      {role === 'trainee' && (
        <Sure
          name={t('team.newCode')}
          label={`${t('team.newCode')} ${name}`}
          text={t('team.newCodeSure', { name })}
          onSure={onCode}
        />
      )}
      <Sure
        name={t('team.drop')}
        label={`${t('team.drop')} ${name}`}
        text={t('team.dropSure', { name })}
        onSure={onDrop}
      />
    </li>
  )
}

/** Staff who are not in the team yet; only an admin knows them all. */
const Add = ({
  team,
  members,
  onAdd,
}: {
  team: string
  members: readonly PersonLine[]
  onAdd: () => void
}) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [person, setPerson] = useState('')
  const { told } = useAsked(
    () => api.call('GET /api/people', { query: { active: 'true', limit: MOST } }),
    [api],
  )
  const known = new Set(members.map(({ id }) => id))
  const others = told?.kind === 'done' ? told.body.items.filter(({ id }) => !known.has(id)) : []
  if (others.length === 0) return null
  const add = async () => {
    const params = { id: team, person: person || (others[0]?.id ?? '') }
    if (await act.run(() => api.call('PUT /api/teams/:id/members/:person', { params }))) onAdd()
  }
  return (
    <section class="part">
      <h2>{t('team.add')}</h2>
      <Form act={act} go={t('team.addGo')} weight="plain" onGo={() => void add()}>
        <Pick
          label={t('team.who')}
          value={person || (others[0]?.id ?? '')}
          onPick={setPerson}
          options={others.map(({ id, name, role }) => ({
            value: id,
            name: `${name} · ${t(`account.role-${role}`)}`,
          }))}
        />
      </Form>
    </section>
  )
}

export const Members = ({ team, onChange }: PartProps) => {
  const { t } = useWords()
  const { api, me } = useSeat()
  const act = useAct()
  const [code, setCode] = useState<{ readonly name: string; readonly code: string } | null>(null)
  const { told, again } = useAsked(
    () => api.call('GET /api/people', { query: { team: team.id, limit: MOST } }),
    [api, team.id],
  )
  const people = told?.kind === 'done' ? told.body.items : []
  const renew = async ({ id, name }: PersonLine) => {
    const done = await act.run(() => api.call('POST /api/people/:id/code', { params: { id } }))
    if (done) setCode({ name, code: done.body.code })
  }
  const changed = () => {
    again()
    onChange()
  }
  const drop = async (person: string) => {
    const params = { id: team.id, person }
    if (await act.run(() => api.call('DELETE /api/teams/:id/members/:person', { params }))) changed()
  }
  return (
    <>
      <section class="part">
        {code && (
          <Once title={t('team.codeFor', { name: code.name })} hint={t('team.codeHint')} text={code.code} />
        )}
        <TroubleNotice trouble={told && told.kind !== 'done' ? told : act.trouble} />
        {told?.kind === 'done' && people.length === 0 && <p>{t('team.noMembers')}</p>}
        <ul class="entries">
          {people.map((person) => (
            <Row
              key={person.id}
              person={person}
              onCode={() => void renew(person)}
              onDrop={() => void drop(person.id)}
            />
          ))}
        </ul>
      </section>
      {me.role === 'admin' && <Add key={people.length} team={team.id} members={people} onAdd={changed} />}
    </>
  )
}
