/** The log of who looked at whom and who changed what. */
import type { Selectable } from 'kysely'
import type { Audit, AuditEntry } from '../desk-shelves.ts'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { pageOf, parseTimePlace, sizeOf, timePlace } from './pages.ts'

const entryOf = ({ detail, ...entry }: Selectable<Tables['audit']>): AuditEntry => ({
  ...entry,
  detail: JSON.parse(detail),
})

const list: (engine: Engine) => Audit['list'] = (engine) => (filter, ask) =>
  engine.snapshot(async (db) => {
    const { actor, person, teams, verbs, others } = filter
    const after = parseTimePlace(ask.cursor)
    const size = sizeOf(ask)
    if (teams?.length === 0) return { items: [], next: null }
    let query = db.selectFrom('audit').selectAll()
    if (actor !== null) query = query.where('actor', '=', actor)
    if (person !== null) query = query.where('person', '=', person)
    if (teams !== null) query = query.where('team', 'in', teams)
    if (verbs !== null) query = query.where('verb', 'in', verbs)
    if (others) query = query.whereRef('actor', '<>', 'person')
    if (after)
      query = query.where((eb) =>
        eb.or([eb('at', '<', after.time), eb.and([eb('at', '=', after.time), eb('id', '<', after.id)])]),
      )
    const rows = await query
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return pageOf(rows, size, entryOf, ({ at, id }) => timePlace(at, id))
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
  sweep: (before) =>
    engine.write(async (db) =>
      Number((await db.deleteFrom('audit').where('at', '<', before).executeTakeFirst()).numDeletedRows),
    ),
})
