import { describe, expect, it } from 'vitest'
import { openSame, sameGoal, type Wanted } from '../../src/dashboard/duty/same.ts'
import type { AssignmentLine, AssignmentReport, GoalLine } from '../../src/wire/api/index.ts'

const LINE: AssignmentLine = {
  id: 'a',
  team: 'red',
  person: null,
  kind: 'scenario',
  scenario: 'kettle',
  path: [],
  drills: null,
  from: null,
  mode: 'exam',
  due: 9,
  rule: { score: null, attempts: null },
  created: 1,
  cancelled: null,
  progress: null,
  reminded: null,
}

/** An assignment, and who has done it. */
const report = (
  line: Partial<AssignmentLine>,
  people: Readonly<Record<string, boolean>>,
): AssignmentReport => ({
  assignment: { ...LINE, ...line },
  people: Object.entries(people).map(([person, met]) => ({
    person,
    name: person,
    progress: { met, tries: 0, best: null, done: 0, steps: 1, last: null },
    overdue: false,
    before: false,
    late: false,
    certificate: null,
    reminded: null,
  })),
})

const TO_ALL: Wanted = { kind: 'scenario', mode: 'exam', scenario: 'kettle', path: [], person: null }
const found = (wanted: Partial<Wanted>, ...reports: readonly AssignmentReport[]) =>
  openSame(reports, { ...TO_ALL, ...wanted })?.assignment.id ?? null

describe('what is given a second time', () => {
  it('is the same story in the same way, for as long as somebody has not done it', () => {
    expect(found({}, report({}, { lin: true, mei: false }))).toBe('a')
    expect(found({}, report({}, { lin: true, mei: true }))).toBeNull()
    expect(found({}, report({}, {}))).toBe('a')
    expect(found({}, report({ cancelled: 3 }, { lin: false }))).toBeNull()
    expect(found({ mode: 'practice' }, report({}, { lin: false }))).toBeNull()
    expect(found({ scenario: 'teapot' }, report({}, { lin: false }))).toBeNull()
    expect(found({}, report({}, { lin: false }), report({ id: 'b', created: 2 }, { lin: false }))).toBe('b')
  })

  it('is given to one person who has it already, alone or with the whole team', () => {
    const alone = report({ team: null, person: 'lin' }, { lin: false })
    expect(found({ person: 'lin' }, alone)).toBe('a')
    expect(found({ person: 'mei' }, alone)).toBeNull()
    expect(found({}, alone)).toBeNull()
    const all = report({}, { lin: true, mei: false })
    expect(found({ person: 'mei' }, all)).toBe('a')
    expect(found({ person: 'lin' }, all)).toBeNull()
  })

  it('is a path with its stories in the same order, and drills of a story however many', () => {
    const path = report({ kind: 'path', path: ['kettle', 'teapot'] }, { lin: false })
    expect(found({ kind: 'path', path: ['kettle', 'teapot'] }, path)).toBe('a')
    expect(found({ kind: 'path', path: ['teapot', 'kettle'] }, path)).toBeNull()
    const drills = report({ kind: 'drills', mode: 'drill', drills: 5 }, { lin: false })
    expect(found({ kind: 'drills' }, drills)).toBe('a')
    const turn = report({ kind: 'drills', mode: 'drill', from: { attempt: 'x', turn: 2 } }, { lin: false })
    expect(found({ kind: 'drills' }, turn)).toBeNull()
  })

  it('is a goal of the same kind that has not been reached', () => {
    const goal: GoalLine = {
      id: 'g',
      kind: 'passed',
      scenario: 'kettle',
      target: 80,
      due: null,
      created: 1,
      done: 1,
      wanted: 2,
      all: 2,
      reached: false,
    }
    expect(sameGoal([goal], { kind: 'passed', scenario: 'kettle' })).toBe(goal)
    expect(sameGoal([goal], { kind: 'passed', scenario: 'teapot' })).toBeNull()
    expect(sameGoal([{ ...goal, reached: true }], { kind: 'passed', scenario: 'kettle' })).toBeNull()
    expect(
      sameGoal([{ ...goal, kind: 'drills', scenario: null }], { kind: 'drills', scenario: null }),
    ).not.toBeNull()
  })
})
