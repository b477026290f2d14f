// Who may import whom. `npm run check` holds src/ to this through .house/imports.mjs.

const SHARED = 'training locale wire ink stage sound analysis ui client conversation'.split(' ')

/**
 * A row may import itself and the rows it names. It names only rows above it, so no two folders can import each
 * other. `type x` allows `import type` alone. The row `main` is the file src/main.ts.
 */
export const ROWS = {
  training: [],
  locale: [],
  wire: ['type training'],
  ink: ['training'],
  stage: ['training'],
  sound: ['training'],
  analysis: ['training', 'ink', 'wire'],
  ui: ['locale'],
  client: ['training', 'wire'],
  conversation: ['training', 'locale', 'wire', 'ink', 'analysis', 'stage', 'sound', 'ui'],
  trainee: SHARED,
  account: ['locale', 'wire', 'client', 'ui'],
  workbench: SHARED,
  dashboard: SHARED,
  server: ['training', 'locale', 'wire', 'ink', 'analysis'],
  cli: ['training', 'locale', 'wire', 'ink', 'analysis', 'ui', 'client', 'conversation', 'server'],
  main: [...SHARED, 'trainee', 'account', 'workbench', 'dashboard'],
}

/** Packages with one owner; `node:` stands for all that Node brings along. Everybody else goes through the owner. */
export const OWNERS = [
  { packages: 'inkjs', owner: 'src/ink/engine' },
  { packages: 'phaser', owner: 'src/stage/' },
  { packages: 'howler', owner: 'src/sound/' },
  { packages: 'idb|papaparse', owner: 'src/client/' },
  {
    packages: 'fastify|@fastify/[^/]+|hucre|kysely|pg|better-sqlite3|pino|prom-client|@zxcvbn-ts/[^/]+',
    owner: 'src/server/',
  },
  { packages: 'zod', owner: 'src/(wire/api|server)/' },
  { packages: '@codemirror/[^/]+|@lezer/[^/]+|fflate', owner: 'src/workbench/' },
  { packages: '@dagrejs/[^/]+', owner: 'src/conversation/map/' },
  { packages: 'lean-qr|echarts|@tanstack/virtual-core', owner: 'src/dashboard/' },
  { packages: 'node:', owner: 'src/(server|cli)/' },
]

/** Where a row's files are, as a pattern. */
const placeOf = (row) => (row === 'main' ? '^src/main\\.tsx?$' : `^src/${row}/`)

/** The row a source file belongs to; undefined where the table has none. */
export const rowOf = (file) => Object.keys(ROWS).find((row) => new RegExp(placeOf(row)).test(file))

/** The rows that a row may import, itself included; `typeOnly` for imports that are gone after compiling. */
export function importableFrom(row, typeOnly) {
  const named = ROWS[row].map((name) => (typeOnly ? name.replace(/^type /, '') : name))
  return [row, ...named.filter((name) => !name.startsWith('type '))]
}

const places = (rows) => rows.map(placeOf).join('|')

const TYPE_ONLY = ['type-only', 'type-import']

function rowRules(row) {
  const comment = `${row} may import ${ROWS[row].join(', ') || 'nothing of ours'}`
  const rule = (name, typeOnly, to) => ({
    name,
    comment,
    severity: 'error',
    from: { path: placeOf(row) },
    to: { path: '^src/', pathNot: places(importableFrom(row, typeOnly)), ...to },
  })
  return [
    rule(`row-${row}`, true, {}),
    ...(ROWS[row].some((name) => name.startsWith('type '))
      ? [rule(`row-${row}`, false, { dependencyTypesNot: TYPE_ONLY })]
      : []),
  ]
}

/** The rule's name and sentence for a package with one owner. */
export const ownerText = ({ packages, owner }) => ({
  name: `owner-${packages.replace(/\W.*/, '')}`,
  comment: `only ${owner} imports ${packages}`,
})

const ownerRule = ({ packages, owner }) => ({
  ...ownerText({ packages, owner }),
  severity: 'error',
  from: { path: '^src/', pathNot: `^${owner}` },
  to:
    packages === 'node:'
      ? { dependencyTypes: ['core'] }
      : { path: `(^|/)node_modules/(@types/)?(${packages})/|^(${packages})(/|$)` },
})

const HOUSE_RULES = [
  {
    name: 'contract-by-type',
    comment: "a page takes the contract's types alone (import type): its parser stays on the server",
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(wire/api|server|cli)/' },
    to: { path: '^src/wire/api/', dependencyTypesNot: TYPE_ONLY },
  },
  {
    name: 'no-circle',
    comment: 'two files need each other at run time: move what both need to a third',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: TYPE_ONLY } },
  },
  {
    name: 'no-orphan',
    comment: 'nobody imports this file and it imports nobody: use it or delete it',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|(^|/)(main|worker)\\.tsx?$' },
    to: {},
  },
  {
    name: 'no-unknown',
    comment: 'there is no such file or package',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'stays-home',
    comment: 'src imports from src, assets, stories and package.json',
    severity: 'error',
    from: { path: '^src/' },
    to: {
      pathNot: '^(src|assets|stories|node_modules)/|^package\\.json$|^virtual:',
      dependencyTypes: ['local'],
    },
  },
  {
    name: 'ships-with-us',
    comment: 'a package that runs with Heqi belongs under "dependencies"',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: TYPE_ONLY },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...Object.keys(ROWS).flatMap(rowRules), ...OWNERS.map(ownerRule), ...HOUSE_RULES],
  options: {
    parser: 'swc', // TypeScript 7 is unreadable to dependency-cruiser: without this it cruises no file and is content
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    doNotFollow: { path: '(^|/)node_modules/|^(assets|stories)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
