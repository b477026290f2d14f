/** 派任务：派什么、做到哪了。 */
export const dutyZh = {
  kind: '派什么',
  'kind-scenario': '一个剧本',
  'kind-path': '几个剧本，按顺序',
  'kind-drills': '回头练',
  path: '按这个顺序练，一个完成了才到下一个',
  pathNone: '至少加两个。',
  pathAdd: '加到后面',
  pathTake: '拿掉《{{title}}》',
  drills: '接住几次',
  drillsHint: '回头练里答得没有大错，算接住一次',
  drillsOf: '回头练 {{count}} 次',
  turn: '第 {{turn}} 句再练一次',
  doneOf: '{{all}} 人里 {{done}} 人完成了',
  before: '来之前就到期了',
  certificate: '证书',
  late: '完成了，过了截止日期',
} as const
