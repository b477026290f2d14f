/** 命令行的词句。 */
export const cliZh = {
  checked: '{{errors}} 个错误，{{warnings}} 个提醒',
  variant: '变体 {{variant}}',
  solved: '变体 {{variant}}：{{paths}} 条路，{{states}} 个状态，{{seconds}} 秒',
  best: '最好',
  worst: '最差',
  chance: '随机平均',
  bot: '变体 {{variant}}  {{bot}}：{{runs}} 次，通过 {{passRate}}，平均 {{meanScore}} 分',
  score: '得分 {{score}}，结局 {{ending}}',
  passed: '通过',
  failed: '未通过',
  mood: '怒气 {{anger}}　信任 {{trust}}　被听见 {{heard}}',
} as const
