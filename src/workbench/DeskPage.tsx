/** One draft on the desk: its text in the middle, what the checks say beside it. */
import { type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Notice, Page, PageLink, useWords, Waiting } from '../ui/index.ts'
import type { Draft } from '../wire/draft.ts'
import { type Address, parseAddress } from './address.ts'
import { BothView } from './both/BothView.tsx'
import { tellingFiles } from './checking/report.ts'
import { DeskBar } from './DeskBar.tsx'
import { type Desk, openDesk } from './desk.ts'
import { EditorPane } from './EditorPane.tsx'
import { FileTabs } from './FileTabs.tsx'
import { MapView } from './map/MapView.tsx'
import { Outline } from './Outline.tsx'
import { Side } from './Side.tsx'
import { useTools } from './tools.ts'
import { useMade } from './useMade.ts'
import { Whence } from './Whence.tsx'

const Lost = () => {
  const { t } = useWords()
  return (
    <Page title={t('workbench.lost')}>
      <p>{t('workbench.lostText')}</p>
      <div class="row">
        <PageLink to="/workbench" weight="main">
          {t('workbench.back')}
        </PageLink>
      </div>
    </Page>
  )
}

type View = 'text' | 'map' | 'both'

/** What can be looked at instead of the text. */
const Views = ({ desk, view }: { desk: Desk; view: Signal<View> }) => {
  const { t } = useWords()
  const hasBoth = useComputed(() => tellingFiles(desk.files.value).length > 1)
  const names = { both: t('both.view'), map: t('workbench.view-map') } as const
  const offered = hasBoth.value ? (['both', 'map'] as const) : (['map'] as const)
  return (
    <div class="file-tabs">
      {offered.map((one) => (
        <button
          key={one}
          type="button"
          class="file-tab"
          aria-pressed={view.value === one}
          onClick={() => {
            view.value = view.value === one ? 'text' : one
          }}
        >
          {names[one]}
        </button>
      ))}
    </div>
  )
}

const Refused = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  return desk.keeping.value === 'refused' ? <Notice>{t('workbench.refused')}</Notice> : null
}

const Laid = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const view = useSignal<View>('text')
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
      <div class="desk-notes">
        <Refused desk={desk} />
        <Whence draft={desk.id} />
      </div>
      <main class="desk-parts">
        <nav class="desk-rail" aria-label={t('workbench.outline')}>
          <Outline desk={desk} />
        </nav>
        <section class="desk-text" aria-label={t('workbench.files')}>
          <div class="desk-views">
            <FileTabs
              desk={desk}
              onShow={() => {
                view.value = 'text'
              }}
            />
            <Views desk={desk} view={view} />
          </div>
          <div class="desk-view" hidden={view.value !== 'text'}>
            <EditorPane desk={desk} />
          </div>
          {view.value === 'map' && <MapView desk={desk} />}
          {view.value === 'both' && <BothView desk={desk} />}
        </section>
        <div class="desk-side">
          <Side desk={desk} />
        </div>
      </main>
    </div>
  )
}

const loadDesk = async (tools: ReturnType<typeof useTools>, { id, spot }: Address): Promise<Desk | null> => {
  const draft: Draft | null = await tools.drafts.find(id)
  const desk = draft && openDesk(tools, draft)
  // The author's own language first.
  const own = `${tools.words.peek().locale}.ink`
  if (spot) desk?.goTo(spot)
  else if (draft && own in draft.files) desk?.show(own)
  return desk
}

export const DeskPage = ({ id }: { id: string }) => {
  const { t } = useWords()
  const tools = useTools()
  const made = useMade(
    () => loadDesk(tools, parseAddress(id)),
    (desk) => desk?.close(),
    [tools, id],
  )
  if (made === undefined) return <Waiting text={t('app.loading')} />
  return made ? <Laid desk={made} /> : <Lost />
}
