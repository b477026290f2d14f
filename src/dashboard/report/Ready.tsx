/** Who is ready: whoever has passed every story that the team plays. */
import { useWords } from '../../ui/index.ts'
import type { TeamReport } from '../../wire/api/index.ts'

type Props = Pick<TeamReport, 'people' | 'plays'>

/** More names are no answer at a glance; the table below has them all. */
const MOST_NAMES = 12

export const Ready = ({ people, plays }: Props) => {
  const { t, locale } = useWords()
  if (plays === 0 || people.length === 0) return null
  const ready = people.filter((one) => one.ready === plays).map(({ name }) => name)
  const names = new Intl.ListFormat(locale, { type: 'conjunction' })
  const counts = { ready: ready.length, all: people.length, plays }
  return (
    <section class="part">
      <h2>{t('report.readyTitle')}</h2>
      <p class="lead">{t(ready.length === 0 ? 'report.readyNone' : 'report.readyText', counts)}</p>
      {ready.length > 0 && ready.length <= MOST_NAMES && <p>{names.format(ready)}</p>}
    </section>
  )
}
