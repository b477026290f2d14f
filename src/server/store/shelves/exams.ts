/** Exams that the server issued, and attempts put aside until they can be judged. */
import type { Selectable } from 'kysely'
import { together } from '../../together.ts'
import type { AttemptShelf, Exam } from '../attempt-shelf.ts'
import { type Engine, takeTurn } from '../engine.ts'
import type { Db, Tables } from '../tables.ts'

/** An exam from its row. */
export const examOf = (row: Selectable<Tables['exams']>): Exam => ({
  ...row,
  state: row.state as Exam['state'],
})

/** The exam that one person has open at a version, or this one; one after another, so that nobody gets two to choose from. */
const beginIn = async (db: Db, exam: Omit<Exam, 'state'>): Promise<Exam> => {
  await takeTurn(db, 'people')
  const { id, person, version, issued } = exam
  await db
    .updateTable('exams')
    .set({ state: 'abandoned' })
    .where('person', '=', person)
    .where('version', '=', version)
    .where('state', '=', 'open')
    .where('expires', '<', issued)
    .execute()
  const there = await db
    .selectFrom('exams')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('id', '=', id),
        eb.and([eb('person', '=', person), eb('version', '=', version), eb('state', '=', 'open')]),
      ]),
    )
    .orderBy('issued', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (there) return examOf(there)
  const row = { ...exam, state: 'open' as const }
  await db.insertInto('exams').values(row).execute()
  return row
}

type ExamVerbs = Pick<AttemptShelf, 'issueExam' | 'beginExam' | 'findExam' | 'examsOf' | 'abandonExams'>

export const createExams = (engine: Engine): ExamVerbs => ({
  issueExam: (exam) =>
    engine.write(async (db) => {
      await db
        .insertInto('exams')
        .values({ ...exam, state: 'open' })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }),
  beginExam: (exam) => engine.write((db) => beginIn(db, exam)),
  findExam: together(async (ids: readonly string[]) => {
    const rows = await engine.read((db) =>
      db
        .selectFrom('exams')
        .selectAll()
        .where('id', 'in', [...new Set(ids)])
        .execute(),
    )
    const exams = new Map(rows.map((row) => [row.id, examOf(row)]))
    return ids.map((id) => exams.get(id) ?? null)
  }),
  examsOf: (person, version) =>
    engine.read(async (db) => {
      let query = db.selectFrom('exams').selectAll().where('person', '=', person)
      if (version !== null) query = query.where('version', '=', version)
      return (await query.orderBy('issued', 'desc').orderBy('id').execute()).map(examOf)
    }),
  abandonExams: (now) =>
    engine.write(async (db) => {
      const result = await db
        .updateTable('exams')
        .set({ state: 'abandoned' })
        .where('state', '=', 'open')
        .where('expires', '<', now)
        .executeTakeFirst()
      return Number(result.numUpdatedRows)
    }),
})

type AsideVerbs = Pick<AttemptShelf, 'keepAside' | 'aside' | 'asideOf' | 'findAside' | 'dropAside'>

export const createAside = (engine: Engine): AsideVerbs => ({
  keepAside: (attempt) =>
    engine.write(async (db) => {
      const { id, digest, person } = attempt
      const taken = await db.selectFrom('attempts').select('id').where('id', '=', id).executeTakeFirst()
      if (taken) return 'taken'
      const there = await db.selectFrom('aside').selectAll().where('id', '=', id).executeTakeFirst()
      if (there) return there.digest === digest && there.person === person ? 'known' : 'taken'
      await db
        .insertInto('aside')
        .values(attempt)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return 'kept'
    }),
  aside: (version, limit) =>
    engine.read(async (db) => {
      let query = db.selectFrom('aside').selectAll()
      if (version !== null) query = query.where('version', '=', version)
      return await query.orderBy('received').orderBy('id').limit(limit).execute()
    }),
  asideOf: (person) =>
    engine.read((db) =>
      db
        .selectFrom('aside')
        .selectAll()
        .where('person', '=', person)
        .orderBy('received')
        .orderBy('id')
        .execute(),
    ),
  findAside: (id) =>
    engine.read(
      async (db) =>
        (await db.selectFrom('aside').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
    ),
  dropAside: (id) =>
    engine.write(async (db) => {
      await db.deleteFrom('aside').where('id', '=', id).execute()
    }),
})
