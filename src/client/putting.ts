/** Stores only the newest of many versions of a thing, one after another and not too often. */

/** `stored` is what is known to be there, `flying` what is on its way. */
export interface Putting<T> {
  readonly stored: () => T | null
  readonly flying: () => T | null
  /** Resolves to whether this version, or a newer one, is there. `soon` lets it wait for what comes next. */
  readonly put: (version: T, soon: boolean) => Promise<boolean>
  /** What is there by other ways. */
  readonly know: (version: T) => void
  /** Stores nothing more of what waits. */
  readonly giveUp: () => void
}

/** Milliseconds for which a version may wait for a newer one. */
const REST_MS = 1500

/** `store` says whether it is there now; it never rejects. */
export const openPutting = <T>(store: (version: T) => Promise<boolean>): Putting<T> => {
  let stored: T | null = null
  let flying: T | null = null
  let newest: { readonly version: T } | null = null
  let asked: ((stored: boolean) => void)[] = []
  let resting: ReturnType<typeof setTimeout> | undefined
  let urgent = false

  const send = async (): Promise<void> => {
    clearTimeout(resting)
    resting = undefined
    if (!newest || flying !== null) return
    const { version } = newest
    const waiting = asked
    newest = null
    asked = []
    urgent = false
    flying = version
    const done = await store(version)
    flying = null
    if (done) stored = version
    for (const tell of waiting) tell(done)
    if (newest) plan()
  }
  const plan = (): void => {
    if (urgent) void send()
    else resting ??= setTimeout(() => void send(), REST_MS)
  }
  return {
    stored: () => stored,
    flying: () => flying,
    put: (version, soon) =>
      new Promise((resolve) => {
        newest = { version }
        asked.push(resolve)
        urgent ||= !soon
        if (flying === null) plan()
      }),
    know(version) {
      stored = version
    },
    giveUp() {
      clearTimeout(resting)
      resting = undefined
      newest = null
      for (const tell of asked) tell(false)
      asked = []
    },
  }
}
