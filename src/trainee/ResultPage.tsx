/** The result of an attempt: first what the agent felt, meanwhile the analysis, then the debrief. */
import './result.css'
import './resolve.css'
import { useState } from 'preact/hooks'
import { Page, useWords } from '../ui/index.ts'
import { isCounted } from '../wire/attempt.ts'
import type { Reflection, Typed } from '../wire/practice.ts'
import { BeforeScore } from './BeforeScore.tsx'
import { RemarksAlone } from './Remarks.tsx'
import { Result } from './Result.tsx'
import { SettingsButton } from './SettingsButton.tsx'
import { Changed, NoSuchAttempt, SomethingWrong, Unfinished } from './states.tsx'
import { type Retold, retellAttempt, workOutRetold } from './told.ts'
import { useLoaded } from './useLoaded.ts'
import { useWorld } from './world.ts'

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

interface EndedProps {
  readonly retold: Retold
  readonly kept: Reflection | null
  readonly typed: readonly Typed[]
}

const Ended = ({ retold, kept, typed }: EndedProps) => {
  const world = useWorld()
  const { attempt } = retold
  const [reflection, setReflection] = useState(kept)
  const [round, setRound] = useState(0)
  const worked = useLoaded(() => workOutRetold(world, retold), [world, retold, round])
  const reflect = (felt: Pick<Reflection, 'went' | 'turn'>) => {
    const said = { ...felt, attempt: attempt.id, at: world.now() }
    setReflection(said)
    window.scrollTo(0, 0)
    void world.practice.reflect(said)
  }
  if (!reflection && isCounted(attempt)) return <BeforeScore retold={retold} onDone={reflect} />
  if (!worked) return <Working />
  if ('failed' in worked) return <SomethingWrong />
  return (
    <Result told={worked.value} reflection={reflection} typed={typed} onAgain={() => setRound(round + 1)} />
  )
}

export const ResultPage = ({ id }: { id: string }) => {
  const { locale } = useWords()
  const world = useWorld()
  const loaded = useLoaded(
    async () => ({
      told: await retellAttempt(world, id),
      kept: await world.practice.reflectionOf(id),
      typed: await world.practice.typedOf(id),
    }),
    [world, id, locale],
  )
  if (!loaded) return <Working />
  if ('failed' in loaded) return <SomethingWrong />
  const { told, kept, typed } = loaded.value
  if (told.kind === 'lost') return <NoSuchAttempt below={<RemarksAlone attempt={id} />} />
  if (told.kind === 'unfinished') return <Unfinished id={id} />
  if (told.kind === 'changed') return <Changed scenario={told.scenario} outcome={told.outcome} />
  return <Ended retold={told} kept={kept} typed={typed} />
}
