/** The score server's figures. */
import { benchReports } from './reports.ts'
import { benchSending } from './sending.ts'
import { benchStore } from './store.ts'

/** `only`: `reports`, `sending`, `store` (200,000 attempts), `quick` (2,000) or `million`; without it all there is. */
export const benchServer = async (only: string | undefined): Promise<void> => {
  if (only === undefined || only === 'sending') await benchSending()
  if (only === undefined || only === 'reports') await benchReports()
  if (only !== 'sending' && only !== 'reports') await benchStore(only)
}
