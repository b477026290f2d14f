import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CompiledStory, compile } from '../../src/ink/compile.ts'
import { readManuscript } from '../../src/ink/manuscript.ts'

const folder = new URL('./corpus/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const stories = readdirSync(folder).filter((name) => name.endsWith('.ink'))
const parts = { 'parts/prices.ink': read('parts/prices.ink') }

const compiled = (name: string): CompiledStory => {
  const { story, problems } = compile({ main: name, files: { [name]: read(name), ...parts } })
  if (!story) throw new Error(`${name}: ${JSON.stringify(problems)}`)
  return story
}

const MOST_STEPS = 300

/** Always takes the first choice; the number of choices taken, or null where it does not end. */
const playFirst = ({ engine }: CompiledStory): number | null => {
  let turns = 0
  for (let step = 0; step < MOST_STEPS; step++) {
    if (engine.canContinue) engine.Continue()
    else if (engine.currentChoices.length === 0) return turns
    else {
      engine.ChooseChoiceIndex(0)
      turns += 1
    }
  }
  return null
}

describe('plain Ink', () => {
  it('is all here', () => {
    expect(stories.length).toBeGreaterThanOrEqual(25)
  })

  it.each(stories)('%s compiles and plays to an end', (name) => {
    const story = compiled(name)
    expect(playFirst(story)).not.toBeNull()
    expect(story.engine.currentErrors ?? []).toEqual([])
  })

  it.each(stories)('%s has a place for every choice that it offers', (name) => {
    const story = compiled(name)
    const { engine } = story
    for (let step = 0; step < MOST_STEPS; step++) {
      if (engine.canContinue) engine.Continue()
      else if (engine.currentChoices.length === 0) break
      else {
        for (const choice of engine.currentChoices) {
          const place = story.choices.get(choice.sourcePath)
          expect(read(place?.file ?? name).split('\n')[(place?.line ?? 0) - 1]).toMatch(/^\s*[*+-]/)
        }
        engine.ChooseChoiceIndex(0)
      }
    }
  })

  it('compiles to the same tree each time', () => {
    const [one, other] = [compiled('nested-weave.ink'), compiled('nested-weave.ink')]
    expect(one.engine).not.toBe(other.engine)
    expect(readManuscript(one.parsed, one.placeOf)).toEqual(readManuscript(other.parsed, other.placeOf))
    expect(one.engine.ToJson()).toBe(other.engine.ToJson())
  })
})
