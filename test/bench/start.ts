/** How long the server takes from its start until it can store, over the records in a folder. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Node's own settings, as `npm start` and the deployments have them. */
export const AS_STARTED = ['--max-old-space-size=512', '--max-semi-space-size=8']

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

/** Milliseconds, the program's own loading included; null where the page was not built yet, which a server needs. */
export const startToReady = async (folder: string): Promise<number | null> => {
  if (!existsSync(`${ROOT}/dist`)) return null
  const start = performance.now()
  const child = spawn(process.execPath, [...AS_STARTED, 'src/server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, HEQI_DATA: folder, PORT: '0', HEQI_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text
    })
    const address = (): string | undefined => /Heqi {2}(http\S+)\/\n/.exec(said)?.[1]
    while (address() === undefined) await once(child.stdout, 'data')
    while (!(await isReady(address() ?? ''))) await new Promise((resolve) => setTimeout(resolve, 5))
    return performance.now() - start
  } finally {
    const gone = once(child, 'exit')
    child.kill()
    await gone
  }
}
