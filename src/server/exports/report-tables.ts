/** Tables of reports: what the pages show, row by row. */
import type {
  AssignmentReport,
  Certificate,
  ItemHealth,
  OptionHealth,
  PersonRow,
  SkillFigure,
  SupportItem,
  TeamFaultLine,
  TrendWeek,
} from '../../wire/api/index.ts'
import { tableOf, timeCell } from './attempt-tables.ts'
import type { Cell, Table } from './formats.ts'

type Columns<T> = Readonly<Record<string, (row: T) => Cell>>

const whole = <T>(name: string, columns: Columns<T>, rows: readonly T[]): Table =>
  tableOf(name, columns, async function* () {
    yield rows
  })

export const PEOPLE_COLUMNS: Columns<PersonRow> = {
  person_id: ({ person }) => person,
  person: ({ name }) => name,
  attempts: ({ attempts }) => attempts,
  score: ({ score }) => score,
  passed: ({ passed }) => passed,
  last: ({ last }) => timeCell(last),
  stories_passed: ({ ready }) => ready,
}

type PersonSkill = SkillFigure & Pick<PersonRow, 'person' | 'name'>

export const SKILL_COLUMNS: Columns<PersonSkill> = {
  person_id: ({ person }) => person,
  person: ({ name }) => name,
  skill: ({ skill }) => skill,
  n: ({ n }) => n,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
}

export const FAULT_COLUMNS: Columns<TeamFaultLine> = {
  scenario: ({ moment }) => moment.scenario,
  version: ({ moment }) => moment.version,
  decision: ({ moment }) => moment.decision,
  reply: ({ moment }) => moment.reply,
  buyer_said: ({ moment }) => moment.said,
  reply_text: ({ moment }) => moment.text,
  moves: ({ moment }) => moment.moves.join(' '),
  n: ({ n }) => n,
  met: ({ share }) => share.n,
  share: ({ share }) => share.value,
  share_low: ({ share }) => share.low,
  share_high: ({ share }) => share.high,
  loss: ({ loss }) => loss,
}

export const TREND_COLUMNS: Columns<TrendWeek> = {
  week: ({ week }) => timeCell(week),
  n: ({ n }) => n,
  mean: ({ mean }) => mean,
  low: ({ low }) => low,
  high: ({ high }) => high,
}

type Duty = { readonly assignment: AssignmentReport['assignment'] } & AssignmentReport['people'][number]

export const ASSIGNMENT_COLUMNS: Columns<Duty> = {
  assignment_id: ({ assignment }) => assignment.id,
  kind: ({ assignment }) => assignment.kind,
  scenario: ({ assignment }) => assignment.scenario,
  path: ({ assignment }) => assignment.path.join(' '),
  mode: ({ assignment }) => assignment.mode,
  due: ({ assignment }) => timeCell(assignment.due),
  pass_score: ({ assignment }) => assignment.rule.score,
  most_attempts: ({ assignment }) => assignment.rule.attempts,
  person_id: ({ person }) => person,
  person: ({ name }) => name,
  tries: ({ progress }) => progress.tries,
  best: ({ progress }) => progress.best,
  done: ({ progress }) => progress.done,
  steps: ({ progress }) => progress.steps,
  met: ({ progress }) => progress.met,
  overdue: ({ overdue }) => overdue,
  last: ({ progress }) => timeCell(progress.last),
  certificate_id: ({ certificate }) => certificate,
  due_before_joining: ({ before }) => before,
  met_late: ({ late }) => late,
  from_attempt_id: ({ assignment }) => assignment.from?.attempt ?? null,
  from_turn: ({ assignment }) => assignment.from?.turn ?? null,
}

export const CERTIFICATE_COLUMNS: Columns<Certificate> = {
  certificate_id: ({ id }) => id,
  code: ({ code }) => code,
  person_id: ({ person }) => person,
  person: ({ name }) => name,
  assignment_id: ({ assignment }) => assignment,
  attempt_id: ({ attempt }) => attempt,
  scenario: ({ scenario }) => scenario,
  score: ({ score }) => score,
  issued: ({ issued }) => timeCell(issued),
  state: ({ state }) => state,
  revoked: ({ revoked }) => timeCell(revoked),
  revoked_reason: ({ reason }) => reason,
  kind: ({ kind }) => kind,
  path: ({ kind, stories }) => (kind === 'path' ? stories.map(({ scenario }) => scenario).join(' ') : null),
  drills: ({ drills }) => drills,
}

export const SUPPORT_COLUMNS: Columns<SupportItem> = {
  person_id: ({ person }) => person,
  person: ({ name }) => name,
  rule: ({ rule }) => rule,
  scenario: ({ scenario }) => scenario,
  since: ({ since }) => timeCell(since),
  evidence: ({ evidence }) => evidence,
  dismissed: ({ dismissed }) => timeCell(dismissed?.at ?? null),
  dismissed_by: ({ dismissed }) => dismissed?.by ?? null,
  note: ({ dismissed }) => dismissed?.note ?? null,
}

type Item = { readonly item: ItemHealth; readonly option: OptionHealth }

export const ITEM_COLUMNS: Columns<Item> = {
  decision: ({ item }) => item.decision,
  phase: ({ item }) => item.phase,
  buyer_said: ({ item }) => item.said,
  item_n: ({ item }) => item.n,
  trust: ({ item }) => item.trust,
  difficulty: ({ item }) => item.difficulty?.value ?? null,
  difficulty_low: ({ item }) => item.difficulty?.low ?? null,
  difficulty_high: ({ item }) => item.difficulty?.high ?? null,
  discrimination: ({ item }) => item.discrimination?.value ?? null,
  discrimination_low: ({ item }) => item.discrimination?.low ?? null,
  discrimination_high: ({ item }) => item.discrimination?.high ?? null,
  seconds: ({ item }) => item.seconds,
  doubts: ({ item }) => item.doubts.join(' '),
  reply: ({ option }) => option.moment.reply,
  reply_text: ({ option }) => option.moment.text,
  moves: ({ option }) => option.moment.moves.join(' '),
  best: ({ option }) => option.best,
  n: ({ option }) => option.n,
  loss: ({ option }) => option.loss,
  taken: ({ option }) => option.taken?.value ?? null,
  taken_low: ({ option }) => option.taken?.low ?? null,
  taken_high: ({ option }) => option.taken?.high ?? null,
  reply_discrimination: ({ option }) => option.discrimination?.value ?? null,
}

export const peopleTable = (rows: readonly PersonRow[]): Table => whole('people', PEOPLE_COLUMNS, rows)
export const skillTable = (rows: readonly PersonRow[]): Table =>
  whole(
    'skills',
    SKILL_COLUMNS,
    rows.flatMap(({ person, name, skills }) => skills.map((skill) => ({ ...skill, person, name }))),
  )
export const faultTable = (rows: readonly TeamFaultLine[]): Table => whole('faults', FAULT_COLUMNS, rows)
export const trendTable = (rows: readonly TrendWeek[]): Table => whole('trend', TREND_COLUMNS, rows)
export const assignmentTable = (rows: readonly AssignmentReport[]): Table =>
  whole(
    'assignments',
    ASSIGNMENT_COLUMNS,
    rows.flatMap(({ assignment, people }) => people.map((person) => ({ assignment, ...person }))),
  )
export const certificateTable = (rows: readonly Certificate[]): Table =>
  whole('certificates', CERTIFICATE_COLUMNS, rows)
export const supportTable = (rows: readonly SupportItem[]): Table => whole('support', SUPPORT_COLUMNS, rows)
export const itemTable = (items: readonly ItemHealth[]): Table =>
  whole(
    'items',
    ITEM_COLUMNS,
    items.flatMap((item) => item.options.map((option) => ({ item, option }))),
  )
