/** 派给自己的任务，做到哪了。 */
export const taskZh = {
  drills: '回头练，接住 {{done}} / {{steps}} 次',
  step: '一共 {{steps}} 个，完成了 {{done}} 个',
} as const
