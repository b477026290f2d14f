/** Taking a table along: a plain download, so that a browser streams it to the disk. */
import { useState } from 'preact/hooks'
import { Choice, useWords } from '../../ui/index.ts'
import type { ExportTable, FormatName } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { Pick } from '../Pick.tsx'
import { type Lens, queryOf } from './lens.ts'

const TABLES = [
  'attempts',
  'turns',
  'people',
  'skills',
  'faults',
  'trend',
  'assignments',
  'certificates',
  'reviews',
  'support',
] as const satisfies readonly ExportTable[]
const FORMATS = ['csv', 'xlsx', 'jsonl'] as const satisfies readonly FormatName[]

/** The address of a table under `base`, with what the report looks at. */
export const exportAddress = (
  base: string,
  team: string,
  table: ExportTable,
  format: FormatName,
  lens: Lens,
): string => {
  const address = new URL(`api/teams/${team}/export/${table}`, base)
  const query = { format, ...queryOf(lens) }
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(name, String(value))
  return address.href
}

export const Export = ({ team, lens }: { team: string; lens: Lens }) => {
  const { t } = useWords()
  const { base } = useSeat()
  const [table, setTable] = useState<ExportTable>('attempts')
  const [format, setFormat] = useState<FormatName>('xlsx')
  return (
    <section class="part export only-screen">
      <h2>{t('report.export')}</h2>
      <p class="lead">{t('report.exportText')}</p>
      <div class="lens-fields">
        <Pick
          label={t('report.exportTable')}
          value={table}
          onPick={(wanted) => setTable(TABLES.find((one) => one === wanted) ?? 'attempts')}
          options={TABLES.map((value) => ({ value, name: t(`report.table-${value}`) }))}
        />
        <Choice
          legend={t('report.exportAs')}
          value={format}
          onChoose={setFormat}
          options={FORMATS.map((value) => ({ value, name: value.toUpperCase() }))}
        />
      </div>
      <div class="row">
        <a class="button" href={exportAddress(base, team, table, format, lens)} download>
          {t('report.exportGo')}
        </a>
      </div>
    </section>
  )
}
