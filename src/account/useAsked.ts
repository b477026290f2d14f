/** Something that the server is asked for when a page opens. */
import { useEffect, useState } from 'preact/hooks'
import type { Reply } from '../client/api.ts'
import type { RouteName } from '../wire/api/index.ts'

/** Null until it has answered; `again` asks once more. */
export const useAsked = <R extends RouteName>(ask: () => Promise<Reply<R>>, keys: readonly unknown[]) => {
  const [told, setTold] = useState<Reply<R> | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let gone = false
    void ask().then((reply) => !gone && setTold(reply))
    return () => {
      gone = true
    }
  }, [...keys, round])
  return { told, again: () => setRound(round + 1) }
}
