/** Name, sign-in name and password of somebody new among the staff. */
import { useState } from 'preact/hooks'
import { Field, Form } from '../ui/Form.tsx'
import { type Act, faultAt, useWords } from '../ui/index.ts'

export interface Fresh {
  readonly name: string
  readonly login: string
  readonly password: string
}

/** What a new password has to be; the server decides, and says why where it will not take one. */
export const NewPassword = ({
  act,
  label,
  value,
  field,
  onType,
}: {
  act: Act
  label: string
  value: string
  /** As the server calls it. */
  field: string
  onType: (value: string) => void
}) => {
  const { t } = useWords()
  const { trouble } = act
  const weak =
    trouble?.kind === 'refused' && trouble.problem.code === 'weak-password' ? trouble.problem.detail : null
  return (
    <Field
      label={label}
      hint={t('account.passwordHint')}
      type="password"
      complete="new-password"
      value={value}
      onType={onType}
      fault={weak ?? faultAt(trouble, field)}
    />
  )
}

export const Newcomer = ({ act, onMake }: { act: Act; onMake: (fresh: Fresh) => void }) => {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  return (
    <Form act={act} go={t('account.make')} onGo={() => onMake({ name, login, password })}>
      <Field
        label={t('account.name')}
        value={name}
        onType={setName}
        complete="name"
        fault={faultAt(act.trouble, 'name')}
      />
      <Field
        label={t('account.login')}
        hint={t('account.loginHint')}
        value={login}
        onType={setLogin}
        complete="username"
        fault={faultAt(act.trouble, 'login')}
      />
      <NewPassword
        act={act}
        label={t('account.password')}
        value={password}
        field="password"
        onType={setPassword}
      />
    </Form>
  )
}
