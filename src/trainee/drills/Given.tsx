/** What is said of drills that a lead gave. */
import type { Translator } from '../../locale/index.ts'
import { Button, PageLink, Plain, useRoomWords, useWords } from '../../ui/index.ts'
import type { AssignmentLine } from '../../wire/api/index.ts'
import { SettingsButton } from '../SettingsButton.tsx'
import { useServer } from '../server.ts'
import { useWorld } from '../world.ts'
import { drillIdOf, openTurns, taskFor } from './turns.ts'

const ROOMS = ['lobby'] as const

/** Words of the lobby; null until they are here. */
export const useLobby = (): Translator | null => useRoomWords(useWorld().words.value, ROOMS)

/** What a lead asked for about a drill; null where nobody did. */
export const useTask = (id: string): AssignmentLine | null =>
  taskFor(useServer()?.server.duties.assignments.value ?? [], id)

const useTitleOf = (): ((scenario: string) => string) => {
  const { locale } = useWords()
  const { shelf } = useWorld()
  return (scenario) => shelf.find(scenario)?.header(locale)?.title ?? scenario
}

/** By when, or that it is done. */
const terms = ({ due, progress }: AssignmentLine, { t, shortDay }: Translator, now: number, day: number) => {
  if (progress?.met) return t('task.givenMet')
  return due === null ? t('task.givenOpen') : t('task.given', { when: shortDay(day, now) })
}

const untilOf = ({ due }: AssignmentLine, { t, shortDay }: Translator, now: number, day: number): string =>
  due === null ? t('account.taskNoDue') : t('account.taskDue', { when: shortDay(day, now) })

/** Who waits for this drill, and by when; `isNewer` where the story is another one today than it was then. */
export const GivenLine = ({ id, isNewer }: { id: string; isNewer: boolean }) => {
  const words = useLobby()
  const task = useTask(id)
  const { now, day } = useWorld()
  if (!words || !task) return null
  return (
    <>
      <p>{terms(task, words, now(), day(task.due ?? 0) * 86_400_000)}</p>
      {isNewer && <p class="caption">{words.t('task.newer')}</p>}
    </>
  )
}

/** After a drill that somebody waits for: held, or once more. */
export const GivenOnward = ({ held, onAgain }: { held: boolean; onAgain: () => void }) => {
  const words = useLobby()
  if (!words) return null
  const { t } = words
  return (
    <>
      <p>{t(held ? 'task.heldTold' : 'task.missedTold')}</p>
      <div class="row">
        {!held && (
          <Button weight="main" onPress={onAgain}>
            {t('task.again')}
          </Button>
        )}
        <PageLink to="/" weight={held ? 'main' : 'plain'}>
          {t('task.home')}
        </PageLink>
      </div>
    </>
  )
}

/** The whole talk, where its one line cannot be practised. */
export const WholeTalk = ({ scenario }: { scenario: string }) => {
  const words = useLobby()
  const titleOf = useTitleOf()
  return (
    words && (
      <PageLink to={`/story/${scenario}`} weight="main">
        {words.t('task.whole', { title: titleOf(scenario) })}
      </PageLink>
    )
  )
}

/** The turn is on no device and not at the server, or the server cannot be reached. */
export const NoTurn = ({ id, why }: { id: string; why: 'lost' | 'away' }) => {
  const words = useLobby()
  const task = useTask(id)
  if (!words) return null
  const { t } = words
  return (
    <Plain title={t(`task.${why}Title`)} text={t(`task.${why}Text`)} aside={<SettingsButton withLanguage />}>
      {task && <WholeTalk scenario={task.scenario} />}
      <PageLink to="/" weight="plain">
        {t('task.home')}
      </PageLink>
    </Plain>
  )
}

/** Single lines that a lead waits for, above those that come back by themselves. */
export const GivenTurns = () => {
  const words = useLobby()
  const titleOf = useTitleOf()
  const { now, day } = useWorld()
  const tasks = openTurns(useServer()?.server.duties.assignments.value ?? [])
  if (!words || tasks.length === 0) return null
  return (
    <section class="drill-now">
      <h2>{words.t('task.turns')}</h2>
      <ul class="drill-given">
        {tasks.map((task) => (
          <li key={task.id}>
            {task.from && (
              <a href={`#/drills/${drillIdOf(task.from)}`}>
                {words.t('task.turn', { title: titleOf(task.scenario), turn: task.from.turn })}
              </a>
            )}
            <span class="caption">{untilOf(task, words, now(), day(task.due ?? 0) * 86_400_000)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
