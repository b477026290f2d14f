/** The workbench: where a trainer writes stories and sees at once what they teach. */
import './workbench.css'
import { type ComponentType, Fragment } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Route, Switch } from 'wouter-preact'
import type { Translator } from '../locale/index.ts'
import { Waiting, Words } from '../ui/index.ts'
import { DeskPage } from './DeskPage.tsx'
import { ShelfPage } from './ShelfPage.tsx'
import { type Tools, ToolsContext } from './tools.ts'

/** The newest words that have the workbench's own among them; null until the first do. */
const useRoomWords = (words: Translator): Translator | null => {
  const [ready, setReady] = useState<Translator | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let gone = false
    words.fetchRoom('workshop').then(
      () => !gone && setReady(words),
      (why: unknown) => setFailure(why),
    )
    return () => {
      gone = true
    }
  }, [words])
  if (failure !== null && ready === null) throw failure
  return ready
}

/** The workbench's pages, made from its tools; they stand under `/workbench`. */
export const openWorkbench =
  (tools: Tools): ComponentType =>
  () => {
    const words = useRoomWords(tools.words.value)
    if (!words) return <Waiting text={tools.words.value.t('app.loading')} />
    return (
      <ToolsContext.Provider value={tools}>
        <Words.Provider value={words}>
          <Fragment>
            <Switch>
              <Route path="/workbench/:id">{({ id }) => <DeskPage key={id} id={id} />}</Route>
              <Route>{() => <ShelfPage />}</Route>
            </Switch>
          </Fragment>
        </Words.Provider>
      </ToolsContext.Provider>
    )
  }
