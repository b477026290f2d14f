/** What is kept, who looked, and everything held about a person. */

import type { Answer, AttemptWhole, AuditLine } from '../../wire/api/index.ts'
import { namesOf, personFor } from '../access.ts'
import { LOOKS, note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { noticeOf } from '../notice.ts'
import { marksOn } from '../reviews.ts'
import type { AuditEntry, Page, PageAsk, Person } from '../store/store.ts'
import { ownAssignments } from './assignments.ts'
import { certificatesOf } from './certificates.ts'
import { examAnswer } from './exams.ts'
import { meOf, sessionLine } from './me.ts'
import { attemptWhole } from './records.ts'

type Routes =
  | 'GET /api/privacy'
  | 'GET /api/audit'
  | 'GET /api/me/seen-by'
  | 'GET /api/me/export'
  | 'GET /api/people/:id/export'

const auditLines = async (house: House, entries: readonly AuditEntry[]): Promise<AuditLine[]> => {
  const nameOf = await namesOf(
    house,
    entries.flatMap(({ actor, person }) => [actor, person]),
  )
  return entries.map((entry) => ({
    ...entry,
    detail: { ...entry.detail },
    actorName: nameOf(entry.actor),
    personName: nameOf(entry.person),
  }))
}

type AuditFilter = Parameters<House['store']['audit']['list']>[0]

const auditPage = async (house: House, page: Page<AuditEntry>) => ({
  items: await auditLines(house, page.items),
  next: page.next,
})

const ANYTHING: AuditFilter = { actor: null, person: null, teams: null, verbs: null }

const FULL_PAGE = 200

/** Everything of a paged list. */
const all = async <T>(ask: (page: PageAsk) => Promise<Page<T>>): Promise<T[]> => {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const page: Page<T> = await ask({ cursor, limit: FULL_PAGE })
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return items
}

const wholeAttempts = async (house: House, { id, name }: Person): Promise<AttemptWhole[]> => {
  const { store } = house
  const filter = { scenario: null, version: null, mode: null, take: null, since: null, before: null }
  const attempts: AttemptWhole[] = []
  for await (const part of store.attempts.records({ ...filter, person: id, teams: null })) {
    const marks = await marksOn(
      house,
      part.map((attempt) => attempt.id),
    )
    attempts.push(...part.map((attempt) => attemptWhole(attempt, name, marks(attempt.id))))
  }
  return attempts
}

/** What leads wrote about a person's attempts. */
const commentsAbout = async (house: House, attempts: readonly AttemptWhole[]) => {
  const comments = await house.store.reviews.commentsOn(attempts.map(({ line }) => line.id))
  const nameOf = await namesOf(
    house,
    comments.map(({ by }) => by),
  )
  return comments.map(({ by, ...comment }) => ({ ...comment, by: nameOf(by), own: false }))
}

/** What leads noted where a rule saw something in a person that needs nothing. */
const dismissedOf = async (house: House, person: string) => {
  const dismissals = await house.store.support.dismissalsOf(person)
  const nameOf = await namesOf(
    house,
    dismissals.map(({ by }) => by),
  )
  return dismissals.map(({ rule, note: text, at, by, team }) => ({
    rule,
    note: text,
    at,
    by: nameOf(by),
    team,
  }))
}

const ownData = async (house: House, person: Person, now: number): Promise<Answer<'GET /api/me/export'>> => {
  const { store } = house
  const about = { ...ANYTHING, person: person.id }
  const attempts = await wholeAttempts(house, person)
  return {
    exported: now,
    me: await meOf(house, person),
    sessions: (await store.sessions.listOf(person.id, now)).map(sessionLine),
    attempts,
    comments: await commentsAbout(house, attempts),
    dismissed: await dismissedOf(house, person.id),
    certificates: await certificatesOf(house, { people: [person.id], teams: null }),
    aside: [...(await store.attempts.asideOf(person.id))],
    left: (await store.attempts.leavesOf(person.id)).map(({ digest: _, person: __, ...leave }) => leave),
    exams: (await store.attempts.examsOf(person.id, null)).map((exam) => ({
      ...examAnswer(exam),
      state: exam.state,
    })),
    assignments: await ownAssignments(house, person.id),
    leftTeams: [...(await store.teams.left(person.id))],
    seenBy: await auditLines(house, await all((page) => store.audit.list(about, page))),
  }
}

/** A browser that opens the address keeps it as a file. */
const offerAsFile = (reply: Call<'GET /api/me/export'>['reply']): void => {
  reply.header('content-disposition', 'attachment; filename="heqi.json"')
}

const exportPerson = async (house: House, call: Call<'GET /api/people/:id/export'>) => {
  const { params, visitor, now, reply } = call
  const person = await personFor(house, visitor, params.id)
  offerAsFile(reply)
  await note(house, visitor, 'person.exported', { person: person.id })
  return ownData(house, person, now)
}

export const privacyRoutes = (house: House): Handlers<Routes> => ({
  'GET /api/privacy': async ({ locale }) => noticeOf(house.settings, locale),
  'GET /api/audit': async ({ query: { actor = null, person = null, cursor = null, limit } }) =>
    auditPage(house, await house.store.audit.list({ ...ANYTHING, actor, person }, { cursor, limit })),
  // Others looked; what they changed is another matter, and so is what one did oneself.
  'GET /api/me/seen-by': async ({ visitor, query: { cursor = null, limit } }) =>
    auditPage(house, await house.store.audit.about(visitor.person.id, LOOKS, { cursor, limit })),
  'GET /api/me/export': ({ visitor, now, reply }) => {
    offerAsFile(reply)
    return ownData(house, visitor.person, now)
  },
  'GET /api/people/:id/export': (call) => exportPerson(house, call),
})
