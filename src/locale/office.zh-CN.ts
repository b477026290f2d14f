/** 带队那一间的全部文字：进了那间才取。 */
import { dutyZh } from './duty.zh-CN.ts'
import { healthZh } from './health.zh-CN.ts'
import { reportZh } from './report.zh-CN.ts'
import { teamZh } from './team.zh-CN.ts'

export const officeZh = { duty: dutyZh, health: healthZh, report: reportZh, team: teamZh } as const
