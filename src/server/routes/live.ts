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

/** One person's browsers and tabs; a connection that was lost may count for a while. */
const MOST_STREAMS = 20

/** Counts a person's streams in this process until each has ended. */
const createTurnstile = () => {
  const open = new Map<string, number>()
  return ({ visitor, reply }: Call<Routes>): void => {
    const { id } = visitor.person
    const count = (open.get(id) ?? 0) + 1
    if (count > MOST_STREAMS) throw new Problem('too-many', { retryAfter: 60 })
    open.set(id, count)
    reply.raw.once('close', () => {
      const left = (open.get(id) ?? 1) - 1
      if (left > 0) open.set(id, left)
      else open.delete(id)
    })
  }
}

export const liveRoutes = (house: House, look: Lookout, feed: Feed): Handlers<Routes> => {
  const enter = createTurnstile()
  return {
    'GET /api/teams/:id/live': async (call) => {
      const team = await teamFor(house, call.visitor, call.params.id)
      enter(call)
      await look(call.visitor, 'team.watched', { team: team.id })
      return events(house, feed, call)
    },
  }
}
