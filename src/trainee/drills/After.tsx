/** After the reply: held or not, what it cost and why, what was better, and when the drill comes back. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Better } from '../../conversation/debrief/Better.tsx'
import { Rules } from '../../conversation/debrief/Rules.tsx'
import { logLines } from '../../conversation/entries.ts'
import { Portrait } from '../../conversation/Portrait.tsx'
import type { StoryBeat } from '../../ink/types.ts'
import { isFrozen, moodOf, type Play, scheduleOf } from '../../training/index.ts'
import { PageLink, useWords } from '../../ui/index.ts'
import type { Drill } from '../../wire/practice.ts'
import { useWorld } from '../world.ts'
import { type Agenda, agendaOf } from './agenda.ts'
import { Log, Mood3 } from './Before.tsx'
import { GivenOnward } from './Given.tsx'
import type { Answered, Stand } from './stand.ts'
import { useDayWords } from './useDayWords.ts'

interface Props {
  readonly stand: Stand
  readonly answer: Answered
  /** The drill with this try on it. */
  readonly tried: Drill
  /** The agenda before this try. */
  readonly before: Agenda
  /** Brings it back at once, where a lead waits for it; else null. */
  readonly onAgain: (() => void) | null
}

const headingOf = ({ held, redLine, better }: Answered) =>
  held ? (better ? 'drills.held' : 'drills.heldBest') : redLine ? 'drills.missedRed' : 'drills.missed'

/** When it comes back, and why then. */
const useComeback = (drill: Drill, tried: Drill): string => {
  const { t } = useWords()
  const world = useWorld()
  const dayWords = useDayWords()
  const today = world.day(world.now())
  const before = scheduleOf(drill, world.day, today)
  const { due, learnt, step } = scheduleOf(tried, world.day, today)
  const held = tried.tries.at(-1)?.held
  if (!held) return t('drills.again')
  if (step === before.step && due === before.due) return t('drills.early', { day: dayWords(due) })
  if (learnt) return t('drills.nowLearnt')
  return t('drills.soon', { count: due - today, day: dayWords(due) })
}

/** The rules that this reply set off; those that go on by themselves teach nothing here. */
const telling = (here: Play<StoryBeat>) =>
  (here.session.turns.at(-1)?.fired ?? []).filter(({ rule }) => rule !== 'patience' && rule !== 'simmer')

const Answer = ({ stand, here }: { stand: Stand; here: Play<StoryBeat> }) => {
  const { t } = useWords()
  const was = stand.plays.at(-1)
  const lines = logLines(here.scene.beat)
  const entries = lines.map((line, index) => ({ kind: 'line' as const, key: `${index}`, line }))
  const moved = was && !isFrozen(was.scene.beat.phase)
  return (
    <section class="drill-talk">
      <div class="drill-buyer">
        <Portrait who={stand.header.buyer} mood={moodOf(here.session.memory)} />
        <h3>{t('drills.answer')}</h3>
      </div>
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

/** What was said when the mistake was made. */
const LastTime = ({ stand: { last }, answer }: { stand: Stand; answer: Answered }) => {
  const { t } = useWords()
  if (last === null) return null
  if (answer.said.text === last) return <p class="caption">{t('drills.lastSame')}</p>
  return (
    <p class="caption">
      {t('drills.last')} <q>{last}</q>
    </p>
  )
}

/** The next drill of the portion; null where the day is done. */
const useNext = (tried: Drill, before: Agenda): Drill | null => {
  const world = useWorld()
  const all = [...before.due, ...before.later, ...before.learnt].map(({ drill }) =>
    drill.id === tried.id ? tried : drill,
  )
  const { due, portion } = agendaOf(all, world)
  return portion > 0 ? (due[0]?.drill ?? null) : null
}

const pathOf = (next: Drill | null): string => (next ? `/drills/${next.id}` : '/drills')

const Onward = ({ next }: { next: Drill | null }) => {
  const { t } = useWords()
  return (
    <div class="row">
      {next && (
        <PageLink to={pathOf(next)} weight="main">
          {t('drills.next')}
        </PageLink>
      )}
      <PageLink to="/drills" weight={next ? 'plain' : 'main'}>
        {t(next ? 'drills.back' : 'drills.finish')}
      </PageLink>
    </div>
  )
}

export const After = ({ stand, answer, tried, before, onAgain }: Props) => {
  const { t, number } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { said, cost, held, better, plays } = answer
  const here = plays.at(-1)
  const comeback = useComeback(stand.drill, tried)
  const next = useNext(tried, before)
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    if (onAgain && !held) onAgain()
    else location.hash = onAgain ? '/' : pathOf(next)
  }
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <div class="drill-judged">
        <section class={`drill-verdict ${held ? 'held' : 'missed'}`} aria-labelledby="drill-verdict">
          <h2 id="drill-verdict" ref={heading} tabIndex={-1} onKeyDown={goOn}>
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
          {here && <Rules fired={telling(here)} />}
          <LastTime stand={stand} answer={answer} />
        </section>
        {better && <Better caption={t('drills.better')} reply={better} />}
      </div>
      {here && <Answer stand={stand} here={here} />}
      <section class="drill-onward">
        <p>{comeback}</p>
        {onAgain ? <GivenOnward held={held} onAgain={onAgain} /> : <Onward next={next} />}
      </section>
    </>
  )
}
