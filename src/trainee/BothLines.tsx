/** Both lines of a retry beside each other: what it changed, then turn by turn. */
import './compare.css'
import { costWords } from '../conversation/debrief/cost.ts'
import { Moods } from '../conversation/debrief/Moods.tsx'
import { Said } from '../conversation/debrief/Said.tsx'
import { sentences } from '../conversation/words.ts'
import { isFrozen } from '../training/index.ts'
import { Button, Page, PageLink, PER_STEP, useWords } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { branchOff } from './beginning.ts'
import { type Compared, toldOf } from './compared.ts'
import {
  changeIn,
  type Pair,
  pairsFrom,
  type Sentence,
  type Side,
  type Told,
  tellingTurns,
} from './comparing.ts'
import { SettingsButton } from './SettingsButton.tsx'
import { useWorld } from './world.ts'

const useSentence = (name: string) => {
  const { t, number } = useWords()
  return ({ key, turn, points, steps, worths }: Sentence): string =>
    t(key, {
      name,
      ...(turn === undefined ? {} : { turn }),
      ...(points === undefined ? {} : { points: number(points) }),
      ...(steps === undefined ? {} : { points: number(steps * PER_STEP) }),
      ...(worths === undefined
        ? {}
        : { before: t(`worth.${worths.before}`), after: t(`worth.${worths.after}`) }),
    })
}

const Cell = ({ side, of, buyer }: { side: Side | null; of: 'before' | 'after'; buyer: string }) => {
  const words = useWords()
  const { t } = words
  if (!side)
    return (
      <div class={`way ${of} over`}>
        <h4>{t(`compare.${of}`)}</h4>
        <p class="caption">{t('compare.over')}</p>
      </div>
    )
  const { turn, answer } = side
  return (
    <div class={`way ${of}`}>
      <h4>{t(`compare.${of}`)}</h4>
      <p class="bubble you">{turn.said.text}</p>
      <p class="cost">
        {turn.label && <span class={`label ${turn.label}`}>{t(`label.${turn.label}`)}</span>}{' '}
        {costWords(turn, words)}
      </p>
      {!isFrozen(turn.phase) && <Moods before={turn.before} after={turn.after} />}
      <Said lines={answer} buyer={buyer} />
    </div>
  )
}

/** What a side cost, short enough for a folded line. */
const Brief = ({ side, of }: { side: Side | null; of: 'before' | 'after' }) => {
  const words = useWords()
  const { t } = words
  const { turn } = side ?? {}
  return (
    <span class={`brief-cost ${of}`}>
      <span class="caption">{t(`compare.${of}`)}</span>{' '}
      {turn ? (turn.label && t(`label.${turn.label}`)) || '·' : t('compare.overShort')}
      {turn?.loss ? <b> −{words.number(turn.loss)}</b> : null}
    </span>
  )
}

const Row = ({ pair, buyer, open }: { pair: Pair; buyer: string; open: boolean }) => {
  const { t } = useWords()
  const { turn, before, after, same } = pair
  return (
    <li>
      <details class="unfold" open={open}>
        <summary>
          <h3>{t('compare.turn', { turn })}</h3>
          {same ? (
            <span class="caption">{t('compare.same')}</span>
          ) : (
            <>
              <Brief side={before} of="before" />
              <Brief side={after} of="after" />
            </>
          )}
        </summary>
        <div class={same ? 'ways-apart one' : 'ways-apart'}>
          {!same && <Cell side={before} of="before" buyer={buyer} />}
          <Cell side={after} of="after" buyer={buyer} />
        </div>
      </details>
    </li>
  )
}

const Head = ({ told, of, to }: { told: Told; of: 'before' | 'after'; to: Attempt }) => {
  const { t, number } = useWords()
  return (
    <div class={`way ${of} ${told.passed ? 'passed' : ''}`}>
      <h2>{t(`compare.${of}`)}</h2>
      <p class="way-score">
        {told.score === null ? t('compare.noScore') : t('compare.score', { score: number(told.score) })}
        {told.score !== null && <> · {t(told.passed ? 'result.passed' : 'result.failed')}</>}
      </p>
      <p>
        {t('compare.ending')} <b>{t(`worth.${told.ending.worth}`)}</b>
      </p>
      <PageLink to={`/result/${to.id}`}>
        {t(of === 'before' ? 'compare.original' : 'compare.result')}
      </PageLink>
    </div>
  )
}

export const Both = ({ compared }: { compared: Compared }) => {
  const words = useWords()
  const { t } = words
  const world = useWorld()
  const { branch } = compared
  const { header, attempt } = compared.after.retold
  const original = compared.before.retold.attempt
  const [before, after] = [toldOf(compared.before), toldOf(compared.after)]
  const pairs = pairsFrom(branch, before, after)
  const telling = tellingTurns(pairs)
  const sentence = useSentence(header.name)
  const again = async () => {
    location.hash = `/play/${await branchOff(world, original, branch, 'retry')}`
  }
  return (
    <Page title={t('compare.title')} aside={<SettingsButton withLanguage />}>
      <p class="caption under-title">
        {header.title} · {header.name} · {t('compare.from', { turn: branch })}
      </p>
      <div class="compare">
        <p class="compare-change">{sentences(changeIn(before, after).map(sentence), words)}</p>
        <div class="ways-apart">
          <Head told={before} of="before" to={original} />
          <Head told={after} of="after" to={attempt} />
        </div>
        <p class="caption">{t('compare.notKept')}</p>
        <div class="compare-heard">
          <Said lines={before.turns[branch - 1]?.lines ?? []} buyer={header.name} />
        </div>
        <ol>
          {pairs.map((pair) => (
            <Row key={pair.turn} pair={pair} buyer={header.name} open={telling.has(pair.turn)} />
          ))}
        </ol>
        <div class="row">
          <Button weight="main" onPress={() => void again()}>
            {t('compare.again')}
          </Button>
          <PageLink to={`/result/${original.id}`} weight="plain">
            {t('compare.original')}
          </PageLink>
        </div>
      </div>
    </Page>
  )
}
