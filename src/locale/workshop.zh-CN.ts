/** 写剧本那一间的全部文字：进了那间才取。 */
import { publishZh } from './publish.zh-CN.ts'
import { scriptZh } from './script.zh-CN.ts'
import { believableZh, startingZh } from './starting.zh-CN.ts'
import { workbenchZh } from './workbench.zh-CN.ts'

export const workshopZh = {
  believable: believableZh,
  publish: publishZh,
  script: scriptZh,
  starting: startingZh,
  workbench: workbenchZh,
} as const
