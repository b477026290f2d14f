/** Who looked at one's records: the log is there to be read by those it is about. */
import { useState } from 'preact/hooks'
import { TroubleNotice } from '../ui/Form.tsx'
import { Button, momentIn, useAct, useAsked, useWords } from '../ui/index.ts'
import type { AuditLine } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'

const FEW = 10

export const SeenBy = () => {
  const { t, locale } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [more, setMore] = useState<readonly AuditLine[]>([])
  const [cursor, setCursor] = useState<string | null | undefined>(undefined)
  const { told } = useAsked(() => server.api.call('GET /api/me/seen-by', { query: { limit: FEW } }), [server])
  if (told?.kind !== 'done') return null
  const next = cursor === undefined ? told.body.next : cursor
  const lines = [...told.body.items, ...more]
  const goOn = async () => {
    if (next === null) return
    const done = await act.run(() =>
      server.api.call('GET /api/me/seen-by', { query: { limit: FEW * 3, cursor: next } }),
    )
    if (!done) return
    setMore([...more, ...done.body.items])
    setCursor(done.body.next)
  }
  const moment = momentIn(locale)
  return (
    <section>
      <h2>{t('account.seenBy')}</h2>
      {lines.length === 0 && <p>{t('account.seenByNone')}</p>}
      <ul class="account-lines">
        {lines.map(({ id, actorName, at }) => (
          <li key={id} class="account-line">
            {t('account.seenByLine', { name: actorName ?? t('account.somebody'), when: moment(at) })}
          </li>
        ))}
      </ul>
      <TroubleNotice trouble={act.trouble} />
      {next !== null && (
        <div class="row">
          <Button onPress={() => void goOn()}>{t('account.more')}</Button>
        </div>
      )}
    </section>
  )
}
