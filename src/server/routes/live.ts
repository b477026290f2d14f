/** A team's attempts as they arrive. */

import type { LiveEvent } from '../../wire/api/index.ts'
import { namesOf, teamFor } from '../access.ts'
import type { Lookout } from '../audit.ts'
import { findVisitor } from '../auth/session.ts'
import type { Call, Handlers, House, StreamEvent } from '../handler.ts'
import type { Feed } from '../live.ts'
import { Problem } from '../problem.ts'
import { attemptLine } from './records.ts'

type Routes = 'GET /api/teams/:id/live'

const RECHECK_MS = 30_000

/** Where to go on: the browser's own header when it comes back, else what was asked for. */
const cursorOf = ({ request, query }: Call<Routes>): number | null => {
  const text = String(request.headers['last-event-id'] ?? query.after ?? '')
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** Ends when the listener goes, or may no longer listen: signed out, or out of the team. */
const permission = (house: House, { request, reply, params }: Call<Routes>): AbortSignal => {
  const ended = new AbortController()
  const check = async (): Promise<void> => {
    const visitor = await findVisitor(house, request, house.clock())
    if (!visitor || visitor.person.role === 'trainee') throw new Problem('sign-in')
    await teamFor(house, visitor, params.id)
  }
  const timer = setInterval(() => void check().catch(() => ended.abort()), RECHECK_MS)
  reply.raw.once('close', () => ended.abort())
  ended.signal.addEventListener('abort', () => clearInterval(timer))
  return ended.signal
}

async function* events(house: House, feed: Feed, call: Call<Routes>): AsyncGenerator<StreamEvent<LiveEvent>> {
  for await (const line of feed.listen(call.params.id, cursorOf(call), permission(house, call))) {
    const name = (await namesOf(house, [line.person]))(line.person)
    yield { id: `${line.seq}`, event: { kind: 'attempt', attempt: attemptLine(line, name) } }
  }
}

export const liveRoutes = (house: House, look: Lookout, feed: Feed): Handlers<Routes> => ({
  'GET /api/teams/:id/live': async (call) => {
    const team = await teamFor(house, call.visitor, call.params.id)
    await look(call.visitor, 'team.watched', { team: team.id })
    return events(house, feed, call)
  },
})
