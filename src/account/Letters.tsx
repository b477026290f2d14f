/** What waits on this device to be sent, and what the server would not take, with its reasons. */
import type { RefusedLetter } from '../client/outbox.ts'
import { Button, momentIn, refusalWords, useWords } from '../ui/index.ts'
import { useDesk } from './desk.ts'

const Refused = ({ letter }: { letter: RefusedLetter }) => {
  const words = useWords()
  const { server } = useDesk()
  return (
    <li class="account-line">
      <b>{letter.scenario}</b>
      <span class="caption">{momentIn(words.locale)(letter.refusal.at)}</span>
      <p>{refusalWords(letter.refusal, words)}</p>
      <Button weight="quiet" onPress={() => void server.outbox.again(letter.id)}>
        {words.t('account.again')}
      </Button>
      <Button weight="quiet" onPress={() => void server.outbox.discard(letter.id)}>
        {words.t('account.discard')}
      </Button>
    </li>
  )
}

export const Letters = () => {
  const { t } = useWords()
  const { server } = useDesk()
  const { waiting, refused, sending } = server.outbox.state.value
  if (waiting === 0 && refused.length === 0) return null
  return (
    <section>
      <h2>{t('account.letters')}</h2>
      {waiting > 0 && (
        <div class="row">
          <p role="status">{sending ? t('account.sending') : t('account.waiting', { count: waiting })}</p>
          <Button weight="quiet" onPress={() => void server.outbox.flush()}>
            {t('account.sendNow')}
          </Button>
        </div>
      )}
      {refused.length > 0 && <p>{t('account.refusedText')}</p>}
      <ul class="account-lines">
        {refused.map((letter) => (
          <Refused key={letter.id} letter={letter} />
        ))}
      </ul>
    </section>
  )
}
