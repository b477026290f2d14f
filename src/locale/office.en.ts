/** All words of the lead's room; fetched there. */

import { dutyEn } from './duty.en.ts'
import { healthEn } from './health.en.ts'
import type { officeZh } from './office.zh-CN.ts'
import { reportEn } from './report.en.ts'
import { teamEn } from './team.en.ts'
import type { Worded } from './worded.ts'

export const officeEn: Worded<typeof officeZh> = {
  duty: dutyEn,
  health: healthEn,
  report: reportEn,
  team: teamEn,
}
