/**
 * Golden walkthroughs: whole conversations of the shipped stories as somebody would read them, with the mood after
 * each reply and what it cost. A change of a story or of the model shows here as a change of text to be read and
 * taken over with `vitest run --project unit test/walkthroughs -u`.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type Debrief,
  debrief,
  isDebrief,
  planOf,
  playBot,
  type Solution,
  solve,
} from '../../src/analysis/index.ts'
import { conversationLines } from '../../src/cli/play.ts'
import { buildGraph, compile, luckFrom, openScene, settingOf, walkGraph } from '../../src/ink/index.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES, type Locale } from '../../src/locale/index.ts'

const STORIES = ['neutral-click', 'broken-gift', 'angry-buyer', 'picky-buyer', 'review-farmer']
const VARIANTS = [1, 2, 3]

const load = (id: string, locale: Locale) => {
  const file = `stories/${id}/${locale}.ink`
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const { story } = compile({ main: file, files: { [file]: text } })
  if (!story) throw new Error(`${file} does not compile`)
  const graph = buildGraph(story)
  return { story, graph, plan: planOf(graph, settingOf(story.header)) }
}
type Loaded = ReturnType<typeof load>

const solved = ({ plan }: Loaded, variant: number): Solution => {
  const solution = solve(plan, variant)
  if (!solution.complete) throw new Error(`variant ${variant} is incomplete`)
  return solution
}

const debriefed = (
  { story, graph, plan }: Loaded,
  solution: Solution,
  replies: readonly string[],
): Debrief => {
  const { variant } = solution
  const walk = walkGraph(graph, variant)
  const told = openScene(story, variant, story.header.start)
  const result = debrief({ plan, solution, walk, told }, replies)
  if (!isDebrief(result)) throw new Error(`${variant}: ${JSON.stringify(result)}`)
  return result
}

const LINES = {
  best: (_: Loaded, { best }: Solution) => best.replies,
  listener: ({ plan }: Loaded, { variant }: Solution) =>
    playBot(plan, variant, 'listener', luckFrom(1)).session.turns.map(({ reply }) => reply),
  'always-first': ({ plan }: Loaded, { variant }: Solution) =>
    playBot(plan, variant, 'always-first', luckFrom(1)).session.turns.map(({ reply }) => reply),
  worst: (_: Loaded, { worst }: Solution) => worst.replies,
} as const

describe.each(STORIES)('%s', (id) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const loaded = load(id, locale)
    const words = createTranslator(locale)
    test.each(VARIANTS)('variant %i is told as it was', async (variant) => {
      const solution = solved(loaded, variant)
      for (const [name, line] of Object.entries(LINES)) {
        const result = debriefed(loaded, solution, line(loaded, solution))
        const text = `${conversationLines(result, words).join('\n')}\n`
        await expect(text).toMatchFileSnapshot(`golden/${id}.${locale}.${variant}.${name}.txt`)
      }
    })
    test.each(VARIANTS)(
      'variant %i: the best line scores 100, the worst 0, and every column adds up',
      (variant) => {
        const solution = solved(loaded, variant)
        for (const line of Object.values(LINES)) {
          const { score, turns } = debriefed(loaded, solution, line(loaded, solution))
          const lost = turns.reduce((sum, { loss }) => sum + Math.round(loss * 10), 0)
          expect(lost).toBe(1000 - Math.round(score * 10))
        }
        expect(debriefed(loaded, solution, solution.best.replies)).toMatchObject({ score: 100, passed: true })
        expect(debriefed(loaded, solution, solution.worst.replies)).toMatchObject({ score: 0, passed: false })
      },
    )
  })
})
