/** All words of the way in; fetched there. */
import { accountEn } from './account.en.ts'
import type { lobbyZh } from './lobby.zh-CN.ts'
import { reasonsEn } from './reasons.en.ts'
import type { Worded } from './worded.ts'

export const lobbyEn: Worded<typeof lobbyZh> = { account: accountEn, reasons: reasonsEn }
