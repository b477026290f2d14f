/** The page of both ways of saying it: the conversation as it was and its retry. */
import { Page, PageLink, Plain, useWords } from '../ui/index.ts'
import { Both } from './BothLines.tsx'
import { compare } from './compared.ts'
import { SettingsButton } from './SettingsButton.tsx'
import { Changed, NoSuchAttempt, SomethingWrong } from './states.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWorld } from './world.ts'

const Working = () => {
  const { t } = useWords()
  return (
    <Page title={t('compare.title')} aside={<SettingsButton withLanguage />}>
      <p class="lead" role="status">
        {t('compare.working')}
      </p>
    </Page>
  )
}

const Alone = ({ id }: { id: string }) => {
  const { t } = useWords()
  return (
    <Plain title={t('compare.alone')} text={t('compare.aloneText')} aside={<SettingsButton withLanguage />}>
      <PageLink to={`/result/${id}`} weight="main">
        {t('compare.result')}
      </PageLink>
    </Plain>
  )
}

const StillOpen = ({ id }: { id: string }) => {
  const { t } = useWords()
  return (
    <Plain
      title={t('compare.unfinished')}
      text={t('compare.unfinishedText')}
      aside={<SettingsButton withLanguage />}
    >
      <PageLink to={`/play/${id}`} weight="main">
        {t('compare.goOn')}
      </PageLink>
    </Plain>
  )
}

export const ComparePage = ({ id }: { id: string }) => {
  const { locale } = useWords()
  const world = useWorld()
  const loaded = useLoaded(() => compare(world, id), [world, id, locale])
  if (!loaded) return <Working />
  if ('failed' in loaded) return <SomethingWrong />
  const { value } = loaded
  if (value.kind === 'lost') return <NoSuchAttempt />
  if (value.kind === 'alone') return <Alone id={id} />
  if (value.kind === 'unfinished') return <StillOpen id={id} />
  if (value.kind === 'changed') return <Changed scenario={value.scenario} outcome={null} />
  return <Both compared={value} />
}
