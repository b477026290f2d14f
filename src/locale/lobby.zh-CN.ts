/** 进门那一间的全部文字：进了那间才取。 */
import { accountZh } from './account.zh-CN.ts'
import { certificateZh } from './certificate.zh-CN.ts'
import { goalZh } from './goal.zh-CN.ts'
import { nudgeZh } from './nudge.zh-CN.ts'
import { reasonsZh } from './reasons.zh-CN.ts'
import { reviewZh } from './review.zh-CN.ts'
import { taskZh } from './task.zh-CN.ts'

export const lobbyZh = {
  account: accountZh,
  certificate: certificateZh,
  goal: goalZh,
  nudge: nudgeZh,
  reasons: reasonsZh,
  review: reviewZh,
  task: taskZh,
} as const
