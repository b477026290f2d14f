/** The frame of every page but the conversation: a bar with the mark, then the page. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { Wordmark } from './Mark.tsx'
import { useWords } from './words.ts'

interface Props {
  /** Names the browser's tab and tells a screen reader that the page has changed. */
  readonly title: string
  readonly aside?: ComponentChildren
  readonly children: ComponentChildren
}

/** What stands in the bar of all pages of a room, after their own. */
export const BarEnd = createContext<ComponentChildren>(null)

/** Sets the tab's title and puts the focus where the new page begins. */
export const usePageTitle = (title: string): { readonly current: HTMLHeadingElement | null } => {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return heading
}

export const Page = ({ title, aside, children }: Props) => {
  const { t } = useWords()
  const heading = usePageTitle(title)
  return (
    <div class="page">
      <header class="bar">
        <a class="home" href="#/">
          <Wordmark name={t('app.name')} />
        </a>
        <div class="bar-aside">
          {aside}
          {useContext(BarEnd)}
        </div>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  )
}
