/** One draft on the desk: its text in the middle, what the checks say beside it. */
import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Notice, Page, PageLink, useWords, Waiting } from '../ui/index.ts'
import type { Draft } from '../wire/draft.ts'
import { DeskBar } from './DeskBar.tsx'
import { type Desk, openDesk } from './desk.ts'
import { EditorPane } from './EditorPane.tsx'
import { FileTabs } from './FileTabs.tsx'
import { MapView } from './map/MapView.tsx'
import { Outline } from './Outline.tsx'
import { Side } from './Side.tsx'
import { useTools } from './tools.ts'
import { useMade } from './useMade.ts'

const Lost = () => {
  const { t } = useWords()
  return (
    <Page title={t('workbench.lost')}>
      <p>{t('workbench.lostText')}</p>
      <PageLink to="/workbench" weight="main">
        {t('workbench.back')}
      </PageLink>
    </Page>
  )
}

const Laid = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const view = useSignal<'text' | 'map'>('text')
  // A line that is asked for is shown in the text.
  useSignalEffect(() => {
    if (desk.spot.value || desk.file.value) view.value = 'text'
  })
  useEffect(() => {
    document.title = `${desk.id} · ${t('workbench.title')}`
  }, [desk, t])
  return (
    <div class="desk">
      <DeskBar desk={desk} />
      {desk.keeping.value === 'refused' && <Notice>{t('workbench.refused')}</Notice>}
      <main class="desk-parts">
        <nav class="desk-rail" aria-label={t('workbench.outline')}>
          <Outline desk={desk} />
        </nav>
        <section class="desk-text" aria-label={t('workbench.files')}>
          <div class="desk-views">
            <FileTabs desk={desk} />
            <button
              type="button"
              class="file-tab"
              aria-pressed={view.value === 'map'}
              onClick={() => {
                view.value = view.value === 'map' ? 'text' : 'map'
              }}
            >
              {t('workbench.view-map')}
            </button>
          </div>
          <div class="desk-view" hidden={view.value === 'map'}>
            <EditorPane desk={desk} />
          </div>
          {view.value === 'map' && <MapView desk={desk} />}
        </section>
        <div class="desk-side">
          <Side desk={desk} />
        </div>
      </main>
    </div>
  )
}

const loadDesk = async (tools: ReturnType<typeof useTools>, id: string): Promise<Desk | null> => {
  const draft: Draft | null = await tools.drafts.find(id)
  return draft && openDesk(tools, draft)
}

export const DeskPage = ({ id }: { id: string }) => {
  const { t } = useWords()
  const tools = useTools()
  const made = useMade(
    () => loadDesk(tools, id),
    (desk) => desk?.close(),
    [tools, id],
  )
  if (made === undefined) return <Waiting text={t('app.loading')} />
  return made ? <Laid desk={made} /> : <Lost />
}
