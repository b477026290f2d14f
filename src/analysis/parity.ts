/** Two locales of one scenario must be one structure: the same decisions, moves, facts, events and endings. */
import type { Case, Header, Problem, StoryGraph, WrittenReply } from '../ink/index.ts'

/** A solved half of a comparison: one locale's graph and where its file is. */
export interface LocaleGraph {
  readonly file: string
  readonly header: Header
  readonly graph: StoryGraph
}

const SHARED: readonly (keyof Header)[] = [
  'level',
  'buyer',
  'minutes',
  'pass',
  'motive',
  'temper',
  'start',
  'ready',
  'turns',
  'variants',
  'policy',
]

const headerProblems = (left: LocaleGraph, right: LocaleGraph): Problem[] =>
  SHARED.filter((key) => JSON.stringify(left.header[key]) !== JSON.stringify(right.header[key])).map(
    (key) => ({
      at: { file: right.file, line: 1 },
      rule: 'parity-header',
      severity: 'error',
      found: key,
      meant: JSON.stringify(left.header[key]),
    }),
  )

const problemAt = (
  rule: string,
  reply: WrittenReply | undefined,
  file: string,
  found: string,
  meant: string,
): Problem => ({
  at: { file, line: reply?.line ?? 0 },
  rule,
  severity: 'error',
  found,
  meant,
})

const eventsIn = ({ events }: Case): string =>
  events
    .map((event) =>
      event.kind === 'mood' ? `${event.kind}: ${event.value} ${event.by}` : `${event.kind}: ${event.id}`,
    )
    .join(', ') || '–'
const endingIn = ({ ending }: Case): string => (ending ? `${ending.id}, ${ending.worth}` : '–')
const writeIn = ({ write }: Case): string => (write ? '# write' : '–')

/** Compares two decisions; the first difference is enough, the ones behind follow from it. */
const compareNodes = (left: LocaleGraph, right: LocaleGraph, a: number, b: number): Problem | null => {
  const here = left.graph.nodes[a]
  const there = right.graph.nodes[b]
  const ids = here?.replies.map(({ id }) => id).join(', ') ?? ''
  const otherIds = there?.replies.map(({ id }) => id).join(', ') ?? ''
  const first = there?.replies[0]
  const place = `${here?.phase ?? ''} ${here?.field ?? ''}`.trim()
  const otherPlace = `${there?.phase ?? ''} ${there?.field ?? ''}`.trim()
  if (ids !== otherIds) return problemAt('parity-decision', first, right.file, otherIds, ids)
  if (place !== otherPlace) return problemAt('parity-decision', first, right.file, otherPlace, place)
  for (const [index, reply] of (here?.replies ?? []).entries()) {
    const other = there?.replies[index] as WrittenReply
    if (reply.moves.join() !== other.moves.join())
      return problemAt('parity-move', other, right.file, `${other.id}: ${other.moves}`, `${reply.moves}`)
    if (reply.needs.join() !== other.needs.join())
      return problemAt('parity-fact', other, right.file, `${other.id}: ${other.needs}`, `${reply.needs}`)
  }
  return null
}

const compareCases = (
  right: LocaleGraph,
  reply: WrittenReply | undefined,
  here: readonly Case[],
  there: readonly Case[],
): Problem | null => {
  if (
    here.length !== there.length ||
    here.some(({ when }, i) => JSON.stringify(when) !== JSON.stringify(there[i]?.when))
  )
    return problemAt(
      'parity-decision',
      reply,
      right.file,
      `${reply?.id} × ${there.length}`,
      `× ${here.length}`,
    )
  for (const [index, one] of here.entries()) {
    const other = there[index] as Case
    if (eventsIn(one) !== eventsIn(other))
      return problemAt('parity-fact', reply, right.file, eventsIn(other), eventsIn(one))
    if (endingIn(one) !== endingIn(other))
      return problemAt('parity-ending', reply, right.file, endingIn(other), endingIn(one))
    if (one.write !== other.write)
      return problemAt('parity-write', reply, right.file, writeIn(other), writeIn(one))
  }
  return null
}

/** Walks both graphs side by side from every opening; stops at the first difference on each way. */
const graphProblems = (left: LocaleGraph, right: LocaleGraph): Problem[] => {
  const found: Problem[] = []
  const paired = new Map<number, number>()
  const waiting: [number, number][] = []
  const meet = (here: readonly Case[], there: readonly Case[], reply: WrittenReply | undefined): void => {
    const problem = compareCases(right, reply, here, there)
    if (problem) found.push(problem)
    else
      for (const [index, { to }] of here.entries()) {
        const other = there[index]?.to ?? -1
        if (to >= 0 && other >= 0 && !paired.has(to)) {
          paired.set(to, other)
          waiting.push([to, other])
        }
      }
  }
  meet(left.graph.openings, right.graph.openings, undefined)
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [a, b] = pair
    const problem = compareNodes(left, right, a, b)
    if (problem) found.push(problem)
    else
      for (const [index, cases] of (left.graph.nodes[a]?.cases ?? []).entries())
        meet(cases, right.graph.nodes[b]?.cases[index] ?? [], right.graph.nodes[b]?.replies[index])
  }
  return [
    ...new Map(
      found.map((problem) => [`${problem.rule} ${problem.found} ${problem.meant}`, problem]),
    ).values(),
  ]
}

/** Every place where `right` differs from `left` in structure. */
export const parityProblems = (left: LocaleGraph, right: LocaleGraph): Problem[] => {
  if (left.graph.incomplete || right.graph.incomplete) return []
  return [...headerProblems(left, right), ...graphProblems(left, right)]
}
