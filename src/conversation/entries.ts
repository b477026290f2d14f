/** What a conversation's log shows, derived from its plays. */

import type { Line, RecordField, StoryBeat } from '../ink/types.ts'
import { isFrozen, type Phase, type Play } from '../training/index.ts'

/** A reply that has been given, with its words in the language shown. */
export interface Said {
  readonly id: string
  readonly text: string
}

/** One row of the after-call record: what was asked for, and what was written, null while it is open. */
export interface RecordRow {
  readonly field: RecordField
  readonly prompt: string
  readonly answer: string | null
}

export type Entry =
  | { readonly kind: 'phase'; readonly key: string; readonly phase: Phase }
  | { readonly kind: 'branch'; readonly key: string }
  | { readonly kind: 'line'; readonly key: string; readonly line: Line }
  | { readonly kind: 'said'; readonly key: string; readonly text: string; readonly phase: Phase }
  | { readonly kind: 'record'; readonly key: string; readonly rows: readonly RecordRow[] }

/** A beat's lines as the log shows them: the coach speaks elsewhere, a record field's prompt goes into the form. */
export const logLines = (beat: StoryBeat): readonly Line[] => {
  const lines = beat.lines.filter((line) => line.speaker !== 'coach')
  return beat.field && lines.at(-1)?.speaker === 'system' ? lines.slice(0, -1) : lines
}

/** How many lines of the log still belong to the phase before. */
const linesBefore = (beat: StoryBeat, most: number): number =>
  Math.min(most, beat.lines.slice(0, beat.before).filter((line) => line.speaker !== 'coach').length)

export const coachLines = (beat: StoryBeat): readonly Line[] =>
  beat.lines.filter((line) => line.speaker === 'coach')

const promptOf = (beat: StoryBeat): string => {
  const last = beat.lines.filter((line) => line.speaker !== 'coach').at(-1)
  return beat.field && last?.speaker === 'system' ? last.text : ''
}

/** The replies given so far, read off the plays; `pending` is one that the buyer has not answered yet. */
export const saidIn = (plays: readonly Play<StoryBeat>[], pending: Said | null): readonly Said[] => {
  const given = plays.slice(0, -1).map(({ scene }, index): Said => {
    const id = plays[index + 1]?.session.turns.at(-1)?.reply ?? ''
    return { id, text: scene.beat.replies.find((reply) => reply.id === id)?.text ?? '' }
  })
  return pending ? [...given, pending] : given
}

const rowOf = (beat: StoryBeat, field: RecordField, said: Said | undefined): RecordRow => ({
  field,
  prompt: promptOf(beat),
  answer: said?.text ?? null,
})

/** Appends a field to the form that is being filled, or begins one. */
const fillIn = (entries: Entry[], key: string, row: RecordRow, continues: boolean): void => {
  const form = continues ? entries.findLastIndex((entry) => entry.kind === 'record') : -1
  const known = entries[form]
  if (known?.kind === 'record') entries[form] = { ...known, rows: [...known.rows, row] }
  else entries.push({ kind: 'record', key, rows: [row] })
}

/**
 * The log up to the `revealed`-th line of the last beat. Keys are stable, also between languages, so that a bubble
 * that has been announced is not announced again. A talk played anew is marked before the reply of turn `branch`.
 */
export const logOf = (
  plays: readonly Play<StoryBeat>[],
  revealed: number,
  pending: Said | null,
  branch: number | null = null,
): readonly Entry[] => {
  const said = saidIn(plays, pending)
  const entries: Entry[] = []
  let phase: Phase = 'chat'
  for (const [index, { scene }] of plays.entries()) {
    const { beat } = scene
    const isLast = index === plays.length - 1
    const lines = logLines(beat)
    const shown = isLast ? lines.slice(0, revealed) : lines
    const turn = beat.phase !== phase && !isFrozen(beat.phase) ? linesBefore(beat, lines.length) : -1
    const turned = (): void => {
      entries.push({ kind: 'phase', key: `${index}.phase`, phase: beat.phase })
    }
    if (turn === 0) turned()
    for (const [at, line] of shown.entries()) {
      if (at === turn && turn > 0) turned()
      entries.push({ kind: 'line', key: `${index}.${at}`, line })
    }
    if (turn > 0 && turn === lines.length && shown.length === lines.length) turned()
    if (index + 1 === branch && shown.length === lines.length)
      entries.push({ kind: 'branch', key: `${index}.branch` })
    const answer = said[index]
    if (beat.field && shown.length === lines.length && !beat.ending) {
      const continues = Boolean(plays[index - 1]?.scene.beat.field)
      fillIn(entries, `${index}.form`, rowOf(beat, beat.field, answer), continues)
    } else if (answer) {
      if (beat.phase === 'review') entries.push({ kind: 'phase', key: `${index}.review`, phase: 'review' })
      entries.push({ kind: 'said', key: `${index}.said`, text: answer.text, phase: beat.phase })
    }
    phase = beat.phase
  }
  return entries
}
