/** Something that is made when a page opens and closed when it goes. */
import { useEffect, useState } from 'preact/hooks'

/** Undefined while it is being made; made anew whenever `keys` change. */
export const useMade = <T>(
  make: () => Promise<T>,
  close: (made: T) => void,
  keys: readonly unknown[],
): T | undefined => {
  const [made, setMade] = useState<T | undefined>(undefined)
  const [failure, setFailure] = useState<{ readonly why: unknown } | null>(null)
  useEffect(() => {
    let gone = false
    let mine: { readonly made: T } | null = null
    make().then(
      (one) => {
        if (gone) return close(one)
        mine = { made: one }
        setMade(() => one)
      },
      (why: unknown) => setFailure({ why }),
    )
    return () => {
      gone = true
      if (mine) close(mine.made)
    }
  }, keys)
  if (failure) throw failure.why
  return made
}
