/** In place of a map: why there is none, or that it is still to come. */
import { problemText } from '../../locale/problems.ts'
import { useWords } from '../../ui/index.ts'
import type { FileReport } from '../checking/report.ts'
import type { Desk } from '../desk.ts'
import { whyUnread } from '../rehearsal.ts'

export const NoMap = ({ desk, report }: { desk: Desk; report: FileReport | undefined }) => {
  const { t, locale } = useWords()
  const standing = desk.standing.value
  const unread = report?.header === null ? whyUnread(report.problems) : null
  const why = unread
    ? t('foreign.unread', { problem: problemText(unread, locale) })
    : standing === 'too-long'
      ? t('foreign.tooLong')
      : standing === 'failed'
        ? t('foreign.failed')
        : null
  return (
    <p class="map-none" role="status">
      {why === null
        ? t(standing === 'done' ? 'workbench.mapNone' : 'foreign.working')
        : t('foreign.incomplete', { why })}
    </p>
  )
}
