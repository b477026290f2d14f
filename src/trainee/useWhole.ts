/** Fetches the words that the catalogue does without, for something that appears beside a page. */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../ui/index.ts'

/** True once all words are there; where they cannot be had, whatever waits for them does not appear. */
export const useWhole = (): boolean => {
  const words = useWords()
  const [, setArrived] = useState(words)
  useEffect(() => {
    let gone = false
    words.fetchRest().then(
      () => !gone && setArrived({ ...words }),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [words])
  return words.isWhole()
}
