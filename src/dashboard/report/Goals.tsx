/** What the team set out to reach, and a place to set more: instead of a ranking. */
import { useRef, useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../../ui/Form.tsx'
import { Goal } from '../../ui/Goal.tsx'
import { Choice, useAct, useAsked, useWords } from '../../ui/index.ts'
import type { GoalLine, ScenarioLine } from '../../wire/api/index.ts'
import { Already } from '../duty/Already.tsx'
import { DueField } from '../duty/DueField.tsx'
import { endOfDay } from '../duty/due.ts'
import { goTo } from '../duty/goTo.ts'
import { sameGoal } from '../duty/same.ts'
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
  readonly goals: readonly GoalLine[]
  readonly titleOf: (scenario: string | null) => string
  readonly onSet: () => void
}

/** A goal and its day, in a sentence. */
const There = ({ goal, titleOf }: { goal: GoalLine } & Pick<SetProps, 'titleOf'>) => {
  const { t, percent, shortDay } = useWords()
  const { now } = useSeat()
  const { kind, target, scenario, due } = goal
  return (
    <>
      <b>
        {kind === 'drills'
          ? t('goal.drills', { count: target })
          : t('goal.passed', { share: percent(target / 100), title: titleOf(scenario) })}
      </b>
      {due !== null && <span class="caption"> {t('goal.by', { when: shortDay(dayOf(due), now()) })}</span>}
    </>
  )
}

const SetGoal = ({ team, stories, goals, titleOf, onSet }: SetProps) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [kind, setKind] = useState<Kind>('passed')
  const [scenario, setScenario] = useState(stories[0]?.scenario ?? '')
  const [targets, setTargets] = useState(USUAL)
  const [due, setDue] = useState('')
  const [isSet, setIsSet] = useState(false)
  const [there, setThere] = useState<GoalLine | null>(null)
  const shown = useRef(there)
  if (there) shown.current = there
  const set = async () => {
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
  const setOnce = () => {
    setIsSet(false)
    const same = sameGoal(goals, { kind, scenario: kind === 'passed' ? scenario : null })
    setThere(same)
    if (!same) void set()
  }
  return (
    <>
      <Form
        act={act}
        go={t('goal.set')}
        weight="plain"
        onGo={setOnce}
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
      <Already
        title={t('goal.there')}
        text={t('goal.thereText')}
        open={there !== null}
        go={t('goal.thereGo')}
        again={t('goal.thereAgain')}
        onGo={() => shown.current && goTo(`goal-${shown.current.id}`)}
        onAgain={() => void set()}
        onClose={() => setThere(null)}
      >
        {there && <There goal={there} titleOf={titleOf} />}
      </Already>
    </>
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
              id={`goal-${goal.id}`}
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
        <SetGoal team={team} stories={stories} goals={goals} titleOf={titleOf} onSet={again} />
      </details>
    </section>
  )
}
