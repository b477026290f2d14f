/** One line of the form: what it asks for, an example, and what is wrong with it once it has been left. */
import { useState } from 'preact/hooks'
import { Field } from '../../ui/Form.tsx'
import { useWords } from '../../ui/index.ts'
import { faultOf, type LineName, mostOf, OPTIONAL, type StoryForm } from './plan.ts'

/** Everything that a part of the form needs. */
export interface Filling {
  readonly form: StoryForm
  readonly change: (changed: Partial<StoryForm>) => void
  readonly taken: readonly string[]
  /** Whether somebody has pressed the button: from then on every fault is shown. */
  readonly tried: boolean
}

/** The element that a fault in this line leads to. */
export const fieldId = (line: LineName): string => `line-${line}`

/** What is wrong with a line, as a sentence; null where nothing is. */
export const useFault = ({ form, taken }: Pick<Filling, 'form' | 'taken'>) => {
  const { t, locale } = useWords()
  return (line: LineName): string | null => {
    const fault = faultOf(form, line, locale, taken)
    return fault && t(`starting.${fault}`, { most: mostOf(line, locale) })
  }
}

export const LineField = ({ line, filling }: { line: LineName; filling: Filling }) => {
  const { t } = useWords()
  const { form, change, tried } = filling
  const [left, setLeft] = useState(false)
  const faultIn = useFault(filling)
  const said = form.lines[line] !== '' && left
  const fault = tried || said ? faultIn(line) : null
  const name = t(`starting.line-${line}`)
  return (
    <Field
      id={fieldId(line)}
      label={OPTIONAL.includes(line) ? t('starting.optional', { line: name }) : name}
      hint={t(`starting.as-${line}`)}
      value={form.lines[line]}
      onType={(text) => change({ lines: { ...form.lines, [line]: text } })}
      onLeave={() => setLeft(true)}
      required={!OPTIONAL.includes(line)}
      prose={line !== 'folder'}
      fault={fault}
    />
  )
}

/** Several lines, one after the other. */
export const Lines = ({ lines, filling }: { lines: readonly LineName[]; filling: Filling }) => (
  <>
    {lines.map((line) => (
      <LineField key={line} line={line} filling={filling} />
    ))}
  </>
)
