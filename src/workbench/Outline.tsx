/** The shape of the file that is being written; each part leads to its line. */
import { useComputed } from '@preact/signals'
import { PageLink, useWords } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { type OutlineItem, outlineOf } from './script/outline.ts'
import { scan } from './script/scan.ts'
import { titlesOf } from './script/titles.ts'

export const Outline = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const items = useComputed(() => outlineOf(desk.script()[desk.file.value] ?? scan('')))
  const titles = useComputed(() => titlesOf(desk.calm.value[desk.file.value] ?? ''))
  const nameOf = (item: OutlineItem): string =>
    item.kind === 'decision'
      ? t('workbench.decision', { count: item.replies })
      : item.kind === 'ending'
        ? `${t('script.name-ending')} ${item.name}`
        : (titles.value.get(item.name) ?? item.name)
  return (
    <>
      <h2>{t('workbench.outline')}</h2>
      {items.value.length === 0 && <p class="caption">{t('workbench.outlineNone')}</p>}
      <ol class="outline">
        {items.value.map((item) => (
          <li key={`${item.from}${item.kind}`} class={`level-${item.level} ${item.kind}`}>
            <button
              type="button"
              class="jump"
              title={item.name || undefined}
              onClick={() => desk.goTo({ file: desk.file.peek(), line: item.line })}
            >
              {nameOf(item)}
            </button>
          </li>
        ))}
      </ol>
      <p class="rail-foot">
        <PageLink to="/workbench/help/book" weight="quiet">
          {t('tour.book')}
        </PageLink>
      </p>
    </>
  )
}
