/** Pages for when there is nothing to show. */
import type { ComponentChildren } from 'preact'
import type { Problem } from '../ink/types.ts'
import { Button, PageLink, Plain, useWords } from '../ui/index.ts'
import type { Outcome } from '../wire/attempt.ts'
import { SettingsButton } from './SettingsButton.tsx'

const HomeLink = () => {
  const { t } = useWords()
  return (
    <PageLink to="/" weight="main">
      {t('app.home')}
    </PageLink>
  )
}

const aside = <SettingsButton withLanguage />

export const NoSuchPage = () => {
  const { t } = useWords()
  return (
    <Plain title={t('state.unknownTitle')} text={t('state.unknownText')} aside={aside}>
      <HomeLink />
    </Plain>
  )
}

/** `below`: what is known of it nevertheless. */
export const NoSuchAttempt = ({ below }: { below?: ComponentChildren }) => {
  const { t } = useWords()
  return (
    <Plain title={t('state.lostTitle')} text={t('state.lostText')} aside={aside} below={below}>
      <HomeLink />
    </Plain>
  )
}

/** The story has a mistake that stops it; its author finds the place. */
export const BrokenStory = ({ why }: { why: Problem | null }) => {
  const { t } = useWords()
  return (
    <Plain title={t('state.brokenTitle')} text={t('state.brokenText')} aside={aside}>
      {why && why.at.line > 0 && <p class="caption">{t('state.brokenPlace', { ...why.at })}</p>}
      <HomeLink />
    </Plain>
  )
}

/** The story was changed so that the attempt's replies no longer lead anywhere. */
export const Parted = ({ scenario }: { scenario: string }) => {
  const { t } = useWords()
  return (
    <Plain title={t('state.partedTitle')} text={t('state.partedText')} aside={aside}>
      <PageLink to={`/story/${scenario}`} weight="main">
        {t('play.restart')}
      </PageLink>
    </Plain>
  )
}

/** The story has a new version, so that the old attempt cannot be analysed; its score stands. */
export const Changed = ({ scenario, outcome }: { scenario: string; outcome: Outcome | null }) => {
  const { t, number } = useWords()
  return (
    <Plain title={t('result.changed')} text={t('result.changedText')} aside={aside}>
      {outcome?.score !== undefined && outcome.score !== null && <p class="score">{number(outcome.score)}</p>}
      <PageLink to={`/story/${scenario}`} weight="main">
        {t('result.retryOne')}
      </PageLink>
    </Plain>
  )
}

export const Unfinished = ({ id }: { id: string }) => {
  const { t } = useWords()
  return (
    <Plain title={t('result.unfinished')} text={t('result.unfinishedText')} aside={aside}>
      <PageLink to={`/play/${id}`} weight="main">
        {t('brief.resume')}
      </PageLink>
    </Plain>
  )
}

/** A part of the page could not be fetched. */
export const Offline = () => {
  const { t } = useWords()
  return (
    <Plain title={t('state.offlineTitle')} text={t('state.offlineText')}>
      <Button weight="main" onPress={() => location.reload()}>
        {t('state.reload')}
      </Button>
    </Plain>
  )
}

export const SomethingWrong = () => {
  const { t } = useWords()
  return (
    <Plain title={t('state.errorTitle')} text={t('state.errorText')}>
      <Button weight="main" onPress={() => location.reload()}>
        {t('state.reload')}
      </Button>
    </Plain>
  )
}
