/** How far an agent has come: first attempts, skills, each story's curve, faults; and all of it to take away. */
import './progress.css'
import { useEffect, useState } from 'preact/hooks'
import { Page, PageLink, useWords } from '../../ui/index.ts'
import { useUntold } from '../drills/useUntold.ts'
import { SettingsButton } from '../SettingsButton.tsx'
import { SomethingWrong } from '../states.tsx'
import { useLoaded } from '../useLoaded.ts'
import { useWorld, type World } from '../world.ts'
import { Afar, useAfar } from './Afar.tsx'
import { Curves } from './Curves.tsx'
import { Faults } from './Faults.tsx'
import { type Figures, figuresOf, type Sum } from './figures.ts'
import { MyBests } from './MyBests.tsx'
import { Own } from './Own.tsx'
import { SkillMap } from './SkillMap.tsx'
import { TeamGoals } from './TeamGoals.tsx'

const load = async (world: World): Promise<Figures> => {
  const [attempts, drills] = await Promise.all([world.attempts.all(), world.practice.drills()])
  return figuresOf(attempts, drills, world)
}

const Standing = ({ name, sum }: { name: string; sum: Sum }) => {
  const { t, number } = useWords()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{sum.average === null ? '–' : number(sum.average)}</b>
        <span>{sum.average === null ? t('progress.none') : t('progress.averageOf')}</span>
        {sum.count > 0 && <span>{t('progress.passedOf', { count: sum.count, passed: sum.passed })}</span>}
      </dd>
    </div>
  )
}

const Glance = ({ figures: { first, again, tries, agenda, days } }: { figures: Figures }) => {
  const { t, number } = useWords()
  const learnt = agenda.learnt.length
  const open = agenda.due.length + agenda.later.length
  return (
    <dl class="glance">
      <Standing name={t('progress.first')} sum={first} />
      <Standing name={t('progress.again')} sum={again} />
      <div>
        <dt>
          <a href="#/drills">{t('progress.drills')}</a>
        </dt>
        <dd>
          <b>{number(learnt)}</b>
          <span>{t('progress.drillsLearnt', { open })}</span>
          {tries.count > 0 && <span>{t('progress.drillsKept', tries)}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('progress.days')}</dt>
        <dd>
          <b>{number(days.count)}</b>
          <span>{t('progress.daysCount')}</span>
          {days.streak > 1 && <span>{t('progress.streak', { count: days.streak })}</span>}
        </dd>
      </div>
    </dl>
  )
}

const LeftExams = ({ left }: Pick<Figures, 'left'>) => {
  const { t, locale } = useWords()
  const { shelf } = useWorld()
  if (left.length === 0) return null
  return (
    <section class="progress-part" aria-labelledby="left-exams">
      <h2 id="left-exams">{t('progress.exams')}</h2>
      <p>{t('progress.examsText')}</p>
      <ul class="left-exams">
        {left.map(({ id, transcript }) => (
          <li key={id}>
            <a href={`#/play/${id}`}>
              {t('progress.exam', {
                title: shelf.find(transcript.scenario)?.header(locale)?.title ?? transcript.scenario,
                variant: transcript.variant,
                turn: transcript.replies.length + 1,
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Empty = () => {
  const { t } = useWords()
  return (
    <section class="drill-now">
      <h2>{t('progress.emptyTitle')}</h2>
      <p>{t('progress.emptyText')}</p>
      <PageLink to="/" weight="main">
        {t('drills.emptyGo')}
      </PageLink>
    </section>
  )
}

const Told = ({ figures }: { figures: Figures }) => {
  const { first, again, skills, curves, stretches, faults } = figures
  const afar = useAfar(figures)
  if (first.count + again.count === 0) return afar.length > 0 ? <Afar runs={afar} /> : <Empty />
  return (
    <>
      <Glance figures={figures} />
      <MyBests curves={curves} />
      <SkillMap skills={skills} />
      <Curves curves={curves} />
      <Faults stretches={stretches} faults={faults} />
      <Afar runs={afar} />
    </>
  )
}

export const ProgressPage = () => {
  const { t } = useWords()
  const world = useWorld()
  const [stands, setStands] = useState(false)
  const { left, round } = useUntold(stands)
  const [changes, setChanges] = useState(0)
  const loaded = useLoaded(() => load(world), [world, round, changes])
  useEffect(() => setStands(loaded !== null), [loaded])
  if (loaded && 'failed' in loaded) return <SomethingWrong />
  return (
    <Page title={t('progress.title')} aside={<SettingsButton withLanguage />}>
      <p class="lead under-title">{t('progress.intro')}</p>
      {left > 0 && (
        <p class="caption" role="status">
          {t('progress.working', { count: left })}
        </p>
      )}
      {loaded && (
        <>
          <Told figures={loaded.value} />
          <TeamGoals />
          <LeftExams left={loaded.value.left} />
          <Own figures={loaded.value} onChanged={() => setChanges((count) => count + 1)} />
        </>
      )}
    </Page>
  )
}
