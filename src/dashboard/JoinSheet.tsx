/** How one joins a team, what it is called, and its end. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../ui/Form.tsx'
import { Button, faultAt, useAct, useWords } from '../ui/index.ts'
import type { Answer } from '../wire/api/index.ts'
import { Once } from './Once.tsx'
import { useSeat } from './office.ts'
import { Sure } from './Sure.tsx'
import type { PartProps } from './TeamPage.tsx'

type Code = Answer<'POST /api/teams/:id/code'>

const Door = ({ team, onChange }: PartProps) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [code, setCode] = useState<Code | null>(null)
  const params = { id: team.id }
  const make = async () => {
    const done = await act.run(() => api.call('POST /api/teams/:id/code', { params }))
    if (!done) return
    setCode(done.body)
    onChange()
  }
  const shut = async () => {
    if (!(await act.run(() => api.call('DELETE /api/teams/:id/code', { params })))) return
    setCode(null)
    onChange()
  }
  return (
    <section class="part">
      <h2>{t('team.joinTitle')}</h2>
      {!code && <p>{t(team.open ? 'team.joinIsOpen' : 'team.joinIsShut')}</p>}
      {code && (
        <Once
          title={t('team.joinLink')}
          hint={t('team.joinHint')}
          text={code.link}
          code={code.code}
          qr={t('team.qr')}
        />
      )}
      <TroubleNotice trouble={act.trouble} />
      <div class="row">
        {team.open ? (
          <>
            <Sure
              weight="plain"
              name={t('team.joinRenew')}
              text={t('team.joinRenewSure')}
              onSure={() => void make()}
            />
            <Button onPress={() => void shut()}>{t('team.joinShut')}</Button>
          </>
        ) : (
          <Button weight="main" onPress={() => void make()}>
            {t('team.joinMake')}
          </Button>
        )}
      </div>
    </section>
  )
}

const Named = ({ team, onChange }: PartProps) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [name, setName] = useState(team.name)
  const [saved, setSaved] = useState(false)
  const params = { id: team.id }
  const rename = async () => {
    setSaved(false)
    if (!(await act.run(() => api.call('PATCH /api/teams/:id', { params, body: { name } })))) return
    setSaved(true)
    onChange()
  }
  const archive = async (archived: boolean) => {
    if (await act.run(() => api.call('PATCH /api/teams/:id', { params, body: { archived } }))) onChange()
  }
  return (
    <section class="part">
      <h2>{t('team.itself')}</h2>
      <Form
        act={act}
        go={t('account.save')}
        weight="plain"
        onGo={() => void rename()}
        beside={<span role="status">{saved && t('account.saved')}</span>}
      >
        <Field label={t('team.name')} value={name} onType={setName} fault={faultAt(act.trouble, 'name')} />
      </Form>
      <div class="row">
        {team.archived === null ? (
          <Sure
            weight="plain"
            name={t('team.archive')}
            text={t('team.archiveSure')}
            onSure={() => void archive(true)}
          />
        ) : (
          <Button onPress={() => void archive(false)}>{t('team.bringBack')}</Button>
        )}
      </div>
    </section>
  )
}

export const JoinSheet = (props: PartProps) => (
  <>
    {props.team.archived === null && <Door {...props} />}
    <Named {...props} />
  </>
)
