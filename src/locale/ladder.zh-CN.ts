/** 目录里的五级台阶。 */
export const ladderZh = {
  title: '五级台阶',
  next: '接下来',
  meet: '见{{name}}：{{title}}',
  goOn: '接着和{{name}}聊：{{title}}',
  progress: '{{count}} 位里通过了 {{passed}} 位',
  all: '{{count}} 位都通过了。换一种情形再练，看看还稳不稳。',
  count: '{{passed}} / {{count}} 通过',
  none: '这一级还没有故事。',
  noneShort: '还没有',
  new: '新人也会碰到',
  senior: '老手来接',
  best: '最好 {{score}} 分',
  folded: '丢分多的几句摊开在这里，别的点一下就打开。',
  foldedAll: '点哪一句，哪一句就打开。',
} as const
