import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildGraph, compile } from '../../src/ink/index.ts'
import { expectBoxes, walkBoth } from './walking.ts'

vi.setConfig({ testTimeout: 60_000 })

const STORIES = 'stories'
const SHIPPED = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['zh-CN.ink', 'en.ink'].map((file) => join(STORIES, name, file)))

describe.each(SHIPPED)('%s', (file) => {
  const { story } = compile({ main: file, files: { [file]: readFileSync(file, 'utf8') } })
  const graph = buildGraph(story!)

  it('is the same story as a graph, in 300 walks of the first language and 60 of the other', () => {
    expect(graph.incomplete).toBeNull()
    walkBoth(story!, graph, file.endsWith('zh-CN.ink') ? 300 : 60)
  })

  it('has one case for every mood', () => expectBoxes(graph))
})
