/** A fold with the conversation shown again; what it draws with is fetched when it is opened. */
import { lazy, Suspense } from 'preact/compat'
import { useWords } from '../../ui/index.ts'
import { Fold } from '../debrief/Fold.tsx'
import type { ReplayProps } from './Replay.tsx'

const Replay = lazy(() => import('./Replay.tsx').then(({ Replay }) => Replay))

/** The replay itself, without a fold. */
export const ReplayLater = (props: ReplayProps) => (
  <Suspense fallback={<p class="caption">{useWords().t('app.loading')}</p>}>
    <Replay {...props} />
  </Suspense>
)

export const WatchAgain = (props: ReplayProps) => {
  const { t } = useWords()
  return (
    <div class="watch-again">
      <Fold summary={t('replay.watch')}>{() => <ReplayLater {...props} />}</Fold>
    </div>
  )
}
