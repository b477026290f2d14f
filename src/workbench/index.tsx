/** The workbench: where a trainer writes stories and sees at once what they teach. */
import './workbench.css'
import './rehearsal.css'
import type { ComponentType } from 'preact'
import { lazy } from 'preact/compat'
import { Route, Switch } from 'wouter-preact'
import { keepWorkbench } from '../client/workbench-kept.ts'
import { BarEnd, LookSwitch, useRoomWords, Waiting, Words } from '../ui/index.ts'
import { DeskPage } from './DeskPage.tsx'
import { ShelfPage } from './ShelfPage.tsx'
import { type Tools, ToolsContext } from './tools.ts'

const BookPage = lazy(() => import('./book/BookPage.tsx').then(({ BookPage }) => BookPage))
const FormPage = lazy(() => import('./starting/FormPage.tsx').then(({ FormPage }) => FormPage))

const ROOMS = ['workshop', 'lobby'] as const

/** The workbench's pages, made from its tools; they stand under `/workbench`, and stay on a device that opens them. */
export const openWorkbench = (tools: Tools): ComponentType => {
  const kept = keepWorkbench()
  return () => {
    const words = useRoomWords(tools.words.value, ROOMS)
    if (!words) return <Waiting text={tools.words.value.t('app.loading')} />
    return (
      <ToolsContext.Provider value={tools}>
        <Words.Provider value={words}>
          <BarEnd.Provider value={<LookSwitch />}>
            <Switch>
              <Route path="/workbench/new/form">{() => <FormPage />}</Route>
              <Route path="/workbench/help/book">{() => <BookPage />}</Route>
              <Route path="/workbench/:id">{({ id }) => <DeskPage key={id} id={id} />}</Route>
              <Route>{() => <ShelfPage kept={kept} />}</Route>
            </Switch>
          </BarEnd.Provider>
        </Words.Provider>
      </ToolsContext.Provider>
    )
  }
}
