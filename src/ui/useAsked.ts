/** Something that the server is asked for when a page opens. */
import { useEffect, useState } from 'preact/hooks'

/** What was told; null until the first answer. */
export interface Asked<T> {
  readonly told: T | null
  /** Asks once more, and shows what was told until then. */
  readonly again: () => void
}

/** Asks when the page opens and whenever `keys` change. */
export const useAsked = <T>(ask: () => Promise<T>, keys: readonly unknown[]): Asked<T> => {
  const [told, setTold] = useState<T | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let gone = false
    void ask().then((reply) => !gone && setTold(reply))
    return () => {
      gone = true
    }
  }, [...keys, round])
  return { told, again: () => setRound((before) => before + 1) }
}
