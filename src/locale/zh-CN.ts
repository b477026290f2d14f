/** 中文的全部词句。 */
import { pagesZh } from './pages.zh-CN.ts'
import { policyZh } from './policy.zh-CN.ts'
import { trainingZh } from './training.zh-CN.ts'

export const zhCN = { ...pagesZh, ...trainingZh, policy: policyZh } as const
