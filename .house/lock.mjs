// Proves that `npm ci` can use the lock file: `node .house/lock.mjs`; with `--write` it mends what it can.
// A registry that carries only its own platform's builds makes npm drop the others from the lock file without a
// word, and then `npm ci` refuses that very file (npm/cli#9846).
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const HOME = resolve(import.meta.dirname, '..')
const LOCK = resolve(HOME, 'package-lock.json')
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

const lock = read(LOCK)
const wanted = read(resolve(HOME, 'package.json'))
const places = Object.keys(lock.packages)

/** Dependencies that package.json and the lock file tell differently. */
function unlike() {
  const groups = ['dependencies', 'devDependencies']
  return groups.flatMap((group) => {
    const [mine, locked] = [wanted[group] ?? {}, lock.packages[''][group] ?? {}]
    return Object.keys({ ...mine, ...locked }).filter((name) => mine[name] !== locked[name])
  })
}

/** Optional builds that some package names and no entry has. */
function missingBuilds() {
  return Object.values(lock.packages).flatMap((owner) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name]) => !places.some((place) => place.endsWith(`node_modules/${name}`)))
      .map(([name, version]) => ({ name, version, owner })),
  )
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']

/** The entry for a build, told from its name; undefined where the name tells no platform. */
function entryFor({ name, version, owner }) {
  const words = name.split(/[/-]/)
  const os = words.find((word) => SYSTEMS.includes(word))
  const cpu = words.find((word) => PROCESSORS.includes(word))
  if (!os || !cpu) return undefined
  const libc = os === 'linux' ? { libc: [words.includes('musl') ? 'musl' : 'glibc'] } : {}
  return { version, cpu: [cpu], ...(owner.dev ? { dev: true } : {}), ...libc, optional: true, os: [os] }
}

function mend(builds) {
  for (const build of builds) lock.packages[`node_modules/${build.name}`] = entryFor(build)
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
}

const missing = missingBuilds()
const mendable = process.argv.includes('--write') ? missing.filter(entryFor) : []
if (mendable.length > 0) mend(mendable)
const problems = [
  ...unlike().map((name) => `${name} differs between package.json and package-lock.json: run npm install`),
  ...missing
    .filter((build) => !mendable.includes(build))
    .map(({ name }) => `${name} is not in package-lock.json: run node .house/lock.mjs --write`),
]
for (const problem of problems) console.error(problem)
console.log(`${places.length} packages, ${mendable.length} mended, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
