/** Going out; on a device that others use too, what was practised here can be taken off it first. */
import { useState } from 'preact/hooks'
import type { TakenOff } from '../client/kept.ts'
import { TroubleNotice } from '../ui/Form.tsx'
import { type Act, Button, Dialog, Notice, useAct, useWords } from '../ui/index.ts'
import { useDesk } from './desk.ts'

/** What became of what was practised here: nothing yet, taken off, or the device would not. */
type Taken = TakenOff | 'refused' | null

/** Sends what waits, asks the server what it has, and takes just that off the device. */
const useTakeOff = (act: Act) => {
  const { server, takeOff } = useDesk()
  const [taken, setTaken] = useState<Taken>(null)
  const take = async () => {
    await server.outbox.flush()
    const own = await act.run(() => server.api.call('GET /api/me/export', {}))
    if (own) setTaken((await takeOff(new Set(own.body.attempts.map(({ line }) => line.id)))) ?? 'refused')
  }
  return { taken, take }
}

const Choice = ({ onLeave, onTake }: { onLeave: () => void; onTake: () => void }) => {
  const { t } = useWords()
  return (
    <>
      <p>{t('account.leaveText')}</p>
      <p class="caption">{t('account.leaveTip')}</p>
      <div class="row">
        <Button weight="main" onPress={onLeave}>
          {t('account.leaveKeep')}
        </Button>
        <Button onPress={onTake}>{t('account.leaveTake')}</Button>
      </div>
    </>
  )
}

const Done = ({ taken, onLeave }: { taken: NonNullable<Taken>; onLeave: () => void }) => {
  const { t } = useWords()
  return (
    <>
      <Notice>
        {taken === 'refused' ? t('account.leaveRefused') : t('account.leaveGone', { count: taken.gone })}{' '}
        {taken !== 'refused' && taken.stay > 0 && t('account.leaveStay', { count: taken.stay })}
      </Notice>
      <div class="row">
        <Button weight="main" onPress={onLeave}>
          {t('account.signOut')}
        </Button>
      </div>
    </>
  )
}

export const SignOut = () => {
  const { t } = useWords()
  const { server, hasPractice } = useDesk()
  const act = useAct()
  const { taken, take } = useTakeOff(act)
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    const done = await act.run(() => server.api.call('POST /api/logout', {}))
    if (!done) return
    server.left()
    location.hash = '/'
  }
  const ask = async () => {
    if (await hasPractice()) setAsking(true)
    else await leave()
  }
  return (
    <>
      <Button onPress={() => void ask()}>{t('account.signOut')}</Button>
      <Dialog title={t('account.signOut')} open={asking} onClose={() => setAsking(false)}>
        {taken ? (
          <Done taken={taken} onLeave={() => void leave()} />
        ) : (
          <Choice onLeave={() => void leave()} onTake={() => void take()} />
        )}
        <TroubleNotice trouble={act.trouble} />
      </Dialog>
      {!asking && <TroubleNotice trouble={act.trouble} />}
    </>
  )
}
