/** What leads have said about one's own conversations: comments, and results that they changed. */
import { useEffect } from 'preact/hooks'
import type { Api } from '../client/api.ts'
import { momentIn, useAsked, useWords } from '../ui/index.ts'
import type { OwnReview } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'

interface Reviewed {
  readonly title: string
  readonly review: OwnReview
}

const SHOWN = 10

const reviewedIn = async (api: Api, locale: string): Promise<readonly Reviewed[]> => {
  const [reviews, stories] = await Promise.all([
    api.call('GET /api/me/reviews', {}),
    api.call('GET /api/scenarios', {}),
  ])
  if (reviews.kind !== 'done') return []
  const titleOf = (scenario: string): string =>
    (stories.kind === 'done' &&
      stories.body.items.find((one) => one.scenario === scenario)?.titles[locale]) ||
    scenario
  return reviews.body.items.slice(0, SHOWN).map((review) => ({ title: titleOf(review.scenario), review }))
}

const Row = ({ one: { title, review } }: { one: Reviewed }) => {
  const { t, locale } = useWords()
  const moment = momentIn(locale)
  const { attempt, started, override, comments } = review
  return (
    <li class="review-line">
      <a href={`#/result/${attempt}`}>
        {title} · {moment(started)}
      </a>
      {override && (
        <p>
          <b>
            {t('review.overridden', {
              result: t(override.passed ? 'review.overridePassed' : 'review.overrideFailed'),
            })}
          </b>{' '}
          {override.reason}
        </p>
      )}
      {comments.map(({ id, turn, text, by, at }) => (
        <p key={id}>
          {turn !== null && <b>{t('result.turn', { turn })} </b>}
          {text}{' '}
          <span class="caption">{t('review.by', { by: by ?? t('account.somebody'), when: moment(at) })}</span>
        </p>
      ))}
    </li>
  )
}

const isUnread = ({ comments, override }: OwnReview): boolean =>
  [...comments, ...(override ? [override] : [])].some(({ read }) => read === null)

export const Reviews = () => {
  const { t, locale } = useWords()
  const { server } = useDesk()
  const { told } = useAsked(() => reviewedIn(server.api, locale), [server, locale])
  useEffect(() => {
    const unread = (told ?? []).filter(({ review }) => isUnread(review))
    for (const { review } of unread) void server.duties.markRead(review.attempt)
  }, [told])
  if (!told || told.length === 0) return null
  return (
    <section>
      <h2>{t('review.mine')}</h2>
      <ul class="account-lines">
        {told.map((one) => (
          <Row key={one.review.attempt} one={one} />
        ))}
      </ul>
    </section>
  )
}
