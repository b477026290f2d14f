/** Fields to fill in, and what the server said about them. */
import './form.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Act, Trouble } from './act.ts'
import { useWords } from './words.ts'

/** Why it was not done, in a sentence; announced at once. */
export const TroubleNotice = ({ trouble }: { trouble: Trouble | null }) => {
  const { t } = useWords()
  return (
    <div role="alert">
      {trouble && (
        <p class="notice trouble">
          {trouble.kind === 'unreached' ? (
            t('account.unreached')
          ) : (
            <>
              <b>{trouble.problem.title}</b> {trouble.problem.detail}
            </>
          )}
        </p>
      )}
    </div>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly hint?: string
  readonly type?: 'text' | 'password' | 'date' | 'number'
  readonly complete?: string
  /** What is wrong with it; null where nothing is. */
  readonly fault?: string | null
  readonly required?: boolean
  readonly min?: string
  readonly max?: string
  /** The element's own id, where something else leads to it. */
  readonly id?: string
  /** Whether its words are prose. */
  readonly prose?: boolean
  readonly onLeave?: () => void
}

/** One line to type. */
export const Field = (props: FieldProps) => {
  const { label, value, onType, hint, type = 'text', complete = 'off', fault = null } = props
  const own = useId()
  const { id = own, prose = false, onLeave } = props
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onBlur={onLeave}
        required={props.required ?? true}
        min={props.min}
        max={props.max}
        autoComplete={complete}
        autoCapitalize="none"
        spellcheck={prose}
        aria-invalid={fault !== null}
        aria-describedby={told || undefined}
      />
      {hint && (
        <p id={`${id}-hint`} class="caption">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} class="fault">
          {fault}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly hint?: string
  readonly rows?: number
  /** Whether one goes on typing here as soon as it appears. */
  readonly entered?: boolean
}

/** Some lines to type; Ctrl or Command with Enter sends them, as the button does. */
export const TextField = ({ label, value, onType, hint, rows = 3, entered = false }: TextFieldProps) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (entered) field.current?.focus()
  }, [])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={rows}
        value={value}
        required
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.current?.form?.requestSubmit()
        }}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && (
        <p id={`${id}-hint`} class="caption">
          {hint}
        </p>
      )}
    </div>
  )
}

interface FormProps {
  readonly act: Act
  /** What its one button says. */
  readonly go: string
  readonly onGo: () => void
  readonly children: ComponentChildren
  readonly weight?: 'main' | 'plain'
  readonly beside?: ComponentChildren
}

/** A form: fields, what went wrong, one button. */
export const Form = ({ act, go, onGo, children, weight = 'main', beside }: FormProps) => (
  <form
    class="form"
    aria-busy={act.busy}
    onSubmit={(event) => {
      event.preventDefault()
      onGo()
    }}
  >
    {children}
    <TroubleNotice trouble={act.trouble} />
    <div class="row">
      <button type="submit" class={`button ${weight}`} disabled={act.busy}>
        {go}
      </button>
      {beside}
    </div>
  </form>
)
