/** 写剧本时的快捷键。 */
export const keysZh = {
  title: '快捷键',
  complete: '补全：招数、标签、场名、变量',
  definition: '去看这个名字在哪里写的（也可以按住 Ctrl 点它）',
  references: '这个名字用在哪里',
  rename: '到处改名',
  format: '整理缩进',
  find: '查找和替换',
  nextProblem: '下一个问题，连同一键修改',
  problems: '在正文下面列出问题',
  fold: '收起、展开',
  undo: '撤销、重做',
  leave: '离开正文，再按 Tab 去下一处',
  map: '剧情图里：上一个、下一个；回车去那一行',
} as const
