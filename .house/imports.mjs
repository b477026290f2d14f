// Holds src/ to the table in .dependency-cruiser.mjs: `node .house/imports.mjs [root]`.
// A checker that reads nothing finds nothing wrong, so this one also proves that it has read every file.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import config, { ROWS, rowOf } from '../.dependency-cruiser.mjs'
import { judge, referencesIn } from './references.mjs'

/** Fewer source files than this and the check has been pointed at the wrong place. */
const FEWEST_FILES = 100

const root = process.argv[2] ?? process.cwd()

function sourceFiles() {
  const names = readdirSync(join(root, 'src'), { recursive: true })
  return names.map((name) => join('src', name)).filter((file) => /\.[cm]?[jt]sx?$/.test(file))
}

async function cruised() {
  const { forbidden, options } = config
  const { enhancedResolveOptions, ...rest } = options
  const asked = { ...rest, baseDir: root, validate: true, ruleSet: { forbidden } }
  return (await cruise(['src'], asked, enhancedResolveOptions)).output
}

/** Rows that name a row below themselves could close a circle between folders. */
function tableProblems() {
  const order = Object.keys(ROWS)
  return order.flatMap((row, place) =>
    ROWS[row]
      .map((name) => name.replace(/^type /, ''))
      .filter((name) => !order.slice(0, place).includes(name))
      .map((name) => `table: ${row} names ${name}, which is not a row above it`),
  )
}

function coverageProblems(files, modules) {
  const read = new Map(modules.map((module) => [module.source, module]))
  const few = files.length < FEWEST_FILES ? [`coverage: only ${files.length} source files under ${root}`] : []
  const unread = files.filter((file) => !read.has(file)).map((file) => `coverage: ${file} was not read`)
  const rowless = files
    .filter((file) => !rowOf(file))
    .map((file) => `coverage: ${file} has no row in the table`)
  const blind = modules.some((module) => module.dependencies.length > 0)
    ? []
    : ['coverage: no import was seen at all']
  return [...few, ...unread, ...rowless, ...blind]
}

/** References that dependency-cruiser does not see: import() types, new URL() and import.meta.glob. */
function overlookedProblems(files, modules) {
  const seen = new Set(
    modules.flatMap(({ source, dependencies }) => dependencies.map((d) => `${source} ${d.module}`)),
  )
  return files.flatMap((file) =>
    referencesIn(join(root, file))
      .filter(({ to }) => !seen.has(`${file} ${to.replace(/^node:/, '')}`) && !seen.has(`${file} ${to}`))
      .flatMap((reference) => judge(file, reference)),
  )
}

function ruleProblems({ violations }) {
  const why = new Map(config.forbidden.map(({ name, comment }) => [name, comment]))
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to} (${why.get(rule.name)})`)
}

const files = sourceFiles()
const { modules, summary } = await cruised()
const problems = [
  ...tableProblems(),
  ...coverageProblems(files, modules),
  ...ruleProblems(summary),
  ...overlookedProblems(files, modules),
]
const imports = modules.reduce((sum, module) => sum + module.dependencies.length, 0)
for (const problem of problems) console.error(problem)
console.log(`${files.length} files, ${imports} imports, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
