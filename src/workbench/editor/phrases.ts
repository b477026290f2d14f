/** CodeMirror's own words in the reader's language. */
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Translator } from '../../locale/index.ts'

const ZH: Readonly<Record<string, string>> = {
  'Control character': '控制字符',
  'Selection deleted': '已删除所选',
  'Folded lines': '收起的行',
  'Unfolded lines': '展开的行',
  to: '到',
  'folded code': '收起的内容',
  unfold: '展开',
  'Fold line': '收起',
  'Unfold line': '展开',
  'Go to line': '到第几行',
  go: '去',
  Find: '查找',
  Replace: '替换',
  next: '下一个',
  previous: '上一个',
  all: '全选',
  'match case': '分大小写',
  'by word': '整词',
  regexp: '正则',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前这处',
  'replaced $ matches': '替换了 $ 处',
  'replaced match on line $': '替换了第 $ 行的一处',
  'on line': '在第几行',
  Completions: '可以填的',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  '$ unchanged lines': '$ 行没有变',
}

/** The editor's words and its name for a screen reader. */
export const phrases = (words: Translator): Extension => [
  words.locale === 'zh-CN' ? EditorState.phrases.of(ZH) : [],
  EditorView.contentAttributes.of({
    'aria-label': words.t('script.editor'),
    lang: words.locale,
    // It is reached by Tab in any case; this says so to whoever looks for the keys of what scrolls.
    tabindex: '0',
  }),
]
