// Runs every check, shows what each says, and ends with one line: `N passed, N failed`.
// `npm run check` leaves out the slow ones: `node .house/test.mjs check`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensurePostgres } from './postgres.mjs'
import { inLanes, inOrder, runs } from './run.mjs'
import { inOneTry, inTwoTries } from './tries.mjs'

const HOME = resolve(import.meta.dirname, '..')
const PATH = [join(HOME, 'node_modules/.bin'), process.env.PATH].join(delimiter)

// Colours are for people: `biome ci` would write them into a log, too.
const BY_HAND = process.stdout.isTTY === true
const COLOURS = BY_HAND ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }

/**
 * A step counts as one, or as many as vitest ran where it names `projects`. Lanes run side by side, the steps of a lane
 * one after another; the quick steps come first. The journeys take as long as all that stands beside them.
 */
const STEPS = [
  { name: 'types', command: ['tsc'], quick: true, lane: 0 },
  {
    name: 'lint',
    command: ['biome', 'ci', '--diagnostic-level=warn', BY_HAND ? '--colors=force' : '--colors=off'],
    quick: true,
    lane: 1,
  },
  { name: 'lock file', command: ['node', '.house/lock.mjs'], quick: true, lane: 1 },
  { name: 'imports', command: ['node', '.house/imports.mjs'], quick: true, lane: 1 },
  { name: 'unit tests', projects: ['unit'], quick: true, lane: 0 },
  { name: 'databases and commands', projects: ['server', 'slow'], postgres: true, lane: 0 },
  { name: 'stories', command: ['node', 'src/cli/main.ts', 'check', 'stories'], lane: 0 },
  { name: 'browser journeys', projects: ['e2e'], browser: true, lane: 1 },
  { name: 'visual cases', projects: ['gallery'], browser: true, lane: 0 },
]

const MINUTES = 60_000
const LONGEST_STEP = 30 * MINUTES

const reports = mkdtempSync(join(tmpdir(), 'heqi-test-'))

const wanted = STEPS.filter(({ quick }) => quick || process.argv[2] !== 'check')
const shown = inOrder(wanted.length, (text) => process.stdout.write(text))

const start = (command, say, env = {}) =>
  runs(command, { cwd: HOME, env: { ...process.env, PATH, ...COLOURS, ...env }, timeout: LONGEST_STEP, say })

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** A browser may stumble on a busy machine: its files have a second try, which the last lines tell. */
async function runTests({ projects, browser }, say, env) {
  let tries = 0
  const runOnce = async (files) => {
    const path = join(reports, `${projects[0]}-${++tries}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
    const named = projects.flatMap((project) => ['--project', project])
    if (tries > 1) say(`\n── a second try of ${files.length} that failed\n`)
    const good = await start(['vitest', 'run', ...named, ...reporters, ...files], say, env)
    return { good, report: readReport(path) }
  }
  return browser ? inTwoTries(runOnce, HOME) : inOneTry(runOnce)
}

async function runBrowser(step, say) {
  if (process.env.HEQI_SKIP_BROWSER === '1')
    return { passed: 0, failed: 0, note: 'not run: HEQI_SKIP_BROWSER=1' }
  const chromium = ensureChromium()
  if (chromium) return runTests(step, say, { CHROMIUM: chromium })
  const note = 'not run: no Chromium found. Install one, name it in CHROMIUM, or set HEQI_SKIP_BROWSER=1'
  return { passed: 0, failed: 1, note }
}

/** Without PostgreSQL the same tests run on SQLite alone; that it is missing counts as a failure unless it was asked for. */
async function runDatabases(step, say) {
  if (process.env.HEQI_SKIP_POSTGRES === '1')
    return { ...(await runTests(step, say)), note: 'not on PostgreSQL: HEQI_SKIP_POSTGRES=1' }
  if (ensurePostgres()) return runTests(step, say)
  const { passed, failed } = await runTests(step, say, { HEQI_SKIP_POSTGRES: '1' })
  const note =
    'no PostgreSQL found. Install one, name its folder in POSTGRES_BIN, or set HEQI_SKIP_POSTGRES=1'
  return { passed, failed: failed + 1, note }
}

async function runCommand({ command }, say) {
  return (await start(command, say)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function runStep(step) {
  const piece = wanted.indexOf(step)
  const say = (text) => shown.say(piece, text)
  const began = performance.now()
  say(`\n── ${step.name}\n`)
  const runOne = !step.projects
    ? runCommand
    : step.browser
      ? runBrowser
      : step.postgres
        ? runDatabases
        : runTests
  const result = await runOne(step, say)
  if (result.note) say(`${result.note}\n`)
  shown.end(piece)
  return { name: step.name, ...result, seconds: (performance.now() - began) / 1000 }
}

function nodeIsNew() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env: { ...process.env, PATH } })
  const version = stdout?.trim() ?? ''
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= 24) return true
  console.log(`Node 24 is needed and node_modules brings it, but this is ${version || 'none'}: run npm ci.`)
  return false
}

function line({ name, passed, failed, seconds, note, again = [] }) {
  const mark = failed > 0 ? '✗' : note ? '–' : '✓'
  const told = `${mark} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s${note ? ` (${note})` : ''}`
  return [told, ...again.map((test) => `  needed a second try: ${test}`)].join('\n')
}

const laned = (steps) => [0, 1].map((lane) => steps.filter((step) => step.lane === lane))

async function runAll() {
  if (!nodeIsNew()) return [{ name: 'Node', passed: 0, failed: 1, seconds: 0 }]
  const quick = await inLanes(laned(wanted.filter((step) => step.quick)), runStep)
  const slow = await inLanes(laned(wanted.filter((step) => !step.quick)), runStep)
  const names = wanted.map(({ name }) => name)
  return [...quick, ...slow].flat().sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}

const began = performance.now()
const results = await runAll()
rmSync(reports, { recursive: true })
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(`\n${results.map(line).join('\n')}\n${seconds} s in all\n`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
