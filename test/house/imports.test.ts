import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOME, type Outcome, plantTree, run, type Tree } from './tree.ts'

const checkImports = (root: string): Outcome =>
  run(root, process.execPath, [join(HOME, '.house/imports.mjs'), root])

/** What is forbidden: the planted line, where, and the rule that must name it. */
const FORBIDDEN = [
  ['training imports ui', 'training/p1.ts', "import '../ui/planted.ts'", 'row-training'],
  [
    'training imports a type of ink',
    'training/p2.ts',
    "export type { X } from '../ink/planted.ts'",
    'row-training',
  ],
  ['wire runs training', 'wire/p1.ts', "export * from '../training/planted.ts'", 'row-wire'],
  ['ink imports locale', 'ink/p1.ts', "import '../locale/planted.ts'", 'row-ink'],
  ['stage imports conversation', 'stage/p1.ts', "import '../conversation/planted.ts'", 'row-stage'],
  [
    'trainee imports workbench',
    'trainee/p1.tsx',
    "export const a = <p>{import('../workbench/planted.ts')}</p>",
    'row-trainee',
  ],
  [
    'dashboard imports trainee',
    'dashboard/p1.ts',
    "import { type X } from '../trainee/planted.ts'",
    'row-dashboard',
  ],
  ['a page imports the server', 'workbench/p1.ts', "import '../server/planted.ts'", 'row-workbench'],
  ['a page runs the contract', 'client/p1.ts', "export * from '../wire/api/index.ts'", 'contract-by-type'],
  ['a page parses with zod', 'client/p2.ts', "import 'zod'", 'owner-zod'],
  ['cli imports stage', 'cli/p1.ts', "import '../stage/planted.ts'", 'row-cli'],
  ['server imports ui', 'server/p1.ts', "export const f = () => import('../ui/planted.ts')", 'row-server'],
  [
    'training names a type inline',
    'training/p3.ts',
    "export type Y = { a: import('../ui/planted.ts').X[] }",
    'row-training',
  ],
  [
    'sound starts a worker of analysis',
    'sound/p1.ts',
    "new Worker(new URL('../analysis/planted.ts', import.meta.url))",
    'row-sound',
  ],
  ['ui gathers files of trainee', 'ui/p1.ts', "import.meta.glob('../trainee/*.ts')", 'row-ui'],
  ['ui gathers files of everybody', 'ui/p2.ts', "import.meta.glob('../*/planted.ts')", 'computed'],
  ['an import is computed', 'ui/p3.ts', 'export const f = (page: string) => import(page)', 'computed'],
  ['locale reads files', 'locale/p1.ts', "import { readFileSync } from 'node:fs'", 'owner-node'],
  ['analysis reads files without the prefix', 'analysis/p1.ts', "import path from 'path'", 'owner-node'],
  [
    'a page asks Node for a type',
    'trainee/p2.ts',
    "export type B = import('node:buffer').Buffer",
    'owner-node',
  ],
  ['a page imports inkjs', 'trainee/p3.ts', "import { Story } from 'inkjs'", 'owner-inkjs'],
  [
    'ink imports inkjs beside its engine',
    'ink/p2.ts',
    "import { Compiler } from 'inkjs/full'",
    'owner-inkjs',
  ],
  ['a page imports phaser', 'conversation/p1.ts', "export const f = () => import('phaser')", 'owner-phaser'],
  ['ui imports howler', 'ui/p4.ts', "import type { Howl } from 'howler'", 'owner-howler'],
  ['a page imports idb', 'workbench/p2.ts', "import { openDB } from 'idb'", 'owner-idb'],
  ['cli imports fastify', 'cli/p2.ts', "import fastify from 'fastify'", 'owner-fastify'],
  ['cli imports a part of fastify', 'cli/p3.ts', "import statics from '@fastify/static'", 'owner-fastify'],
  ['the server runs a development package', 'server/p2.ts', "import { build } from 'vite'", 'ships-with-us'],
  ['a page imports a test', 'trainee/p4.ts', "import '../../test/planted.ts'", 'stays-home'],
  ['a file is not there', 'ink/p3.ts', "import './nowhere.ts'", 'no-unknown'],
  ['two files need each other', 'ink/p4.ts', "import './p5.ts'", 'no-circle'],
  ['nobody uses a file', 'ui/p5.ts', 'export const alone = 1', 'no-orphan'],
] as const

/** What is welcome, so that a checker which forbids everything is seen too. */
const WELCOME = [
  ['wire imports a type of training', 'wire/w1.ts', "import type { X } from '../training/planted.ts'"],
  ['analysis imports ink', 'analysis/w1.ts', "import '../ink/planted.ts'"],
  [
    'analysis names its worker',
    'analysis/w2.ts',
    "new URL('./planted.ts', import.meta.url)\nimport './w1.ts'",
  ],
  [
    'a page imports a style and a story',
    'trainee/w1.ts',
    "import './w.css'\nimport '../../stories/w.ink?raw'",
  ],
  ['main imports a page', 'main.ts', "export const page = () => import('./workbench/planted.ts')"],
  ['cli imports the server', 'cli/w1.ts', "import '../server/planted.ts'\nimport 'node:fs'"],
] as const

const FOLDERS = [
  'training',
  'ink',
  'analysis',
  'locale',
  'ui',
  'stage',
  'conversation',
  'trainee',
  'workbench',
  'server',
]

const planted = Object.fromEntries([
  ...FOLDERS.map((folder) => [`src/${folder}/planted.ts`, 'export interface X {}\nexport const planted = 1']),
  ...FORBIDDEN.map(([, file, line]) => [`src/${file}`, line]),
  ...WELCOME.map(([, file, lines]) => [`src/${file}`, lines]),
  ['src/ink/p5.ts', "import './p4.ts'"],
  ['src/trainee/w.css', ''],
  ['stories/w.ink', ''],
  ['test/planted.ts', ''],
  ['src/attic/p1.ts', "import '../ui/planted.ts'"],
])

describe('the import check, over a copy of the sources with planted mistakes', () => {
  let tree: Tree
  let lines: readonly string[]
  let code: number | null
  beforeAll(() => {
    tree = plantTree(['src', 'package.json'], planted)
    const outcome = checkImports(tree.root)
    code = outcome.code
    lines = outcome.said.split('\n')
  }, 60_000)
  afterAll(() => tree.remove())

  it('fails', () => expect(code).toBe(1))

  it.each(FORBIDDEN)('sees that %s', (_, file, _line, rule) => {
    expect(lines.filter((line) => line.startsWith(`${rule}: src/${file} `))).toHaveLength(1)
  })

  it.each(WELCOME)('lets through that %s', (_, file) => {
    expect(lines.filter((line) => line.includes(`: src/${file} `))).toEqual([])
  })

  it('sees a folder that has no row', () => {
    expect(lines).toContain('coverage: src/attic/p1.ts has no row in the table')
  })
})

describe('the import check refuses to pass', () => {
  const refusal = (files: Readonly<Record<string, string>>, make?: (root: string) => void): Outcome => {
    const tree = plantTree(['package.json'], files)
    make?.(tree.root)
    const outcome = checkImports(tree.root)
    tree.remove()
    return outcome
  }

  it('an empty tree', () => {
    const { code, said } = refusal({}, (root) => mkdirSync(join(root, 'src')))
    expect(code).toBe(1)
    expect(said).toContain('only 0 source files')
  })

  it('a tree without src', () => expect(refusal({}).code).not.toBe(0))

  it('a tree in which no import was seen', () => {
    const { code, said } = refusal({ 'src/main.ts': 'export const a = 1' })
    expect(code).toBe(1)
    expect(said).toContain('no import was seen at all')
  })
})
