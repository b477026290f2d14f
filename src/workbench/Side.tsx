/** What stands beside the text: the problems, the draft being played, its tuning, or the report. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { MessageKey } from '../locale/index.ts'
import { useWords } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { Preview } from './Preview.tsx'
import { ProblemList } from './ProblemList.tsx'
import { ReportPanel } from './report/ReportPanel.tsx'
import { TuningPanel } from './tuning/TuningPanel.tsx'

type View = 'problems' | 'preview' | 'tuning' | 'report'

const VIEWS: Readonly<Record<View, readonly [name: MessageKey, part: ComponentType<{ desk: Desk }>]>> = {
  problems: ['workbench.side-problems', ProblemList],
  preview: ['workbench.side-preview', Preview],
  tuning: ['tuning.side', TuningPanel],
  report: ['workbench.side-report', ReportPanel],
}

export const Side = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const view = useSignal<View>('problems')
  const tabs = useRef<HTMLDivElement>(null)
  const before = useRef(view.value)
  const [, Shown] = VIEWS[view.value]
  // From its beginning, also on a small screen, where it stands below the text.
  useLayoutEffect(() => {
    if (before.current === view.value) return
    before.current = view.value
    const side = tabs.current?.parentElement
    side?.scrollTo(0, 0)
    side?.scrollIntoView({ block: 'start' })
  }, [view.value])
  return (
    <>
      <div ref={tabs} class="side-tabs" role="tablist" aria-label={t('workbench.side')}>
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
            {t(VIEWS[one][0])}
          </button>
        ))}
      </div>
      <div class="side-view" role="tabpanel">
        <Shown desk={desk} />
      </div>
    </>
  )
}
