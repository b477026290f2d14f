/** 提醒：该做的、主管催的、写给你的；还有主管那边的「提醒」。 */
export const nudgeZh = {
  asked: '{{by}}提醒你：{{said}}',
  late: '《{{title}}》已逾期，还没完成。',
  today: '《{{title}}》今天到期。',
  tomorrow: '《{{title}}》明天到期。',
  open: '《{{title}}》还没完成。',
  comment: '主管给你写了新的点评。',
  go: '去练',
  read: '去看看',
  hush: '今天不再提醒',
  remind: '提醒一下',
  remindLabel: '提醒一下：{{title}}，{{who}}',
  remindText: '{{names}}：下次打开页面会看到一句提醒，写着你的名字。同一件事一天最多提醒一次。',
  reminded: '提醒了 {{count}} 个人，他们下次打开就能看到。',
  remindedOne: '提醒了，{{name}} 下次打开就能看到。',
  remindedNone: '没有人要提醒：要么完成了，要么今天提醒过了。',
  last: '{{when}} 提醒过',
} as const
