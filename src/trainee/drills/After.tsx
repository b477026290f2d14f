/** After the reply: held or not, what it cost and why, what was better, and when the drill comes back. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { logLines } from '../../conversation/entries.ts'
import { firingWords } from '../../conversation/words.ts'
import type { StoryBeat } from '../../ink/types.ts'
import { isFrozen, moodOf, type Play, scheduleOf } from '../../training/index.ts'
import { PageLink, useWords } from '../../ui/index.ts'
import type { Drill } from '../../wire/practice.ts'
import { useWorld } from '../world.ts'
import { type Agenda, agendaOf, timeOf } from './agenda.ts'
import { Log, Mood3 } from './Before.tsx'
import type { Answered, Stand } from './stand.ts'

interface Props {
  readonly stand: Stand
  readonly answer: Answered
  /** The drill with this try on it. */
  readonly tried: Drill
  /** The agenda before this try. */
  readonly before: Agenda
}

const headingOf = ({ held, redLine, better }: Answered) =>
  held ? (better ? 'drills.held' : 'drills.heldBest') : redLine ? 'drills.missedRed' : 'drills.missed'

/** When it comes back, and why then. */
const useComeback = (drill: Drill, tried: Drill): string => {
  const { t, day } = useWords()
  const world = useWorld()
  const today = world.day(world.now())
  const before = scheduleOf(drill, world.day, today)
  const { due, learnt, step } = scheduleOf(tried, world.day, today)
  const held = tried.tries.at(-1)?.held
  if (!held) return t('drills.again')
  if (step === before.step && due === before.due) return t('drills.early', { day: day(timeOf(due)) })
  if (learnt) return t('drills.nowLearnt')
  return t('drills.soon', { count: due - today, day: day(timeOf(due)) })
}

/** The rules that this reply set off, in plain words. */
const Rules = ({ here }: { here: Play<StoryBeat> }) => {
  const { t } = useWords()
  const fired = here.session.turns.at(-1)?.fired ?? []
  const told = fired.filter(({ rule }) => rule !== 'patience' && rule !== 'simmer')
  if (told.length === 0) return null
  return (
    <ul class="rules" aria-label={t('result.rules')}>
      {told.map((firing) => {
        const { name, tip } = firingWords(firing, t)
        return (
          <li key={`${firing.rule}${firing.move ?? ''}`}>
            <b>{name}</b> {tip}
          </li>
        )
      })}
    </ul>
  )
}

const Answer = ({ stand, here }: { stand: Stand; here: Play<StoryBeat> }) => {
  const { t } = useWords()
  const was = stand.plays.at(-1)
  const lines = logLines(here.scene.beat)
  const entries = lines.map((line, index) => ({ kind: 'line' as const, key: `${index}`, line }))
  const moved = was && !isFrozen(was.scene.beat.phase)
  return (
    <section class="drill-talk">
      <h3>{t('drills.answer')}</h3>
      {entries.length > 0 && <Log entries={entries} buyer={stand.header.name} />}
      {moved && (
        <Mood3
          name={stand.header.name}
          mood={moodOf(here.session.memory)}
          before={moodOf(was.session.memory)}
        />
      )}
    </section>
  )
}

/** What was said the last time, where it was something else. */
const LastTime = ({ stand, answer }: { stand: Stand; answer: Answered }) => {
  const { t } = useWords()
  const { drill, open } = stand
  if (answer.said.id === drill.said) return <p class="caption">{t('drills.lastSame')}</p>
  const last = open.find(({ id }) => id === drill.said)
  return last ? (
    <p class="caption">
      {t('drills.last')} <q>{last.text}</q>
    </p>
  ) : null
}

const Onward = ({ tried, before }: { tried: Drill; before: Agenda }) => {
  const { t } = useWords()
  const world = useWorld()
  const all = [...before.due, ...before.later, ...before.learnt].map(({ drill }) =>
    drill.id === tried.id ? tried : drill,
  )
  const { due, portion } = agendaOf(all, world)
  const [next] = due
  const goesOn = next && portion > 0
  return (
    <div class="row">
      {goesOn && (
        <PageLink to={`/drills/${next.drill.id}`} weight="main">
          {t('drills.next')}
        </PageLink>
      )}
      <PageLink to="/drills" weight={goesOn ? 'plain' : 'main'}>
        {t(goesOn ? 'drills.back' : 'drills.finish')}
      </PageLink>
    </div>
  )
}

export const After = ({ stand, answer, tried, before }: Props) => {
  const { t, number } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { said, cost, held, better, plays } = answer
  const here = plays.at(-1)
  const comeback = useComeback(stand.drill, tried)
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <section class={`drill-verdict ${held ? 'held' : 'missed'}`} aria-labelledby="drill-verdict">
        <h2 id="drill-verdict" ref={heading} tabIndex={-1}>
          {t(headingOf(answer))}
          <span class="cost">
            {' '}
            {cost > 0 ? t('drills.cost', { loss: number(cost) }) : t('drills.costNone')}
          </span>
        </h2>
        <p class="bubble you">
          <span class="only-read">{t('play.you')}: </span>
          {said.text}
        </p>
        <p>{said.why}</p>
        {here && <Rules here={here} />}
        <LastTime stand={stand} answer={answer} />
      </section>
      {better && (
        <section class="better">
          <p class="caption">
            {t('drills.better')} · {cost > 0 && better.loss <= 0 ? t('drills.costNone') : ''}
          </p>
          <p class="bubble you">{better.text}</p>
          <p>{better.why}</p>
        </section>
      )}
      {here && <Answer stand={stand} here={here} />}
      <section class="drill-onward">
        <p>{comeback}</p>
        <Onward tried={tried} before={before} />
      </section>
    </>
  )
}
