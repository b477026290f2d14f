/** What the agent set out to do next time, shown before the next conversation. */
import './resolve.css'
import { useWords } from '../ui/index.ts'
import type { Intention } from '../wire/practice.ts'
import { useLoaded } from './useLoaded.ts'
import { useWorld } from './world.ts'

/** The newest one for a scenario, else the newest of all. */
export const intentionFor = (intentions: readonly Intention[], scenario: string): Intention | null =>
  intentions.find((one) => one.scenario === scenario) ?? intentions[0] ?? null

export const LastIntention = ({ scenario }: { scenario: string }) => {
  const { t } = useWords()
  const { practice } = useWorld()
  const known = useLoaded(() => practice.intentions(), [practice])
  const last = known && 'value' in known ? intentionFor(known.value, scenario) : null
  if (!last) return null
  return (
    <aside class="resolve">
      <p class="caption">{t('debrief.last')}</p>
      <p class="resolve-step">{t('debrief.sentence', { when: last.when, will: last.will })}</p>
    </aside>
  )
}
