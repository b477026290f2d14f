/**
 * `./zh-CN.ink?printed` gives a story as it is told, without Ink's compiler; `?version` what its folder's texts hash to.
 * Both are null while the page is worked on: there a story that was just saved is compiled on the page.
 */
import { dirname } from 'node:path'
import type { Plugin } from 'vite'
import { compile } from '../src/ink/compile.ts'
import { type PrintedStory, printStory } from '../src/ink/print.ts'
import { versionOf } from '../src/ink/version.ts'
import { readFolder } from './stories.ts'

const ASKED = /^(.+\/([^/]+\.ink))\?(printed|version)$/

type Files = Readonly<Record<string, string>>

/** A story with mistakes is left to the page, which says what they are. */
const print = (main: string, files: Files): PrintedStory | null => {
  const { story, problems } = compile({ main, files })
  const broken = problems.some(({ severity }) => severity === 'error')
  return story && !broken ? printStory(story) : null
}

const WORKED_OUT: Readonly<Record<string, (main: string, files: Files) => unknown>> = {
  printed: print,
  version: (_main, files) => versionOf(files),
}

export const printed = (): Plugin => {
  let isBuild = false
  return {
    name: 'heqi-printed',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async load(id) {
      const [, path, main, asked] = ASKED.exec(id) ?? []
      if (!path || !main || !asked) return null
      const files = isBuild ? await readFolder(dirname(path)) : {}
      const value = isBuild ? WORKED_OUT[asked]?.(main, files) : null
      return `export default ${JSON.stringify(value ?? null)}`
    },
  }
}
