/** Keeps the most recently used things, at most `bound` of them. */
export interface Recent<T> {
  /** Undefined where it was never kept or has been let go. */
  get(key: string): T | undefined
  put(key: string, thing: T): void
  clear(): void
  readonly size: number
}

export const keepRecent = <T>(bound: number): Recent<T> => {
  const kept = new Map<string, T>()
  const touch = (key: string, thing: T) => {
    kept.delete(key)
    kept.set(key, thing)
  }
  return {
    get(key) {
      const thing = kept.get(key)
      if (thing !== undefined) touch(key, thing)
      return thing
    },
    put(key, thing) {
      touch(key, thing)
      const oldest = kept.keys().next()
      if (kept.size > bound && !oldest.done) kept.delete(oldest.value)
    },
    clear: () => kept.clear(),
    get size() {
      return kept.size
    },
  }
}
