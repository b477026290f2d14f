/** Builds the page, and runs the tests. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { ahead } from './.build/ahead.ts'
import { alone } from './.build/alone.ts'
import { book } from './.build/book.ts'
import { codeSplitting } from './.build/chunks.ts'
import { compress } from './.build/compress.ts'
import { fonts } from './.build/fonts.ts'
import { manifest } from './.build/manifest.ts'
import { offline } from './.build/offline.ts'
import { phaser } from './.build/phaser.ts'
import { printed } from './.build/printed.ts'
import { stories } from './.build/stories.ts'
import { tests } from './.build/tests.ts'

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
  plugins: [
    phaser(),
    storyHeaders(),
    printed(),
    book(),
    stories(),
    fonts(),
    manifest(),
    ahead(),
    alone(),
    offline(),
    compress(),
  ],
  publicDir: false,
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { output: { codeSplitting } },
  },
  test: tests,
})
