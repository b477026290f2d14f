/** Where a story runs out. Ink names every line at which it does; its author lost one sign, at one place. */
import { withoutComments } from './comments.ts'
import { problem } from './problem.ts'
import type { Problem } from './types.ts'

type RowKind = 'blank' | 'section' | 'choice' | 'gather' | 'inside' | 'text'

/** One line: how deep its bullets go, how far it is set in; `inside` is what stands within braces of several lines. */
interface Row {
  readonly kind: RowKind
  readonly line: number
  readonly depth: number
  readonly indent: number
}

const BULLETS = /^\s*((?:[*+]\s*)+|(?:-(?!>)\s*)+)/
const SECTION = /^\s*={1,}\s*(?!function\b)([\p{L}_][\p{L}\p{N}_]*)/u

const kindOf = (text: string, inside: boolean): RowKind => {
  if (text.trim() === '') return 'blank'
  if (/^\s*=/.test(text)) return 'section'
  if (inside) return 'inside'
  const bullets = BULLETS.exec(text)?.[1] ?? ''
  return bullets === '' ? 'text' : bullets.startsWith('-') ? 'gather' : 'choice'
}

const rowsOf = (lines: readonly string[]): readonly Row[] => {
  let braces = 0
  return lines.map((text, index) => {
    if (/^\s*=/.test(text)) braces = 0
    const kind = kindOf(text, braces > 0)
    for (const sign of text) braces = Math.max(0, braces + (sign === '{' ? 1 : sign === '}' ? -1 : 0))
    const depth = (BULLETS.exec(text)?.[1] ?? '').replace(/\s/g, '').length
    return { kind, line: index + 1, depth, indent: /^\s*/.exec(text)?.[0].length ?? 0 }
  })
}

/** Replies that stand side by side; `lost` is the line that should gather them and lacks its dash. */
interface Decision {
  readonly depth: number
  readonly choices: Row[]
  /** How many of the replies have something set in below them. */
  deeper: number
  last: number
  lost: Row | null
  /** Whether replies of the same depth go on after what should gather. */
  resumed: boolean
}

const begun = (row: Row): Decision => ({
  depth: row.depth,
  choices: [row],
  deeper: 0,
  last: row.line,
  lost: null,
  resumed: false,
})

class Reading {
  readonly decisions: Decision[] = []
  private open: Decision[] = []

  private close(depth: number): void {
    this.open = this.open.filter((decision) => decision.depth < depth)
  }

  row(row: Row): void {
    if (row.kind === 'blank') return
    if (row.kind === 'section') this.close(0)
    else if (row.kind === 'gather') this.close(row.depth)
    else if (row.kind === 'choice') this.choice(row)
    else if (row.kind === 'text') this.text(row)
    for (const decision of this.open) if (!decision.lost) decision.last = row.line
  }

  private choice(row: Row): void {
    this.close(row.depth + 1)
    const same = this.open.find(({ depth }) => depth === row.depth)
    if (same?.lost) same.resumed = true
    else if (same) same.choices.push(row)
    if (same && !same.lost) return
    this.close(row.depth)
    const decision = begun(row)
    this.open.push(decision)
    this.decisions.push(decision)
  }

  private text(row: Row): void {
    const out = this.open.find(({ choices, lost }) => !lost && (choices.at(-1)?.indent ?? 0) >= row.indent)
    if (out && out.deeper === out.choices.length) {
      out.lost = row
      this.close(out.depth + 1)
    }
    const inner = this.open.at(-1)
    const choice = inner?.choices.at(-1)
    if (inner && choice && !inner.lost && row.indent > choice.indent) inner.deeper = inner.choices.length
  }
}

const decisionsIn = (rows: readonly Row[]): readonly Decision[] => {
  const reading = new Reading()
  for (const row of rows) reading.row(row)
  return reading.decisions
}

/** The section that begins after a line, as a divert would name it. */
const nextSection = (lines: readonly string[], line: number): string | null =>
  lines
    .slice(line)
    .map((text) => SECTION.exec(text)?.[1])
    .find((name) => name !== undefined) ?? null

/** The line where what begins with an open brace ends; any other line itself. */
const endOf = (rows: readonly Row[], line: number): number => {
  let last = line
  while (rows[last]?.kind === 'inside') last += 1
  return last
}

const inside = ({ choices, last, lost }: Decision, line: number): boolean =>
  line >= (choices[0]?.line ?? 0) && line <= Math.max(last, lost?.line ?? 0)

const told = (lines: readonly number[]): string => lines.join(', ')

/** One decision's loose ends as one problem where they are more than one, or where a dash was lost. */
const ofDecision = (
  decision: Decision,
  loose: readonly Problem[],
  text: readonly string[],
): readonly Problem[] => {
  const { lost, last, choices, resumed } = decision
  const file = loose[0]?.at.file ?? ''
  const ends = loose.map(({ at }) => at.line).filter((line) => line !== lost?.line)
  if (lost && ends.length > 0)
    return [problem('warning', { file, line: lost.line }, 'lost-gather', null, told(ends))]
  if (loose.length < 2 || resumed || choices.length < 2) return loose
  const lines = told(ends)
  return [problem('warning', { file, line: last }, 'loose-replies', lines, nextSection(text, last))]
}

/** A decision that runs on into the next one, because the line between them lacks its dash. */
const runOn = (file: string, { lost, resumed, choices }: Decision): readonly Problem[] =>
  lost && resumed && choices.length > 1
    ? [
        problem(
          'warning',
          { file, line: lost.line },
          'lost-gather',
          null,
          told(choices.slice(0, -1).map(({ line }) => line)),
        ),
      ]
    : []

/** The loose ends of one file, told where they come from. */
export const placeLooseEnds = (
  file: string,
  source: string,
  problems: readonly Problem[],
): readonly Problem[] => {
  const lines = withoutComments(source.replace(/\r\n?/g, '\n')).split('\n')
  const rows = rowsOf(lines)
  const isLoose = ({ at, rule }: Problem): boolean => rule === 'loose-end' && at.file === file
  const loose = problems.filter(isLoose).map((one) => {
    const line = endOf(rows, one.at.line)
    return problem('warning', { file, line }, 'loose-end', null, nextSection(lines, line))
  })
  const decisions = decisionsIn(rows)
  const smallest = decisions.toSorted(
    (a, b) => a.last - (a.choices[0]?.line ?? 0) - (b.last - (b.choices[0]?.line ?? 0)),
  )
  const byDecision = Map.groupBy(
    loose,
    ({ at }) => smallest.find((decision) => inside(decision, at.line)) ?? null,
  )
  const placed = [...byDecision].flatMap(([decision, ones]) =>
    decision ? ofDecision(decision, ones, lines) : ones,
  )
  const silent = decisions.filter((decision) => !byDecision.has(decision)).flatMap((one) => runOn(file, one))
  return [...problems.filter((one) => !isLoose(one)), ...placed, ...silent]
}
