/** What is asked for in one turn of the event loop, done together: a busy server pays once for many. */

interface Asked<I, O> {
  readonly item: I
  readonly resolve: (made: O) => void
  readonly reject: (error: unknown) => void
}

/**
 * `run` is given everything that was asked for since it was given something last, at most `most` at once, and answers
 * in the same order. Runs do not wait for one another; where one throws, all in it are refused.
 */
export const together = <I, O>(
  run: (items: readonly I[]) => readonly O[] | Promise<readonly O[]>,
  most = 200,
): ((item: I) => Promise<O>) => {
  let queue: Asked<I, O>[] = []

  const answer = async (part: readonly Asked<I, O>[]): Promise<void> => {
    try {
      const made = await run(part.map(({ item }) => item))
      for (const [index, { resolve }] of part.entries()) resolve(made[index] as O)
    } catch (error) {
      for (const { reject } of part) reject(error)
    }
  }

  const drain = (): void => {
    const asked = queue
    queue = []
    for (let first = 0; first < asked.length; first += most) void answer(asked.slice(first, first + most))
  }

  return (item) =>
    new Promise<O>((resolve, reject) => {
      if (queue.push({ item, resolve, reject }) === 1) setImmediate(drain)
    })
}
