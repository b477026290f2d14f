/** Holds a page back until all words are there: the catalogue is shown with a part of them. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords, Waiting } from '../ui/index.ts'

export const Whole = ({ children }: { children: ComponentChildren }) => {
  const words = useWords()
  const [asked, setAsked] = useState<{ readonly failure: unknown }>({ failure: null })
  useEffect(() => {
    if (words.isWhole()) return
    words.fetchRest().then(
      () => setAsked({ failure: null }),
      (failure: unknown) => setAsked({ failure }),
    )
  }, [words])
  if (asked.failure !== null) throw asked.failure
  return words.isWhole() ? children : <Waiting text={words.t('app.loading')} />
}
