/** One-time links, limits and leases: small things that must hold across processes. */
import type { Insertable } from 'kysely'
import type { Leases, Limits, Link, LinkKind, Links } from '../desk-shelves.ts'
import { changed, type Engine } from '../engine.ts'
import type { Role } from '../people-shelves.ts'
import type { Db, Tables } from '../tables.ts'

type Row = Insertable<Tables['links']>

const linkOf = ({ kind, role, team, person, created, expires }: Row): Link => ({
  kind: kind as LinkKind,
  role: role as Role | null,
  team: team ?? null,
  person: person ?? null,
  created,
  expires,
})

/** Spends a link within a transaction: the link, or null where it was spent, unknown or too old. */
export const spendLink = async (db: Db, hash: string, now: number): Promise<Link | null> => {
  const row = await db
    .deleteFrom('links')
    .where('hash', '=', hash)
    .where('expires', '>', now)
    .returningAll()
    .executeTakeFirst()
  return row ? linkOf(row) : null
}

/** How many rows of `table` ended before `now`, once they are gone. */
export const sweepTable = (
  engine: Engine,
  table: 'links' | 'limits' | 'sessions',
  now: number,
): Promise<number> =>
  engine.write(async (db) => {
    const column = table === 'limits' ? 'until' : 'expires'
    const result = await db.deleteFrom(table).where(column, '<=', now).executeTakeFirst()
    return Number(result.numDeletedRows)
  })

export const createLinks = (engine: Engine): Links => ({
  issue: (hash, link) =>
    engine.write(async (db) => {
      if (link.kind === 'setup') await db.deleteFrom('links').where('kind', '=', 'setup').execute()
      await db
        .insertInto('links')
        .values({ hash, ...link })
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .execute()
    }),
  peek: (hash, now) =>
    engine.read(async (db) => {
      const row = await db
        .selectFrom('links')
        .selectAll()
        .where('hash', '=', hash)
        .where('expires', '>', now)
        .executeTakeFirst()
      return row ? linkOf(row) : null
    }),
  open: (now) =>
    engine.read(async (db) => {
      const rows = await db
        .selectFrom('links')
        .selectAll()
        .where('expires', '>', now)
        .orderBy('created', 'desc')
        .orderBy('hash')
        .execute()
      return rows.map((row) => ({ ...linkOf(row), hash: row.hash }))
    }),
  end: (hash) =>
    engine.write(async (db) =>
      changed(await db.deleteFrom('links').where('hash', '=', hash).executeTakeFirst()),
    ),
  sweep: (now) => sweepTable(engine, 'links', now),
})

const hitIn = (db: Db, name: string, span: number, now: number, by: number) =>
  db
    .insertInto('limits')
    .values({ name, hits: by, until: (Math.floor(now / span) + 1) * span })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => {
        const runs = eb('limits.until', '>=', eb.ref('excluded.until'))
        return {
          hits: eb
            .case()
            .when(runs)
            .then(eb('limits.hits', '+', by))
            .else(by)
            .end(),
          until: eb.case().when(runs).then(eb.ref('limits.until')).else(eb.ref('excluded.until')).end(),
        }
      }),
    )
    .returning(['hits', 'until'])
    .executeTakeFirstOrThrow()

export const createLimits = (engine: Engine): Limits => ({
  hit: (key, span, now, by = 1) =>
    engine.write(async (db) => {
      const { hits, until } = await hitIn(db, key, span, now, by)
      return { count: hits, until }
    }),
  clear: (key) =>
    engine.write(async (db) => {
      await db.deleteFrom('limits').where('name', '=', key).execute()
    }),
  sweep: (now) => sweepTable(engine, 'limits', now),
})

export const createLeases = (engine: Engine): Leases => ({
  take: (name, holder, now, until) =>
    engine.write(async (db) => {
      await db
        .insertInto('leases')
        .values({ name, holder, until: 0 })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
      const taken = await db
        .updateTable('leases')
        .set({ holder, until })
        .where('name', '=', name)
        .where((eb) => eb.or([eb('until', '<=', now), eb('holder', '=', holder)]))
        .executeTakeFirst()
      return changed(taken)
    }),
  release: (name, holder) =>
    engine.write(async (db) => {
      await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute()
    }),
})
