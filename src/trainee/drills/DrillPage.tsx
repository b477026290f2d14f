/** One drill: the place just before a mistake, a reply, and at once what it was worth. */
import './drills.css'
import '../../conversation/conversation.css'
import { useContext, useRef, useState } from 'preact/hooks'
import { Button, Notice, Page, PageLink, Plain, useWords, Waiting } from '../../ui/index.ts'
import type { Attempt } from '../../wire/attempt.ts'
import type { Drill } from '../../wire/practice.ts'
import { SettingsButton } from '../SettingsButton.tsx'
import { ServerContext } from '../server.ts'
import { SomethingWrong } from '../states.tsx'
import { useLoaded } from '../useLoaded.ts'
import { useWorld, type World } from '../world.ts'
import { After } from './After.tsx'
import { type Agenda, agendaOf } from './agenda.ts'
import { Before } from './Before.tsx'
import { GivenLine, NoTurn, useTask, WholeTalk } from './Given.tsx'
import { fetchDrill } from './given.ts'
import { answerDrill, keepTry, type Opening, openDrill, type Stand } from './stand.ts'
import { turnOf } from './turns.ts'

interface Laid {
  readonly opening: Opening
  readonly agenda: Agenda
  /** When the replies were shown, as the world ticks. */
  readonly shown: number
}

/** A drill, whether it is one of this device's, and what brings it back at once. */
interface Taken {
  readonly drill: Drill
  readonly isHere: boolean
  readonly onAgain: () => void
}

const findDrill = async ({ practice }: World, id: string): Promise<Drill | null> =>
  (await practice.drills()).find((drill) => drill.id === id) ?? null

const layDown = async (
  world: World,
  drill: Drill,
  isGiven: boolean,
  again: Attempt | null,
): Promise<Laid> => ({
  agenda: agendaOf(await world.practice.drills(), world),
  opening: await openDrill(world, drill, again, isGiven),
  shown: world.tick(),
})

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

interface OutOfReachProps extends Pick<Taken, 'drill' | 'isHere'> {
  readonly why: 'gone' | 'unsolved'
}

/** A drill whose place cannot be reached any more is said, and can be taken off. */
const OutOfReach = ({ drill, isHere, why }: OutOfReachProps) => {
  const { t } = useWords()
  const { practice } = useWorld()
  const task = useTask(drill.id)
  const remove = async () => {
    await practice.dropDrill(drill.id)
    location.hash = '/drills'
  }
  return (
    <Plain title={t(`drills.${why}`)} text={t(`drills.${why}Text`)} aside={aside}>
      {task && <WholeTalk scenario={drill.scenario} />}
      {isHere && (
        <Button weight={task ? 'plain' : 'main'} onPress={() => void remove()}>
          {t('drills.remove')}
        </Button>
      )}
      <PageLink to="/drills" weight="plain">
        {t('drills.back')}
      </PageLink>
    </Plain>
  )
}

/** Where in today's portion this drill stands. */
const useCount = ({ due, portion, done }: Agenda, { id }: Drill): string => {
  const { t } = useWords()
  const isDue = due.some((planned) => planned.drill.id === id)
  return isDue && portion > 0
    ? t('drills.count', { now: done.count + 1, all: done.count + portion })
    : t('drills.extra')
}

interface PracticeProps extends Taken {
  readonly laid: Laid
  readonly stand: Stand
}

const Practice = ({ laid, stand, drill, isHere, onAgain }: PracticeProps) => {
  const { t } = useWords()
  const world = useWorld()
  const task = useTask(drill.id)
  const [said, setSaid] = useState<{ readonly id: string; readonly tried: Drill } | null>(null)
  const isSaying = useRef(false)
  const count = useCount(laid.agenda, drill)
  /** A verdict that is seen is written down: whoever closes the page on it has lost nothing. */
  const say = async (id: string) => {
    if (isSaying.current) return
    isSaying.current = true
    const took = world.tick() - laid.shown
    const answer = answerDrill(stand, id)
    const tried = { ...drill, tries: [...drill.tries, { at: world.now(), held: answer.held }] }
    if (!isHere) await world.practice.keepGiven(drill)
    await keepTry(world, stand, tried, answer, took)
    setSaid({ id, tried })
  }
  return (
    <Page title={`${stand.header.name} · ${stand.header.title}`} aside={aside}>
      <p class="caption under-title">
        {t('drills.short')} · {task ? t('result.turn', { turn: drill.turn }) : count}
      </p>
      {world.storageRefused.value && <Notice>{t('state.notKept')}</Notice>}
      {!said && <GivenLine id={drill.id} isNewer={stand.attempt.transcript.version !== drill.version} />}
      <div class="drill">
        {said ? (
          <After
            stand={stand}
            answer={answerDrill(stand, said.id)}
            tried={said.tried}
            before={laid.agenda}
            onAgain={task ? onAgain : null}
          />
        ) : (
          <Before stand={stand} onSay={(id) => void say(id)} />
        )}
      </div>
    </Page>
  )
}

const TakenDrill = (taken: Taken) => {
  const { t, locale } = useWords()
  const world = useWorld()
  const { drill, isHere } = taken
  const isGiven = useTask(drill.id) !== null || !isHere
  const before = useRef<Attempt | null>(null)
  const lay = async () => {
    const laid = await layDown(world, drill, isGiven, before.current)
    before.current = laid.opening.kind === 'stand' ? laid.opening.attempt : null
    return laid
  }
  const loaded = useLoaded(lay, [world, drill, locale])
  const first = useRef<Laid | null>(null)
  if (!loaded) return <Waiting text={t('drills.opening')} />
  if ('failed' in loaded) return <SomethingWrong />
  // The day as it stood when the drill was opened: its own try has changed it since.
  first.current ??= loaded.value
  const { opening } = loaded.value
  if (opening.kind !== 'stand') return <OutOfReach drill={drill} isHere={isHere} why={opening.kind} />
  return <Practice {...taken} laid={{ ...first.current, opening }} stand={opening} />
}

interface ElsewhereProps {
  readonly id: string
  readonly onAgain: () => void
}

/** A turn of a talk that this device holds no drill of: as the server has it. */
const FromServer = ({ id, onAgain }: ElsewhereProps) => {
  const { t } = useWords()
  const world = useWorld()
  const server = useContext(ServerContext).value
  const presence = server?.presence.value.kind ?? null
  // Null until it has been looked for: whoever was signed in here will be again.
  const isComing = presence === 'asking' || (presence === null && world.issueExam !== null)
  const isThere = presence === 'in' || presence === 'away'
  const source = isThere ? server : null
  const loaded = useLoaded(async () => source && fetchDrill(world, source, id), [world, source, id])
  if (!turnOf(id)) return <Lost />
  if (loaded && 'failed' in loaded) return <SomethingWrong />
  const fetched = loaded?.value ?? null
  if (fetched?.kind === 'drill')
    return <TakenDrill key={id} drill={fetched.drill} isHere={false} onAgain={onAgain} />
  if (isComing || (isThere && !fetched)) return <Waiting text={t('drills.opening')} />
  return fetched ? <NoTurn id={id} why={fetched.kind} /> : <Lost />
}

const OneDrill = ({ id, onAgain }: ElsewhereProps) => {
  const { t } = useWords()
  const world = useWorld()
  const found = useLoaded(() => findDrill(world, id), [world, id])
  if (!found) return <Waiting text={t('drills.opening')} />
  if ('failed' in found) return <SomethingWrong />
  if (!found.value) return <FromServer id={id} onAgain={onAgain} />
  return <TakenDrill drill={found.value} isHere onAgain={onAgain} />
}

export const DrillPage = ({ id }: { id: string }) => {
  const [round, setRound] = useState(0)
  return <OneDrill key={round} id={id} onAgain={() => setRound(round + 1)} />
}
