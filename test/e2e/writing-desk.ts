/** The development server over a copy of the whole, so that its stories can be written on disk. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer } from 'vite'

const HOME = resolve(import.meta.dirname, '../..')
/** All that the page is made of but its stories. */
const PARTS = ['src', '.build', 'assets', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']

export interface WritingDesk {
  readonly url: string
  /** Saves a story's texts, as an editor beside the page would. */
  readonly save: (story: string, files: Readonly<Record<string, string>>) => Promise<void>
  /** What stands in a story's file; empty where there is none. */
  readonly read: (story: string, file: string) => Promise<string>
  readonly close: () => Promise<void>
}

/** Starts `npm run dev` on a free port, with these shipped stories. */
export const openWritingDesk = async (stories: readonly string[]): Promise<WritingDesk> => {
  const root = await mkdtemp(join(tmpdir(), 'heqi-dev-'))
  for (const part of PARTS) await cp(join(HOME, part), join(root, part), { recursive: true })
  for (const story of ['README.md', ...stories])
    await cp(join(HOME, 'stories', story), join(root, 'stories', story), { recursive: true })
  await symlink(resolve(HOME, 'node_modules'), join(root, 'node_modules'))
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    // What it makes ready of the packages must not be another server's.
    cacheDir: join(root, '.vite'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, strictPort: false, fs: { strict: false } },
  })
  await server.listen()
  const [url = ''] = server.resolvedUrls?.local ?? []
  return {
    url,
    async save(story, files) {
      for (const [name, text] of Object.entries(files))
        await writeFile(join(root, 'stories', story, name), text)
    },
    read: (story, file) => readFile(join(root, 'stories', story, file), 'utf8').catch(() => ''),
    async close() {
      await server.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}
