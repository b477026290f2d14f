/** Comments, other results, dismissals and certificates. */
import type { Selectable } from 'kysely'
import type { JudgedTurn } from '../attempt-shelf.ts'
import type {
  Certificate,
  Certificates,
  Comment,
  Dismissal,
  Override,
  Remark,
  Reviews,
  Support,
} from '../coaching-shelves.ts'
import { changed, type Engine } from '../engine.ts'
import type { Db, Tables } from '../tables.ts'

const commentOf = ({ author, ...row }: Selectable<Tables['comments']>): Comment => ({ ...row, by: author })
const overrideOf = ({ author, passed, ...row }: Selectable<Tables['overrides']>): Override => ({
  ...row,
  passed: passed === 1,
  by: author,
})
const dismissalOf = ({ author, ...row }: Selectable<Tables['dismissals']>): Dismissal => ({
  ...row,
  by: author,
})
const certificateOf = ({ score, ...row }: Selectable<Tables['certificates']>): Certificate => ({
  ...row,
  score: score === null ? null : score / 10,
})

/** A person's attempts in the name of these teams, to be joined with what was said of them. */
const attemptsOf = (db: Db, person: string, teams: readonly string[] | null) =>
  db
    .selectFrom('attempts')
    .innerJoin('records', 'records.seq', 'attempts.seq')
    .where('attempts.person', '=', person)
    .$if(teams !== null, (query) => query.where('attempts.team', 'in', teams ?? []))
    .select(['attempts.scenario', 'attempts.version', 'attempts.variant', 'records.turns'])

const saidAt = (text: string, turn: number | null): Remark['said'] => {
  if (turn === null) return null
  const turns = (JSON.parse(text) as readonly JudgedTurn[]).slice(0, turn)
  const said = turns[turn - 1]
  const replies = turns.map(({ reply }) => reply)
  return said ? { decision: said.decision, reply: said.reply, replies } : null
}

/** Newest first; of one moment those on an earlier turn first. */
const newestFirst = (a: Remark, b: Remark): number =>
  b.at - a.at || a.attempt.localeCompare(b.attempt) || (a.turn ?? 0) - (b.turn ?? 0)

const remarksOn = async (
  db: Db,
  person: string,
  teams: readonly string[] | null,
  limit: number,
): Promise<readonly Remark[]> => {
  if (teams?.length === 0) return []
  const comments = await attemptsOf(db, person, teams)
    .innerJoin('comments as said', 'said.attempt', 'attempts.id')
    .select(['said.attempt', 'said.turn', 'said.text', 'said.at', 'said.author', 'said.read'])
    .orderBy('said.at', 'desc')
    .orderBy('said.id')
    .limit(limit)
    .execute()
  const overrides = await attemptsOf(db, person, teams)
    .innerJoin('overrides as said', 'said.attempt', 'attempts.id')
    .select(['said.attempt', 'said.reason', 'said.passed', 'said.at', 'said.author', 'said.read'])
    .orderBy('said.at', 'desc')
    .orderBy('said.attempt')
    .limit(limit)
    .execute()
  const told: Remark[] = [
    ...comments.map(({ author, turns, ...row }) => ({
      ...row,
      by: author,
      passed: null,
      said: saidAt(turns, row.turn),
    })),
    ...overrides.map(({ author, turns: _, reason, passed, ...row }) => ({
      ...row,
      by: author,
      turn: null,
      text: reason,
      passed: passed === 1,
      said: null,
    })),
  ]
  return told.sort(newestFirst).slice(0, limit)
}

export const createReviews = (engine: Engine): Reviews => ({
  comment: ({ by, ...comment }) =>
    engine.write(async (db) => {
      await db
        .insertInto('comments')
        .values({ ...comment, author: by })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }),
  findComment: (id) =>
    engine.read(async (db) => {
      const row = await db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? commentOf(row) : null
    }),
  dropComment: (id) =>
    engine.write(async (db) =>
      changed(await db.deleteFrom('comments').where('id', '=', id).executeTakeFirst()),
    ),
  commentsOn: (attempts) =>
    engine.read(async (db) => {
      if (attempts.length === 0) return []
      const query = db.selectFrom('comments').selectAll().where('attempt', 'in', attempts)
      return (await query.orderBy('at').orderBy('id').execute()).map(commentOf)
    }),
  override: ({ by, passed, ...override }) =>
    engine.write(async (db) => {
      const row = { ...override, passed: passed ? 1 : 0, author: by }
      const { attempt: _, ...rest } = row
      await db
        .insertInto('overrides')
        .values(row)
        .onConflict((conflict) => conflict.column('attempt').doUpdateSet(rest))
        .execute()
    }),
  withdraw: (attempt) =>
    engine.write(async (db) =>
      changed(await db.deleteFrom('overrides').where('attempt', '=', attempt).executeTakeFirst()),
    ),
  overridesOn: (attempts) =>
    engine.read(async (db) => {
      if (attempts.length === 0) return []
      const rows = await db.selectFrom('overrides').selectAll().where('attempt', 'in', attempts).execute()
      return rows.map(overrideOf)
    }),
  reviewedOf: (person, limit) =>
    engine.read((db) =>
      db
        .selectFrom('attempts')
        .select(['id', 'scenario', 'started'])
        .where('person', '=', person)
        .where((eb) =>
          eb.or([
            eb('id', 'in', eb.selectFrom('comments').select('attempt')),
            eb('id', 'in', eb.selectFrom('overrides').select('attempt')),
          ]),
        )
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute(),
    ),
  remarksOn: (person, teams, limit) => engine.read((db) => remarksOn(db, person, teams, limit)),
  markRead: (attempt, now) =>
    engine.write(async (db) => {
      for (const table of ['comments', 'overrides'] as const)
        await db
          .updateTable(table)
          .set({ read: now })
          .where('attempt', '=', attempt)
          .where('read', 'is', null)
          .execute()
    }),
})

export const createSupport = (engine: Engine): Support => ({
  dismiss: ({ by, ...dismissal }) =>
    engine.write(async (db) => {
      const { note, at } = dismissal
      await db
        .insertInto('dismissals')
        .values({ ...dismissal, author: by })
        .onConflict((conflict) =>
          conflict.columns(['team', 'person', 'rule', 'evidence']).doUpdateSet({ note, at, author: by }),
        )
        .execute()
    }),
  dismissals: (team) =>
    engine.read(async (db) => {
      const rows = await db.selectFrom('dismissals').selectAll().where('team', '=', team).execute()
      return rows.map(dismissalOf)
    }),
  dismissalsOf: (person) =>
    engine.read(async (db) => {
      const query = db.selectFrom('dismissals').selectAll().where('person', '=', person)
      return (await query.orderBy('at').orderBy('evidence').execute()).map(dismissalOf)
    }),
})

const findCertificate = (engine: Engine, column: 'id' | 'code', value: string): Promise<Certificate | null> =>
  engine.read(async (db) => {
    const row = await db.selectFrom('certificates').selectAll().where(column, '=', value).executeTakeFirst()
    return row ? certificateOf(row) : null
  })

export const createCertificates = (engine: Engine): Certificates => ({
  issue: ({ score, ...certificate }) =>
    engine.write(async (db) => {
      const { person, assignment } = certificate
      const tenths = score === null ? null : Math.round(score * 10)
      const inserted = await db
        .insertInto('certificates')
        .values({ ...certificate, score: tenths, revoked: null, reason: null })
        .onConflict((conflict) => conflict.columns(['person', 'assignment']).doNothing())
        .executeTakeFirst()
      const row = await db
        .selectFrom('certificates')
        .selectAll()
        .where('person', '=', person)
        .where('assignment', '=', assignment)
        .executeTakeFirstOrThrow()
      return {
        certificate: certificateOf(row),
        isNew: Number(inserted.numInsertedOrUpdatedRows ?? 0n) > 0,
      }
    }),
  find: (id) => findCertificate(engine, 'id', id),
  byCode: (code) => findCertificate(engine, 'code', code),
  of: (people) =>
    engine.read(async (db) => {
      if (people.length === 0) return []
      const query = db.selectFrom('certificates').selectAll().where('person', 'in', people)
      return (await query.orderBy('issued', 'desc').orderBy('id').execute()).map(certificateOf)
    }),
  revoke: (id, reason, now) =>
    engine.write(async (db) =>
      changed(
        await db
          .updateTable('certificates')
          .set({ revoked: now, reason })
          .where('id', '=', id)
          .where('revoked', 'is', null)
          .executeTakeFirst(),
      ),
    ),
})
