/** Collects what is asked for while the last batch is under way: a busy server writes many at the cost of one. */

interface Waiting<I, O> {
  readonly item: I
  readonly resolve: (made: O) => void
  readonly reject: (error: unknown) => void
}

/** Whether a failed batch is worth trying item by item: only where one item may be at fault. */
type MayBeOne = (error: unknown) => boolean

/**
 * One batch at a time, at most `most` items in each, in the order of asking. Where a batch fails through the fault of
 * one item, each is tried alone, so that the others are not refused with it.
 */
export const inBatches = <I, O>(
  run: (items: readonly I[]) => Promise<readonly O[]>,
  mayBeOne: MayBeOne,
  most: number,
): ((item: I) => Promise<O>) => {
  let queue: Waiting<I, O>[] = []
  let busy = false

  const answer = async (batch: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const made = await run(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(made[index] as O)
    } catch (error) {
      if (batch.length > 1 && mayBeOne(error)) for (const one of batch) await answer([one])
      else for (const { reject } of batch) reject(error)
    }
  }

  const drain = async (): Promise<void> => {
    busy = true
    await new Promise<void>((resolve) => setImmediate(resolve))
    while (queue.length > 0) {
      const batch = queue.slice(0, most)
      queue = queue.slice(most)
      await answer(batch)
    }
    busy = false
  }

  return (item) =>
    new Promise<O>((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (!busy) void drain()
    })
}
