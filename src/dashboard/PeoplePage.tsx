/** People: whoever leads sees their own, an admin all of them, and can let staff in. */
import { useState } from 'preact/hooks'
import { Field, TroubleNotice } from '../ui/Form.tsx'
import { Button, momentIn, Page, PageLink, useAct, useAsked, useWords } from '../ui/index.ts'
import type { PersonLine } from '../wire/api/index.ts'
import { Invite } from './Invite.tsx'
import { Once } from './Once.tsx'
import { useSeat } from './office.ts'
import { Pick } from './Pick.tsx'
import { Sure } from './Sure.tsx'

const FEW = 50
type Role = PersonLine['role']
const STAFF: readonly Role[] = ['trainer', 'manager', 'admin']

/** What was handed out for somebody, to be shown once. */
interface Handed {
  readonly name: string
  readonly kind: 'code' | 'link'
  readonly text: string
}

interface RowProps {
  readonly person: PersonLine
  readonly onChange: (changed: { readonly role?: Role; readonly active?: boolean }) => void
  readonly onRenew: () => void
  readonly onErase: () => void
}

/** What only an admin may do with somebody. */
const Powers = ({ person, onChange, onErase }: Omit<RowProps, 'onRenew'>) => {
  const { t } = useWords()
  const { name, role, active } = person
  return (
    <>
      {role !== 'trainee' && (
        <Pick
          label={t('team.roleOf', { name })}
          value={role}
          onPick={(value) => {
            const wanted = STAFF.find((one) => one === value)
            if (wanted) onChange({ role: wanted })
          }}
          options={STAFF.map((value) => ({ value, name: t(`account.role-${value}`) }))}
        />
      )}
      {active ? (
        <Sure
          name={t('team.switchOff')}
          label={`${t('team.switchOff')} ${name}`}
          text={t('team.switchOffSure', { name })}
          onSure={() => onChange({ active: false })}
        />
      ) : (
        <Button
          weight="quiet"
          label={`${t('team.switchOn')} ${name}`}
          onPress={() => onChange({ active: true })}
        >
          {t('team.switchOn')}
        </Button>
      )}
      <Sure
        name={t('team.erase')}
        label={`${t('team.erase')} ${name}`}
        text={t('team.eraseSure', { name })}
        onSure={onErase}
      />
    </>
  )
}

const Row = ({ person, onChange, onRenew, onErase }: RowProps) => {
  const { t, locale } = useWords()
  const { me } = useSeat()
  const { id, name, role, login, active, teams, seen } = person
  const isTrainee = role === 'trainee'
  return (
    <li class="entry person">
      <b>{name}</b>
      <span class="caption">
        {[
          t(`account.role-${role}`),
          login,
          teams.map((team) => team.name).join('、') || null,
          seen === null ? t('team.neverSeen') : t('account.seen', { when: momentIn(locale)(seen) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {!active && <span class="label mistake">{t('team.isOff')}</span>}
      {(isTrainee || me.role === 'admin') && active && id !== me.id && (
        <Sure
          name={t(isTrainee ? 'team.newCode' : 'team.resetLink')}
          label={`${t(isTrainee ? 'team.newCode' : 'team.resetLink')} ${name}`}
          text={t(isTrainee ? 'team.newCodeSure' : 'team.resetSure', { name })}
          onSure={onRenew}
        />
      )}
      {me.role === 'admin' && id !== me.id && (
        <Powers person={person} onChange={onChange} onErase={onErase} />
      )}
    </li>
  )
}

/** People by a part of their name, a page at a time. */
const usePeople = (name: string) => {
  const { api } = useSeat()
  const [more, setMore] = useState<readonly PersonLine[]>([])
  const [cursor, setCursor] = useState<string | null | undefined>(undefined)
  const query = { limit: FEW, ...(name === '' ? {} : { name }) }
  const { told, again } = useAsked(() => api.call('GET /api/people', { query }), [api, name])
  const page = told?.kind === 'done' ? told.body : null
  const next = cursor === undefined ? (page?.next ?? null) : cursor
  return {
    told,
    next,
    people: [...(page?.items ?? []), ...more],
    again: () => {
      setMore([])
      setCursor(undefined)
      again()
    },
    goOn: async () => {
      const done = await api.call('GET /api/people', { query: { ...query, cursor: next ?? undefined } })
      if (done.kind !== 'done') return
      setMore([...more, ...done.body.items])
      setCursor(done.body.next)
    },
  }
}

const List = ({ name }: { name: string }) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [handed, setHanded] = useState<Handed | null>(null)
  const { told, people, next, again, goOn } = usePeople(name)
  const renew = async ({ id, role, name }: PersonLine) => {
    const params = { id }
    if (role === 'trainee') {
      const done = await act.run(() => api.call('POST /api/people/:id/code', { params }))
      if (done) setHanded({ name, kind: 'code', text: done.body.code })
      return
    }
    const done = await act.run(() => api.call('POST /api/people/:id/reset', { params }))
    if (done) setHanded({ name, kind: 'link', text: done.body.link })
  }
  const change = async (id: string, body: { readonly role?: Role; readonly active?: boolean }) => {
    if (await act.run(() => api.call('PATCH /api/people/:id', { params: { id }, body }))) again()
  }
  const erase = async (id: string) => {
    if (await act.run(() => api.call('DELETE /api/people/:id', { params: { id } }))) again()
  }
  return (
    <section class="part">
      {handed && (
        <Once
          title={t(handed.kind === 'code' ? 'team.codeFor' : 'team.linkFor', { name: handed.name })}
          hint={t(handed.kind === 'code' ? 'team.codeHint' : 'team.linkHint')}
          text={handed.text}
        />
      )}
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : act.trouble} />
      {told?.kind === 'done' && people.length === 0 && <p>{t('team.nobody')}</p>}
      <ul class="entries">
        {people.map((person) => (
          <Row
            key={person.id}
            person={person}
            onChange={(changed) => void change(person.id, changed)}
            onRenew={() => void renew(person)}
            onErase={() => void erase(person.id)}
          />
        ))}
      </ul>
      {next !== null && (
        <div class="row">
          <Button onPress={() => void goOn()}>{t('account.more')}</Button>
        </div>
      )}
    </section>
  )
}

export const PeoplePage = () => {
  const { t } = useWords()
  const { me } = useSeat()
  const [typed, setTyped] = useState('')
  const [name, setName] = useState('')
  return (
    <Page title={t('team.people')} aside={<PageLink to="/team">{t('team.all')}</PageLink>}>
      <search>
        <form
          class="find"
          onSubmit={(event) => {
            event.preventDefault()
            setName(typed.trim())
          }}
        >
          <Field label={t('team.find')} value={typed} onType={setTyped} required={false} />
          <button type="submit" class="button plain">
            {t('team.findGo')}
          </button>
        </form>
      </search>
      <List key={name} name={name} />
      {me.role === 'admin' && <Invite />}
    </Page>
  )
}
