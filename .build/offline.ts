/** Builds the service worker and tells it which files make up this build. */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const WORKER = 'sw.js'
/** Pages of trainers and managers, and their words, are not needed on a phone without a network; */
const AT_THE_DESK = /\/src\/((workbench|dashboard)\/|client\/drafts|locale\/(workshop|office)\.)/
/** but whoever writes stories goes on writing without one. */
const WORKBENCH = /\/src\/(workbench\/|client\/drafts|locale\/workshop\.)/
/** Read by the browser itself, or by nobody on a page. */
const NOT_ON_A_PAGE = /^api\/|(^icon-\d+\.png|\.webmanifest|\.txt|\.map)$/

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

const isChunk = (file: Bundle[string] | undefined): file is Chunk => file?.type === 'chunk'

const chunksOf = (bundle: Bundle): readonly Chunk[] => Object.values(bundle).filter(isChunk)

/** Chunks that some come to ask for; `passes` says behind which doors to look. */
const reachable = (
  bundle: Bundle,
  from: readonly Chunk[],
  passes: (module: string) => boolean,
): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const chunk = bundle[name]
    if (!isChunk(chunk) || seen.has(name) || !passes(chunk.facadeModuleId ?? '')) return
    seen.add(name)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next)
  }
  for (const { fileName } of from) visit(fileName)
  return seen
}

const entriesOf = (bundle: Bundle): readonly Chunk[] =>
  chunksOf(bundle).filter(({ isEntry, fileName }) => isEntry && fileName !== WORKER)

/** What the trainee's pages can come to ask for. */
const ofTrainees = (bundle: Bundle): ReadonlySet<string> =>
  reachable(bundle, entriesOf(bundle), (module) => !AT_THE_DESK.test(module))

/** What the workbench can come to ask for. */
const ofWorkbench = (bundle: Bundle): ReadonlySet<string> =>
  reachable(
    bundle,
    chunksOf(bundle).filter(({ facadeModuleId }) => WORKBENCH.test(facadeModuleId ?? '')),
    (module) => WORKBENCH.test(module) || !AT_THE_DESK.test(module),
  )

const textOf = (file: Bundle[string] | undefined): string => {
  if (isChunk(file)) return file.code
  const readable = file && /\.(html|css|svg)$/.test(file.fileName)
  return readable ? Buffer.from(file.source).toString('utf8') : ''
}

const stylesOf = (chunk: Chunk): ReadonlySet<string> => chunk.viteMetadata?.importedCss ?? new Set()

/** Style sheets that only pages outside `within` use, though the page's entry has a list of all. */
const stylesElsewhere = (bundle: Bundle, within: ReadonlySet<string>): ReadonlySet<string> => {
  const chunks = chunksOf(bundle)
  const used = new Set(
    chunks.filter(({ fileName }) => within.has(fileName)).flatMap((one) => [...stylesOf(one)]),
  )
  return new Set(chunks.flatMap((one) => [...stylesOf(one)]).filter((name) => !used.has(name)))
}

/** Files that `known` speak of by name, and those that these speak of in turn. */
const named = (
  bundle: Bundle,
  known: Iterable<string>,
  elsewhere: ReadonlySet<string>,
): ReadonlySet<string> => {
  const seen = new Set(known)
  const assets = Object.values(bundle).filter((file) => !isChunk(file) && !elsewhere.has(file.fileName))
  for (const name of seen) {
    const text = textOf(bundle[name])
    for (const { fileName } of assets) if (text.includes(basename(fileName))) seen.add(fileName)
  }
  return seen
}

/** The page as `./`, and every file that it may ask for. */
export const filesOf = (bundle: Bundle): readonly string[] => {
  const chunks = ofTrainees(bundle)
  const files = [...named(bundle, ['index.html', ...chunks], stylesElsewhere(bundle, chunks))]
  return ['./', ...files.filter((name) => name !== 'index.html' && !NOT_ON_A_PAGE.test(name)).sort()]
}

/** What the workbench asks for beyond that. */
export const workbenchFilesOf = (bundle: Bundle): readonly string[] => {
  const chunks = ofWorkbench(bundle)
  const known = new Set(filesOf(bundle))
  const styles = chunksOf(bundle).flatMap((one) => (chunks.has(one.fileName) ? [...stylesOf(one)] : []))
  return [...named(bundle, [...chunks, ...styles], stylesElsewhere(bundle, chunks))]
    .filter((name) => !known.has(name) && !NOT_ON_A_PAGE.test(name))
    .sort()
}

/** A hash over names and contents, so that any change makes another build. */
const versionOf = (bundle: Bundle, files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const name of files) {
    const file = bundle[name === './' ? 'index.html' : name]
    hash.update(`${name}\0`).update(file?.type === 'asset' ? file.source : (file?.code ?? ''))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Emits `sw.js` beside the page. */
export const offline = (): Plugin => ({
  name: 'heqi-offline',
  enforce: 'post',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/client/worker.ts', fileName: WORKER })
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle[WORKER]
      if (!isChunk(worker)) return this.error('the service worker was not built')
      if (worker.imports.length > 0) return this.error('the service worker must be one file')
      const files = filesOf(bundle)
      const workbench = workbenchFilesOf(bundle)
      worker.code = worker.code
        .replaceAll('HEQI_FILES', JSON.stringify(files))
        .replaceAll('HEQI_WORKBENCH', JSON.stringify(workbench))
        .replaceAll('HEQI_VERSION', JSON.stringify(versionOf(bundle, [...files, ...workbench])))
      this.info(`offline: ${files.length} files, ${workbench.length} more for the workbench`)
    },
  },
})
