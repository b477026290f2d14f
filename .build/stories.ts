/**
 * The stories folder, open to the workbench of `npm run dev`: what is saved there is written to disk, and what another
 * editor writes to disk is told to the page. Only on this machine, only while developing, never in a build.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

/** Where a page asks; behind it stands a story's id. */
export const STORIES_PATH = '/__heqi/stories/'
/** The event that tells a page of a story that has changed on disk. */
export const STORY_EVENT = 'heqi:story'

const FOLDER = /^[a-z][a-z0-9-]{0,60}$/
const FILE = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,80}\.ink$/u
const MOST_BYTES = 8_000_000
const MOST_FILES = 60

type Files = Readonly<Record<string, string>>

const isLoopback = (address = ''): boolean => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)

/** Another site's page, or a name that somebody else's DNS points here, must not write. */
const isOurs = ({ socket, headers }: IncomingMessage): boolean => {
  const { host = '', origin } = headers
  const name = host.replace(/:\d+$/, '')
  const near = ['localhost', '127.0.0.1', '[::1]'].includes(name)
  return isLoopback(socket.remoteAddress) && near && origin === `http://${host}`
}

const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Texts by file name where that is what was sent; nothing of a path hides in a name. */
const filesIn = (body: string): Files | null => {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const files = Object.entries(value)
    const fit = files.every(([name, text]) => FILE.test(name) && typeof text === 'string')
    return fit && files.length > 0 && files.length <= MOST_FILES ? Object.fromEntries(files) : null
  } catch {
    return null
  }
}

const read = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null)

/** Every Ink text in a story's folder. */
export const readFolder = async (folder: string): Promise<Files> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => FILE.test(name))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
}

/** Writes what differs; takes nothing away. */
const save = async (folder: string, files: Files): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files))
    if ((await read(join(folder, name))) !== text) await writeFile(join(folder, name), text)
}

/** Answers a page that saves a story: 204, or why not. */
export const answerSave =
  (stories: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const say = (status: number): void => {
      response.statusCode = status
      response.end()
    }
    if (request.method !== 'PUT') return say(405)
    if (!isOurs(request)) return say(403)
    // Whoever mounted this has taken the path off already.
    const id = (request.url ?? '').replace(STORIES_PATH, '').replace(/^\//, '')
    if (!FOLDER.test(id)) return say(400)
    const body = await bodyOf(request)
    if (body === null) return say(413)
    const files = filesIn(body)
    if (!files) return say(400)
    await save(join(stories, id), files)
    say(204)
  }

/** The id of the story that a file on disk belongs to; null for any other file. */
export const storyOf = (stories: string, path: string): string | null => {
  const id = basename(dirname(path))
  const within = relative(stories, path).split(sep)
  return within.length === 2 && FOLDER.test(id) && FILE.test(within[1] ?? '') ? id : null
}

/**
 * A page that plays is opened anew at its own address, and so at the same turn; the workbench takes the text over by
 * itself, and is opened anew only on leaving it.
 */
const AFRESH = `
const atWorkbench = () => location.hash.startsWith('#/workbench')
let stale = false
import.meta.hot?.on('${STORY_EVENT}', () => {
  stale = true
  if (!atWorkbench()) location.reload()
})
addEventListener('hashchange', () => {
  if (stale && !atWorkbench()) location.reload()
})
`

/** Lets the workbench of a development server save into stories/ and hear of changes there. */
export const stories = (): Plugin => ({
  name: 'heqi-stories',
  apply: 'serve',
  configureServer(server) {
    const folder = resolve(server.config.root, 'stories')
    const answer = answerSave(folder)
    server.middlewares.use(STORIES_PATH, (request, response, next) => {
      answer(request, response).catch(next)
    })
  },
  transformIndexHtml: {
    order: 'pre',
    handler: () => [{ tag: 'script', attrs: { type: 'module' }, children: AFRESH }],
  },
  hotUpdate: {
    // After whatever counts the files of the folder: a first save must not open the workbench anew either.
    order: 'post',
    async handler({ file, modules }) {
      const { config, hot, moduleGraph, name } = this.environment
      const folder = resolve(config.root, 'stories')
      const id = storyOf(folder, file)
      if (id === null) return
      for (const module of modules) moduleGraph.invalidateModule(module)
      if (name === 'client') hot.send(STORY_EVENT, { id, files: await readFolder(join(folder, id)) })
      return []
    },
  },
})
