/** 派活：派什么、做到哪了。 */
export const dutyZh = {
  kind: '派什么',
  'kind-scenario': '一个剧本',
  'kind-path': '一串，按顺序',
  'kind-drills': '回头练',
  path: '按这个顺序练，一个做到了才到下一个',
  pathNone: '至少加两个。',
  pathAdd: '加到后面',
  pathTake: '拿掉《{{title}}》',
  drills: '接住几次',
  drillsHint: '回头练里接住一次算一次',
  drillsOf: '回头练 {{count}} 次',
  doneOf: '{{all}} 人里 {{done}} 人做到了',
  before: '来之前就到期了',
  certificate: '证书',
} as const
