/** Who looked at one's records, or at a team that one is in: the log is there to be read by those it is about. */
import { useState } from 'preact/hooks'
import type { Me } from '../client/server.ts'
import { TroubleNotice } from '../ui/Form.tsx'
import { Button, momentIn, useAct, useAsked, useWords } from '../ui/index.ts'
import type { AuditLine } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'
import { type Look, looksIn } from './looks.ts'

const FEW = 10

const LookLine = ({ look, teams }: { look: Look; teams: Me['teams'] }) => {
  const { t, locale } = useWords()
  const name = look.name ?? t('account.somebody')
  const team = teams.find(({ id }) => id === look.team)?.name ?? t('account.aTeam')
  return (
    <li class="account-line">
      {t(`account.seen-${look.kind}`, { name, team, when: momentIn(locale)(look.at) })}
    </li>
  )
}

export const SeenBy = ({ me }: { me: Me }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const [more, setMore] = useState<readonly AuditLine[]>([])
  const [cursor, setCursor] = useState<string | null | undefined>(undefined)
  const { told } = useAsked(() => server.api.call('GET /api/me/seen-by', { query: { limit: FEW } }), [server])
  if (told?.kind !== 'done') return null
  const next = cursor === undefined ? told.body.next : cursor
  const looks = looksIn([...told.body.items, ...more])
  const goOn = async () => {
    if (next === null) return
    const done = await act.run(() =>
      server.api.call('GET /api/me/seen-by', { query: { limit: FEW * 3, cursor: next } }),
    )
    if (!done) return
    setMore([...more, ...done.body.items])
    setCursor(done.body.next)
  }
  return (
    <section>
      <h2>{t('account.seenBy')}</h2>
      {looks.length === 0 && <p>{t('account.seenByNone')}</p>}
      <ul class="account-lines">
        {looks.map((look) => (
          <LookLine key={look.id} look={look} teams={me.teams} />
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
