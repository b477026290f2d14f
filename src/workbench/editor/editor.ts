/** The editor of a draft: CodeMirror with the story's language, mounted where the page's policy lets its styles be. */
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands'
import { codeFolding, foldGutter, foldKeymap, foldService, indentUnit } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  tooltips,
} from '@codemirror/view'
import { differing } from '../../client/differing.ts'
import type { Problem } from '../../ink/types.ts'
import { problemText } from '../../locale/problems.ts'
import type { Files } from '../../wire/draft.ts'
import type { Desk } from '../desk.ts'
import { markAt } from '../script/names.ts'
import { foldAt } from '../script/outline.ts'
import { inkColours } from './colours.ts'

import { type Hinting, inkHints } from './hints.ts'
import { phrases } from './phrases.ts'

/** What the editor asks of its page. */
export interface Asks {
  readonly onDefinition: (offset: number) => void
  readonly onReferences: (offset: number) => void
  readonly onRename: (offset: number) => void
  readonly onFormat: () => void
  /** What would mend a problem by one press, each with what it says it does. */
  readonly mends: (problem: Problem) => readonly { readonly name: string; readonly mend: () => void }[]
}

export interface Editor {
  /** Shows a file, with its own history of changes. */
  readonly show: (file: string) => void
  /** Takes texts over that were changed elsewhere than here. */
  readonly take: (files: Files) => void
  readonly goTo: (line: number, column?: number) => void
  readonly mark: (problems: readonly Problem[]) => void
  /** Says its own words in the language that the page speaks now. */
  readonly translate: () => void
  /** Where the cursor stands, as an offset. */
  readonly cursor: () => number
  readonly focus: () => void
  readonly destroy: () => void
}

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper-up)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: '0.9375rem/1.7 var(--face-code)', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: 'var(--s3) 0' },
  '.cm-gutters': { backgroundColor: 'var(--paper-up)', color: 'var(--ink-3)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--paper-down) 45%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--paper-down)', color: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--better) !important' },
  '.cm-selectionMatch': { backgroundColor: 'var(--paper-down)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--paper-down)', border: 'none', color: 'var(--ink-2)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    maxWidth: '28rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { font: '0.875rem/1.6 var(--face-text)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--you)', color: 'var(--on-you)' },
  '.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'var(--on-you)' },
  '.cm-completionDetail': { color: 'var(--ink-3)', fontStyle: 'normal' },
  '.hint': { padding: 'var(--s2) var(--s3)', font: '0.875rem/1.6 var(--face-text)' },
  '.hint p': { margin: '0' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)', font: '0.875rem var(--face-text)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-textfield, .cm-button': {
    background: 'var(--paper-up)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    font: 'inherit',
    minHeight: '2.25rem',
  },
  '.cm-diagnostic': { font: '0.875rem/1.6 var(--face-text)', borderLeftColor: 'var(--trust-fill)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--anger-fill)' },
})

const asks = ({ onDefinition, onReferences, onRename, onFormat }: Asks): Extension => {
  const at = (ask: (offset: number) => void) => (view: EditorView) => {
    ask(view.state.selection.main.head)
    return true
  }
  return [
    keymap.of([
      { key: 'F12', run: at(onDefinition) },
      { key: 'Shift-F12', run: at(onReferences) },
      { key: 'F2', run: at(onRename) },
      {
        key: 'Shift-Alt-f',
        run: () => {
          onFormat()
          return true
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        if (!(event.ctrlKey || event.metaKey)) return false
        const offset = view.posAtCoords(event)
        if (offset === null) return false
        onDefinition(offset)
        return true
      },
    }),
  ]
}

/** The editor's frame cuts off what stands over its edge: hints and problems keep within it. */
const withinFrame = tooltips({
  tooltipSpace: ({ dom }) => {
    const { left, right, top, bottom } = dom.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    return {
      left: Math.max(0, left),
      right: Math.min(clientWidth, right),
      top: Math.max(0, top),
      bottom: Math.min(clientHeight, bottom),
    }
  },
})

/** Folds what the last scan saw; lines that moved since wait for the next one. */
const folding = (desk: Desk, file: string): Extension => [
  codeFolding(),
  foldGutter(),
  foldService.of((state, from) => {
    const scan = desk.script()[file]
    if (!scan || scan.lines.length !== state.doc.lines) return null
    const fold = foldAt(scan.lines, state.doc.lineAt(from).number - 1)
    return fold && { from: state.doc.lineAt(from).to, to: state.doc.line(fold.last + 1).to }
  }),
]

const diagnosticsFor = (
  { doc }: EditorState,
  problems: readonly Problem[],
  locale: 'zh-CN' | 'en',
  mends: Asks['mends'],
): Diagnostic[] =>
  problems.map((problem) => {
    const line = doc.line(Math.max(1, Math.min(doc.lines, problem.at.line)))
    const indent = line.text.length - line.text.trimStart().length
    return {
      from: Math.min(line.to, line.from + indent),
      to: line.to,
      severity: problem.severity,
      // A long text has hundreds of these: what one says and what would mend it is worked out when it is looked at.
      message: '',
      renderMessage: () => document.createTextNode(problemText(problem, locale)),
      get actions() {
        return mends(problem).map(({ name, mend }) => ({ name, apply: mend }))
      },
    }
  })

/** Opens the editor in `host`. Its styles are sheets of a shadow root: the page allows no style elements. */
export const openEditor = (
  host: HTMLElement,
  desk: Desk,
  hinting: Omit<Hinting, 'file'>,
  what: Asks,
): Editor => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const states = new Map<string, EditorState>()
  /** Texts as they were last written here or taken over: what is the same need not be compared letter by letter. */
  const held = new Map<string, string>()
  const language = new Compartment()
  let file = desk.file.peek()
  const extensions = (name: string): Extension => [
    lineNumbers(),
    folding(desk, name),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: false }),
    lintGutter(),
    withinFrame,
    indentUnit.of('    '),
    EditorState.tabSize.of(4),
    EditorView.lineWrapping,
    inkColours,
    inkHints({ ...hinting, file: name }),
    language.of(phrases(hinting.words())),
    asks(what),
    keymap.of([
      ...defaultKeymap,
      ...historyKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return
      const text = update.state.doc.toString()
      held.set(name, text)
      desk.write(name, text)
    }),
    theme,
  ]
  const stateOf = (name: string): EditorState => {
    const known = states.get(name)
    if (known) return known
    const doc = desk.files.peek()[name] ?? ''
    held.set(name, doc)
    return EditorState.create({ doc, extensions: extensions(name) })
  }
  const view = new EditorView({ state: stateOf(file), parent: root, root })

  const takeText = (state: EditorState, text: string) => ({
    changes: differing(state.doc.toString(), text),
    // One step of its own to take back.
    annotations: isolateHistory.of('full'),
  })
  return {
    show(next) {
      if (next === file) return
      states.set(file, view.state)
      file = next
      view.setState(stateOf(next))
    },
    take(files) {
      for (const [name, text] of Object.entries(files)) {
        if (held.get(name) === text || (name !== file && !states.has(name))) continue
        held.set(name, text)
        const state = states.get(name)
        if (name === file) view.dispatch(takeText(view.state, text))
        else if (state) states.set(name, state.update(takeText(state, text)).state)
      }
    },
    goTo(line, column = 0) {
      const { from, to } = view.state.doc.line(Math.max(1, Math.min(view.state.doc.lines, line)))
      view.dispatch({
        selection: { anchor: Math.min(to, from + column) },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
      view.focus()
    },
    mark(problems) {
      const here = problems.filter(({ at }) => at.file === file)
      view.dispatch(
        setDiagnostics(view.state, diagnosticsFor(view.state, here, hinting.words().locale, what.mends)),
      )
    },
    translate() {
      const effects = language.reconfigure(phrases(hinting.words()))
      view.dispatch({ effects })
      for (const [name, state] of states) states.set(name, state.update({ effects }).state)
    },
    cursor: () => view.state.selection.main.head,
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

/** The mark under an offset of a file. */
export const markUnder = (desk: Desk, file: string, offset: number) => {
  const scan = desk.scanned()[file]
  return scan ? markAt(scan, offset) : null
}
