/** The real command, run as from a terminal in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const HOME = resolve(import.meta.dirname, '../..')
const NODE = join(HOME, 'node_modules/.bin/node')
const MAIN = join(HOME, 'src/cli/main.ts')
/** Shared by all programs that tests start: their modules are read once. */
export const CACHE = join(tmpdir(), 'heqi-cli-cache')

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Quotes a word for the shell. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`

export interface Folder {
  readonly root: string
  /** Runs `heqi` there with these arguments; `input` is what is typed. */
  readonly heqi: (args: readonly string[], options?: { input?: string; cwd?: string; lang?: string }) => Said
  /** Runs it with its output piped into a shell command. */
  readonly piped: (args: readonly string[], into: string) => Said
  readonly remove: () => void
}

/** A temporary folder with these files in it. */
export const folderWith = (files: Readonly<Record<string, string>>): Folder => {
  const root = mkdtempSync(join(tmpdir(), 'heqi-cli-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const envFor = (lang: string) => ({
    PATH: process.env.PATH,
    LANG: lang,
    NODE_COMPILE_CACHE: CACHE,
    NO_COLOR: '1',
  })
  return {
    root,
    heqi: (args, { input = '', cwd = root, lang = 'C' } = {}) => {
      const { status, stdout, stderr } = spawnSync(NODE, [MAIN, ...args], {
        cwd,
        input,
        encoding: 'utf8',
        env: envFor(lang),
      })
      return { code: status, out: stdout, err: stderr }
    },
    piped: (args, into) => {
      const command = `${[NODE, MAIN, ...args].map(quoted).join(' ')} | ${into}`
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd: root,
        encoding: 'utf8',
        env: envFor('C'),
      })
      return { code: status, out: stdout, err: stderr }
    },
    remove: () => rmSync(root, { recursive: true }),
  }
}
