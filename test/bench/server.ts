/** The score server's figures. */
import { benchStore } from './store.ts'

/** `only`: `store` (200,000 attempts), `quick` (2,000) or `million`; without it all there is. */
export const benchServer = async (only: string | undefined): Promise<void> => {
  await benchStore(only)
}
