/** What publishing does to what is there already: a new story, or the next version of one that people play. */
import { Button, Notice, useWords } from '../ui/index.ts'
import type { Answer } from '../wire/api/index.ts'
import type { Desk } from './desk.ts'
import { freeName } from './freeName.ts'
import { lastOf } from './lastOf.ts'
import { titleOf } from './title.ts'
import { useTools } from './tools.ts'

type Line = Answer<'GET /api/scenarios'>['items'][number]

/** Goes on with the same texts under a name that nobody has. */
const Elsewhere = ({ desk, names }: { desk: Desk; names: readonly string[] }) => {
  const { t } = useWords()
  const { drafts, now } = useTools()
  const move = async () => {
    const taken = [...names, ...(await drafts.all()).map(({ id }) => id)]
    const id = freeName(`my-${desk.id}`, taken)
    await drafts.keep({ id, files: desk.files.peek(), changed: now() })
    location.hash = `/workbench/${id}`
  }
  return <Button onPress={() => void move()}>{t('publish.elsewhere')}</Button>
}

export const PublishPlace = ({ desk, lines }: { desk: Desk; lines: readonly Line[] }) => {
  const { t, locale, day } = useWords()
  const last = lastOf(lines, desk.id)
  if (!last) return <p>{t('publish.fresh', { id: desk.id })}</p>
  const told = last.titles[locale] ?? Object.values(last.titles)[0] ?? last.scenario
  const values = {
    title: told,
    id: desk.id,
    when: day(last.published),
    who: last.by ?? t('publish.somebody'),
  }
  const mine = titleOf(desk.id, desk.files.peek(), locale)
  return (
    <div class="publish-place">
      <Notice>{t(last.origin === 'shipped' ? 'publish.overShipped' : 'publish.over', values)}</Notice>
      <p>{t('publish.overMeans')}</p>
      {!Object.values(last.titles).includes(mine) && (
        <p>
          <strong>{t('publish.overOther', { mine, title: told })}</strong>
        </p>
      )}
      <Elsewhere desk={desk} names={lines.map(({ scenario }) => scenario)} />
    </div>
  )
}
