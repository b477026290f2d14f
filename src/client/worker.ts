/**
 * The service worker: after one visit the catalogue, all stories, stage and sound are on the device and need no network.
 * Each build has a cache of its own; the one before it stays, so that a page that is still open finds its files.
 * A device that has been at the workbench keeps that as well.
 * Nothing below `api/` and nothing that changes anything is ever answered from here.
 */
export {}

/** Paths from the worker's own place; the build puts them in. */
declare const HEQI_FILES: readonly string[]
/** What the workbench needs beyond these; the build puts them in. */
declare const HEQI_WORKBENCH: readonly string[]
/** What this build is called; the build puts it in. */
declare const HEQI_VERSION: string

interface Later extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Asked extends Later {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
interface Told extends MessageEvent<unknown> {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Events {
  readonly install: Later
  readonly activate: Later
  readonly fetch: Asked
  readonly message: Told
}
/** The part of a service worker's world that is used here; the page's types do not know it. */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <K extends keyof Events>(kind: K, hear: (event: Events[K]) => void) => void
}

const worker = self as unknown as Scope
const { scope } = worker.registration
const FAMILY = `heqi ${scope} `
const CACHE = `${FAMILY}${HEQI_VERSION}`
const FILES = [...HEQI_FILES]
const WORKBENCH = [...HEQI_WORKBENCH]
const PAGE = './'
/** Stands in the cache of a device that keeps the workbench. */
const WRITES_HERE = './keeps-workbench'
/** Files that are fetched at the same time: few, since somebody may be reading meanwhile. */
const LINES = 3
const ANY: CacheQueryOptions = { ignoreVary: true }

/** The hash in its name says that a file never changes. */
const isHashed = (file: string): boolean => file.startsWith('assets/')

/** A file's path from the worker's own place. */
const pathOf = ({ url }: Request): string => url.slice(scope.length).split(/[?#]/)[0] ?? ''

/** A page that was reached over a redirect is refused by browsers: it is kept as if it had come at once. */
const straight = async (response: Response): Promise<Response> => {
  if (!response.redirected) return response
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}

/** From the build before where that has it; else from the network. */
const bring = async (cache: Cache, file: string): Promise<void> => {
  if (isHashed(file) && (await cache.match(file, ANY))) return
  const known = isHashed(file) ? await caches.match(file, ANY) : undefined
  const options: RequestInit = { cache: isHashed(file) ? 'default' : 'reload', priority: 'low' }
  const response = known ?? (await fetch(file, options))
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  await cache.put(file, await straight(response))
}

/** A page of another build, published meanwhile, would ask for files that are not here. */
const fits = async (cache: Cache): Promise<boolean> => {
  const page = (await (await cache.match(PAGE, ANY))?.text()) ?? ''
  const named = page.match(/assets\/[\w.-]+/g) ?? []
  return named.every((file) => FILES.includes(file))
}

/** What has arrived stays when the line breaks, and is not fetched again next time. */
const bringAll = async (cache: Cache, files: readonly string[]): Promise<void> => {
  const missing = [...files]
  const fetchOn = async (): Promise<void> => {
    for (let file = missing.shift(); file !== undefined; file = missing.shift()) await bring(cache, file)
  }
  await Promise.all(Array.from({ length: LINES }, fetchOn))
}

const bringWorkbench = async (cache: Cache): Promise<void> => {
  await bringAll(cache, WORKBENCH)
  await cache.put(WRITES_HERE, new Response())
}

const fill = async (): Promise<void> => {
  const cache = await caches.open(CACHE)
  await bringAll(cache, FILES)
  if (!(await fits(cache))) throw new Error('the page belongs to another build')
  if (await caches.match(WRITES_HERE)) await bringWorkbench(cache)
}

/** Says on the way back that the workbench is there; nothing where it could not be fetched. */
const keepWorkbench = async ([port]: readonly MessagePort[]): Promise<void> => {
  await bringWorkbench(await caches.open(CACHE))
  port?.postMessage('kept')
}

/** Lets go of all builds but this one and the one before. */
const tidy = async (): Promise<void> => {
  const others = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
}

/** Fetches a file that no list names, a page of the desk: it is kept, so that whoever works there can go on offline. */
const fetchAndKeep = async (cache: Cache, request: Request): Promise<Response> => {
  const response = await fetch(request)
  const whole = response.status === 200 && !request.headers.has('range')
  if (whole && isHashed(pathOf(request))) await cache.put(request, response.clone()).catch(() => {})
  return response
}

const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE)
  if (request.mode === 'navigate') return (await cache.match(PAGE, ANY)) ?? fetch(request)
  const kept = (await cache.match(request, ANY)) ?? (await caches.match(request, ANY))
  return kept ?? fetchAndKeep(cache, request)
}

/** What the worker answers for: the page itself, and files beside it. */
const isOurs = (request: Request): boolean => {
  const { method, mode, url } = request
  if (method !== 'GET' || !url.startsWith(scope)) return false
  const path = pathOf(request)
  if (mode === 'navigate') return path === '' || path === 'index.html'
  return FILES.includes(path) || isHashed(path)
}

worker.addEventListener('install', (event) => event.waitUntil(fill()))
worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([tidy(), worker.clients.claim()])))
worker.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request))
})
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting()
  if (event.data === 'keep-workbench') event.waitUntil(keepWorkbench(event.ports).catch(() => {}))
})
