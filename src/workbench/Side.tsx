/** What stands beside the text: the problems, the draft being played, or the report. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useWords } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { Preview } from './Preview.tsx'
import { ProblemList } from './ProblemList.tsx'
import { ReportPanel } from './ReportPanel.tsx'

type View = 'problems' | 'preview' | 'report'

const VIEWS: Readonly<Record<View, ComponentType<{ desk: Desk }>>> = {
  problems: ProblemList,
  preview: Preview,
  report: ReportPanel,
}

export const Side = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const view = useSignal<View>('problems')
  const Shown = VIEWS[view.value]
  return (
    <>
      <div class="side-tabs" role="tablist" aria-label={t('workbench.side')}>
        {(Object.keys(VIEWS) as View[]).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            class="file-tab"
            aria-selected={view.value === one}
            onClick={() => {
              view.value = one
            }}
          >
            {t(`workbench.side-${one}`)}
          </button>
        ))}
      </div>
      <div class="side-view" role="tabpanel">
        <Shown desk={desk} />
      </div>
    </>
  )
}
