/** What a team or one of its people was asked to do. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../ui/Form.tsx'
import { Choice, faultAt, useAct, useAsked, useWords } from '../ui/index.ts'
import type { AssignmentLine, PersonLine, ScenarioLine } from '../wire/api/index.ts'
import { useSeat } from './office.ts'
import { Pick } from './Pick.tsx'
import { Sure } from './Sure.tsx'
import type { PartProps } from './TeamPage.tsx'
import { titleIn } from './titles.ts'

type Mode = 'guided' | 'practice' | 'exam'
const MODES: readonly Mode[] = ['exam', 'practice', 'guided']
const DAY = 86_400_000
const MOST = 200

/** The end of a day as the reader's clock has it, from what a date field holds; null where it is empty. */
export const endOfDay = (text: string): number | null => {
  const [year, month, day] = text.split('-').map(Number)
  if (!year || !month || !day) return null
  return new Date(year, month - 1, day, 23, 59, 59).getTime()
}

/** The day of an instant as UTC has that calendar day, for the page's words. */
const dayOf = (at: number): number => {
  const local = new Date(at)
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate())
}

interface RowProps {
  readonly line: AssignmentLine
  readonly title: string
  readonly who: string
  readonly onCancel: () => void
}

const State = ({ line: { cancelled, due } }: { line: AssignmentLine }) => {
  const { t } = useWords()
  const { now } = useSeat()
  if (cancelled !== null) return <span class="label fine">{t('team.cancelled')}</span>
  if (due !== null && due < now()) return <span class="label mistake">{t('account.taskLate')}</span>
  return <span class="label best">{t('team.running')}</span>
}

const Row = ({ line, title, who, onCancel }: RowProps) => {
  const { t, number, shortDay } = useWords()
  const { now } = useSeat()
  const { mode, due, rule, cancelled } = line
  return (
    <li class="entry">
      <b>{title}</b>
      <span class="caption">
        {who} · {t(`account.mode-${mode as Mode}`)} ·{' '}
        {rule.score === null ? t('account.taskPass') : t('account.taskScore', { score: number(rule.score) })}
        {rule.attempts !== null && ` · ${t('account.taskLeft', { count: rule.attempts })}`} ·{' '}
        {due === null ? t('account.taskNoDue') : t('account.taskDue', { when: shortDay(dayOf(due), now()) })}
      </span>
      <State line={line} />
      {cancelled === null && (
        <Sure
          name={t('team.cancel')}
          label={`${t('team.cancel')} ${title} ${who}`}
          text={t('team.cancelSure', { title, who })}
          onSure={onCancel}
        />
      )}
    </li>
  )
}

interface GiveProps {
  readonly team: string
  readonly stories: readonly ScenarioLine[]
  readonly people: readonly PersonLine[]
  readonly onGiven: () => void
}

const TEAM = ''

const Give = ({ team, stories, people, onGiven }: GiveProps) => {
  const { t, locale } = useWords()
  const { api, now } = useSeat()
  const act = useAct()
  const [to, setTo] = useState(TEAM)
  const [story, setStory] = useState(stories[0]?.scenario ?? '')
  const [mode, setMode] = useState<Mode>('exam')
  const [due, setDue] = useState(new Date(now() + 7 * DAY).toISOString().slice(0, 10))
  const [score, setScore] = useState('')
  const [tries, setTries] = useState('')
  const [given, setGiven] = useState(false)
  const give = async () => {
    setGiven(false)
    const body = {
      ...(to === TEAM ? { team } : { person: to }),
      scenario: story,
      mode,
      due: endOfDay(due),
      rule: { score: score === '' ? null : Number(score), attempts: tries === '' ? null : Number(tries) },
    }
    if (!(await act.run(() => api.call('POST /api/assignments', { body })))) return
    setGiven(true)
    onGiven()
  }
  const trainees = people.filter(({ role }) => role === 'trainee')
  return (
    <Form
      act={act}
      go={t('team.give')}
      onGo={() => void give()}
      beside={<span role="status">{given && t('team.given')}</span>}
    >
      <Pick
        label={t('team.giveTo')}
        value={to}
        onPick={setTo}
        options={[
          { value: TEAM, name: t('team.everybody') },
          ...trainees.map(({ id, name }) => ({ value: id, name })),
        ]}
      />
      <Pick
        label={t('team.story')}
        value={story}
        onPick={setStory}
        options={stories.map((line) => ({ value: line.scenario, name: titleIn(line, locale) }))}
      />
      <Choice
        legend={t('team.way')}
        value={mode}
        onChoose={setMode}
        options={MODES.map((value) => ({ value, name: t(`account.mode-${value}`) }))}
      />
      <Field
        label={t('team.due')}
        hint={t('team.dueHint')}
        type="date"
        required={false}
        value={due}
        onType={setDue}
        fault={faultAt(act.trouble, 'due')}
      />
      <Field
        label={t('team.score')}
        hint={t('team.scoreHint')}
        type="number"
        min="0"
        max="100"
        required={false}
        value={score}
        onType={setScore}
      />
      <Field
        label={t('team.tries')}
        hint={t('team.triesHint')}
        type="number"
        min="1"
        max="100"
        required={false}
        value={tries}
        onType={setTries}
      />
    </Form>
  )
}

export const Assignments = ({ team }: PartProps) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const { told: known } = useAsked(
    async () => ({
      stories: await api.call('GET /api/teams/:id/scenarios', { params: { id: team.id } }),
      people: await api.call('GET /api/people', { query: { team: team.id, limit: MOST } }),
    }),
    [api, team.id],
  )
  const { told, again } = useAsked(
    () => api.call('GET /api/assignments', { query: { team: team.id, limit: MOST } }),
    [api, team.id],
  )
  const stories = known?.stories.kind === 'done' ? known.stories.body.items : null
  const people = known?.people.kind === 'done' ? known.people.body.items : []
  const lines = told?.kind === 'done' ? told.body.items : []
  const titleOf = (scenario: string) => {
    const line = stories?.find((one) => one.scenario === scenario)
    return line ? titleIn(line, locale) : scenario
  }
  const whoOf = ({ person }: AssignmentLine) =>
    person === null
      ? t('team.everybody')
      : (people.find(({ id }) => id === person)?.name ?? t('account.somebody'))
  const cancel = async (id: string) => {
    if (await act.run(() => api.call('DELETE /api/assignments/:id', { params: { id } }))) again()
  }
  return (
    <>
      <section class="part">
        <TroubleNotice trouble={told && told.kind !== 'done' ? told : act.trouble} />
        {told?.kind === 'done' && lines.length === 0 && <p>{t('team.noAssignments')}</p>}
        <ul class="entries">
          {lines.map((line) => (
            <Row
              key={line.id}
              line={line}
              title={titleOf(line.scenario)}
              who={whoOf(line)}
              onCancel={() => void cancel(line.id)}
            />
          ))}
        </ul>
      </section>
      {stories && stories.length > 0 && team.archived === null && (
        <section class="part">
          <h2>{t('team.giveTitle')}</h2>
          <Give team={team.id} stories={stories} people={people} onGiven={again} />
        </section>
      )}
    </>
  )
}
