/** Where one is signed in. */
import type { Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { sessionLine } from './me.ts'

type Routes = 'GET /api/sessions' | 'DELETE /api/sessions' | 'DELETE /api/sessions/:id'

export const sessionRoutes = ({ store }: House): Handlers<Routes> => ({
  'GET /api/sessions': async ({ visitor, now }) => {
    const sessions = await store.sessions.listOf(visitor.person.id, now)
    const items = sessions.map((session) => ({
      ...sessionLine(session),
      current: session.id === visitor.session.id,
    }))
    return { items }
  },
  'DELETE /api/sessions': async ({ visitor }) => {
    await store.sessions.revokeAll(visitor.person.id, visitor.session.id)
    return undefined
  },
  'DELETE /api/sessions/:id': async ({ visitor, params }) => {
    if (!(await store.sessions.revoke(visitor.person.id, params.id))) throw new Problem('not-found')
    return undefined
  },
})
