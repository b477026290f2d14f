/** What the team set out to reach, and a place to set more: instead of a ranking. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../../ui/Form.tsx'
import { Goal } from '../../ui/Goal.tsx'
import { Choice, useAct, useAsked, useWords } from '../../ui/index.ts'
import type { GoalLine, ScenarioLine } from '../../wire/api/index.ts'
import { DueField } from '../duty/DueField.tsx'
import { endOfDay } from '../duty/due.ts'
import { useSeat } from '../office.ts'
import { Pick } from '../Pick.tsx'
import { Sure } from '../Sure.tsx'
import { titleIn } from '../titles.ts'
import { dayOf } from './days.ts'

type Kind = GoalLine['kind']
const KINDS: readonly Kind[] = ['passed', 'drills']
const USUAL: Readonly<Record<Kind, string>> = { passed: '80', drills: '50' }

interface SetProps {
  readonly team: string
  readonly stories: readonly ScenarioLine[]
  readonly onSet: () => void
}

const SetGoal = ({ team, stories, onSet }: SetProps) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [kind, setKind] = useState<Kind>('passed')
  const [scenario, setScenario] = useState(stories[0]?.scenario ?? '')
  const [targets, setTargets] = useState(USUAL)
  const [due, setDue] = useState('')
  const [isSet, setIsSet] = useState(false)
  const set = async () => {
    setIsSet(false)
    const body = {
      kind,
      scenario: kind === 'passed' ? scenario : null,
      target: Number(targets[kind]),
      due: kind === 'passed' ? endOfDay(due) : null,
    }
    const params = { id: team }
    if (!(await act.run(() => api.call('POST /api/teams/:id/goals', { params, body })))) return
    setIsSet(true)
    onSet()
  }
  return (
    <Form
      act={act}
      go={t('goal.set')}
      weight="plain"
      onGo={() => void set()}
      beside={<span role="status">{isSet && t('goal.done')}</span>}
    >
      <Choice
        legend={t('goal.kind')}
        value={kind}
        onChoose={setKind}
        options={KINDS.map((value) => ({ value, name: t(`goal.kind-${value}`) }))}
      />
      {kind === 'passed' && (
        <Pick
          label={t('team.story')}
          value={scenario}
          onPick={setScenario}
          options={stories.map((line) => ({ value: line.scenario, name: titleIn(line, locale) }))}
        />
      )}
      <Field
        label={t(kind === 'passed' ? 'goal.share' : 'goal.count')}
        type="number"
        min="1"
        max={kind === 'passed' ? '100' : '10000'}
        value={targets[kind]}
        onType={(value) => setTargets({ ...targets, [kind]: value })}
      />
      {kind === 'passed' && (
        <DueField label={t('goal.due')} hint={t('goal.dueHint')} value={due} onType={setDue} />
      )}
    </Form>
  )
}

export const Goals = ({ team }: { team: string }) => {
  const { t, locale, shortDay } = useWords()
  const { api, now } = useSeat()
  const act = useAct()
  const params = { id: team }
  const { told, again } = useAsked(
    async () => ({
      goals: await api.call('GET /api/teams/:id/goals', { params }),
      stories: await api.call('GET /api/teams/:id/scenarios', { params }),
    }),
    [api, team],
  )
  if (told?.goals.kind !== 'done') return null
  const goals = told.goals.body.items
  const stories = told.stories.kind === 'done' ? told.stories.body.items : []
  const titleOf = (scenario: string | null) => {
    const line = stories.find((one) => one.scenario === scenario)
    return line ? titleIn(line, locale) : (scenario ?? '')
  }
  const drop = async (goal: string) => {
    const gone = await act.run(() =>
      api.call('DELETE /api/teams/:id/goals/:goal', { params: { id: team, goal } }),
    )
    if (gone) again()
  }
  return (
    <section class="part">
      <h2>{t('goal.title')}</h2>
      <p class="lead">{goals.length === 0 ? t('goal.none') : t('goal.text')}</p>
      <TroubleNotice trouble={act.trouble} />
      {goals.length > 0 && (
        <ul class="goals">
          {goals.map((goal) => (
            <Goal
              key={goal.id}
              goal={goal}
              title={titleOf(goal.scenario)}
              when={goal.due === null ? null : shortDay(dayOf(goal.due), now())}
              late={goal.due !== null && goal.due < now() && !goal.reached}
            >
              <Sure
                name={t('goal.drop')}
                label={t('goal.dropLabel', {
                  title: goal.kind === 'drills' ? t('goal.kind-drills') : titleOf(goal.scenario),
                })}
                text={t('goal.dropSure')}
                onSure={() => void drop(goal.id)}
              />
            </Goal>
          ))}
        </ul>
      )}
      <details class="unfold only-screen">
        <summary>{t('goal.add')}</summary>
        <SetGoal team={team} stories={stories} onSet={again} />
      </details>
    </section>
  )
}
