/** The way to where stories are written, in the settings: trainers find it, trainees are not asked to. */
import { PageLink, useWords } from '../ui/index.ts'
import { useWhole } from './useWhole.ts'

export const ToWorkbench = () => {
  const { t } = useWords()
  if (!useWhole()) return null
  return (
    <section class="here">
      <h3>{t('here.write')}</h3>
      <p>{t('here.writeText')}</p>
      <div class="row">
        <PageLink to="/workbench" weight="plain">
          {t('here.writeGo')}
        </PageLink>
      </div>
    </section>
  )
}
