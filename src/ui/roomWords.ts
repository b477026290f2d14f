/** A room's own words, fetched at its door. */
import { useEffect, useState } from 'preact/hooks'
import type { Room, Translator } from '../locale/index.ts'

/** The newest words that have the rooms' own among them; null until the first do. `rooms` must not change. */
export const useRoomWords = (words: Translator, rooms: readonly Room[]): Translator | null => {
  const [ready, setReady] = useState<Translator | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let gone = false
    Promise.all([words.fetchRest(), ...rooms.map((room) => words.fetchRoom(room))]).then(
      () => !gone && setReady(words),
      (why: unknown) => setFailure(why),
    )
    return () => {
      gone = true
    }
  }, [words])
  if (failure !== null && ready === null) throw failure
  return ready
}
