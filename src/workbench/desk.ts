/** A draft on the desk: its texts, what the checks say of it, and the one way to change it. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Draft, Files } from '../wire/draft.ts'
import { type Checker, openChecker, type Standing } from './checking/checker.ts'
import { type Report, tellingFiles } from './checking/report.ts'
import type { Script } from './script/names.ts'
import { type Scan, scan } from './script/scan.ts'
import type { Tools } from './tools.ts'

/**
 * A place to show in a file; `line` from 1, `column` from 0, at most the line's end. A new object each time, so that
 * the same place can be asked for twice.
 */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly column?: number
}

export type Keeping = 'kept' | 'keeping' | 'refused'

export interface Desk {
  readonly id: string
  readonly files: ReadonlySignal<Files>
  /** The file that is being written. */
  readonly file: ReadonlySignal<string>
  readonly spot: ReadonlySignal<Spot | null>
  readonly report: ReadonlySignal<Report | null>
  /** The last report that was worked out to its end; half-typed text leaves it as it is. */
  readonly solved: ReadonlySignal<Report | null>
  readonly standing: ReadonlySignal<Standing>
  readonly keeping: ReadonlySignal<Keeping>
  /** The texts as of the last pause in the typing, */
  readonly rested: ReadonlySignal<Files>
  /** and as of the last longer one: for what takes so long that it would be in a typing hand's way. */
  readonly calm: ReadonlySignal<Files>
  /** Every file's names, a moment behind the typing; */
  readonly script: () => Script
  /** and as they stand at this very letter, for whoever changes the text by them. */
  readonly scanned: () => Script
  readonly show: (file: string) => void
  readonly goTo: (spot: Spot) => void
  /** What is typed: kept at once, checked after a pause. */
  readonly write: (file: string, text: string) => void
  /** Changes several files at once; what was there before is kept in the history under `note`. */
  readonly replace: (files: Files, note: string) => Promise<void>
  readonly close: () => void
}

/** Milliseconds without a keystroke after which the text is checked and played, and at most between two snapshots. */
const PAUSE_MS = 200
const CALM_MS = 700
const SNAPSHOT_MS = 600_000

/** Letters of all texts from which on a draft is read only in the longer pauses. */
const LONG = 150_000
const isLong = (files: Files): boolean =>
  Object.values(files).reduce((sum, text) => sum + text.length, 0) > LONG

/** Scans each text once; a file that did not change keeps its scan. */
const scanner = (): ((files: Files) => Script) => {
  const known = new Map<string, { readonly text: string; readonly scan: Scan }>()
  return (files) => {
    for (const [file, text] of Object.entries(files))
      if (known.get(file)?.text !== text) known.set(file, { text, scan: scan(text) })
    return Object.fromEntries(Object.keys(files).map((file) => [file, known.get(file)?.scan ?? scan('')]))
  }
}

/** Lays a draft on the desk. */
export const openDesk = (tools: Pick<Tools, 'now' | 'drafts' | 'startChecks'>, draft: Draft): Desk => {
  const { now, drafts } = tools
  const files = signal(draft.files)
  const file = signal(tellingFiles(draft.files)[0] ?? Object.keys(draft.files)[0] ?? 'zh-CN.ink')
  const spot = signal<Spot | null>(null)
  const solved = signal<Report | null>(null)
  const keeping = signal<Keeping>('kept')
  const paused = signal(draft.files)
  const calm = signal(draft.files)
  const checker: Checker = openChecker(tools.startChecks)
  const scanAll = scanner()
  // Reading a very long text takes longer than a letter may.
  const script = computed(() => scanAll(isLong(files.peek()) ? calm.value : paused.value))
  let pause: ReturnType<typeof setTimeout> | undefined
  let calming: ReturnType<typeof setTimeout> | undefined
  let snapped = 0
  let stamped = draft.changed
  /** Later than every change before, also where the clock is set back or two fall into one millisecond. */
  const stamp = (): number => {
    stamped = Math.max(now(), stamped + 1)
    return stamped
  }

  const stopWatching = effect(() => {
    const report = checker.report.value
    if (report?.stage === 'solved') solved.value = report
  })
  const snapshot = async (note: string): Promise<void> => {
    snapped = now()
    await drafts.snapshot({ draft: draft.id, at: snapped, files: files.peek(), note })
  }
  const keep = async (file?: string): Promise<void> => {
    const kept = files.peek()
    keeping.value = 'keeping'
    const stored = await drafts.keep({ id: draft.id, files: kept, changed: stamp() }, file)
    if (files.peek() === kept) keeping.value = stored ? 'kept' : 'refused'
  }
  const rest = () => {
    paused.value = files.peek()
    checker.check(files.peek())
  }
  const change = (next: Files, file?: string) => {
    files.value = next
    void keep(file)
    checker.moveOn()
    clearTimeout(pause)
    // A very long text keeps a processor busy for so long that the next letters would wait for it.
    pause = setTimeout(rest, isLong(next) ? CALM_MS : PAUSE_MS)
    clearTimeout(calming)
    calming = setTimeout(() => {
      calm.value = files.peek()
    }, CALM_MS)
  }
  rest()
  return {
    id: draft.id,
    files,
    file,
    spot,
    report: checker.report,
    solved,
    standing: checker.standing,
    keeping,
    rested: paused,
    calm,
    script: () => script.value,
    scanned: () => scanAll(files.peek()),
    show: (next) => {
      file.value = next
    },
    goTo: (next) =>
      batch(() => {
        if (next.file in files.peek()) file.value = next.file
        spot.value = { ...next }
      }),
    write(name, text) {
      if (files.peek()[name] === text) return
      if (now() - snapped > SNAPSHOT_MS) void snapshot('')
      change({ ...files.peek(), [name]: text }, name)
    },
    async replace(next, note) {
      const kept = snapshot(note)
      change(next)
      await kept
    },
    close() {
      clearTimeout(pause)
      clearTimeout(calming)
      stopWatching()
      checker.close()
    },
  }
}
