// The long versions of the tests that have one: they read HEQI_SOAK, or run on every database there is. Hours rather
// than minutes on a small machine.
// `npm run soak -- kill` runs the files whose path says so.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { ensurePostgres } from './postgres.mjs'

const HOME = resolve(import.meta.dirname, '..')
const PATH = [join(HOME, 'node_modules/.bin'), process.env.PATH].join(delimiter)
const [wanted = ''] = process.argv.slice(2)

const files = globSync('test/**/*.test.ts', { cwd: HOME }).filter(
  (file) => file.includes(wanted) && /HEQI_SOAK|places\.ts'/.test(readFileSync(join(HOME, file), 'utf8')),
)
if (process.env.HEQI_SKIP_POSTGRES !== '1' && !ensurePostgres())
  console.log('No PostgreSQL found: its part is left out')
const words = ['run', '--project', 'unit', '--project', 'slow', '--project', 'server', ...files]
const { status } = spawnSync('vitest', words, {
  cwd: HOME,
  stdio: 'inherit',
  env: { ...process.env, PATH, HEQI_SOAK: '1' },
})
process.exitCode = status ?? 1
