/** All words in English: the same keys as zh-CN. */
import { bestEn } from './best.en.ts'
import { cliEn } from './cli.en.ts'
import { debriefEn } from './debrief.en.ts'
import { drillsEn } from './drills.en.ts'
import { firstEn } from './first.en.ts'
import { hereEn } from './here.en.ts'
import { lessonEn } from './lesson.en.ts'
import { pagesEn } from './pages.en.ts'
import { policyEn } from './policy.en.ts'
import { progressEn, sheetEn } from './progress.en.ts'
import { replayEn } from './replay.en.ts'
import { trainingEn } from './training.en.ts'
import { waysEn } from './ways.en.ts'
import type { Worded } from './worded.ts'
import type { zhCN } from './zh-CN.ts'

export const en: Worded<typeof zhCN> = {
  ...firstEn,
  ...pagesEn,
  ...trainingEn,
  ...waysEn,
  best: bestEn,
  cli: cliEn,
  here: hereEn,
  debrief: debriefEn,
  drills: drillsEn,
  lesson: lessonEn,
  replay: replayEn,
  policy: policyEn,
  progress: progressEn,
  sheet: sheetEn,
}
