import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOME, plantTree, run, type Tree } from './tree.ts'

const PURE = ['training', 'locale', 'wire', 'ink', 'analysis'] as const

/** What would make the same replies give another result tomorrow or elsewhere. */
const IMPURE = {
  'new-date': 'export const now = () => new Date().getTime()',
  'date-now': 'export const now = () => Date.now()',
  'date-type': 'export const year = (at: Date) => at.getFullYear()',
  random: 'export const luck = () => Math.random()',
  'random-passed': 'export const luck = [1].map(Math.random)',
  fetch: "export const story = () => fetch('/story.ink')",
  performance: 'export const now = () => performance.now()',
  global: 'export const now = () => globalThis.Date.now()',
  storage: "export const saved = () => localStorage.getItem('a')",
  process: 'export const mode = () => process.env.MODE',
  node: "export { readFileSync } from 'node:fs'",
  'node-bare': "import { join } from 'path'\nexport const two = join('a', 'b')",
  'node-dynamic': "export const files = () => import('node:fs')",
}

const fileOf = (folder: string, name: string): string => `src/${folder}/planted-${name}.ts`

describe('the lint', () => {
  let tree: Tree
  let said: string
  beforeAll(() => {
    const impure = PURE.flatMap((folder) =>
      Object.entries(IMPURE).map(([name, text]) => [fileOf(folder, name), text]),
    )
    const clean = PURE.map((folder) => [fileOf(folder, 'clean'), 'export const two = Math.max(1, 2)\n'])
    const allowed = [[fileOf('cli', 'clean'), `${IMPURE['date-now']}\n`]]
    tree = plantTree(
      ['.biome.json', '.house', '.gitignore'],
      Object.fromEntries([...impure, ...clean, ...allowed]),
    )
    said = run(tree.root, `${HOME}/node_modules/.bin/biome`, [
      'lint',
      '--max-diagnostics=none',
      '--reporter=github',
    ]).said
  }, 60_000)
  afterAll(() => tree.remove())

  const errorsIn = (file: string): readonly string[] =>
    said.split('\n').filter((line) => line.startsWith('::error') && line.includes(`/${file},`))

  it.each(Object.keys(IMPURE))('keeps %s out of every pure folder', (name) => {
    expect(PURE.filter((folder) => errorsIn(fileOf(folder, name)).length === 0)).toEqual([])
  })

  it('welcomes arithmetic', () => {
    expect(PURE.flatMap((folder) => errorsIn(fileOf(folder, 'clean')))).toEqual([])
  })

  it('lets the command line ask for the time', () => {
    expect(errorsIn(fileOf('cli', 'clean'))).toEqual([])
  })
})
