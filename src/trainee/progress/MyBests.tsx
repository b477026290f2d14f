/** One's own best scores, story by story: first attempts apart from replays. */
import { type Best, Bests } from '../../ui/Bests.tsx'
import { useWords } from '../../ui/index.ts'
import { useDayWords } from '../drills/useDayWords.ts'
import { useWorld } from '../world.ts'
import type { Curve, Ended, Figures } from './figures.ts'

/** Of two with the same score the earlier one: it was reached then. */
const highest = (runs: readonly Ended[]): Ended | null =>
  runs.reduce<Ended | null>(
    (best, run) => (run.score === null || (best && (best.score ?? 0) >= run.score) ? best : run),
    null,
  )

/** The best run of either kind at a story; null where there is none with a score. */
export const bestRuns = ({ runs }: Curve) => ({
  first: highest(runs.filter(({ isFirst }) => isFirst)),
  again: highest(runs.filter(({ isFirst }) => !isFirst)),
})

export const MyBests = ({ curves }: Pick<Figures, 'curves'>) => {
  const { t, locale } = useWords()
  const { shelf } = useWorld()
  const dayWords = useDayWords()
  const told = (run: Ended | null): Best | null =>
    run && { score: run.score ?? 0, when: dayWords(run.day), href: `#/result/${run.id}` }
  const rows = curves.map((curve) => {
    const { first, again } = bestRuns(curve)
    const title = shelf.find(curve.scenario)?.header(locale)?.title ?? curve.scenario
    return { scenario: curve.scenario, title, first: told(first), again: told(again) }
  })
  return (
    <section class="progress-part" aria-labelledby="bests">
      <h2 id="bests">{t('best.title')}</h2>
      <p>{t('best.text')}</p>
      <Bests rows={rows} />
    </section>
  )
}
