/** What is given to practise from a card: the drill of its very turn, or else the whole talk. */
import { useRef, useState } from 'preact/hooks'
import type { ReviewTurn } from '../../conversation/debrief/review.ts'
import { Form, TroubleNotice } from '../../ui/Form.tsx'
import { Button, faultAt, useAct, useAsked, useKeptFocus, useWords } from '../../ui/index.ts'
import type { AssignmentBody, AttemptWhole, Duty } from '../../wire/api/index.ts'
import { DueField } from '../duty/DueField.tsx'
import { endOfDay, fieldDay } from '../duty/due.ts'
import { useSeat } from '../office.ts'
import { DutyState } from './Duties.tsx'
import { dayOf } from './days.ts'
import { drillGiven, isWorthADrill, talkGiven } from './given.ts'

const WEEK = 7 * 86_400_000

interface GivenProps {
  readonly duty: Duty
  /** What was given, by its day; null: without one. */
  readonly told: (when: string | null) => string
  readonly onBack: () => void
}

/** What was given and how far it is; it can be taken back until it is done. */
const Given = ({ duty, told, onBack }: GivenProps) => {
  const { t, shortDay } = useWords()
  const { now } = useSeat()
  const { assignment, progress, ...state } = duty
  const { due } = assignment
  const said = told(due === null ? null : shortDay(dayOf(due), now()))
  return (
    <div class="card-given">
      <p>
        {said}{' '}
        {progress.tries > 0 && (
          <span class="caption">{t('account.taskTries', { count: progress.tries })} </span>
        )}
        <DutyState progress={progress} {...state} />
      </p>
      {!progress.met && (
        <Button weight="quiet" label={`${t('team.cancel')}: ${said}`} onPress={onBack}>
          {t('team.cancel')}
        </Button>
      )}
    </div>
  )
}

interface Props {
  readonly whole: AttemptWhole
  readonly title: string
  readonly turn: ReviewTurn
  readonly person: string
}

type Body = Pick<AssignmentBody, 'kind' | 'mode'> & Partial<Pick<AssignmentBody, 'from'>>

/** What this person has been given so far, and the ways to give more and to take it back. */
const useGiving = (person: string, scenario: string) => {
  const { api } = useSeat()
  const act = useAct()
  const { told, again } = useAsked(
    () => api.call('GET /api/people/:id/report', { params: { id: person } }),
    [api, person],
  )
  const [takenBack, setTakenBack] = useState(false)
  return {
    act,
    takenBack,
    trouble: told && told.kind !== 'done' ? told : act.trouble,
    duties: told?.kind === 'done' ? told.body.duties : null,
    async give(what: Body, due: number | null) {
      const body = { person, scenario, ...what, due }
      if (!(await act.run(() => api.call('POST /api/assignments', { body })))) return
      setTakenBack(false)
      again()
    },
    async takeBack(id: string) {
      if (!(await act.run(() => api.call('DELETE /api/assignments/:id', { params: { id } })))) return
      setTakenBack(true)
      again()
    },
  }
}

type Giving = ReturnType<typeof useGiving>

const TALK: Body = { kind: 'scenario', mode: 'practice' }

interface ChoiceProps extends Omit<Props, 'turn' | 'person'> {
  readonly giving: Giving
  /** The turn that a drill may still be given of; null: only the whole talk. */
  readonly turn: number | null
  readonly name: string
}

/** A day, and the two ways, or the whole talk alone. */
const Choice = ({ giving, whole, title, turn, name }: ChoiceProps) => {
  const { t } = useWords()
  const { now } = useSeat()
  const [due, setDue] = useState(fieldDay(now() + WEEK))
  const place = useRef<HTMLDivElement>(null)
  const drill: Body | null =
    turn === null ? null : { kind: 'drills', mode: 'practice', from: { attempt: whole.line.id, turn } }
  const talk = talkGiven(giving.duties ?? [], whole.transcript.scenario)
  const isDated = () => place.current?.querySelector('form')?.reportValidity() ?? true
  const giveTalk = () => {
    if (isDated()) void giving.give(TALK, endOfDay(due))
  }
  if (!drill && talk) return null
  return (
    <div class="only-screen" ref={place}>
      <Form
        act={giving.act}
        go={t(drill ? 'report.cardDrillGo' : 'report.cardWholeGo', { name })}
        weight={drill ? 'main' : 'plain'}
        onGo={() => void giving.give(drill ?? TALK, endOfDay(due))}
        beside={
          drill &&
          !talk && (
            <Button weight="quiet" onPress={giveTalk} label={t('report.cardWholeLabel', { title })}>
              {t('report.cardWhole')}
            </Button>
          )
        }
      >
        <DueField
          label={t('team.due')}
          hint={t('team.dueHint')}
          value={due}
          onType={setDue}
          fault={faultAt(giving.act.trouble, 'due')}
        />
      </Form>
    </div>
  )
}

export const Assign = ({ whole, title, turn, person }: Props) => {
  const { t, shortDay } = useWords()
  const { now } = useSeat()
  const name = whole.line.name ?? t('account.somebody')
  const giving = useGiving(person, whole.transcript.scenario)
  const region = useRef<HTMLElement>(null)
  useKeptFocus(region)
  const { duties, takenBack } = giving
  const drill = drillGiven(duties ?? [], whole.line.id, turn.turn)
  const talk = talkGiven(duties ?? [], whole.transcript.scenario)
  const held = drill?.progress.met ? drill.progress.last : null
  const drillTold = (when: string | null) => {
    if (held !== null) return t('report.cardDrillMet', { name, when: shortDay(dayOf(held), now()) })
    return when === null ? t('report.cardDrillOpen') : t('report.cardDrillDone', { when })
  }
  const talkTold = (when: string | null) =>
    when === null ? t('report.cardWholeOpen', { title }) : t('report.cardWholeDone', { title, when })
  const choice = { giving, whole, title, name }
  return (
    <section ref={region} tabIndex={-1} aria-label={t('report.cardDrill')} class="card-drill">
      <h2>{t('report.cardDrill')}</h2>
      <p>
        {t(drill || isWorthADrill(turn) ? 'report.cardDrillText' : 'report.cardNoDrill', { name, title })}
      </p>
      {(duties === null || drill) && <TroubleNotice trouble={giving.trouble} />}
      <div role="status">
        {drill && (
          <Given duty={drill} told={drillTold} onBack={() => void giving.takeBack(drill.assignment.id)} />
        )}
        {talk && (
          <Given duty={talk} told={talkTold} onBack={() => void giving.takeBack(talk.assignment.id)} />
        )}
        {takenBack && !drill && !talk && <p class="only-screen">{t('report.cardTaken')}</p>}
      </div>
      {duties && !drill && <Choice {...choice} turn={isWorthADrill(turn) ? turn.turn : null} />}
      {duties && drill && !talk && (
        <details class="unfold only-screen">
          <summary>{t('report.cardWholeToo')}</summary>
          <Choice {...choice} turn={null} />
        </details>
      )}
    </section>
  )
}
