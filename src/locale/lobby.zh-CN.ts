/** 进门那一间的全部文字：进了那间才取。 */
import { accountZh } from './account.zh-CN.ts'
import { reasonsZh } from './reasons.zh-CN.ts'

export const lobbyZh = { account: accountZh, reasons: reasonsZh } as const
