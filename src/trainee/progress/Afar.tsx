/** What the server has of one's own talks that this device was not there for. */
import { useWords } from '../../ui/index.ts'
import type { OwnRun } from '../../wire/api/index.ts'
import { useServer } from '../server.ts'
import { useWorld } from '../world.ts'
import type { Figures } from './figures.ts'

/** One's own talks that are not among the figures of this device, newest first. */
export const useAfar = ({ curves }: Pick<Figures, 'curves'>): readonly OwnRun[] => {
  const runs = useServer()?.server.duties.runs.value ?? []
  const here = new Set(curves.flatMap((curve) => curve.runs.map(({ id }) => id)))
  return runs.filter(({ id }) => !here.has(id))
}

const Story = ({ scenario, runs }: { scenario: string; runs: readonly OwnRun[] }) => {
  const { t, locale, number } = useWords()
  const { shelf } = useWorld()
  const scores = runs.flatMap(({ score }) => score ?? [])
  const count = runs.length
  return (
    <li>
      <a href={`#/story/${scenario}`}>{shelf.find(scenario)?.header(locale)?.title ?? scenario}</a>{' '}
      <span class="caption">
        {scores.length === 0
          ? t('progress.afarOf', { count })
          : t('progress.afarBest', { count, score: number(Math.max(...scores)) })}
      </span>{' '}
      {runs.some(({ passed }) => passed) && <span class="label best">{t('catalogue.passed')}</span>}
    </li>
  )
}

export const Afar = ({ runs }: { runs: readonly OwnRun[] }) => {
  const { t } = useWords()
  if (runs.length === 0) return null
  return (
    <section class="progress-part" aria-labelledby="afar">
      <h2 id="afar">{t('progress.afar')}</h2>
      <p>{t('progress.afarText')}</p>
      <ul class="left-exams">
        {[...Map.groupBy(runs, ({ scenario }) => scenario)].map(([scenario, theirs]) => (
          <Story key={scenario} scenario={scenario} runs={theirs} />
        ))}
      </ul>
    </section>
  )
}
