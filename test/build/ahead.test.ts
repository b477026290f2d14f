import type { Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { filesAhead } from '../../.build/ahead.ts'

const chunk = (
  fileName: string,
  modules: readonly string[],
  imports: readonly string[] = [],
  css: string[] = [],
) => ({
  type: 'chunk',
  fileName,
  facadeModuleId: null,
  moduleIds: modules.map((module) => `/house/${module}`),
  imports,
  viteMetadata: { importedCss: new Set(css) },
})

const bundle = Object.fromEntries(
  [
    chunk('open.js', ['src/stage/theatre/open.ts'], ['base.js']),
    chunk(
      'talk.js',
      ['src/conversation/talk.ts', 'src/trainee/PlayPage.tsx'],
      ['base.js', 'ink.js'],
      ['talk.css'],
    ),
    chunk('ink.js', ['src/ink/run.ts']),
    chunk('base.js', ['src/ui/index.ts'], [], ['base.css']),
    chunk('desk.js', ['src/workbench/index.tsx']),
  ].map((one) => [one.fileName, one]),
) as unknown as Rolldown.OutputBundle

describe('what a page asks for ahead', () => {
  it('is the files of its modules first, then what these stand on, then their styles', () => {
    const files = filesAhead(bundle, ['src/stage/theatre/open.ts', 'src/trainee/PlayPage.tsx'])
    expect(files).toEqual(['open.js', 'talk.js', 'base.js', 'ink.js', 'talk.css', 'base.css'])
  })

  it('is nothing for a module that is not built', () => {
    expect(filesAhead(bundle, ['src/nowhere.ts'])).toEqual([])
  })
})
