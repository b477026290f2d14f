/** 把一局再放一遍。 */
export const replayZh = {
  watch: '把这一局再看一遍',
  play: '放给我看',
  stop: '停一下',
  again: '从头再放',
  back: '上一句',
  on: '下一句',
  place: '放到哪儿了',
  opening: '开场',
  at: '第 {{turn}} 句 / 共 {{count}} 句',
  title: '当时的样子',
}
