/** The result page: the score, where it went, turn by turn, and what to practise. */
import { MOOD_AFTER, Portrait } from '../conversation/Portrait.tsx'
import { isRedLine, moodOf } from '../training/index.ts'
import { Button, Page, PageLink, useWords } from '../ui/index.ts'
import { begin } from './Brief.tsx'
import { Ledger } from './Ledger.tsx'
import type { Told } from './ResultPage.tsx'
import { costliest } from './review.ts'
import { SettingsButton } from './SettingsButton.tsx'
import { Skills } from './Skills.tsx'
import { TurnCard } from './TurnCard.tsx'
import { useWorld } from './world.ts'

const SERIOUS_LIMIT = 2

/** Why an attempt did not pass, in one sentence. */
const failureOf = ({ debrief, session, header }: Told, words: ReturnType<typeof useWords>): string => {
  const { t, number } = words
  if (session.redLines.length > 0) return t('result.failedRed')
  if (session.serious >= SERIOUS_LIMIT) return t('result.failedSerious')
  const gap = Math.round((header.pass - (debrief?.score ?? 0)) * 10) / 10
  return t('result.failedMark', { gap: number(gap) })
}

const Verdict = ({ told }: { told: Told }) => {
  const words = useWords()
  const { t, number } = words
  const { debrief, header } = told
  if (!debrief)
    return (
      <section class="verdict none">
        <h2>{t('result.incomplete')}</h2>
        <p>{t('result.incompleteText')}</p>
      </section>
    )
  return (
    <section class={`verdict ${debrief.passed ? 'passed' : 'failed'}`} aria-label={t('result.score')}>
      <Portrait who="zhou" mood={debrief.passed ? MOOD_AFTER.good : MOOD_AFTER.fair} />
      <p class="score">{number(debrief.score)}</p>
      <div>
        <h2>{t(debrief.passed ? 'result.passed' : 'result.failed')}</h2>
        <p>{t('result.outOf', { pass: header.pass })}</p>
        {!debrief.passed && <p class="failure">{failureOf(told, words)}</p>}
      </div>
    </section>
  )
}

const RedLines = ({ told }: { told: Told }) => {
  const { t } = useWords()
  const crossed = told.turns.flatMap(({ turn, judged, said }) =>
    judged.filter(isRedLine).map((move) => ({ turn, move, text: said.text })),
  )
  if (crossed.length === 0) return null
  return (
    <section class="red-lines">
      <h2>{t('result.redLines')}</h2>
      <p>{t('result.redLinesText')}</p>
      <ul>
        {crossed.map(({ turn, move, text }) => (
          <li key={`${turn}${move}`}>
            <b>{t(`move.${move}`)}</b> <span class="caption">{t('result.turn', { turn })}</span>
            <q>{text}</q>
            <p>{t(`moveTip.${move}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was promised and what was never asked. */
const Loose = ({ told }: { told: Told }) => {
  const { t } = useWords()
  const states = Object.values(told.session.promises)
  const kept = states.filter((state) => state === 'kept').length
  const broken = states.filter((state) => state === 'broken').length
  const missed = told.debrief?.missed.length ?? 0
  if (states.length === 0 && missed === 0) return null
  return (
    <section class="loose">
      {states.length > 0 && (
        <p>
          <b>{t('result.promises')}</b> {kept > 0 && t('result.promise-kept', { count: kept })}{' '}
          {broken > 0 && <em>{t('result.promise-broken', { count: broken })}</em>}
        </p>
      )}
      {missed > 0 && <p>{t('result.missed', { count: missed })}</p>}
    </section>
  )
}

const Again = ({ told }: { told: Told }) => {
  const { t } = useWords()
  const world = useWorld()
  const { transcript } = told.attempt
  const { variants } = told.header
  const again = async () => {
    const id = await begin(world, transcript.scenario, transcript.mode === 'guided')
    if (id) location.hash = `/play/${id}`
  }
  return (
    <section class="again">
      <div class="row">
        <Button weight="main" onPress={() => void again()}>
          {t(variants > 1 ? 'result.retry' : 'result.retryOne')}
        </Button>
        <PageLink to="/" weight="plain">
          {t('result.home')}
        </PageLink>
      </div>
    </section>
  )
}

export const Result = ({ told }: { told: Told }) => {
  const { t } = useWords()
  const { header, ending, debrief, turns } = told
  const open = costliest(turns)
  return (
    <Page title={header.title} aside={<SettingsButton withLanguage />}>
      <p class="caption under-title">
        {header.name} · {header.item}
      </p>
      <div class="result">
        <div class="result-head">
          <Verdict told={told} />
          <div class={`how ${ending.worth}`}>
            <Portrait who={header.buyer} mood={moodOf(told.session.memory)} />
            <p>
              <b>{t(`worth.${ending.worth}`)}</b>{' '}
              {t(ending.id === 'walked-out' ? 'worthTip.walkedOut' : `worthTip.${ending.worth}`)}
            </p>
          </div>
          <Again told={told} />
        </div>
        <RedLines told={told} />
        {debrief && <Ledger turns={turns} score={debrief.score} pass={header.pass} />}
        <Loose told={told} />
        <section class="turns">
          <h2>{t('result.turns')}</h2>
          <p>{t(debrief ? 'ladder.folded' : 'ladder.foldedAll')}</p>
          <ol>
            {turns.map((turn) => (
              <TurnCard key={turn.turn} turn={turn} buyer={header.name} open={open.has(turn.turn)} />
            ))}
          </ol>
        </section>
        {debrief && <Skills skills={debrief.skills} />}
        <Again told={told} />
      </div>
    </Page>
  )
}
