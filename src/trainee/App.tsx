/** The trainee's pages by their address: everything after the `#`, so that any static host will do. */
import { Component, type ComponentChildren, type ComponentType } from 'preact'
import { lazy, Suspense } from 'preact/compat'
import { Route, Router, Switch, useRoute } from 'wouter-preact'
import { useHashLocation } from 'wouter-preact/use-hash-location'
import { LooksContext, useWords, Waiting, Words } from '../ui/index.ts'
import { type MaybeServer, ServerContext } from './server.ts'
import { NoSuchPage, Offline, SomethingWrong } from './states.tsx'
import { Watch } from './Watch.tsx'
import { Whole } from './Whole.tsx'
import { type World, WorldContext } from './world.ts'

const Catalogue = lazy(() => import('./Catalogue.tsx').then(({ Catalogue }) => Catalogue))
const Brief = lazy(() => import('./Brief.tsx').then(({ Brief }) => Brief))
const PlayPage = lazy(() => import('./PlayPage.tsx').then(({ PlayPage }) => PlayPage))
const ResultPage = lazy(() => import('./ResultPage.tsx').then(({ ResultPage }) => ResultPage))
const ComparePage = lazy(() => import('./ComparePage.tsx').then(({ ComparePage }) => ComparePage))
const DrillsPage = lazy(() => import('./drills/DrillsPage.tsx').then(({ DrillsPage }) => DrillsPage))
const ProgressPage = lazy(() =>
  import('./progress/ProgressPage.tsx').then(({ ProgressPage }) => ProgressPage),
)
const DrillPage = lazy(() => import('./drills/DrillPage.tsx').then(({ DrillPage }) => DrillPage))

type Failure = 'none' | 'offline' | 'unforeseen'

/** A page whose program cannot be fetched fails with a TypeError that names the import. */
const failureOf = (error: unknown): Failure =>
  error instanceof TypeError && /import|module|fetch/i.test(error.message) ? 'offline' : 'unforeseen'

/** Anything unforeseen shows a page that says so, instead of nothing. */
class Net extends Component<{ children: ComponentChildren }, { failure: Failure }> {
  override state = { failure: 'none' as Failure }
  override componentDidCatch(error: unknown) {
    const failure = failureOf(error)
    if (failure === 'unforeseen') console.error(error)
    this.setState({ failure })
  }
  override render() {
    const { failure } = this.state
    if (failure === 'offline') return <Offline />
    return failure === 'unforeseen' ? <SomethingWrong /> : this.props.children
  }
}

const Loading = () => {
  const { t } = useWords()
  return <Waiting text={t('app.loading')} />
}

const Pages = () => (
  <Switch>
    <Route path="/story/:id">{({ id }) => <Brief key={id} id={id} />}</Route>
    <Route path="/play/:id">{({ id }) => <PlayPage key={id} id={id} />}</Route>
    <Route path="/result/:id">{({ id }) => <ResultPage key={id} id={id} />}</Route>
    <Route path="/compare/:id">{({ id }) => <ComparePage key={id} id={id} />}</Route>
    <Route path="/drills">{() => <DrillsPage />}</Route>
    <Route path="/drills/:id">{({ id }) => <DrillPage key={id} id={id} />}</Route>
    <Route path="/progress">{() => <ProgressPage />}</Route>
    <Route>{() => <NoSuchPage />}</Route>
  </Switch>
)

/** A part of Heqi that is no trainee's: it stands under its own path. */
export interface Room {
  readonly path: string
  readonly Pages: ComponentType
}

const CatalogueOrPages = ({ rooms }: { rooms: readonly Room[] }) => {
  const [isCatalogue] = useRoute('/')
  if (isCatalogue) return <Catalogue />
  return (
    <Whole>
      <Switch>
        {rooms.map(({ path, Pages: RoomPages }) => (
          <Route key={path} path={`${path}/*?`}>
            {() => <RoomPages />}
          </Route>
        ))}
        <Route>{() => <Pages />}</Route>
      </Switch>
    </Whole>
  )
}

interface AppProps {
  readonly world: World
  readonly rooms: readonly Room[]
  readonly server: MaybeServer
}

export const App = ({ world, rooms, server }: AppProps) => (
  <WorldContext.Provider value={world}>
    <ServerContext.Provider value={server}>
      <LooksContext.Provider value={world}>
        <Words.Provider value={world.words.value}>
          <Router hook={useHashLocation}>
            <Net>
              <Watch />
              <Suspense fallback={<Loading />}>
                <CatalogueOrPages rooms={rooms} />
              </Suspense>
            </Net>
          </Router>
        </Words.Provider>
      </LooksContext.Provider>
    </ServerContext.Provider>
  </WorldContext.Provider>
)
