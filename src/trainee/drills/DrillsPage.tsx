/** What is to be practised today and why, what comes later, and what has been learnt. */
import './drills.css'
import { useEffect, useState } from 'preact/hooks'
import { Portrait } from '../../conversation/Portrait.tsx'
import { DAILY_DRILLS, DRILL_SECONDS } from '../../training/index.ts'
import { Page, PageLink, useWords } from '../../ui/index.ts'
import type { Drill } from '../../wire/practice.ts'
import { SettingsButton } from '../SettingsButton.tsx'
import { useServer } from '../server.ts'
import { SomethingWrong } from '../states.tsx'
import { useLoaded } from '../useLoaded.ts'
import { useWorld, type World } from '../world.ts'
import { type Agenda, agendaOf, type Planned, practisedIn } from './agenda.ts'
import { GivenTurns } from './Given.tsx'
import { type Remembered, rememberAll } from './remember.ts'
import { Steps } from './Steps.tsx'
import { useDayWords } from './useDayWords.ts'
import { useUntold } from './useUntold.ts'

/** More than that is not told line by line: it would take longer to read than to practise. */
const MOST_TOLD = 24

interface Desk {
  readonly agenda: Agenda
  readonly about: ReadonlyMap<string, Remembered>
}

const layOut = async (world: World): Promise<Desk> => {
  const agenda = agendaOf(await world.practice.drills(), world)
  const told = agenda.due.slice(0, MOST_TOLD).map(({ drill }) => drill)
  return { agenda, about: await rememberAll(world, told) }
}

const MINUTE = 60

const minutesFor = (count: number): number => Math.max(1, Math.round((count * DRILL_SECONDS) / MINUTE))

const useTitle = ({ scenario }: Drill): string => {
  const { locale } = useWords()
  return useWorld().shelf.find(scenario)?.header(locale)?.title ?? scenario
}

const Tried = ({ drill }: { drill: Drill }) => {
  const { t } = useWords()
  const tries = practisedIn(drill)
  const held = tries.filter((one) => one.held).length
  return (
    <span>{tries.length === 0 ? t('drills.untried') : t('drills.tried', { count: tries.length, held })}</span>
  )
}

const Mistake = ({ about }: { about: Remembered }) => {
  const { t } = useWords()
  const moves = about.faults.map((move) => t(`move.${move}`)).join(' · ')
  return <span class="drill-fault">{moves ? t('drills.mistake', { moves }) : t('drills.mistakePlain')}</span>
}

const DueRow = ({ planned, about }: { planned: Planned; about: Remembered | null }) => {
  const { t, number } = useWords()
  const world = useWorld()
  const dayWords = useDayWords()
  const { drill, schedule } = planned
  const title = useTitle(drill)
  const header = about?.header
  return (
    <li class="drill-row">
      {header && <Portrait who={header.buyer} mood={header.start} />}
      <div>
        <h3>
          <a href={`#/drills/${drill.id}`}>{header ? `${header.name} · ${header.title}` : title}</a>
        </h3>
        {about?.heard && <p class="drill-heard">{about.heard}</p>}
        <p class="drill-facts">
          {about && <Mistake about={about} />}
          <span>{t('drills.made', { day: dayWords(world.day(drill.added)), loss: number(drill.loss) })}</span>
          <Tried drill={drill} />
        </p>
      </div>
      <Steps step={schedule.step} />
    </li>
  )
}

const LaterRow = ({ planned: { drill, schedule } }: { planned: Planned }) => {
  const { t } = useWords()
  const dayWords = useDayWords()
  const title = useTitle(drill)
  return (
    <li>
      <span>{t('drills.dueOn', { day: dayWords(schedule.due) })}</span>
      <span class="drill-title">{title}</span>
      <Tried drill={drill} />
      <Steps step={schedule.step} />
      <a href={`#/drills/${drill.id}`} aria-label={t('drills.practiseLabel', { title })}>
        {t('drills.practise')}
      </a>
    </li>
  )
}

const Later = ({ title, text, all }: { title: string; text?: string; all: readonly Planned[] }) =>
  all.length === 0 ? null : (
    <details class="drill-later">
      <summary>
        <h2>{title}</h2> <span class="caption">{all.length}</span>
      </summary>
      {text && <p class="caption">{text}</p>}
      <ul>
        {all.map((planned) => (
          <LaterRow key={planned.drill.id} planned={planned} />
        ))}
      </ul>
    </details>
  )

/** Nothing to practise: what brings lines here, and which talk a lead is waiting for. */
const Nothing = () => {
  const { t, locale } = useWords()
  const { shelf } = useWorld()
  const tasks = useServer()?.server.duties.assignments.value ?? []
  const task = tasks.find(
    ({ kind, from, progress }) => kind === 'drills' && from === null && progress?.met !== true,
  )
  const title = task && shelf.find(task.scenario)?.header(locale)?.title
  return (
    <section class="drill-now">
      <h2>{t(title ? 'drills.assignedTitle' : 'drills.emptyTitle')}</h2>
      <p>{title ? t('drills.assignedText', { title }) : t('drills.emptyText')}</p>
      <PageLink to={title ? `/story/${task.scenario}` : '/'} weight="main">
        {title ? t('drills.assignedGo', { title }) : t('drills.emptyGo')}
      </PageLink>
    </section>
  )
}

/** Nothing today: when the next ones are due, and how many. */
const Resting = ({ nearest, all }: { nearest: Planned; all: readonly Planned[] }) => {
  const { t } = useWords()
  const dayWords = useDayWords()
  const { due } = nearest.schedule
  const count = all.filter(({ schedule }) => schedule.due === due).length
  return (
    <section class="drill-now done">
      <h2>{t('drills.restTitle')}</h2>
      <p>{t('drills.restText', { day: dayWords(due), count })}</p>
      {count > DAILY_DRILLS && <p>{t('drills.restMore', { most: DAILY_DRILLS })}</p>}
    </section>
  )
}

/** The one thing to do now, or why there is nothing. */
const Now = ({ agenda: { due, portion, later, learnt, done } }: { agenda: Agenda }) => {
  const { t } = useWords()
  const [first] = due
  if (first && portion > 0)
    return (
      <section class="drill-now">
        <h2>{t('drills.today', { count: portion, minutes: minutesFor(portion) })}</h2>
        {due.length > portion && <p>{t('drills.todayMore', { count: due.length })}</p>}
        <PageLink to={`/drills/${first.drill.id}`} weight="main">
          {t('drills.begin')}
        </PageLink>
      </section>
    )
  if (done.count > 0)
    return (
      <section class="drill-now done">
        <h2>{t('drills.doneTitle')}</h2>
        <p>{t('drills.doneText', done)}</p>
        {first && (
          <>
            <p>{t('drills.doneMore', { count: due.length })}</p>
            <PageLink to={`/drills/${first.drill.id}`} weight="plain">
              {t('drills.more')}
            </PageLink>
          </>
        )}
      </section>
    )
  const resting = [...later, ...learnt]
  const [nearest] = resting
  return nearest ? <Resting nearest={nearest} all={resting} /> : <Nothing />
}

const Due = ({ planned, about }: { planned: readonly Planned[]; about: Desk['about'] }) => (
  <ol>
    {planned.map((one) => (
      <DueRow key={one.drill.id} planned={one} about={about.get(one.drill.id) ?? null} />
    ))}
  </ol>
)

const Drills = ({ desk: { agenda, about } }: { desk: Desk }) => {
  const { t } = useWords()
  const shown = agenda.portion || DAILY_DRILLS
  return (
    <>
      <Now agenda={agenda} />
      {agenda.due.length > 0 && (
        <section class="drill-due">
          <h2>{t(agenda.portion > 0 ? 'drills.dueNow' : 'drills.due')}</h2>
          <Due planned={agenda.due.slice(0, shown)} about={about} />
          {agenda.due.length > shown && (
            <details class="drill-later">
              <summary>
                <h3>{t('drills.dueToo')}</h3> <span class="caption">{agenda.due.length - shown}</span>
              </summary>
              <Due planned={agenda.due.slice(shown)} about={about} />
            </details>
          )}
        </section>
      )}
      <Later title={t('drills.later')} all={agenda.later} />
      <Later title={t('drills.learnt')} text={t('drills.learntText')} all={agenda.learnt} />
    </>
  )
}

export const DrillsPage = () => {
  const { t, locale } = useWords()
  const world = useWorld()
  const [stands, setStands] = useState(false)
  const { left, round } = useUntold(stands)
  const loaded = useLoaded(() => layOut(world), [world, locale, round])
  useEffect(() => setStands(loaded !== null), [loaded])
  if (loaded && 'failed' in loaded) return <SomethingWrong />
  return (
    <Page title={t('drills.title')} aside={<SettingsButton withLanguage />}>
      <p class="lead under-title">{t('drills.intro')}</p>
      {left > 0 && (
        <p class="caption" role="status">
          {t('drills.working')}
        </p>
      )}
      <GivenTurns />
      {loaded && <Drills desk={loaded.value} />}
    </Page>
  )
}
