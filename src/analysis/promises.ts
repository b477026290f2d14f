/** What became of each promise. */
import type { PlacedEvent } from './placed.ts'
import type { Pledge } from './types.ts'

const SETTLED = { kept: 'kept', broken: 'broken' } as const

/** Promises in the order they were made; one made again counts anew. What is open at the ending is broken there. */
export const pledgesOf = (events: readonly PlacedEvent[], ended: boolean): readonly Pledge[] => {
  const pledges = new Map<string, Pledge>()
  for (const { kind, id, after, line } of events) {
    if (kind === 'fact') continue
    const known = pledges.get(id)
    if (kind === 'promise') {
      pledges.delete(id)
      pledges.set(id, { id, made: { after, line }, state: 'open', settled: null })
    } else if (known?.state === 'open') {
      pledges.set(id, { ...known, state: SETTLED[kind], settled: { after, line } })
    }
  }
  return [...pledges.values()].map((pledge) =>
    ended && pledge.state === 'open' ? { ...pledge, state: 'broken' } : pledge,
  )
}
