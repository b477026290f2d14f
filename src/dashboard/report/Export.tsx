/** A team's tables, with what the report looks at. */
import { useState } from 'preact/hooks'
import { useWords } from '../../ui/index.ts'
import { EXPORT_TABLES, type ExportTable } from '../../wire/tables.ts'
import { Pick } from '../Pick.tsx'
import { TakeAlong } from '../TakeAlong.tsx'
import { type Lens, queryOf } from './lens.ts'

export const Export = ({ team, lens }: { team: string; lens: Lens }) => {
  const { t } = useWords()
  const [table, setTable] = useState<ExportTable>('attempts')
  return (
    <TakeAlong text={t('report.exportText')} path={`api/teams/${team}/export/${table}`} asked={queryOf(lens)}>
      <Pick
        label={t('report.exportTable')}
        value={table}
        onPick={(wanted) => setTable(EXPORT_TABLES.find((one) => one === wanted) ?? 'attempts')}
        options={EXPORT_TABLES.map((value) => ({ value, name: t(`report.table-${value}`) }))}
      />
    </TakeAlong>
  )
}
