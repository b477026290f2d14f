/** All visual cases. */
import { WORKBENCHES } from './benches.tsx'
import type { Case } from './case.ts'
import { DOORS } from './doors.tsx'
import { PAGES } from './pages.ts'
import { PARTS } from './parts.tsx'
import { SHEETS } from './sheets.ts'
import { STAGES } from './stages.ts'

export const CASES: readonly Case[] = [...SHEETS, ...STAGES, ...PARTS, ...PAGES, ...DOORS, ...WORKBENCHES]
