/** All words of the place where stories are written; fetched on entering it. */
import { bothEn } from './both.en.ts'
import { findingsEn } from './findings.en.ts'
import { folderEn } from './folder.en.ts'
import { foreignEn } from './foreign.en.ts'
import { keysEn } from './keys.en.ts'
import { mendingEn } from './mending.en.ts'
import { publishEn } from './publish.en.ts'
import { scriptEn } from './script.en.ts'
import { believableEn, startingEn } from './starting.en.ts'
import { tourEn } from './tour.en.ts'
import { tuningEn } from './tuning.en.ts'
import type { Worded } from './worded.ts'
import { workbenchEn } from './workbench.en.ts'
import type { workshopZh } from './workshop.zh-CN.ts'

export const workshopEn: Worded<typeof workshopZh> = {
  believable: believableEn,
  both: bothEn,
  folder: folderEn,
  foreign: foreignEn,
  keys: keysEn,
  mending: mendingEn,
  findings: findingsEn,
  publish: publishEn,
  script: scriptEn,
  starting: startingEn,
  tour: tourEn,
  tuning: tuningEn,
  workbench: workbenchEn,
}
