/** Things that arrive while somebody waits for them. */

export interface Mailbox<T> {
  readonly put: (things: readonly T[]) => void
  /** Each thing once, in order of arrival; ends with `signal`, what is still waiting then is dropped. */
  readonly take: (signal: AbortSignal) => AsyncGenerator<T>
}

export const createMailbox = <T>(): Mailbox<T> => {
  const waiting: T[] = []
  let wake = (): void => {}
  const arrival = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
    })
  return {
    put: (things) => {
      waiting.push(...things)
      wake()
    },
    async *take(signal) {
      signal.addEventListener('abort', () => wake(), { once: true })
      while (!signal.aborted) {
        const next = waiting.shift()
        if (next === undefined) await arrival()
        else yield next
      }
    },
  }
}
