/** 写剧本那一间的全部文字：进了那间才取。 */
import { bothZh } from './both.zh-CN.ts'
import { findingsZh } from './findings.zh-CN.ts'
import { folderZh } from './folder.zh-CN.ts'
import { foreignZh } from './foreign.zh-CN.ts'
import { keysZh } from './keys.zh-CN.ts'
import { mendingZh } from './mending.zh-CN.ts'
import { publishZh } from './publish.zh-CN.ts'
import { scriptZh } from './script.zh-CN.ts'
import { believableZh, startingZh } from './starting.zh-CN.ts'
import { tourZh } from './tour.zh-CN.ts'
import { tuningZh } from './tuning.zh-CN.ts'
import { workbenchZh } from './workbench.zh-CN.ts'

export const workshopZh = {
  believable: believableZh,
  both: bothZh,
  folder: folderZh,
  foreign: foreignZh,
  keys: keysZh,
  mending: mendingZh,
  findings: findingsZh,
  publish: publishZh,
  script: scriptZh,
  starting: startingZh,
  tour: tourZh,
  tuning: tuningZh,
  workbench: workbenchZh,
} as const
