/** One drill: the place just before a mistake, a reply, and at once what it was worth. */
import './drills.css'
import '../../conversation/conversation.css'
import { useRef, useState } from 'preact/hooks'
import { Button, Page, PageLink, Plain, useWords, Waiting } from '../../ui/index.ts'
import type { Attempt } from '../../wire/attempt.ts'
import type { Drill } from '../../wire/practice.ts'
import { SettingsButton } from '../SettingsButton.tsx'
import { SomethingWrong } from '../states.tsx'
import { useLoaded } from '../useLoaded.ts'
import { useWorld, type World } from '../world.ts'
import { After } from './After.tsx'
import { type Agenda, agendaOf } from './agenda.ts'
import { Before } from './Before.tsx'
import { answerDrill, keepTry, type Opening, openDrill, type Stand } from './stand.ts'

interface Laid {
  readonly opening: Opening
  readonly drill: Drill
  readonly agenda: Agenda
  /** When the replies were shown, as the world ticks. */
  readonly shown: number
}

const layDown = async (world: World, id: string, again: Attempt | null): Promise<Laid | null> => {
  const agenda = agendaOf(await world.practice.drills(), world)
  const drill = [...agenda.due, ...agenda.later, ...agenda.learnt].find(
    (planned) => planned.drill.id === id,
  )?.drill
  if (!drill) return null
  return { opening: await openDrill(world, drill, again), drill, agenda, shown: world.tick() }
}

const aside = <SettingsButton withLanguage />

const Lost = () => {
  const { t } = useWords()
  return (
    <Plain title={t('drills.lost')} text={t('drills.lostText')} aside={aside}>
      <PageLink to="/drills" weight="main">
        {t('drills.back')}
      </PageLink>
    </Plain>
  )
}

/** A drill whose place cannot be reached any more is said, and can be taken off. */
const OutOfReach = ({ drill, why }: { drill: Drill; why: 'gone' | 'unsolved' }) => {
  const { t } = useWords()
  const { practice } = useWorld()
  const remove = async () => {
    await practice.dropDrill(drill.id)
    location.hash = '/drills'
  }
  return (
    <Plain title={t(`drills.${why}`)} text={t(`drills.${why}Text`)} aside={aside}>
      <Button weight="main" onPress={() => void remove()}>
        {t('drills.remove')}
      </Button>
      <PageLink to="/drills" weight="plain">
        {t('drills.back')}
      </PageLink>
    </Plain>
  )
}

/** Where in today's portion this drill stands. */
const useCount = ({ agenda: { due, portion, done }, drill }: Laid): string => {
  const { t } = useWords()
  const isDue = due.some((planned) => planned.drill.id === drill.id)
  return isDue && portion > 0
    ? t('drills.count', { now: done.count + 1, all: done.count + portion })
    : t('drills.extra')
}

const Practice = ({ laid, stand }: { laid: Laid; stand: Stand }) => {
  const { t } = useWords()
  const world = useWorld()
  const [said, setSaid] = useState<{ readonly id: string; readonly drill: Drill } | null>(null)
  const count = useCount(laid)
  const say = (id: string) => {
    if (said) return
    const answer = answerDrill(stand, id)
    const drill = { ...laid.drill, tries: [...laid.drill.tries, { at: world.now(), held: answer.held }] }
    setSaid({ id, drill })
    void keepTry(world, stand, drill, answer, world.tick() - laid.shown)
  }
  return (
    <Page title={`${stand.header.name} · ${stand.header.title}`} aside={aside}>
      <p class="caption under-title">
        {t('drills.short')} · {count}
      </p>
      <div class="drill">
        {said ? (
          <After stand={stand} answer={answerDrill(stand, said.id)} tried={said.drill} before={laid.agenda} />
        ) : (
          <Before stand={stand} onSay={say} />
        )}
      </div>
    </Page>
  )
}

export const DrillPage = ({ id }: { id: string }) => {
  const { t, locale } = useWords()
  const world = useWorld()
  const before = useRef<Attempt | null>(null)
  const lay = async () => {
    const laid = await layDown(world, id, before.current)
    before.current = laid?.opening.kind === 'stand' ? laid.opening.attempt : null
    return laid
  }
  const loaded = useLoaded(lay, [world, id, locale])
  const first = useRef<Laid | null>(null)
  if (!loaded) return <Waiting text={t('drills.opening')} />
  if ('failed' in loaded) return <SomethingWrong />
  if (!loaded.value) return <Lost />
  // The day as it stood when the drill was opened: its own try has changed it since.
  first.current ??= loaded.value
  const { opening, drill } = loaded.value
  if (opening.kind !== 'stand') return <OutOfReach drill={drill} why={opening.kind} />
  return <Practice laid={{ ...first.current, opening }} stand={opening} />
}
