/** 个人最好成绩：头一回碰到的和再练的分开。 */
export const bestZh = {
  title: '自己的最好成绩',
  text: '头一回碰到的情形和再练的分开算。只跟自己比，没有名次。',
  textTeam: '头一回考到一种情形的，和其余的考试、练习分开算；练习可以在考试之前。只跟自己比，没有名次。',
  story: '剧本',
  first: '头一回',
  again: '其余的',
  none: '还没有',
  open: '{{name}}最好 {{score}} 分，《{{title}}》，{{when}}',
} as const
