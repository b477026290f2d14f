/** How far one is with what one was given to do. */
import type { taskZh } from './task.zh-CN.ts'
import type { Worded } from './worded.ts'

export const taskEn: Worded<typeof taskZh> = {
  drills: 'drills, {{done}} of {{steps}} held',
  step: '{{done}} of {{steps}} stories done',
}
