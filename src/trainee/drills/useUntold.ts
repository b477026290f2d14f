/** Works out, in the background, attempts whose result was never opened. */
import { useEffect, useState } from 'preact/hooks'
import { isUntold, workOut } from '../conclude.ts'
import { useWorld } from '../world.ts'

/** `left` counts down while it works; `round` changes with everything that has come of it. */
export interface Untold {
  readonly left: number
  readonly round: number
}

/** Enough for a visit; the rest is worked out at the next. */
const MOST = 20

/** Begins once the page `stands`: what it shows comes first. */
export const useUntold = (stands: boolean): Untold => {
  const world = useWorld()
  const [untold, setUntold] = useState<Untold>({ left: 0, round: 0 })
  useEffect(() => {
    if (!stands) return
    let gone = false
    const work = async () => {
      const waiting = (await world.attempts.all()).filter(isUntold).slice(0, MOST)
      for (const [index, attempt] of waiting.entries()) {
        // Whoever has turned to something else needs the analysis there.
        if (gone) return
        setUntold({ left: waiting.length - index, round: index })
        await workOut(world, attempt).catch(() => {})
      }
      if (!gone && waiting.length > 0) setUntold({ left: 0, round: waiting.length })
    }
    void work()
    return () => {
      gone = true
    }
  }, [world, stands])
  return untold
}
