/** The desk's bar: which draft, whether it is kept, and what can be done with all of it. */
import { useState } from 'preact/hooks'
import { Button, handOut, LookSwitch, useWords } from '../ui/index.ts'
import { packUp } from './carry.ts'
import type { Desk } from './desk.ts'
import { HistorySheet } from './HistorySheet.tsx'
import { KeysButton } from './KeysSheet.tsx'
import { PublishSheet } from './PublishSheet.tsx'
import { SaveToDisk } from './SaveToDisk.tsx'
import { format } from './script/format.ts'
import { titleOf } from './title.ts'
import { useTools } from './tools.ts'
import { TourButton } from './tour/Tour.tsx'

/** Where there is a server, and whoever is signed in may publish there. */
const Publish = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const server = useTools().server.value
  const presence = server?.presence.value
  if (!server || presence?.kind !== 'in') return null
  if (presence.me.role !== 'trainer' && presence.me.role !== 'admin') return null
  return (
    <>
      <Button weight="quiet" onPress={() => setOpen(true)}>
        {t('publish.open')}
      </Button>
      <PublishSheet desk={desk} server={server} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

const Kept = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  return (
    <p class={`keeping ${desk.keeping.value}`} role="status">
      {t(`workbench.${desk.keeping.value}`)}
    </p>
  )
}

/** The story's title as its text has it now; the folder's name beside it. */
const DeskTitle = ({ desk }: { desk: Desk }) => {
  const { locale } = useWords()
  const title = titleOf(desk.id, desk.rested.value, locale)
  return (
    <div class="desk-title">
      <h1 title={title}>{title}</h1>
      {title !== desk.id && <span class="caption">{desk.id}</span>}
    </div>
  )
}

export const DeskBar = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const [history, setHistory] = useState(false)
  const exportZip = async () =>
    handOut(`${desk.id}.zip`, await packUp(desk.id, desk.files.peek()), 'application/zip')
  const tidy = () => {
    const file = desk.file.peek()
    const text = desk.files.peek()[file] ?? ''
    const tidied = format(text)
    if (tidied !== text)
      void desk.replace({ ...desk.files.peek(), [file]: tidied }, t('workbench.noteFormat'))
  }
  return (
    <header class="desk-bar">
      <a class="home" href="#/workbench" title={t('workbench.back')}>
        <span class="only-read">{t('workbench.back')}</span>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M11.5 2.5L5 9l6.5 6.5" fill="none" stroke="currentColor" stroke-width="2.4" />
        </svg>
      </a>
      <div class="desk-name">
        <DeskTitle desk={desk} />
        <Kept desk={desk} />
      </div>
      <div class="desk-tools">
        <Button weight="quiet" onPress={tidy}>
          {t('workbench.format')}
        </Button>
        <Button weight="quiet" onPress={() => setHistory(true)}>
          {t('workbench.history')}
        </Button>
        <Button weight="quiet" onPress={() => void exportZip()}>
          {t('workbench.export')}
        </Button>
        <KeysButton />
        <TourButton />
        <SaveToDisk desk={desk} />
        <Publish desk={desk} />
      </div>
      <div class="desk-look">
        <LookSwitch />
      </div>
      <HistorySheet desk={desk} open={history} onClose={() => setHistory(false)} />
    </header>
  )
}
