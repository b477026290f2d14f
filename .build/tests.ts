/**
 * The projects of tests: `unit` for every change, `slow` and `server` before a push, `e2e` and `gallery` in a browser.
 * A machine's every core works: where tests are all that runs, none is left over for watching.
 */
import { availableParallelism } from 'node:os'
import type { TestProjectInlineConfiguration } from 'vitest/config'

const CORES = availableParallelism()

/** For hangs alone: a machine that is busy with something else is no defect. */
const HANGS = { testTimeout: 120_000, hookTimeout: 120_000 }

const DATABASES = ['test/server/{store,play,verify}/**/*.test.ts', 'test/**/*.both.test.ts']
/** Whole command lines, and searches through thousands of broken stories. */
const SLOW = ['test/cli/**/*.test.ts', 'test/ink/robust.test.ts']
const BROWSER = { e2e: ['test/e2e/**/*.test.ts'], gallery: ['test/gallery/**/*.test.ts'] }

type Tests = NonNullable<TestProjectInlineConfiguration['test']>

const TESTS: readonly Tests[] = [
  {
    name: 'unit',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...DATABASES, ...SLOW, ...BROWSER.e2e, ...BROWSER.gallery],
    testTimeout: 30_000,
    // Every module is read once for all files of a worker: nothing in src/ remembers from one test to the next.
    isolate: false,
  },
  { name: 'slow', include: SLOW, ...HANGS },
  {
    name: 'server',
    include: DATABASES,
    globalSetup: ['test/server/store/postgres.ts'],
    isolate: false,
    ...HANGS,
  },
  {
    name: 'e2e',
    include: BROWSER.e2e,
    globalSetup: ['test/e2e/serve.ts'],
    // A worker's files share its browser.
    isolate: false,
    ...HANGS,
    // Asking costs the page that is asked, so twice as often is not sooner.
    expect: { poll: { timeout: 20_000, interval: 50 } },
  },
  {
    name: 'gallery',
    include: BROWSER.gallery,
    globalSetup: ['test/gallery/serve.ts'],
    isolate: false,
    ...HANGS,
    maxConcurrency: CORES,
  },
]

export const tests = {
  maxWorkers: CORES,
  projects: TESTS.map((test): TestProjectInlineConfiguration => ({ extends: true, test })),
}
