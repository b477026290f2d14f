/** What a draft was before: kept by itself and before larger changes, to compare and to go back to. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, Dialog, useWords } from '../ui/index.ts'
import type { Snapshot } from '../wire/draft.ts'
import type { Desk } from './desk.ts'
import { openComparison } from './editor/comparison.ts'
import { useTools } from './tools.ts'

const Comparison = ({ snapshot, desk }: { snapshot: Snapshot; desk: Desk }) => {
  const host = useRef<HTMLDivElement>(null)
  const words = useWords()
  const file = desk.file.peek()
  useEffect(() => {
    if (!host.current) return
    return openComparison(host.current, snapshot.files[file] ?? '', desk.files.peek()[file] ?? '', words)
  }, [snapshot, desk, file, words])
  return <div class="comparison" ref={host} />
}

export const HistorySheet = ({ desk, open, onClose }: { desk: Desk; open: boolean; onClose: () => void }) => {
  const { t, locale } = useWords()
  const { drafts, now } = useTools()
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([])
  const [compared, setCompared] = useState<Snapshot | null>(null)
  const load = () => void drafts.history(desk.id).then(setSnapshots)
  useEffect(() => {
    if (open) load()
    else setCompared(null)
  }, [open])
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const keep = async () => {
    const files = desk.files.peek()
    await drafts.snapshot({ draft: desk.id, at: now(), files, note: t('workbench.snapshotNote') })
    load()
  }
  const restore = async (snapshot: Snapshot) => {
    await desk.replace(snapshot.files, t('workbench.noteRestore'))
    onClose()
  }
  return (
    <Dialog title={t('workbench.history')} open={open} onClose={onClose}>
      <p>{t('workbench.historyText')}</p>
      <div class="row">
        <Button onPress={() => void keep()}>{t('workbench.snapshot')}</Button>
      </div>
      {snapshots.length === 0 && <p class="caption">{t('workbench.historyNone')}</p>}
      <ol class="snapshots">
        {snapshots.map((snapshot) => (
          <li key={snapshot.at}>
            <span>{time.format(snapshot.at)}</span>
            <span class="caption">{snapshot.note || t('workbench.historyAuto')}</span>
            <Button weight="quiet" onPress={() => setCompared(snapshot)}>
              {t('workbench.compare')}
            </Button>
            <Button weight="quiet" onPress={() => void restore(snapshot)}>
              {t('workbench.restore')}
            </Button>
          </li>
        ))}
      </ol>
      {compared && <Comparison snapshot={compared} desk={desk} />}
    </Dialog>
  )
}
