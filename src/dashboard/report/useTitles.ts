/** Titles of all stories that there are, for pages that are about no team. */
import { useAsked } from '../../ui/index.ts'
import { useSeat } from '../office.ts'
import { useTitleIn } from './titled.ts'

/** What a scenario is called; its folder's name until the titles have come. */
export const useAllTitles = (): ((scenario: string) => string) => {
  const { api } = useSeat()
  const titleIn = useTitleIn()
  const { told } = useAsked(() => api.call('GET /api/scenarios', { query: { all: 'true' } }), [api])
  const lines = told?.kind === 'done' ? told.body.items : []
  return (scenario) => titleIn(lines.find((one) => one.scenario === scenario)?.titles ?? {}, scenario)
}
