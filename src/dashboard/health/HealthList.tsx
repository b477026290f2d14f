/** All versions of all stories: which of them to look into. */
import { TroubleNotice } from '../../ui/Form.tsx'
import { momentIn, useAsked, useWords } from '../../ui/index.ts'
import { useSeat } from '../office.ts'
import type { PartProps } from '../TeamPage.tsx'
import { titleIn } from '../titles.ts'

export const HealthList = ({ team }: PartProps) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const { told } = useAsked(() => api.call('GET /api/scenarios', { query: { all: 'true' } }), [api])
  const lines = told?.kind === 'done' ? told.body.items : []
  return (
    <section class="part">
      <p class="lead">{t('health.list')}</p>
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : null} />
      {told?.kind === 'done' && lines.length === 0 && <p>{t('health.listNone')}</p>}
      <ul class="entries">
        {lines.map((line) => (
          <li key={line.version} class="entry">
            <a href={`#/team/health/${line.scenario}/${line.version}/${team.id}`}>{titleIn(line, locale)}</a>
            <span class="caption">
              {t('health.version', {
                when: momentIn(locale)(line.published),
                version: line.version.slice(0, 6),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
