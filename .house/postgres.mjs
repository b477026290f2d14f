// Finds PostgreSQL's programs, installs Debian's where that is possible, and starts servers for tests.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const DEBIAN = '/usr/lib/postgresql'

const debianFolders = () =>
  existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : []

/** Where a folder's programs really are, as some folders only point to a few of them; undefined if not all are there. */
function programsIn(folder) {
  if (!existsSync(join(folder, 'initdb'))) return undefined
  const home = dirname(realpathSync(join(folder, 'initdb')))
  return ['initdb', 'postgres', 'pg_isready'].every((name) => existsSync(join(home, name))) ? home : undefined
}

/** The folder of PostgreSQL's programs: `POSTGRES_BIN` if set, else the system's; undefined if there is none. */
export function findPostgres() {
  if (process.env.POSTGRES_BIN) return programsIn(process.env.POSTGRES_BIN)
  const folders = [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map(programsIn).find((home) => home !== undefined)
}

const isRoot = () => process.getuid?.() === 0

function installPostgres() {
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  apt('update') && apt('install', '-y', '--no-install-recommends', 'postgresql')
}

/** As `findPostgres`, after trying to install it on Debian as root. */
export function ensurePostgres() {
  if (!findPostgres() && !process.env.POSTGRES_BIN && existsSync('/etc/debian_version') && isRoot())
    installPostgres()
  return findPostgres()
}

const idOf = (flag, user) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))

/** PostgreSQL refuses to run as root: then it runs as a user of its own, or as nobody. */
function owner() {
  if (!isRoot()) return {}
  const user = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody'
  return { uid: idOf('-u', user), gid: idOf('-g', user) }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

function makeData(bin, who) {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-postgres-'))
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid)
  const data = join(folder, 'data')
  const words = ['--pgdata', data, '--username=heqi', '--auth=trust', '--encoding=UTF8', '--locale=C']
  const { status, stderr } = spawnSync(join(bin, 'initdb'), words, { ...who, cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`)
  return { folder, data }
}

/** Ten times as quick, and nothing is promised: for tests in which PostgreSQL itself is never killed. */
const HASTY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

function launch(bin, who, { folder, data }, port, durable) {
  const place = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: 200 }
  const settings = { ...place, ...(durable ? {} : HASTY) }
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...words], {
    ...who,
    cwd: folder,
    stdio: 'ignore',
  })
}

/** Processes that a process has started, as Linux tells; none elsewhere. */
function childrenOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    return text.split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

function killAll(pids) {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
}

const isReady = (bin, port) =>
  spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'heqi']).status === 0

/** Whether it got ready; false where it ended by itself. */
async function getsReady(bin, port, child) {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) return false
    if (isReady(bin, port)) return true
    await wait(50)
  }
  throw new Error('postgres did not get ready')
}

const ended = (child) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve))

/**
 * Starts a server of its own in a temporary folder; where it is `durable`, every commit is on the disk, as anywhere.
 * `kill` ends all its processes without a chance to tidy up, `start` starts it again on the same data and port, `stop` ends it and
 * removes the folder.
 */
export async function startPostgres(bin, durable = true) {
  const who = owner()
  const place = makeData(bin, who)
  const port = await freePort()
  let child
  // After a crash it may refuse until the last process of the one before is gone.
  const start = async () => {
    for (let tries = 0; tries < 30; tries++) {
      child = launch(bin, who, place, port, durable)
      if (await getsReady(bin, port, child)) return
      await wait(500)
    }
    throw new Error(`postgres ends with code ${child.exitCode}`)
  }
  const end = async (signal) => {
    child.kill(signal)
    await ended(child)
  }
  await start()
  return {
    url: (database = 'postgres') => `postgres://heqi@127.0.0.1:${port}/${database}`,
    start,
    kill: () => {
      const backends = childrenOf(child.pid)
      const gone = end('SIGKILL')
      killAll(backends)
      return gone
    },
    stop: async () => {
      await end('SIGINT')
      rmSync(place.folder, { recursive: true, force: true })
    },
  }
}
