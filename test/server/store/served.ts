/** The whole server over the place named on the command line, on a free port, which it prints; it stays until killed. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../../src/server/log.ts'
import { createServer } from '../../../src/server/serve.ts'
import { readSettings } from '../../../src/server/settings.ts'
import { openStore } from '../../../src/server/store/open.ts'
import { soundStory } from '../play/small.ts'

const dist = mkdtempSync(join(tmpdir(), 'heqi-served-'))
writeFileSync(join(dist, 'index.html'), '<!doctype html>')
const server = createServer({
  store: await openStore(JSON.parse(String(process.argv[2])), Date.now()),
  settings: readSettings({ HEQI_WRITES_A_MINUTE: '1000000' }),
  clock: Date.now,
  log: createLog('silent'),
  dist,
  stories: [soundStory('kettle')],
})
const app = await server.newApp()
const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
console.log(address.port)
