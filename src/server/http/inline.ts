/** The page's own inline script, which the policy allows by its hash and nothing else by. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const INLINE = /<script>([\s\S]*?)<\/script>/g

/** Sources for `script-src`, one for each inline script of a page. */
export const inlineSources = (html: string): readonly string[] =>
  [...html.matchAll(INLINE)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )

/** The same of the built page in a folder; none where there is no page. */
export const sourcesOf = async (dist: string): Promise<readonly string[]> =>
  inlineSources(await readFile(join(dist, 'index.html'), 'utf8').catch(() => ''))
