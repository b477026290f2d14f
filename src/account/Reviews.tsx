/** What leads have said about one's own conversations: comments, and results that they changed. */
import type { Api } from '../client/api.ts'
import { momentIn, useAsked, useWords } from '../ui/index.ts'
import type { Answer, AttemptLine } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'

type Review = Answer<'GET /api/attempts/:id/review'>

interface Reviewed {
  readonly line: AttemptLine
  readonly title: string
  readonly review: Review
}

/** The newest conversations are looked through, and so many of them shown. */
const LOOKED = 100
const SHOWN = 10

const reviewedIn = async (api: Api, locale: string): Promise<readonly Reviewed[]> => {
  const [lines, stories] = await Promise.all([
    api.call('GET /api/attempts', { query: { limit: LOOKED } }),
    api.call('GET /api/scenarios', {}),
  ])
  if (lines.kind !== 'done') return []
  const titleOf = (scenario: string): string =>
    (stories.kind === 'done' &&
      stories.body.items.find((one) => one.scenario === scenario)?.titles[locale]) ||
    scenario
  const wanted = lines.body.items.filter(({ comments, override }) => comments > 0 || override).slice(0, SHOWN)
  const asked = wanted.map(async (line): Promise<Reviewed[]> => {
    const told = await api.call('GET /api/attempts/:id/review', { params: { id: line.id } })
    return told.kind === 'done' ? [{ line, title: titleOf(line.scenario), review: told.body }] : []
  })
  return (await Promise.all(asked)).flat()
}

const Row = ({ one: { line, title, review } }: { one: Reviewed }) => {
  const { t, locale } = useWords()
  const moment = momentIn(locale)
  const { override, comments } = review
  return (
    <li class="review-line">
      <a href={`#/result/${line.id}`}>
        {title} · {moment(line.started)}
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

export const Reviews = () => {
  const { t, locale } = useWords()
  const { server } = useDesk()
  const { told } = useAsked(() => reviewedIn(server.api, locale), [server, locale])
  if (!told || told.length === 0) return null
  return (
    <section>
      <h2>{t('review.mine')}</h2>
      <ul class="account-lines">
        {told.map((one) => (
          <Row key={one.line.id} one={one} />
        ))}
      </ul>
    </section>
  )
}
