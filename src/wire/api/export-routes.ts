/** Routes of tables to take away: each answers a file, not JSON. */
import { ExportPath, ExportQuery, ItemsExportPath, ItemsExportQuery } from './exports.ts'
import { LEADS, route, STAFF } from './route.ts'

/** A slow line may take its time over a large file. */
const SECONDS = 600

export const EXPORT_ROUTES = {
  'GET /api/teams/:id/export/:table': route({
    tells: 'A table of a team, as CSV, XLSX or JSON lines',
    who: LEADS,
    params: ExportPath,
    query: ExportQuery,
    file: true,
    seconds: SECONDS,
    fails: ['not-found'],
  }),
  'GET /api/scenarios/:id/versions/:version/export': route({
    tells: 'Item statistics of a version, as CSV, XLSX or JSON lines',
    who: STAFF,
    params: ItemsExportPath,
    query: ItemsExportQuery,
    file: true,
    seconds: SECONDS,
    fails: ['not-found'],
  }),
} as const
