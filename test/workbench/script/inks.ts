import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const home = resolve(import.meta.dirname, '../../..')
const read = (pattern: string) =>
  globSync(pattern, { cwd: home })
    .sort()
    .map((path) => ({ path, text: readFileSync(resolve(home, path), 'utf8') }))

/** Every shipped story and every small Ink text of the corpus. */
export const SHIPPED = read('stories/*/*.ink')
export const CORPUS = read('test/ink/corpus/**/*.ink')
