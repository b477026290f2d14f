/** Tables to take away. */
import { Readable } from 'node:stream'
import type { ExportQuery, ReportQuery, TeamReport } from '../../wire/api/index.ts'
import type { ExportTable } from '../../wire/tables.ts'
import { teamFor } from '../access.ts'
import { note } from '../audit.ts'
import { attemptTable, reviewTable, turnTable, wholeLines } from '../exports/attempt-tables.ts'
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
import type { Call, FileAnswer, Handlers, House } from '../handler.ts'
import { teamReport } from '../reports/team.ts'
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

/** The report that a table is part of; exams where no mode was named. */
const reportFor = (
  house: House,
  { library }: Repertoire,
  { team, query, locale, now }: Asked,
): Promise<TeamReport> => {
  const asked: ReportQuery = { ...query, mode: query.mode ?? 'exam' }
  return teamReport(house, library, team, { query: asked, locale, now })
}

type Make = (house: House, repertoire: Repertoire, asked: Asked) => Table | Promise<Table>

const TABLES: Readonly<Record<ExportTable, Make>> = {
  attempts: (house, _, { team, query }) => attemptTable(house, filterOf(team, query)),
  turns: (house, _, { team, query }) => turnTable(house, filterOf(team, query)),
  reviews: (house, _, { team, query }) => reviewTable(house, filterOf(team, query)),
  people: async (...asked) => peopleTable((await reportFor(...asked)).people),
  skills: async (...asked) => skillTable((await reportFor(...asked)).people),
  faults: async (...asked) => faultTable((await reportFor(...asked)).faults),
  trend: async (...asked) => trendTable((await reportFor(...asked)).trend),
  assignments: async (house, _, { team, now }) =>
    assignmentTable(await assignmentReports(house, team.id, now)),
  certificates: async (house, _, { team }) =>
    certificateTable(await certificatesOf(house, await teamsCertificates(house, team.id))),
  support: async (house, _, { team, now }) => supportTable(await supportIn(house, team.id, null, now)),
}

const fileOf = (table: Table, format: ExportQuery['format']): FileAnswer => {
  const { type, write } = FORMATS[format]
  return { type, name: `heqi-${table.name}.${format}`, body: write(table) }
}

const exportTeam = async (
  house: House,
  repertoire: Repertoire,
  { params, query, visitor, locale, now }: Call<'GET /api/teams/:id/export/:table'>,
): Promise<FileAnswer> => {
  const team = await teamFor(house, visitor, params.id)
  const { table } = params
  await note(house, visitor, 'team.exported', { team: team.id, detail: { table, format: query.format } })
  if (table === 'attempts' && query.format === 'jsonl') {
    const body = Readable.from(wholeLines(house, filterOf(team, query)))
    return { type: FORMATS.jsonl.type, name: 'heqi-attempts.jsonl', body }
  }
  return fileOf(await TABLES[table](house, repertoire, { team, query, locale, now }), query.format)
}

const exportItems = async (
  house: House,
  repertoire: Repertoire,
  { params, query, locale }: Call<'GET /api/scenarios/:id/versions/:version/export'>,
): Promise<FileAnswer> => {
  const { items } = await scenarioHealth(house, repertoire, { params, query: { variant: 0 }, locale })
  return fileOf(itemTable(items), query.format)
}

export const exportRoutes = (house: House, repertoire: Repertoire): Handlers<Routes> => ({
  'GET /api/teams/:id/export/:table': (call) => exportTeam(house, repertoire, call),
  'GET /api/scenarios/:id/versions/:version/export': (call) => exportItems(house, repertoire, call),
})
