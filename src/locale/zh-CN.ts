/** 中文的全部词句。 */
import { cliZh } from './cli.zh-CN.ts'
import { ladderZh } from './ladder.zh-CN.ts'
import { pagesZh } from './pages.zh-CN.ts'
import { policyZh } from './policy.zh-CN.ts'
import { trainingZh } from './training.zh-CN.ts'

export const zhCN = { ...pagesZh, ...trainingZh, cli: cliZh, ladder: ladderZh, policy: policyZh } as const
