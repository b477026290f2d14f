/** What stories are called, by their scenario. */
import { useAsked, useWords } from '../ui/index.ts'
import type { ScenarioLine } from '../wire/api/index.ts'
import { useSeat } from './office.ts'

/** A version's title in a language, or in whichever it has. */
export const titleIn = ({ titles, scenario }: ScenarioLine, locale: string): string =>
  titles[locale] ?? Object.values(titles)[0] ?? scenario

/** Titles of what a team has live; a story that is not is told by its folder's name. */
export const useTitles = (team: string): ((scenario: string) => string) => {
  const { locale } = useWords()
  const { api } = useSeat()
  const { told } = useAsked(() => api.call('GET /api/scenarios', { query: { team } }), [api, team])
  const items = told?.kind === 'done' ? told.body.items : []
  return (scenario) => {
    const line = items.find((one) => one.scenario === scenario)
    return line ? titleIn(line, locale) : scenario
  }
}
