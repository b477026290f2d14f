/** Two texts as one, with what went and what came. */
import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import type { Translator } from '../../locale/index.ts'
import { inkColours } from './colours.ts'
import { phrases } from './phrases.ts'

/** Shows `after` with what differs from `before`; gives back how to close it. */
export const openComparison = (
  host: HTMLElement,
  before: string,
  after: string,
  words: Translator,
): (() => void) => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const state = EditorState.create({
    doc: after,
    extensions: [
      lineNumbers(),
      inkColours,
      EditorView.lineWrapping,
      EditorState.readOnly.of(true),
      phrases(words),
      unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: {} }),
    ],
  })
  const view = new EditorView({ state, parent: root, root })
  return () => view.destroy()
}
