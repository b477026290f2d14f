/** Something that arrives later: null while it is under way. */
import { useEffect, useState } from 'preact/hooks'

export type Loaded<T> = { readonly value: T } | { readonly failed: true } | null

/** Loads again whenever `keys` change; keeps showing what it had until the new arrives. */
export const useLoaded = <T>(load: () => Promise<T>, keys: readonly unknown[]): Loaded<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>(null)
  useEffect(() => {
    let gone = false
    load().then(
      (value) => !gone && setLoaded({ value }),
      () => !gone && setLoaded({ failed: true }),
    )
    return () => {
      gone = true
    }
  }, keys)
  return loaded
}
