/** A throw-away copy of the repository's sources, for tests that plant mistakes. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const HOME = resolve(import.meta.dirname, '../..')

/** File texts by path from the top of the tree. */
export type Files = Readonly<Record<string, string>>

export interface Tree {
  readonly root: string
  readonly remove: () => void
}

/** A new tree with the house's own `copied` paths and then `files`; what both name is as in `files`. */
export function plantTree(copied: readonly string[], files: Files): Tree {
  const root = mkdtempSync(join(tmpdir(), 'heqi-house-'))
  for (const path of copied.filter((path) => existsSync(join(HOME, path)))) {
    cpSync(join(HOME, path), join(root, path), { recursive: true })
  }
  symlinkSync(join(HOME, 'node_modules'), join(root, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return { root, remove: () => rmSync(root, { recursive: true }) }
}

/** What a command said, both streams together, and its exit code. */
export interface Outcome {
  readonly code: number | null
  readonly said: string
}

/** Runs a command in a tree to its end. */
export function run(root: string, command: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, said: `${stdout}${stderr}` }
}
