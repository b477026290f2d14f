/** Tables to take away. */
import { Readable } from 'node:stream'
import { exportWords } from '../../locale/export.ts'
import type { Locale } from '../../locale/index.ts'
import type { ExportQuery, TeamReport } from '../../wire/api/index.ts'
import type { ExportTable } from '../../wire/tables.ts'
import { teamFor } from '../access.ts'
import { note } from '../audit.ts'
import { attemptTable, reviewTable, turnTable, wholeLines } from '../exports/attempt-tables.ts'
import { columnTable } from '../exports/columns.ts'
import { fileName } from '../exports/file-name.ts'
import { FORMATS, type Table } from '../exports/formats.ts'
import {
  assignmentTable,
  certificateTable,
  faultTable,
  itemTable,
  peopleTable,
  skillTable,
  supportTable,
  trendTable,
} from '../exports/report-tables.ts'
import { toldTable } from '../exports/told.ts'
import type { Call, FileAnswer, Handlers, House } from '../handler.ts'
import { type Asked as ReportAsked, teamFaults, teamReport } from '../reports/team.ts'
import type { Repertoire } from '../scenarios/repertoire.ts'
import type { AttemptFilter, Team } from '../store/store.ts'
import { assignmentReports } from './assignments.ts'
import { certificatesOf, teamsCertificates } from './certificates.ts'
import { scenarioHealth, supportIn } from './reports.ts'

type Routes = 'GET /api/teams/:id/export/:table' | 'GET /api/scenarios/:id/versions/:version/export'

type Asked = Pick<Call<'GET /api/teams/:id/export/:table'>, 'query' | 'locale' | 'now'> & {
  readonly team: Team
}

const filterOf = ({ id }: Team, query: ExportQuery): AttemptFilter => ({
  person: null,
  teams: [id],
  scenario: query.scenario ?? null,
  version: query.version ?? null,
  mode: query.mode ?? null,
  take: null,
  since: query.from ?? null,
  before: query.to ?? null,
})

/** As a report is asked; exams where no mode was named. */
const askedOf = ({ query, locale, now }: Asked): ReportAsked => ({
  query: { ...query, mode: query.mode ?? 'exam' },
  locale,
  now,
})

/** The report that a table is part of. */
const reportFor = (house: House, asked: Asked): Promise<TeamReport> =>
  teamReport(house, asked.team, askedOf(asked))

type Make = (house: House, repertoire: Repertoire, asked: Asked) => Table | Promise<Table>

const TABLES: Readonly<Record<ExportTable, Make>> = {
  attempts: (house, _, { team, query }) => attemptTable(house, filterOf(team, query)),
  turns: (house, { library }, { team, query, locale }) =>
    turnTable({ house, library, locale }, filterOf(team, query)),
  reviews: (house, _, { team, query }) => reviewTable(house, filterOf(team, query)),
  people: async (house, _, asked) => peopleTable((await reportFor(house, asked)).people),
  skills: async (house, _, asked) => skillTable((await reportFor(house, asked)).people),
  faults: async (house, { library }, asked) =>
    faultTable((await teamFaults(house, library, asked.team.id, askedOf(asked))).items),
  trend: async (house, _, asked) => trendTable((await reportFor(house, asked)).trend),
  assignments: async (house, _, { team, now }) =>
    assignmentTable(await assignmentReports(house, team.id, now)),
  certificates: async (house, _, { team }) =>
    certificateTable(await certificatesOf(house, await teamsCertificates(house, team.id))),
  support: async (house, _, { team, now }) => supportTable(await supportIn(house, team.id, null, now)),
  columns: columnTable,
}

/** Titles by scenario, those of the newest version. */
const titlesIn = async ({ store }: House, locale: Locale): Promise<(scenario: string) => string> => {
  const known = await store.scenarios.versions(null)
  const newest = new Map([...known].reverse().map(({ scenario, titles }) => [scenario, titles]))
  return (scenario) => newest.get(scenario)?.[locale] ?? newest.get(scenario)?.['zh-CN'] ?? scenario
}

/** What a file is made for: whose it is called, its form, its reader's language, and when. */
interface Wanted {
  readonly of: string
  readonly format: ExportQuery['format']
  readonly locale: Locale
  readonly now: number
}

const fileOf = async (
  house: House,
  table: Table,
  { of, format, locale, now }: Wanted,
): Promise<FileAnswer> => {
  const { type, write } = FORMATS[format]
  const offset = house.settings.dayOffset
  const words = exportWords(locale)
  const told = toldTable(table, { words, titleOf: await titlesIn(house, locale) })
  const name = fileName({ of, table: table.name, now, offset, format })
  return { type, name, body: write(told, { words, offset }) }
}

const exportTeam = async (
  house: House,
  repertoire: Repertoire,
  { params, query, visitor, now, ...call }: Call<'GET /api/teams/:id/export/:table'>,
): Promise<FileAnswer> => {
  const locale = query.locale ?? call.locale
  const team = await teamFor(house, visitor, params.id)
  const { table } = params
  await note(house, visitor, 'team.exported', { team: team.id, detail: { table, format: query.format } })
  if (table === 'attempts' && query.format === 'jsonl') {
    const body = Readable.from(wholeLines(house, filterOf(team, query)))
    const offset = house.settings.dayOffset
    return {
      type: FORMATS.jsonl.type,
      name: fileName({ of: team.name, table, now, offset, format: 'jsonl' }),
      body,
    }
  }
  const made = await TABLES[table](house, repertoire, { team, query, locale, now })
  return fileOf(house, made, { of: team.name, format: query.format, locale, now })
}

const exportItems = async (
  house: House,
  repertoire: Repertoire,
  { params, query, now, ...call }: Call<'GET /api/scenarios/:id/versions/:version/export'>,
): Promise<FileAnswer> => {
  const locale = query.locale ?? call.locale
  const { items } = await scenarioHealth(house, repertoire, { params, query: { variant: 0 }, locale })
  return fileOf(house, itemTable(items), { of: params.id, format: query.format, locale, now })
}

export const exportRoutes = (house: House, repertoire: Repertoire): Handlers<Routes> => ({
  'GET /api/teams/:id/export/:table': (call) => exportTeam(house, repertoire, call),
  'GET /api/scenarios/:id/versions/:version/export': (call) => exportItems(house, repertoire, call),
})
