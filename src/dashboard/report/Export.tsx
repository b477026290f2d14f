/** A team's tables, with what the report looks at. */
import { useState } from 'preact/hooks'
import { useWords } from '../../ui/index.ts'
import type { TeamReport } from '../../wire/api/index.ts'
import { EXPORT_TABLES, type ExportTable } from '../../wire/tables.ts'
import { Pick } from '../Pick.tsx'
import { TakeAlong } from '../TakeAlong.tsx'
import { useLensWords } from './Lenses.tsx'
import { type Lens, queryOf } from './lens.ts'

/** Tables of which every time counts, whichever the report looks at. */
const EVERY_TIME: readonly ExportTable[] = ['attempts', 'turns', 'reviews']
/** Tables that are always of the whole team. */
const WHOLE: readonly ExportTable[] = ['assignments', 'certificates', 'support']

interface Props {
  readonly team: string
  readonly lens: Lens
  readonly versions: TeamReport['versions']
}

/** Which of the choices above a table takes along. */
const useTaken = (table: ExportTable, { lens, versions }: Props): string => {
  const { t } = useWords()
  const chosen = useLensWords(lens, versions, !EVERY_TIME.includes(table))
  if (table === 'columns') return t('report.exportColumns')
  return WHOLE.includes(table) ? t('report.exportWhole') : t('report.exportWith', { lens: chosen })
}

export const Export = (props: Props) => {
  const { t } = useWords()
  const [table, setTable] = useState<ExportTable>('attempts')
  const taken = useTaken(table, props)
  return (
    <TakeAlong
      text={t('report.exportText')}
      taken={taken}
      path={`api/teams/${props.team}/export/${table}`}
      asked={queryOf(props.lens)}
    >
      <Pick
        label={t('report.exportTable')}
        value={table}
        onPick={(wanted) => setTable(EXPORT_TABLES.find((one) => one === wanted) ?? 'attempts')}
        options={EXPORT_TABLES.map((value) => ({ value, name: t(`report.table-${value}`) }))}
      />
    </TakeAlong>
  )
}
