/** The first admin, by the link that the server printed when it was started. */
import { Page, useAct, useWords } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { enter } from './enter.ts'
import { type Fresh, Newcomer } from './Newcomer.tsx'

export const SetupPage = ({ token }: { token: string }) => {
  const { t, locale } = useWords()
  const { server } = useDesk()
  const act = useAct()
  const make = async (fresh: Fresh) => {
    const made = await act.run(() =>
      server.api.call('POST /api/setup', { body: { ...fresh, token, locale } }),
    )
    if (made) enter(server, made.body)
  }
  return (
    <Page title={t('account.setup')}>
      <p class="lead">{t('account.setupText')}</p>
      <Newcomer act={act} onMake={(fresh) => void make(fresh)} />
    </Page>
  )
}
