/** What was said in a talk, word for word, where a reply is worded by what came before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { walkStory } from '../../../src/conversation/walk.ts'
import { compile, versionOf } from '../../../src/ink/index.ts'
import { quoteMoments, spotIn } from '../../../src/server/reports/moments.ts'
import { sourcesIn } from '../../../src/server/verify/check.ts'
import { type Edition, type Library, openLibrary } from '../../../src/server/verify/index.ts'
import { headed } from '../../ink/writing.ts'
import { luckFrom, preparedIn, STORY_IDS, shippedEdition, wander } from './claims.ts'

const told = (yes: string, no: string): string =>
  headed(`VAR rude = 0
buyer: It leaks!
+ [I hear you. # id: a1 # move: acknowledge # why: He wants to be heard.]
  buyer: Good.
+ [So what? # id: a2 # move: argue # why: Nobody asked.]
  ~ rude = 1
  buyer: Charming.
- buyer: And now?
+ [{rude == 1:${yes}|${no}} # id: b1 # move: fix # why: He waits.]
  buyer: Done. # ending: settled, good
  -> END
+ [Wait. # id: b2 # move: stall # why: He has waited.]
  buyer: Bye. # ending: lost, poor
  -> END
`)
const FILES = {
  'zh-CN.ink': told('刚才对不住，给您换。', '给您换一台。'),
  'en.ink': told('Sorry for that. A new one.', 'A new one comes.'),
}
const KETTLE: Edition = { scenario: 'kettle', version: versionOf(FILES), complete: true, files: FILES }
const EDITIONS = [KETTLE, ...STORY_IDS.map(shippedEdition)]

let finds = 0
let library: Library
beforeAll(() => {
  library = openLibrary(async (version) => {
    finds += 1
    return EDITIONS.find((one) => one.version === version) ?? null
  })
})
afterAll(() => library.close())

const talkOf = (...replies: readonly string[]) => ({ variant: 1, replies })
const textsIn = async (version: string, locale: string, ...talks: readonly ReturnType<typeof talkOf>[]) =>
  (await library.quotes(version, locale, talks)).map((quote) => quote.map(({ text }) => text))

describe('a quote', () => {
  it('has what was said in that very talk, in the language it is asked for in', async () => {
    const [civil, rude] = [talkOf('a1', 'b1'), talkOf('a2', 'b1')]
    expect(await textsIn(KETTLE.version, 'en', civil, rude)).toEqual([
      ['I hear you.', 'A new one comes.'],
      ['So what?', 'Sorry for that. A new one.'],
    ])
    expect((await textsIn(KETTLE.version, 'zh-CN', rude))[0]?.[1]).toBe('刚才对不住，给您换。')
    const [quote] = await library.quotes(KETTLE.version, 'en', [rude])
    expect(quote?.map(({ said }) => said)).toEqual(['It leaks!', 'And now?'])
  })

  it('is not worked out twice, and is nothing where a talk cannot have been so', async () => {
    const before = finds
    await textsIn(KETTLE.version, 'en', talkOf('a2', 'b1'), talkOf('a1', 'b1'))
    expect(finds).toBe(before)
    const strange = [talkOf('b1'), { variant: 9, replies: ['a1'] }, talkOf('a1', 'b2')]
    expect(await textsIn(KETTLE.version, 'en', ...strange)).toEqual([[], [], ['I hear you.', 'Wait.']])
    expect(await textsIn('f'.repeat(64), 'en', talkOf('a1'))).toEqual([[]])
  })

  it.each(STORY_IDS)('of %s tells every turn as the page shows it', async (id) => {
    const edition = shippedEdition(id)
    const luck = luckFrom(11)
    const { story } = compile(sourcesIn(edition.files, 'zh-CN')!)
    const talks = [1, 2, 3].flatMap((variant) =>
      [1, 2, 3].map(() => ({ variant, replies: wander(preparedIn(edition, 'zh-CN'), variant, luck) })),
    )
    const shown = talks.map(({ variant, replies }) => {
      const plays = walkStory(
        story!,
        variant,
        replies.map((reply) => ({ id: reply })),
      )!
      return replies.map(
        (reply, index) => plays[index]!.scene.beat.replies.find((one) => one.id === reply)!.text,
      )
    })
    expect(await textsIn(edition.version, 'zh-CN', ...talks)).toEqual(shown)
  })
})

describe('a moment of a talk', () => {
  const turnOf = (reply: string) => ({ decision: reply, reply, loss: 9, ms: 1000, judged: [] })
  const attempt = {
    scenario: 'kettle',
    version: KETTLE.version,
    variant: 1,
    turns: [turnOf('a2'), turnOf('b1')],
  }

  it('is told with what was said there, and with its variant’s words where the talk cannot be told', async () => {
    const spots = [spotIn(attempt, 2), spotIn(attempt, 1)]
    expect(await quoteMoments(library, spots, 'en')).toMatchObject([
      { text: 'Sorry for that. A new one.', said: 'And now?' },
      { text: 'So what?', said: 'It leaks!' },
    ])
    const broken = { ...library, quotes: async () => [] }
    expect(await quoteMoments(broken, spots, 'en')).toMatchObject([{ text: 'A new one comes.' }, {}])
  })
})
