/** What is worth remembering before the next reply, read off the state of a conversation alone. */
import { readiness, SHADOW } from './memory.ts'
import { isFrozen, type Session } from './session.ts'

export type HintId =
  | 'record'
  | 'review'
  | 'first'
  | 'mend'
  | 'promise'
  | 'listen'
  | 'own'
  | 'facts'
  | 'line'
  | 'solve'
  | 'close'

interface Hint {
  readonly id: HintId
  readonly fits: (session: Session) => boolean
}

const phaseOf = ({ beat }: Session) => beat.phase
const isPromised = ({ promises }: Session): boolean => Object.values(promises).includes('open')
const feelsHeard = ({ memory, setting }: Session): boolean =>
  memory.heard >= readiness(setting.ready, memory.broken)

/** The first that fits is the one to give; the last always fits. */
const HINTS: readonly Hint[] = [
  { id: 'record', fits: (session) => phaseOf(session) === 'record' },
  { id: 'review', fits: (session) => isFrozen(phaseOf(session)) },
  { id: 'first', fits: ({ turns }) => turns.length === 0 },
  { id: 'mend', fits: ({ memory }) => memory.last === SHADOW },
  { id: 'promise', fits: (session) => phaseOf(session) === 'followup' && isPromised(session) },
  { id: 'listen', fits: (session) => session.terms.tooEarly && !feelsHeard(session) },
  { id: 'own', fits: ({ terms, memory }) => terms.motive === 'grievance' && memory.owned === 0 },
  { id: 'facts', fits: ({ terms, memory }) => terms.motive === 'doubt' && memory.solved === 0 },
  { id: 'line', fits: ({ terms }) => terms.motive === 'leverage' },
  { id: 'solve', fits: ({ memory }) => memory.solved === 0 },
  { id: 'close', fits: () => true },
]

/** The general hint for the open decision; it points at what to look at, never at a reply. */
export const hintOf = (session: Session): HintId => HINTS.find(({ fits }) => fits(session))?.id ?? 'close'
