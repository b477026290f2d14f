/** While a brief is read, all that its play needs is fetched, and the story is made ready to be told. */
import { useEffect } from 'preact/hooks'
import type { Locale } from '../locale/index.ts'
import { useWords } from '../ui/index.ts'
import type { Shelf } from './shelf.ts'
import { useWorld } from './world.ts'

/** Milliseconds to wait where a browser does not say when it is idle. */
const SOON = 400

const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 2000 })
    else setTimeout(done, SOON)
  })

const fetchStage = async (): Promise<void> => {
  const stage = await import('../stage/index.ts')
  await stage.fetchStage()
}

/** Reading a story takes a moment, which is not to be waited for after the start. */
const makeReady = async (shelf: Shelf, id: string, locale: Locale): Promise<void> => {
  const [opened, { readStory }] = await Promise.all([
    shelf.open(id),
    import('./reading.ts'),
    import('./PlayPage.tsx'),
  ])
  await idle()
  if (opened) await readStory(opened, locale)
}

/** What fails here fails again where it is needed, and is said there. */
export const usePreload = (id: string): void => {
  const { shelf } = useWorld()
  const { locale } = useWords()
  useEffect(() => {
    makeReady(shelf, id, locale).catch(() => {})
    fetchStage().catch(() => {})
  }, [shelf, id, locale])
}
