/** Something asked of the server: busy meanwhile, and what went wrong afterwards. */
import { useRef, useState } from 'preact/hooks'

/** Why it was not done: the server's own words, or no answer at all. */
export type Trouble =
  | {
      readonly kind: 'refused'
      readonly problem: {
        readonly code: string
        readonly title: string
        readonly detail: string
        /** What checking a story found. */
        readonly report?: unknown
        readonly errors?: readonly { readonly pointer: string; readonly detail: string }[] | undefined
      }
    }
  | { readonly kind: 'unreached' }

type Told<T> = { readonly kind: 'done'; readonly body: T } | Trouble

export interface Act {
  readonly busy: boolean
  readonly trouble: Trouble | null
  /** Runs one thing at a time: what it answered, or null where it was not done. */
  readonly run: <T>(ask: () => Promise<Told<T>>) => Promise<{ readonly body: T } | null>
  readonly forget: () => void
}

/** What the server said about one field, by its name; null where it said nothing. */
export const faultAt = (trouble: Trouble | null, field: string): string | null =>
  trouble?.kind === 'refused'
    ? (trouble.problem.errors?.find(({ pointer }) => pointer === `/${field}`)?.detail ?? null)
    : null

/** A place to do something at the server. */
export const useAct = (): Act => {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const running = useRef(false)
  return {
    busy,
    trouble,
    forget: () => setTrouble(null),
    async run(ask) {
      if (running.current) return null
      running.current = true
      setBusy(true)
      setTrouble(null)
      const told = await ask()
      running.current = false
      setBusy(false)
      if (told.kind === 'done') return { body: told.body }
      setTrouble(told)
      return null
    },
  }
}
