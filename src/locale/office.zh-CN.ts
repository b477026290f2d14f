/** 带队那一间的全部文字：进了那间才取。 */
import { teamZh } from './team.zh-CN.ts'

export const officeZh = { team: teamZh } as const
