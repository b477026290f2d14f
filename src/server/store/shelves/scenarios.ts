/** Published versions and what each team has live. */
import type { Selectable } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Live, ScenarioEdition, Scenarios, ScenarioVersion } from '../scenario-shelves.ts'
import type { Db, Tables } from '../tables.ts'

type Row = Selectable<Tables['versions']>

const COLUMNS = [
  'version',
  'scenario',
  'structure',
  'titles',
  'level',
  'variants',
  'pass',
  'complete',
  'origin',
  'published',
  'publisher',
] as const

const versionOf = (row: Omit<Row, 'files' | 'report'>): ScenarioVersion => ({
  version: row.version,
  scenario: row.scenario,
  structure: row.structure,
  titles: JSON.parse(row.titles),
  level: row.level,
  variants: row.variants,
  pass: row.pass,
  complete: row.complete === 1,
  origin: row.origin as ScenarioVersion['origin'],
  published: row.published,
  by: row.publisher,
})

const rowOf = ({ titles, complete, by, files, ...edition }: ScenarioEdition): Row => ({
  ...edition,
  titles: JSON.stringify(titles),
  complete: complete ? 1 : 0,
  publisher: by,
  files: JSON.stringify(files),
})

const knows = async (db: Db, { scenario, version }: Live): Promise<boolean> =>
  (await db
    .selectFrom('versions')
    .select('version')
    .where('version', '=', version)
    .where('scenario', '=', scenario)
    .executeTakeFirst()) !== undefined

const chooseIn = async (db: Db, team: string, live: readonly Live[], now: number): Promise<boolean> => {
  for (const one of live) if (!(await knows(db, one))) return false
  const found = await db.selectFrom('teams').select('id').where('id', '=', team).executeTakeFirst()
  if (!found) return false
  await db
    .insertInto('choices')
    .values({ team, chosen: now })
    .onConflict((conflict) => conflict.column('team').doUpdateSet({ chosen: now }))
    .execute()
  await db.deleteFrom('live').where('team', '=', team).execute()
  if (live.length > 0)
    await db
      .insertInto('live')
      .values(live.map(({ scenario, version }) => ({ team, scenario, version })))
      .execute()
  return true
}

export const createScenarios = (engine: Engine): Scenarios => ({
  publish: (edition) =>
    engine.write(async (db) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('versions')
        .values(rowOf(edition))
        .onConflict((conflict) => conflict.column('version').doNothing())
        .executeTakeFirst()
      return Number(numInsertedOrUpdatedRows ?? 0n) > 0
    }),
  find: (version) =>
    engine.read(async (db) => {
      const row = await db
        .selectFrom('versions')
        .select(COLUMNS)
        .where('version', '=', version)
        .executeTakeFirst()
      return row ? versionOf(row) : null
    }),
  edition: (version) =>
    engine.read(async (db) => {
      const row = await db
        .selectFrom('versions')
        .selectAll()
        .where('version', '=', version)
        .executeTakeFirst()
      return row ? { ...versionOf(row), files: JSON.parse(row.files), report: row.report } : null
    }),
  versions: (scenario) =>
    engine.read(async (db) => {
      let query = db.selectFrom('versions').select(COLUMNS)
      if (scenario !== null) query = query.where('scenario', '=', scenario)
      return (await query.orderBy('published', 'desc').orderBy('version').execute()).map(versionOf)
    }),
  liveOf: (team) =>
    engine.read(async (db) => {
      const chosen = await db
        .selectFrom('choices')
        .select('chosen')
        .where('team', '=', team)
        .executeTakeFirst()
      return chosen
        ? await db
            .selectFrom('live')
            .select(['scenario', 'version'])
            .where('team', '=', team)
            .orderBy('scenario')
            .execute()
        : null
    }),
  script: (version, locale) =>
    engine.read(async (db) => {
      const row = await db
        .selectFrom('scripts')
        .select('script')
        .where('version', '=', version)
        .where('locale', '=', locale)
        .executeTakeFirst()
      return row?.script ?? null
    }),
  keepScript: (version, locale, script) =>
    engine.write(async (db) => {
      await db
        .insertInto('scripts')
        .values({ version, locale, script })
        .onConflict((conflict) => conflict.columns(['version', 'locale']).doNothing())
        .execute()
    }),
  choose: (team, live, now) => engine.write((db) => chooseIn(db, team, live, now)),
})
