/** 中文的全部词句。 */
import { bestZh } from './best.zh-CN.ts'
import { cliZh } from './cli.zh-CN.ts'
import { debriefZh } from './debrief.zh-CN.ts'
import { drillsZh } from './drills.zh-CN.ts'
import { firstZh } from './first.zh-CN.ts'
import { hereZh } from './here.zh-CN.ts'
import { lessonZh } from './lesson.zh-CN.ts'
import { pagesZh } from './pages.zh-CN.ts'
import { policyZh } from './policy.zh-CN.ts'
import { progressZh, sheetZh } from './progress.zh-CN.ts'
import { replayZh } from './replay.zh-CN.ts'
import { trainingZh } from './training.zh-CN.ts'
import { waysZh } from './ways.zh-CN.ts'

export const zhCN = {
  ...firstZh,
  ...pagesZh,
  ...trainingZh,
  ...waysZh,
  best: bestZh,
  cli: cliZh,
  here: hereZh,
  debrief: debriefZh,
  drills: drillsZh,
  lesson: lessonZh,
  replay: replayZh,
  policy: policyZh,
  progress: progressZh,
  sheet: sheetZh,
} as const
