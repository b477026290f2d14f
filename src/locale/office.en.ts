/** All words of the lead's room; fetched there. */
import type { officeZh } from './office.zh-CN.ts'
import { teamEn } from './team.en.ts'
import type { Worded } from './worded.ts'

export const officeEn: Worded<typeof officeZh> = { team: teamEn }
