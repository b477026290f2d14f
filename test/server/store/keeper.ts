/** Opens the folder named on the command line, says so, and stays. */
import { openStore } from '../../../src/server/store/open.ts'

await openStore({ kind: 'sqlite', folder: String(process.argv[2]) }, 1)
console.log('open')
setInterval(() => {}, 1000)
