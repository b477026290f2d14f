/** The log of who looked at whom and who changed what. */
import type { Selectable } from 'kysely'
import type { Audit, AuditEntry } from '../desk-shelves.ts'
import type { Engine } from '../engine.ts'
import type { Page, PageAsk } from '../store.ts'
import type { Db, Tables } from '../tables.ts'
import { pageOf, parseTimePlace, sizeOf, timePlace } from './pages.ts'

const entryOf = ({ detail, ...entry }: Selectable<Tables['audit']>): AuditEntry => ({
  ...entry,
  detail: JSON.parse(detail),
})

const selectEntries = (db: Db) => db.selectFrom('audit').selectAll()

/** A page of what a query finds, newest first. */
const pageIn = async (found: ReturnType<typeof selectEntries>, ask: PageAsk): Promise<Page<AuditEntry>> => {
  const after = parseTimePlace(ask.cursor)
  const size = sizeOf(ask)
  const query = after
    ? found.where((eb) =>
        eb.or([eb('at', '<', after.time), eb.and([eb('at', '=', after.time), eb('id', '<', after.id)])]),
      )
    : found
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
  return pageOf(rows, size, entryOf, ({ at, id }) => timePlace(at, id))
}

const list: (engine: Engine) => Audit['list'] = (engine) => (filter, ask) =>
  engine.snapshot(async (db) => {
    const { actor, person, teams, verbs } = filter
    if (teams?.length === 0) return { items: [], next: null }
    let query = selectEntries(db)
    if (actor !== null) query = query.where('actor', '=', actor)
    if (person !== null) query = query.where('person', '=', person)
    if (teams !== null) query = query.where('team', 'in', teams)
    if (verbs !== null) query = query.where('verb', 'in', verbs)
    return pageIn(query, ask)
  })

const about: (engine: Engine) => Audit['about'] = (engine) => (person, verbs, ask) =>
  engine.snapshot((db) => {
    const query = selectEntries(db)
      .where('actor', '<>', person)
      .where((eb) =>
        eb.or([
          eb.and([eb('person', '=', person), eb('verb', 'in', verbs.own)]),
          eb.and([
            eb('person', 'is', null),
            eb('verb', 'in', verbs.team),
            eb.or([
              eb.exists(
                eb
                  .selectFrom('memberships')
                  .select('memberships.since')
                  .where('memberships.person', '=', person)
                  .whereRef('memberships.team', '=', 'audit.team')
                  .whereRef('memberships.since', '<=', 'audit.at'),
              ),
              eb.exists(
                eb
                  .selectFrom('departures')
                  .select('departures.since')
                  .where('departures.person', '=', person)
                  .whereRef('departures.team', '=', 'audit.team')
                  .whereRef('departures.since', '<=', 'audit.at')
                  .whereRef('departures.until', '>=', 'audit.at'),
              ),
            ]),
          ]),
        ]),
      )
    return pageIn(query, ask)
  })

export const createAudit = (engine: Engine): Audit => ({
  note: (entry) =>
    engine.write(async (db) => {
      await db
        .insertInto('audit')
        .values({ ...entry, detail: JSON.stringify(entry.detail) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }),
  list: list(engine),
  about: about(engine),
  sweep: (before) =>
    engine.write(async (db) => {
      await db.deleteFrom('departures').where('until', '<', before).execute()
      return Number((await db.deleteFrom('audit').where('at', '<', before).executeTakeFirst()).numDeletedRows)
    }),
})
