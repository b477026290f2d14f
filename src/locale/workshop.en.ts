/** All words of the place where stories are written; fetched on entering it. */
import { publishEn } from './publish.en.ts'
import { scriptEn } from './script.en.ts'
import { believableEn, startingEn } from './starting.en.ts'
import type { Worded } from './worded.ts'
import { workbenchEn } from './workbench.en.ts'
import type { workshopZh } from './workshop.zh-CN.ts'

export const workshopEn: Worded<typeof workshopZh> = {
  believable: believableEn,
  publish: publishEn,
  script: scriptEn,
  starting: startingEn,
  workbench: workbenchEn,
}
