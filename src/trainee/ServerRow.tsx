/** Who is signed in, in the settings. */
import './server.css'
import type { Presence } from '../client/server.ts'
import { PageLink, useRoomWords, Words } from '../ui/index.ts'
import { useWorld } from './world.ts'

const ROOMS = ['lobby'] as const

export const ServerRow = ({ presence }: { presence: Presence }) => {
  const words = useRoomWords(useWorld().words.value, ROOMS)
  if (!words) return null
  const { t } = words
  const said =
    presence.kind === 'in'
      ? t('account.serverIn', { name: presence.me.name })
      : t(presence.kind === 'away' ? 'account.serverAway' : 'account.serverOut')
  return (
    <Words.Provider value={words}>
      <section class="here">
        <h3>{t('account.server')}</h3>
        <p>{said}</p>
        <div class="row">
          {presence.kind === 'in' ? (
            <PageLink to="/account" weight="plain">
              {t('account.account')}
            </PageLink>
          ) : (
            presence.kind === 'out' && (
              <>
                <PageLink to="/login" weight="plain">
                  {t('account.signInSmall')}
                </PageLink>
                <PageLink to="/join" weight="plain">
                  {t('account.joinSmall')}
                </PageLink>
              </>
            )
          )}
        </div>
      </section>
    </Words.Provider>
  )
}
