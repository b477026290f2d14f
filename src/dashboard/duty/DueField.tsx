/** A day by which something is to be done: none that is past, or none at all. */
import { Field } from '../../ui/Form.tsx'
import { useSeat } from '../office.ts'
import { fieldDay } from './due.ts'

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onType: (value: string) => void
  /** What is wrong with it; null where nothing is. */
  readonly fault?: string | null
}

export const DueField = (props: Props) => (
  <Field {...props} type="date" min={fieldDay(useSeat().now())} required={false} />
)
