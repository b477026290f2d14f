/** Small stories for tests: a body under a header that says only what matters. */
import { type CompiledStory, compile, type Sources } from '../../src/ink/index.ts'

/** What a test may want otherwise than usual. */
export interface Heading {
  readonly motive?: string
  readonly temper?: string
  readonly start?: string
  readonly ready?: number
  readonly turns?: number
  readonly variants?: number
}

/** The header's lines above `VAR`s that the engine sets. */
export const headed = (
  body: string,
  {
    motive = 'grievance',
    temper = 'even',
    start = 'anger 12, trust 7, heard 0',
    ready = 8,
    turns = 14,
    variants = 1,
  }: Heading = {},
): string => `# title: A test
# summary: A story for a test.
# level: 1
# buyer: meng
# pass: 75
# motive: ${motive}
# temper: ${temper}
# start: ${start}
# ready: ${ready}
# turns: ${turns}
# variants: ${variants}
# source: test
VAR anger = 0
VAR trust = 0
VAR heard = 0
VAR variant = 1
${body}`

export const sourcesOf = (text: string, main = 'en.ink'): Sources => ({ main, files: { [main]: text } })

/** Compiles a body under a header; a test's story that does not compile is the test's mistake. */
export const storyOf = (body: string, heading: Heading = {}): CompiledStory => {
  const { story, problems } = compile(sourcesOf(headed(body, heading)))
  if (!story) throw new Error(JSON.stringify(problems))
  return story
}

/** The line (from 1) of the first place where a text stands in a story's file. */
export const lineOf = ({ sources }: CompiledStory, words: string): number =>
  sources.files[sources.main]!.split('\n').findIndex((line) => line.includes(words)) + 1
