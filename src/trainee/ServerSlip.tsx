/** Above the stories, where there is a server: who is signed in, what waits to be sent, what one was asked to do. */
import './server.css'
import type { OutboxState } from '../client/outbox.ts'
import type { Presence, Server } from '../client/server.ts'
import type { Translator } from '../locale/index.ts'
import { PageLink, useRoomWords, useWords, Words } from '../ui/index.ts'
import type { AssignmentLine } from '../wire/api/index.ts'
import { drillIdOf } from './drills/turns.ts'
import { Nudge } from './Nudge.tsx'
import { useWorld } from './world.ts'

const ROOMS = ['lobby'] as const

/** One line about the records that are not sent yet; null where there is nothing to say. */
const sendingWords = ({ waiting, refused, sending, pause, lastSent }: OutboxState, { t }: Translator) => {
  const count = waiting
  if (refused.length > 0) return t('account.refused', { count: refused.length })
  if (waiting > 0 && pause === 'signed-out') return t('account.expired', { count })
  if (waiting > 0 && pause === 'unreached') return t('account.offline', { count })
  if (waiting > 0) return sending ? t('account.sending') : t('account.waiting', { count })
  return lastSent === null ? null : t('account.sent')
}

const Sending = ({ server }: { server: Server }) => {
  const words = useWords()
  const state = server.outbox.state.value
  const said = sendingWords(state, words)
  const wants = state.waiting > 0 && state.pause === 'signed-out'
  return (
    <>
      <span class="caption" role="status">
        {said}
      </span>
      {wants && <PageLink to="/login">{words.t('account.signInSmall')}</PageLink>}
    </>
  )
}

/** Whose work it is to write stories. */
const WRITERS: readonly string[] = ['trainer', 'admin']

const Who = ({ presence }: { presence: Presence }) => {
  const { t } = useWords()
  if (presence.kind === 'in')
    return (
      <>
        <PageLink to="/account">{presence.me.name}</PageLink>
        {presence.me.role !== 'trainee' && <PageLink to="/team">{t('account.toTeam')}</PageLink>}
        {WRITERS.includes(presence.me.role) && <PageLink to="/workbench">{t('here.writeGo')}</PageLink>}
      </>
    )
  if (presence.kind === 'away')
    return (
      <span>
        {presence.name} <span class="caption">{t('account.serverAway')}</span>
      </span>
    )
  return (
    <>
      <PageLink to="/join">{t('account.joinSmall')}</PageLink>
      <PageLink to="/login">{t('account.signInSmall')}</PageLink>
    </>
  )
}

/** How it is to be done: drills by their number, a talk by its way and mark. */
const asked = ({ kind, mode, drills, rule, progress }: AssignmentLine, { t, number }: Translator) => {
  if (kind === 'drills')
    return [t('task.drills', { done: progress?.done ?? 0, steps: progress?.steps ?? drills ?? 0 })]
  return [
    t(`account.mode-${mode as 'guided' | 'practice' | 'exam'}`),
    rule.score === null ? t('account.taskPass') : t('account.taskScore', { score: number(rule.score) }),
    kind === 'path' && progress && t('task.step', { done: progress.done, steps: progress.steps }),
    rule.attempts !== null && t('account.taskLeft', { count: rule.attempts }),
  ]
}

/** How far one is with it. */
const come = ({ progress }: AssignmentLine, { t, number }: Translator) => [
  progress && progress.tries > 0 && t('account.taskTries', { count: progress.tries }),
  progress?.best != null && t('account.taskBest', { score: number(progress.best) }),
]

const joined = (parts: readonly unknown[]): string => parts.filter(Boolean).join(' · ')

/** What has come of an assignment, and what it asks for. */
const Terms = ({ task }: { task: AssignmentLine }) => {
  const words = useWords()
  const { t, shortDay } = words
  const { now, day } = useWorld()
  const { due, from, progress } = task
  const late = due !== null && due < now() && progress?.met !== true
  const until =
    due === null
      ? t('account.taskNoDue')
      : t('account.taskDue', { when: shortDay(day(due) * 86_400_000, now()) })
  const far = joined(come(task, words))
  return (
    <span class="caption">
      {joined([...(from ? [] : asked(task, words)), until])}
      {late && <b class="late"> {t('account.taskLate')}</b>}
      {far && ` · ${far}`}
    </span>
  )
}

/** Where it is done. */
const addressOf = ({ kind, from, scenario }: AssignmentLine): string => {
  if (from) return `#/drills/${drillIdOf(from)}`
  return kind === 'drills' ? '#/drills' : `#/story/${scenario}`
}

const Task = ({ task }: { task: AssignmentLine }) => {
  const { t, locale } = useWords()
  const { shelf } = useWorld()
  const title = shelf.find(task.scenario)?.header(locale)?.title ?? task.scenario
  const met = task.progress?.met === true
  return (
    <li class={`task ${met ? 'met' : ''}`}>
      <a href={addressOf(task)}>{task.from ? t('task.turn', { title, turn: task.from.turn }) : title}</a>
      {met && <span class="label best">{t('account.taskMet')}</span>}
      <Terms task={task} />
    </li>
  )
}

/** Due first, done last. */
const inTurn = (tasks: readonly AssignmentLine[]): readonly AssignmentLine[] => {
  const rank = ({ progress, due }: AssignmentLine) =>
    (progress?.met ? 1e16 : 0) + (due ?? Number.MAX_SAFE_INTEGER / 2)
  return [...tasks].sort((a, b) => rank(a) - rank(b))
}

const Tasks = ({ tasks }: { tasks: readonly AssignmentLine[] }) => {
  const { t } = useWords()
  if (tasks.length === 0) return null
  return (
    <section class="tasks" aria-label={t('account.tasks')}>
      <h2>{t('account.tasks')}</h2>
      <ul>
        {inTurn(tasks).map((task) => (
          <Task key={task.id} task={task} />
        ))}
      </ul>
    </section>
  )
}

interface Props {
  readonly server: Server
  readonly presence: Presence
}

const Slip = ({ server, presence }: Props) => {
  const { t } = useWords()
  const isTrainee = presence.kind === 'in' && presence.me.role === 'trainee'
  return (
    <>
      <nav class="server-slip" aria-label={t('account.server')}>
        <Who presence={presence} />
        {presence.kind !== 'out' && <Sending server={server} />}
      </nav>
      {isTrainee && <Nudge server={server} />}
      {isTrainee && <Tasks tasks={server.duties.assignments.value} />}
    </>
  )
}

export const ServerSlip = (props: Props) => {
  const words = useRoomWords(useWorld().words.value, ROOMS)
  if (!words) return null
  return (
    <Words.Provider value={words}>
      <Slip {...props} />
    </Words.Provider>
  )
}
