/** What leads have said of one's own conversation: of all of it above the debrief, of a turn beside that turn. */
import './remarks.css'
import { useEffect, useState } from 'preact/hooks'
import type { Duties } from '../client/duties.ts'
import { openTurn } from '../conversation/debrief/jump.ts'
import type { Decision } from '../conversation/debrief/Verdict.tsx'
import type { Translator } from '../locale/index.ts'
import { Button, momentIn, useRoomWords } from '../ui/index.ts'
import type { OwnReview } from '../wire/api/index.ts'
import { useServer } from './server.ts'
import { useWorld } from './world.ts'

type Comment = OwnReview['comments'][number]

const ROOMS = ['lobby'] as const
const useLobby = () => useRoomWords(useWorld().words.value, ROOMS)

const isUnread = ({ read }: { readonly read: number | null }): boolean => read === null

const hasNews = ({ comments, override }: OwnReview): boolean =>
  [...comments, ...(override ? [override] : [])].some(isUnread)

/** Who said it and when; what was not read before this visit stays marked as new during it. */
const By = ({ one, words }: { one: Pick<Comment, 'by' | 'at' | 'read'>; words: Translator }) => {
  const { t, locale } = words
  const [fresh] = useState(isUnread(one))
  return (
    <span class="caption">
      {fresh && <b class="label next">{t('review.fresh')}</b>}{' '}
      {t('review.by', { by: one.by ?? t('account.somebody'), when: momentIn(locale)(one.at) })}
    </span>
  )
}

const Comments = ({ comments, words }: { comments: readonly Comment[]; words: Translator }) => (
  <>
    {comments.map((one) => (
      <p key={one.id}>
        {one.text} <By one={one} words={words} />
      </p>
    ))}
  </>
)

const overriddenWords = ({ passed }: { readonly passed: boolean }, { t }: Translator): string =>
  t('review.overridden', { result: t(passed ? 'review.overridePassed' : 'review.overrideFailed') })

const Overridden = ({ override, words }: { override: OwnReview['override']; words: Translator }) => {
  if (!override) return null
  return (
    <p>
      <b>{overriddenWords(override, words)}</b> {override.reason} <By one={override} words={words} />
    </p>
  )
}

/** That a lead has decided over the score, and who; why stands above the debrief. */
const Decided = ({ override }: { override: NonNullable<OwnReview['override']> }) => {
  const words = useLobby()
  if (!words) return null
  const { t } = words
  return (
    <p>
      <b>{overriddenWords(override, words)}</b>{' '}
      {t('review.by', {
        by: override.by ?? t('account.somebody'),
        when: momentIn(words.locale)(override.at),
      })}
    </p>
  )
}

/** What a lead has decided over one's score; null where nobody has. */
export const decisionIn = (review: OwnReview | undefined): Decision | null =>
  review?.override ? { passed: review.override.passed, told: <Decided override={review.override} /> } : null

/** Where else something was said. */
const Elsewhere = ({ turns, words }: { turns: readonly number[]; words: Translator }) => {
  const { t } = words
  if (turns.length === 0) return null
  return (
    <p class="remark-turns">
      {t('review.turns')}
      {turns.map((turn) => (
        <Button key={turn} weight="quiet" onPress={() => openTurn(turn)}>
          {t('result.turn', { turn })}
        </Button>
      ))}
    </p>
  )
}

/** What stands on the page is read; null while nothing does. */
const useRead = (shown: OwnReview | null, duties: Duties | undefined): void =>
  useEffect(() => {
    if (shown && hasNews(shown)) void duties?.markRead(shown.attempt)
  }, [shown])

interface Props {
  readonly review: OwnReview
  readonly duties: Duties
}

export const Remarks = ({ review, duties }: Props) => {
  const words = useLobby()
  const { comments, override } = review
  useRead(words && review, duties)
  if (!words) return null
  const turns = [...new Set(comments.flatMap(({ turn }) => (turn === null ? [] : [turn])))]
  return (
    <section class="remarks" aria-label={words.t('review.remarks')}>
      <h2>{words.t('review.remarks')}</h2>
      <Overridden override={override} words={words} />
      <Comments comments={comments.filter(({ turn }) => turn === null)} words={words} />
      <Elsewhere turns={turns.sort((a, b) => a - b)} words={words} />
    </section>
  )
}

/** Where the conversation itself is not on this device: what was said of it, each with its turn. */
export const RemarksAlone = ({ attempt }: { attempt: string }) => {
  const words = useLobby()
  const duties = useServer()?.server.duties
  const review = duties?.reviews.value.find((one) => one.attempt === attempt)
  useRead(words && (review ?? null), duties)
  if (!words || !review) return null
  return (
    <section class="remarks" aria-label={words.t('review.remarks')}>
      <h2>{words.t('review.remarks')}</h2>
      <Overridden override={review.override} words={words} />
      {review.comments.map((one) => (
        <div key={one.id}>
          {one.turn !== null && <p class="caption">{words.t('result.turn', { turn: one.turn })}</p>}
          <Comments comments={[one]} words={words} />
        </div>
      ))}
    </section>
  )
}

export const RemarksAt = ({ turn, review }: { turn: number; review: OwnReview }) => {
  const words = useLobby()
  const here = review.comments.filter((one) => one.turn === turn)
  if (!words || here.length === 0) return null
  return (
    <aside class="remarks beside" aria-label={words.t('review.remarksAt', { turn })}>
      <Comments comments={here} words={words} />
    </aside>
  )
}
