/** The result of an attempt: asked of the analysis, told by `Result`. */
import './result.css'
import type { Debrief } from '../analysis/types.ts'
import { compile, openScene, StoryFault, settingOf } from '../ink/index.ts'
import type { Header } from '../ink/types.ts'
import { type Ending, replay, type Session } from '../training/index.ts'
import { Page, useWords } from '../ui/index.ts'
import type { Attempt, Outcome } from '../wire/attempt.ts'
import { conclude } from './conclude.ts'
import { Result } from './Result.tsx'
import { type ReviewTurn, reviewDebrief, reviewReplay } from './review.ts'
import { SettingsButton } from './SettingsButton.tsx'
import { Changed, NoSuchAttempt, SomethingWrong, Unfinished } from './states.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWorld, type World } from './world.ts'

/** All that a result page tells. `debrief` is null where the story could not be worked out. */
export interface Told {
  readonly kind: 'told'
  readonly attempt: Attempt
  readonly header: Header
  readonly ending: Ending
  readonly session: Session
  readonly debrief: Debrief | null
  readonly turns: readonly ReviewTurn[]
}

type Loaded =
  | Told
  | { readonly kind: 'lost' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'changed'; readonly scenario: string; readonly outcome: Outcome | null }

const retell = (world: World, sources: Parameters<typeof compile>[0], attempt: Attempt) => {
  const { story } = compile(sources)
  if (!story) return null
  try {
    const setting = settingOf(story.header)
    const scene = openScene(story, attempt.transcript.variant, setting.start)
    const told = replay(setting, scene, attempt.transcript.replies)
    return told.ok ? { header: story.header, plays: told.plays, locale: world.words.peek().locale } : null
  } catch (thrown) {
    if (thrown instanceof StoryFault) return null
    throw thrown
  }
}

const tell = async (world: World, id: string): Promise<Loaded> => {
  const attempt = await world.attempts.find(id)
  const opened = attempt && (await world.shelf.open(attempt.transcript.scenario, attempt.transcript.version))
  if (!attempt || !opened) return { kind: 'lost' }
  const { scenario, variant, replies } = attempt.transcript
  const changed = { kind: 'changed', scenario, outcome: attempt.outcome } as const
  if (attempt.transcript.version !== opened.version) return changed
  const sources = opened.sources(world.words.peek().locale)
  const retold = sources && retell(world, sources, attempt)
  if (!sources || !retold) return changed
  const session = retold.plays.at(-1)?.session
  if (!session?.ending) return { kind: 'unfinished' }
  const examined = await world.examiner.examine(
    sources,
    variant,
    replies.map((reply) => reply.id),
  )
  const debrief = examined.kind === 'debrief' ? examined.debrief : null
  await conclude(world, attempt, session.ending, debrief)
  return {
    kind: 'told',
    attempt,
    header: retold.header,
    ending: session.ending,
    session,
    debrief,
    turns: debrief ? reviewDebrief(debrief) : reviewReplay(retold.plays, session),
  }
}

const Working = () => {
  const { t } = useWords()
  return (
    <Page title={t('result.title')} aside={<SettingsButton withLanguage />}>
      <div class="working" role="status">
        <p class="lead">{t('result.working')}</p>
        <p>{t('result.workingText')}</p>
      </div>
    </Page>
  )
}

export const ResultPage = ({ id }: { id: string }) => {
  const { locale } = useWords()
  const world = useWorld()
  const loaded = useLoaded(() => tell(world, id), [world, id, locale])
  if (!loaded) return <Working />
  if ('failed' in loaded) return <SomethingWrong />
  const { value } = loaded
  if (value.kind === 'lost') return <NoSuchAttempt />
  if (value.kind === 'unfinished') return <Unfinished id={id} />
  if (value.kind === 'changed') return <Changed scenario={value.scenario} outcome={value.outcome} />
  return <Result told={value} />
}
