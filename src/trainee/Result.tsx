/** The result page: the debrief of an attempt, and what the agent does with it. */
import { DebriefView, type Finished } from '../conversation/debrief/DebriefView.tsx'
import { reviewDebrief, reviewReplay } from '../conversation/debrief/review.ts'
import { redLineReason } from '../conversation/policy.ts'
import { langOf } from '../conversation/walk.ts'
import { moodOf } from '../training/index.ts'
import { Button, Notice, Page, PageLink, useWords } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Reflection, Typed } from '../wire/practice.ts'
import { begin, branchOff } from './beginning.ts'
import { FromHere } from './drills/FromHere.tsx'
import { NextTime } from './NextTime.tsx'
import { decisionIn, Remarks, RemarksAt } from './Remarks.tsx'
import { SentMark } from './SentMark.tsx'
import { SettingsButton } from './SettingsButton.tsx'
import { useServer } from './server.ts'
import { lineOnFrom, type Retold, type WorkedOut } from './told.ts'
import { useWorld } from './world.ts'

const finishedFrom = ({ retold, debrief }: WorkedOut): Finished => {
  const { header, ending, session, plays, sources } = retold
  return {
    header,
    ending,
    mood: moodOf(session.memory),
    plays,
    lang: langOf(sources.main),
    debrief,
    turns: debrief ? reviewDebrief(debrief) : reviewReplay(plays),
  }
}

/** Why there is no score. */
const Unscored = ({ without, onAgain }: Pick<WorkedOut, 'without'> & { onAgain: () => void }) => {
  const { t } = useWords()
  if (without === 'failed')
    return (
      <section class="verdict none">
        <h2>{t('debrief.failed')}</h2>
        <p>{t('debrief.failedText')}</p>
        <Button onPress={onAgain}>{t('debrief.again')}</Button>
      </section>
    )
  return (
    <section class="verdict none">
      <h2>{t('result.incomplete')}</h2>
      <p>{t('result.incompleteText')}</p>
    </section>
  )
}

const Again = ({ retold }: { retold: Retold }) => {
  const { t } = useWords()
  const world = useWorld()
  const { scenario, mode } = retold.attempt.transcript
  const again = async () => {
    const id = await begin(world, scenario, mode === 'guided' ? 'guided' : 'practice')
    if (id) location.hash = `/play/${id}`
  }
  return (
    <section class="again">
      <div class="row">
        <Button weight="main" onPress={() => void again()}>
          {t(retold.header.variants > 1 ? 'result.retry' : 'result.retryOne')}
        </Button>
        <PageLink to="/" weight="plain">
          {t('result.home')}
        </PageLink>
      </div>
    </section>
  )
}

const RetryFrom = ({ attempt, turn }: { attempt: Attempt; turn: number }) => {
  const { t } = useWords()
  const world = useWorld()
  const retry = async () => {
    location.hash = `/play/${await branchOff(world, attempt, turn, 'retry')}`
  }
  return (
    <div class="row retry">
      <Button onPress={() => void retry()}>{t('debrief.retry', { turn })}</Button>
    </div>
  )
}

/** A retry or a drill says so, and leads back to where it came from. */
const Branched = ({ attempt }: { attempt: Attempt }) => {
  const { t } = useWords()
  const { from, transcript } = attempt
  if (!from) return null
  return (
    <div class="branched">
      <p>{t(transcript.mode === 'drill' ? 'debrief.drill' : 'debrief.practice', { turn: from.turn })}</p>
      <div class="row">
        <PageLink to={`/compare/${attempt.id}`} weight="main">
          {t('debrief.compare')}
        </PageLink>
        <PageLink to={`/result/${from.attempt}`} weight="plain">
          {t('debrief.original')}
        </PageLink>
      </div>
    </div>
  )
}

interface Props {
  readonly told: WorkedOut
  readonly reflection: Reflection | null
  /** What the agent wrote before seeing the replies. */
  readonly typed: readonly Typed[]
  /** Works it out once more. */
  readonly onAgain: () => void
}

export const Result = ({ told, reflection, typed, onAgain }: Props) => {
  const words = useWords()
  const world = useWorld()
  const { retold, debrief, without } = told
  const found = useServer()
  const { attempt, header, edition } = retold
  const review = found?.server.duties.reviews.value.find((one) => one.attempt === attempt.id)
  const finished = finishedFrom(told)
  return (
    <Page title={header.title} aside={<SettingsButton withLanguage />}>
      <p class="caption under-title">
        {header.name} · {header.item}
      </p>
      {edition && <Notice>{words.t('debrief.edition')}</Notice>}
      {found && <SentMark id={attempt.id} {...found} />}
      {review && found && <Remarks review={review} duties={found.server.duties} />}
      <div class="result">
        <Branched attempt={attempt} />
        <DebriefView
          finished={finished}
          reflection={reflection}
          decision={decisionIn(review)}
          unscored={<Unscored without={without} onAgain={onAgain} />}
          actions={<Again retold={retold} />}
          remarksAt={(turn) => review && <RemarksAt turn={turn} review={review} />}
          actionsFor={(turn) => <RetryFrom attempt={attempt} turn={turn} />}
          writtenAt={(turn) => typed.find((one) => one.turn === turn)?.text ?? null}
          reasonFor={(move) => redLineReason(move, words)}
          lineOn={debrief && ((turn) => lineOnFrom(world, retold, turn))}
          branchedAt={attempt.from?.turn ?? null}
          reducedMotion={world.reducedMotion.value}
        />
        <NextTime attempt={attempt} turns={finished.turns} />
        {debrief && <FromHere attempt={attempt} debrief={debrief} />}
        <Again retold={retold} />
      </div>
    </Page>
  )
}
