/** Exams: the server chooses what is played, so that the result counts. */
import { randomInt } from 'node:crypto'
import type { ExamAnswer } from '../../wire/api/index.ts'
import { EXAM_LASTS, freshVariant, isOpen } from '../exams/exam.ts'
import type { Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { liveFor } from '../scenarios/live.ts'
import type { Repertoire } from '../scenarios/repertoire.ts'
import type { Exam, ScenarioVersion, Visitor } from '../store/store.ts'

type Routes = 'GET /api/exams' | 'POST /api/exams'

export const examAnswer = ({ person: _, team: __, state: ___, locale, ...exam }: Exam): ExamAnswer => ({
  ...exam,
  locale: locale === 'en' ? 'en' : 'zh-CN',
})

const MOST_SEEDS = 2 ** 32
const MOST_LOOKED_AT = 200

/** The variant that somebody knows least, from their exams and attempts at a version. */
const variantFor = async (
  { store }: House,
  person: string,
  { version, variants }: ScenarioVersion,
  exams: readonly Exam[],
): Promise<number> => {
  const filter = { teams: null, scenario: null, mode: null, take: null, since: null, before: null }
  const ask = { cursor: null, limit: MOST_LOOKED_AT }
  const { items } = await store.attempts.list({ ...filter, person, version }, ask)
  return freshVariant(variants, exams, items, randomInt(MOST_SEEDS) / MOST_SEEDS)
}

const issue = async (
  house: House,
  { person }: Visitor,
  team: string | null,
  version: ScenarioVersion,
  locale: string,
  now: number,
): Promise<{ readonly exam: Exam; readonly isNew: boolean }> => {
  const exams = await house.store.attempts.examsOf(person.id, version.version)
  // Who asks again gets the same one: asking until an easy variant comes up would be no exam.
  const open = exams.find((exam) => isOpen(exam, now))
  if (open) return { exam: open, isNew: false }
  const issued = {
    id: house.newId(),
    person: person.id,
    team,
    scenario: version.scenario,
    version: version.version,
    locale,
    seed: randomInt(MOST_SEEDS),
    variant: await variantFor(house, person.id, version, exams),
    issued: now,
    expires: now + EXAM_LASTS,
  }
  const exam = await house.store.attempts.beginExam(issued)
  return { exam, isNew: exam.id === issued.id }
}

export const examRoutes = (house: House, { library, registered }: Repertoire): Handlers<Routes> => ({
  async 'GET /api/exams'({ visitor, now }) {
    const exams = await house.store.attempts.examsOf(visitor.person.id, null)
    return { items: exams.filter((exam) => isOpen(exam, now)).map(examAnswer) }
  },
  async 'POST /api/exams'({ body, visitor, now, reply }) {
    await registered
    const live = (await liveFor(house.store, visitor)).find(
      ({ version }) => version.scenario === body.scenario,
    )
    if (!live) throw new Problem('scenario-not-live')
    const { exam, isNew } = await issue(house, visitor, live.team, live.version, body.locale, now)
    // Ready by the time the conversation is over; where that fails it is tried again then.
    library.warm(exam.version, body.locale).catch(() => {})
    // Read once for good, before anybody asks for a report.
    void library.script(exam.version, body.locale)
    reply.code(isNew ? 201 : 200)
    return examAnswer(exam)
  },
})
