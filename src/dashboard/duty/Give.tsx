/** Giving a team or one of its people something to do. */
import { useRef, useState } from 'preact/hooks'
import { Field, Form } from '../../ui/Form.tsx'
import { Button, Choice, faultAt, useAct, useWords } from '../../ui/index.ts'
import type { AssignmentLine, AssignmentReport, PersonLine, ScenarioLine } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { Pick } from '../Pick.tsx'
import { titleIn } from '../titles.ts'
import { Already } from './Already.tsx'
import { DueField } from './DueField.tsx'
import { endOfDay, fieldDay } from './due.ts'
import { openSame } from './same.ts'
import { State, Terms } from './Terms.tsx'

type Mode = 'guided' | 'practice' | 'exam'
const MODES: readonly Mode[] = ['exam', 'practice', 'guided']
type Kind = 'scenario' | 'path' | 'drills'
const KINDS: readonly Kind[] = ['scenario', 'path', 'drills']
const DAY = 86_400_000
const TEAM = ''

interface PathProps {
  readonly path: readonly string[]
  readonly stories: readonly ScenarioLine[]
  readonly onChange: (path: readonly string[]) => void
}

/** Stories one after another: each is added to the end, any can be taken out. */
const Path = ({ path, stories, onChange }: PathProps) => {
  const { t, locale } = useWords()
  const left = stories.filter(({ scenario }) => !path.includes(scenario))
  const [picked, setPicked] = useState('')
  const next = left.find(({ scenario }) => scenario === picked)?.scenario ?? left[0]?.scenario
  const titleOf = (scenario: string) => {
    const line = stories.find((one) => one.scenario === scenario)
    return line ? titleIn(line, locale) : scenario
  }
  return (
    <fieldset class="path">
      <legend>{t('duty.path')}</legend>
      {path.length < 2 && <p class="caption">{t('duty.pathNone')}</p>}
      <ol>
        {path.map((scenario) => (
          <li key={scenario}>
            {titleOf(scenario)}
            <Button
              weight="quiet"
              label={t('duty.pathTake', { title: titleOf(scenario) })}
              onPress={() => onChange(path.filter((one) => one !== scenario))}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      {next && (
        <div class="path-add">
          <Pick
            label={t('team.story')}
            value={next}
            onPick={setPicked}
            options={left.map((line) => ({ value: line.scenario, name: titleIn(line, locale) }))}
          />
          <Button onPress={() => onChange([...path, next])}>{t('duty.pathAdd')}</Button>
        </div>
      )}
    </fieldset>
  )
}

interface Props {
  readonly team: string
  /** To whom it is likely to be given; null: to everybody. */
  readonly to: string | null
  readonly stories: readonly ScenarioLine[]
  readonly people: readonly PersonLine[]
  readonly titleFor: (line: AssignmentLine) => string
  readonly whoOf: (line: AssignmentLine) => string
  readonly onGiven: () => void
  /** Leads to what was given before. */
  readonly onShow: (report: AssignmentReport) => void
}

const There = ({ line, titleFor, whoOf }: { line: AssignmentLine } & Pick<Props, 'titleFor' | 'whoOf'>) => (
  <>
    <b>{titleFor(line)}</b> <Terms line={line} who={whoOf(line)} /> <State line={line} />
  </>
)

const numberIn = (text: string): number | null => (text === '' ? null : Number(text))

export const Give = ({ team, to: likely, stories, people, titleFor, whoOf, onGiven, onShow }: Props) => {
  const { t, locale } = useWords()
  const { api, now } = useSeat()
  const act = useAct()
  const [to, setTo] = useState(likely ?? TEAM)
  const [kind, setKind] = useState<Kind>('scenario')
  const [story, setStory] = useState(stories[0]?.scenario ?? '')
  const [path, setPath] = useState<readonly string[]>([])
  const [drills, setDrills] = useState('5')
  const [mode, setMode] = useState<Mode>('exam')
  const [due, setDue] = useState(fieldDay(now() + 7 * DAY))
  const [score, setScore] = useState('')
  const [tries, setTries] = useState('')
  const [given, setGiven] = useState(false)
  const what = {
    scenario: { scenario: story, mode },
    path: { path: [...path], mode },
    drills: { scenario: story, drills: numberIn(drills) },
  }
  const [there, setThere] = useState<AssignmentReport | null>(null)
  const give = async () => {
    const body = {
      ...(to === TEAM ? { team } : { person: to }),
      kind,
      ...what[kind],
      due: endOfDay(due),
      rule: { score: numberIn(score), attempts: kind === 'scenario' ? numberIn(tries) : null },
    }
    if (!(await act.run(() => api.call('POST /api/assignments', { body })))) return
    setGiven(true)
    onGiven()
  }
  /** What others have given meanwhile counts as well. */
  const giveOnce = async () => {
    setGiven(false)
    const known = await act.run(() => api.call('GET /api/teams/:id/assignments', { params: { id: team } }))
    if (!known) return
    const wanted = { kind, mode, scenario: story, path: [...path], person: to === TEAM ? null : to }
    const same = openSame(known.body.items, wanted)
    setThere(same)
    if (!same) await give()
  }
  const trainees = people.filter(({ role }) => role === 'trainee')
  const shown = useRef(there)
  if (there) shown.current = there
  return (
    <>
      <Form
        act={act}
        go={t('team.give')}
        onGo={() => void giveOnce()}
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
        <Choice
          legend={t('duty.kind')}
          value={kind}
          onChoose={setKind}
          options={KINDS.map((value) => ({ value, name: t(`duty.kind-${value}`) }))}
        />
        {kind === 'path' ? (
          <Path path={path} stories={stories} onChange={setPath} />
        ) : (
          <Pick
            label={t('team.story')}
            value={story}
            onPick={setStory}
            options={stories.map((line) => ({ value: line.scenario, name: titleIn(line, locale) }))}
          />
        )}
        {kind === 'drills' ? (
          <Field
            label={t('duty.drills')}
            hint={t('duty.drillsHint')}
            type="number"
            min="1"
            max="200"
            value={drills}
            onType={setDrills}
          />
        ) : (
          <Choice
            legend={t('team.way')}
            value={mode}
            onChoose={setMode}
            options={MODES.map((value) => ({ value, name: t(`account.mode-${value}`) }))}
          />
        )}
        <DueField
          label={t('team.due')}
          hint={t('team.dueHint')}
          value={due}
          onType={setDue}
          fault={faultAt(act.trouble, 'due')}
        />
        {kind !== 'drills' && (
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
        )}
        {kind === 'scenario' && (
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
        )}
      </Form>
      <Already
        title={t('duty.there')}
        text={t('duty.thereText')}
        open={there !== null}
        go={t('duty.thereGo')}
        again={t('duty.thereAgain')}
        onGo={() => shown.current && onShow(shown.current)}
        onAgain={() => void give()}
        onClose={() => setThere(null)}
      >
        {there && <There line={there.assignment} titleFor={titleFor} whoOf={whoOf} />}
      </Already>
    </>
  )
}
