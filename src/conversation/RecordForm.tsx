/** The after-call record: one card that fills in field by field. */
import { useWords } from '../ui/index.ts'
import type { RecordRow } from './entries.ts'
import { MOOD_AFTER, Portrait } from './Portrait.tsx'

const Row = ({ row, now }: { row: RecordRow; now: boolean }) => {
  const { t } = useWords()
  return (
    <div class={row.answer === null ? 'record-row open' : 'record-row'}>
      <dt>
        {t(`field.${row.field}`)}
        {row.prompt && <span>{row.prompt}</span>}
      </dt>
      <dd>{row.answer ?? (now ? t('play.recordNow') : t('play.recordEmpty'))}</dd>
    </div>
  )
}

export const RecordForm = ({ rows }: { rows: readonly RecordRow[] }) => {
  const { t } = useWords()
  const open = rows.findIndex((row) => row.answer === null)
  return (
    <section class="record" aria-label={t('play.record')}>
      {/* The one who reads it. */}
      <Portrait who="zhou" mood={MOOD_AFTER.fair} />
      <h2>{t('play.record')}</h2>
      <p>{t('play.recordHint')}</p>
      <dl>
        {rows.map((row, index) => (
          <Row key={`${row.field}${index}`} row={row} now={index === open} />
        ))}
      </dl>
    </section>
  )
}
