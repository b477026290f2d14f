// Runs every check, shows what each says, and ends with one line: `N passed, N failed`.
// `npm run check` leaves out the slow ones: `node .house/test.mjs check`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensurePostgres } from './postgres.mjs'

const HOME = resolve(import.meta.dirname, '..')
const PATH = [join(HOME, 'node_modules/.bin'), process.env.PATH].join(delimiter)

// Colours are for people: `biome ci` would write them into a log, too.
const BY_HAND = process.stdout.isTTY === true
const COLOURS = BY_HAND ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }

/** A step counts as one, or as many as vitest ran where it names a `project`. */
const STEPS = [
  { name: 'types', command: ['tsc'], quick: true },
  {
    name: 'lint',
    command: ['biome', 'ci', '--diagnostic-level=warn', ...(BY_HAND ? [] : ['--colors=off'])],
    quick: true,
  },
  { name: 'lock file', command: ['node', '.house/lock.mjs'], quick: true },
  { name: 'imports', command: ['node', '.house/imports.mjs'], quick: true },
  { name: 'unit tests', project: 'unit', quick: true },
  { name: 'databases', project: 'server', postgres: true },
  { name: 'stories', command: ['node', 'src/cli/main.ts', 'check', 'stories'] },
  { name: 'browser journeys', project: 'e2e', browser: true },
  { name: 'visual cases', project: 'gallery', browser: true },
]

const MINUTES = 60_000
const LONGEST_STEP = 30 * MINUTES

const reports = mkdtempSync(join(tmpdir(), 'heqi-test-'))

function runs([command, ...words], env = {}) {
  const { status, error } = spawnSync(command, words, {
    cwd: HOME,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH, ...COLOURS, ...env },
    timeout: LONGEST_STEP,
  })
  if (error) console.log(`${command}: ${error.message}`)
  return status === 0
}

/** A test file that could not be loaded has no tests; it counts as one that failed. */
function countTests(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

function readReport(path) {
  try {
    return countTests(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function runProject(project, env) {
  const path = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  const good = runs(['vitest', 'run', '--project', project, ...reporters], env)
  const { passed, failed } = readReport(path)
  return { passed, failed: good ? failed : Math.max(1, failed) }
}

function runBrowser(project) {
  if (process.env.HEQI_SKIP_BROWSER === '1')
    return { passed: 0, failed: 0, note: 'not run: HEQI_SKIP_BROWSER=1' }
  const chromium = ensureChromium()
  if (chromium) return runProject(project, { CHROMIUM: chromium })
  const note = 'not run: no Chromium found. Install one, name it in CHROMIUM, or set HEQI_SKIP_BROWSER=1'
  return { passed: 0, failed: 1, note }
}

/** Without PostgreSQL the same tests run on SQLite alone; that it is missing counts as a failure unless it was asked for. */
function runDatabases(project) {
  if (process.env.HEQI_SKIP_POSTGRES === '1')
    return { ...runProject(project), note: 'not on PostgreSQL: HEQI_SKIP_POSTGRES=1' }
  if (ensurePostgres()) return runProject(project)
  const { passed, failed } = runProject(project, { HEQI_SKIP_POSTGRES: '1' })
  const note =
    'no PostgreSQL found. Install one, name its folder in POSTGRES_BIN, or set HEQI_SKIP_POSTGRES=1'
  return { passed, failed: failed + 1, note }
}

function runStep({ name, command, project, browser, postgres }) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const count = () => (runs(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  const runOne = browser ? runBrowser : postgres ? runDatabases : runProject
  const result = project ? runOne(project) : count()
  if (result.note) console.log(result.note)
  return { name, ...result, seconds: (performance.now() - start) / 1000 }
}

function nodeIsNew() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env: { ...process.env, PATH } })
  const version = stdout?.trim() ?? ''
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= 24) return true
  console.log(`Node 24 is needed and node_modules brings it, but this is ${version || 'none'}: run npm ci.`)
  return false
}

function line({ name, passed, failed, seconds, note }) {
  const mark = failed > 0 ? '✗' : note ? '–' : '✓'
  return `${mark} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s${note ? ` (${note})` : ''}`
}

function runAll() {
  if (!nodeIsNew()) return [{ name: 'Node', passed: 0, failed: 1, seconds: 0 }]
  return STEPS.filter(({ quick }) => quick || process.argv[2] !== 'check').map(runStep)
}

const results = runAll()
rmSync(reports, { recursive: true })
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`\n${results.map(line).join('\n')}\n`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
