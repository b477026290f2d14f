/** Builds the page, and runs the tests in projects: `unit` alone, `server` with databases, `e2e` against the built page. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { alone } from './.build/alone.ts'
import { compress } from './.build/compress.ts'
import { fonts } from './.build/fonts.ts'
import { manifest } from './.build/manifest.ts'
import { offline } from './.build/offline.ts'

const HEADER_QUERY = '?header'

/** The leading tag lines of a story: all that a catalogue needs. */
const headerLines = (text: string): string => {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line) => !/^\s*(#|\/\/|$)/.test(line))
  return lines.slice(0, end < 0 ? lines.length : end).join('\n')
}

/** `import header from './story.ink?header'` gives the header's text, so the whole story can load later. */
const storyHeaders = (): Plugin => ({
  name: 'heqi-story-headers',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(`.ink${HEADER_QUERY}`)) return null
    const text = await readFile(id.slice(0, -HEADER_QUERY.length), 'utf8')
    return `export default ${JSON.stringify(headerLines(text))}`
  },
})

export default defineConfig({
  base: './',
  plugins: [storyHeaders(), fonts(), manifest(), alone(), offline(), compress()],
  publicDir: false,
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1600 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            'test/e2e/**',
            'test/gallery/**',
            'test/server/{store,play,verify}/**',
            '**/*.both.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['test/server/{store,play,verify}/**/*.test.ts', 'test/**/*.both.test.ts'],
          globalSetup: ['test/server/store/postgres.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time, and a second try: a machine that is busy with something else is no defect.
          fileParallelism: false,
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'gallery',
          include: ['test/gallery/**/*.test.ts'],
          globalSetup: ['test/gallery/serve.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
