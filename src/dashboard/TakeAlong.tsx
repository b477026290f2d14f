/** Taking a table along: a plain download, so that a browser streams it to the disk. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Choice, useWords } from '../ui/index.ts'
import { FORMATS, type FormatName } from '../wire/tables.ts'
import { useSeat } from './office.ts'

type Asked = Readonly<Record<string, unknown>>

/** The address of a file under `base`; what is undefined is not asked for. */
const addressOf = (base: string, path: string, asked: Asked): string => {
  const address = new URL(path, base)
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined) address.searchParams.set(name, String(value))
  return address.href
}

interface Props {
  readonly text: string
  /** Where the server has the table, from the page's own folder on. */
  readonly path: string
  readonly asked?: Asked
  /** What of the page's choices goes along. */
  readonly taken?: string
  /** What is chosen before the form it comes in. */
  readonly children?: ComponentChildren
}

export const TakeAlong = ({ text, taken = '', path, asked = {}, children }: Props) => {
  const { t, locale } = useWords()
  const { base } = useSeat()
  const [format, setFormat] = useState<FormatName>('xlsx')
  return (
    <details class="unfold export only-screen">
      <summary>{t('report.export')}</summary>
      <p class="lead">{text}</p>
      <div class="lens-fields">
        {children}
        <Choice
          legend={t('report.exportAs')}
          value={format}
          onChoose={setFormat}
          options={FORMATS.map((value) => ({ value, name: value.toUpperCase() }))}
        />
      </div>
      {taken && (
        <p class="notice" role="status">
          {taken}
        </p>
      )}
      <div class="row">
        <a class="button" href={addressOf(base, path, { format, locale, ...asked })} download>
          {t('report.exportGo')}
        </a>
      </div>
    </details>
  )
}
