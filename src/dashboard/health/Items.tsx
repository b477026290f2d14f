/** Every decision of a version, and those that give cause to look at them. */
import type { ComponentChildren } from 'preact'
import { wide } from '../../conversation/debrief/wide.ts'
import { useWords } from '../../ui/index.ts'
import type { ItemHealth } from '../../wire/api/index.ts'
import { Options, weightOf } from './Options.tsx'
import { doubtWords, itemWords } from './sentences.ts'
import { idOf, show } from './show.ts'

type OnLine = (at: { readonly file: string; readonly line: number }) => void

export const Doubtful = ({ items }: { items: readonly ItemHealth[] }) => {
  const words = useWords()
  const { t } = words
  const doubtful = items.flatMap((item, index) => (item.doubts.length > 0 ? [{ item, at: index + 1 }] : []))
  return (
    <section class="part">
      <h2>{t('health.look')}</h2>
      {doubtful.length === 0 && <p>{t('health.lookNone')}</p>}
      <ul class="doubts">
        {doubtful.map(({ item, at }) => (
          <li key={item.decision}>
            <button type="button" class="line-link" onClick={() => show(at)}>
              {t('health.item', { at })}
            </button>
            {doubtWords(item, words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which way people go, by the length of each reply's piece; the table below says it in numbers. */
const Traffic = ({ item: { options } }: { item: ItemHealth }) => (
  <span class="traffic" aria-hidden="true">
    {options
      .filter(({ n }) => n > 0)
      .map((option) => (
        <i key={option.moment.reply} class={weightOf(option)} ref={wide(option.n)} />
      ))}
  </span>
)

const Item = ({ item, at, onLine }: { item: ItemHealth; at: number; onLine: OnLine }) => {
  const words = useWords()
  const { t } = words
  return (
    <li>
      <details id={idOf(at)} class="item unfold" open={item.doubts.length > 0}>
        <summary>
          <h3>{t('health.item', { at })}</h3>
          <span class="item-said">{item.said}</span>
          <Traffic item={item} />
          {item.doubts.length > 0 && <span class="label mistake">{t('health.look')}</span>}
        </summary>
        <div class="item-body">
          {[...doubtWords(item, words), ...itemWords(item, words)].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Options item={item} label={t('health.item', { at })} onLine={onLine} />
        </div>
      </details>
    </li>
  )
}

interface ItemsProps {
  readonly items: readonly ItemHealth[]
  readonly onLine: OnLine
  /** The same as a picture. */
  readonly children: ComponentChildren
}

export const Items = ({ items, onLine, children }: ItemsProps) => {
  const { t } = useWords()
  return (
    <section class="part">
      <h2>{t('health.map')}</h2>
      {children}
      <p class="lead">{t('health.eachText')}</p>
      <ol class="items">
        {items.map((item, index) => (
          <Item key={item.decision} item={item} at={index + 1} onLine={onLine} />
        ))}
      </ol>
    </section>
  )
}
