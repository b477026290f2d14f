/** Where one is signed in; each can be ended from here. */

import { TroubleNotice } from '../ui/Form.tsx'
import { Button, momentIn, useAct, useAsked, useWords } from '../ui/index.ts'
import type { SessionLine } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'

const Row = ({ line, onEnd }: { line: SessionLine; onEnd: () => void }) => {
  const { t, locale } = useWords()
  return (
    <li class="account-line">
      <b>{line.device || t('account.someDevice')}</b>
      <span class="caption">
        {line.current ? t('account.here') : t('account.seen', { when: momentIn(locale)(line.seen) })}
      </span>
      {!line.current && (
        <Button weight="quiet" label={`${t('account.signOutThere')} ${line.device}`} onPress={onEnd}>
          {t('account.signOutThere')}
        </Button>
      )}
    </li>
  )
}

export const Sessions = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const { told, again } = useAsked(() => server.api.call('GET /api/sessions', {}), [server])
  const end = async (id: string) => {
    if (await act.run(() => server.api.call('DELETE /api/sessions/:id', { params: { id } }))) again()
  }
  const endOthers = async () => {
    if (await act.run(() => server.api.call('DELETE /api/sessions', {}))) again()
  }
  const items = told?.kind === 'done' ? told.body.items : []
  return (
    <section>
      <h2>{t('account.sessions')}</h2>
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : act.trouble} />
      <ul class="account-lines">
        {items.map((line) => (
          <Row key={line.id} line={line} onEnd={() => void end(line.id)} />
        ))}
      </ul>
      {items.length > 1 && (
        <div class="row">
          <Button onPress={() => void endOthers()}>{t('account.signOutElsewhere')}</Button>
        </div>
      )}
    </section>
  )
}
