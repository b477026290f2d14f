/** 把剧本发布到服务器上用的词。 */
export const publishZh = {
  open: '发布',
  title: '发布“{{id}}”',
  text: '发布以后，各队可以选来练。发布过的版本不会再变；要改，改好草稿再发一版，练过的还按旧版算。',
  go: '发布',
  checking: '正在检查，大的剧本要等上一会儿……',
  errors: '有 {{count}} 处要先改好',
  incomplete: '没能分析到底，发布以后练它没有分数。还是要发布',
  incompleteFirst: '想清楚了，就打个勾，再按一次发布。',
  done: '发布好了，版本 {{version}}。各队要自己选了才练得到。',
  warnings: '检查还留意到',
  choose: '去给队里选上',
  at: '{{file}} 第 {{line}} 行',
  close: '好',
} as const
