/** The score server's figures. */
import { benchSending } from './sending.ts'
import { benchStore } from './store.ts'

/** `only`: `sending`, `store` (200,000 attempts), `quick` (2,000) or `million`; without it all there is. */
export const benchServer = async (only: string | undefined): Promise<void> => {
  if (only === undefined || only === 'sending') await benchSending()
  if (only !== 'sending') await benchStore(only)
}
