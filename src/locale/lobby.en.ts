/** All words of the way in; fetched there. */
import { accountEn } from './account.en.ts'
import { certificateEn } from './certificate.en.ts'
import { goalEn } from './goal.en.ts'
import type { lobbyZh } from './lobby.zh-CN.ts'
import { nudgeEn } from './nudge.en.ts'
import { reasonsEn } from './reasons.en.ts'
import { reviewEn } from './review.en.ts'
import { taskEn } from './task.en.ts'
import type { Worded } from './worded.ts'

export const lobbyEn: Worded<typeof lobbyZh> = {
  account: accountEn,
  certificate: certificateEn,
  goal: goalEn,
  nudge: nudgeEn,
  reasons: reasonsEn,
  review: reviewEn,
  task: taskEn,
}
