import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, luckFrom, openScene, settingOf, type TellableStory } from '../../src/ink/index.ts'
import { printStory, readPrinted } from '../../src/ink/print.ts'
import { beginPlay, giveReply, type Play } from '../../src/training/index.ts'

const FILES = readdirSync('stories', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['zh-CN.ink', 'en.ink'].map((file) => join('stories', name, file)))

const storyIn = (file: string) => {
  const { story } = compile({ main: file, files: { [file]: readFileSync(file, 'utf8') } })
  if (!story) throw new Error(`${file} does not compile`)
  return story
}

/** As it comes from a built file: through text, so that nothing but plain values survives. */
const reprinted = (file: string): TellableStory =>
  readPrinted(JSON.parse(JSON.stringify(printStory(storyIn(file)))))

const beatOf = ({ scene }: Play): string => JSON.stringify(scene.beat)

/** Everything said on one way through a story, drawn by luck; at most as long as a buyer stays. */
const toldBy = (story: TellableStory, variant: number, seed: number): readonly string[] => {
  const luck = luckFrom(seed)
  let play: Play = beginPlay(settingOf(story.header), openScene(story, variant, story.header.start))
  const beats = [beatOf(play)]
  while (play.session.ending === null && play.scene.beat.replies.length > 0) {
    const { replies } = play.scene.beat
    play = giveReply(play, replies[Math.floor(luck() * replies.length)]!.id)
    beats.push(beatOf(play))
  }
  return beats
}

describe.each(FILES)('%s, printed and read again', (file) => {
  const compiled = storyIn(file)
  const printed = reprinted(file)

  it('says the same words at the same places with the same replies on every way that luck finds', () => {
    for (let variant = 1; variant <= compiled.header.variants; variant++)
      for (let seed = 0; seed < 12; seed++)
        expect(toldBy(printed, variant, seed)).toEqual(toldBy(compiled, variant, seed))
  })

  it('has the header and the places of the text', () => {
    expect(printed.header).toEqual(compiled.header)
    expect(printed.main).toBe(file)
    expect([...printed.choices]).toEqual([...compiled.choices])
  })
})
