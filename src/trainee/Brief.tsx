/** Before the first line: who, what, the shop's policy at hand, and the start. */
import { Portrait } from '../conversation/Portrait.tsx'
import type { Header } from '../ink/types.ts'
import { Notice, Page, useWords } from '../ui/index.ts'
import { Known } from './Known.tsx'
import { LastIntention } from './LastIntention.tsx'
import { PolicySheet } from './PolicySheet.tsx'
import { SettingsButton } from './SettingsButton.tsx'
import { Start } from './Start.tsx'
import { NoSuchPage } from './states.tsx'
import { useLoaded } from './useLoaded.ts'
import { usePreload } from './usePreload.ts'
import { useWorld } from './world.ts'

const Facts = ({ header }: { header: Header }) => {
  const { t } = useWords()
  return (
    <dl class="facts">
      <div>
        <dt>{t('brief.who')}</dt>
        <dd>{header.name}</dd>
      </div>
      <div>
        <dt>{t('brief.what')}</dt>
        <dd>{header.item}</dd>
      </div>
      <div>
        <dt>{t('brief.motive')}</dt>
        <dd>{t(`brief.motive-${header.motive}`)}</dd>
      </div>
    </dl>
  )
}

export const Brief = ({ id }: { id: string }) => {
  const { t, locale, ordinal } = useWords()
  const { shelf, attempts, storageRefused } = useWorld()
  usePreload(id)
  const known = useLoaded(() => attempts.standing(), [attempts, id])
  const header = shelf.find(id)?.header(locale)
  if (!header) return <NoSuchPage />
  return (
    <Page title={header.title} aside={<SettingsButton withLanguage />}>
      <p class="caption under-title">
        {t('catalogue.level', { level: ordinal(header.level) })} ·{' '}
        {t('brief.minutes', { count: header.minutes })} · {t('brief.pass', { pass: header.pass })}
      </p>
      {storageRefused.value && <Notice>{t('play.notKept')}</Notice>}
      <div class="brief">
        <div class="brief-case">
          <div class="brief-who">
            <Portrait who={header.buyer} mood={header.start} />
            <Facts header={header} />
          </div>
          <h2>{t('brief.known')}</h2>
          <Known header={header} />
          <LastIntention scenario={id} />
          {known && <Start key={id} id={id} header={header} attempts={'value' in known ? known.value : []} />}
        </div>
        <aside class="sheet-on-desk">
          <h2>{t('policy.title')}</h2>
          <PolicySheet named={header.policy} />
        </aside>
      </div>
    </Page>
  )
}
