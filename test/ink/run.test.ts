import { describe, expect, it, vi } from 'vitest'
import {
  buildGraph,
  type CompiledStory,
  compile,
  openScene,
  type Problem,
  StoryFault,
  type StoryScene,
  settingOf,
} from '../../src/ink/index.ts'
import { beginPlay, giveReply, type Mood } from '../../src/training/index.ts'
import { headed, lineOf, sourcesOf, storyOf } from './writing.ts'

vi.setConfig({ testTimeout: 60_000 })

const MOOD: Mood = { anger: 12, trust: 7, heard: 0 }
const open = (story: CompiledStory, variant = 1): StoryScene => openScene(story, variant, MOOD)
const follow = (scene: StoryScene, ids: readonly string[], mood = MOOD): StoryScene =>
  ids.reduce((here, id) => here.choose(id, mood), scene)
const texts = ({ beat }: StoryScene): string[] => beat.lines.map(({ text }) => text)
const ids = ({ beat }: StoryScene): string[] => beat.replies.map(({ id }) => id)

const faultOf = (run: () => unknown): Problem => {
  try {
    run()
  } catch (thrown) {
    if (thrown instanceof StoryFault) return thrown.problem
    throw thrown
  }
  throw new Error('the story did not break')
}

describe('a scene', () => {
  const story = storyOf(`-> first
=== first
system: Order 1.
buyer: It leaks! # pose: shout # sound: slam # fact: leaks
coach: He is angry.
+ [I am sorry. # id: a1 # move: apologise, own # why: It is ours.]
  agent: I am sorry.
  buyer: Well. # mood: anger -1, trust +2 # promise: call # phase: followup # field: next
  + + [Done. # id: b1 # move: record # needs: leaks, more]
    buyer: Bye. # kept: call # ending: settled, good
    -> END
+ Nobody speaks for me. # id: a2
  -> END
`)
  const scene = open(story)

  it('hears lines by speaker, with pose and sound', () => {
    expect(scene.beat.lines).toEqual([
      { speaker: 'system', text: 'Order 1.', pose: null, sound: null },
      { speaker: 'buyer', text: 'It leaks!', pose: 'shout', sound: 'slam' },
      { speaker: 'coach', text: 'He is angry.', pose: null, sound: null },
    ])
    expect(scene.beat.events).toEqual([{ kind: 'fact', id: 'leaks' }])
    expect(scene.beat.places.map((place) => scene.beat.lines[place]?.text)).toEqual(['It leaks!'])
  })

  it('knows no line for what was tagged on the words of the reply alone', () => {
    const mute = storyOf('+ [Yes # id: a]\n  Yes # fact: more\n  buyer: Well. # fact: less\n  -> END\n')
    expect(open(mute).choose('a', MOOD).beat.places).toEqual([-1, 0])
  })

  it('lets the agent write first where a line before the replies says so, and only there', () => {
    const asking = storyOf(
      'buyer: Well? # write\nbuyer: I wait.\n+ [Yes # id: a]\n  buyer: So?\n  + + [No # id: b]\n    -> END\n',
    )
    const first = open(asking)
    expect([first.beat.write, first.choose('a', MOOD).beat.write]).toEqual([true, false])
  })

  it('offers replies with everything that their tags say, and where they are written', () => {
    expect(scene.beat.replies[0]).toEqual({
      id: 'a1',
      text: 'I am sorry.',
      moves: ['apologise', 'own'],
      needs: [],
      why: 'It is ours.',
      file: 'en.ink',
      line: lineOf(story, '# id: a1'),
    })
    expect(scene.choose('a1', MOOD).beat.replies[0]).toMatchObject({ needs: ['leaks', 'more'] })
  })

  it("does not say a reply's own words twice", () => {
    expect(texts(scene.choose('a1', MOOD))).toEqual(['Well.'])
    expect(texts(scene.choose('a2', MOOD))).toEqual([])
  })

  it('keeps events in their order, and the phase until another is named', () => {
    const { beat } = scene.choose('a1', MOOD)
    expect(beat.events).toEqual([
      { kind: 'mood', value: 'anger', by: -1 },
      { kind: 'mood', value: 'trust', by: 2 },
      { kind: 'promise', id: 'call' },
    ])
    expect(beat.places).toEqual([0, 0, 0])
    expect([beat.phase, beat.field]).toEqual(['followup', 'next'])
    expect(follow(scene, ['a1', 'b1']).beat).toMatchObject({
      phase: 'followup',
      field: null,
      replies: [],
      ending: { id: 'settled', worth: 'good' },
    })
  })

  it('refuses a reply that is not on offer', () => {
    expect(() => scene.choose('b1', MOOD)).toThrow(RangeError)
    expect(() => follow(scene, ['a1', 'b1', 'b1'])).toThrow(RangeError)
  })

  it('stops without an ending where the story runs dry: no fault of the engine', () => {
    const dry = storyOf('buyer: Hm.\n+ [Yes # id: a]\n  buyer: And that is all.\n')
    expect(open(dry).choose('a', MOOD).beat).toMatchObject({ replies: [], ending: null })
  })

  it('gives the second of two replies with one id a number', () => {
    const twins = storyOf('+ [One # id: a]\n  -> END\n+ [Two # id: a]\n  buyer: Two.\n  -> END\n')
    expect(ids(open(twins))).toEqual(['a', 'a~2'])
    expect(texts(open(twins).choose('a~2', MOOD))).toEqual(['Two.'])
  })

  it('offers nothing beside an ending', () => {
    const over = storyOf('buyer: Bye. # ending: gone, poor\n+ [Wait # id: a]\n  -> END\n')
    expect(open(over).beat.replies).toEqual([])
  })
})

describe('the mood', () => {
  const story = storyOf(`-> look
=== look
buyer: {variant} {anger} {trust} {heard}
+ {heard > 3} [Heard # id: heard]
  -> look
+ [Look # id: look]
  -> look
`)

  it('is set before every step, the variant with it', () => {
    expect(texts(open(story, 2))).toEqual(['2 12 7 0'])
    const seen = open(story, 2).choose('look', { anger: 3, trust: 20, heard: 4 })
    expect(texts(seen)).toEqual(['2 3 20 4'])
    expect(ids(seen)).toEqual(['heard', 'look'])
  })

  it('belongs to its step: going back to a held scene does not remember it', () => {
    const held = open(story)
    held.choose('look', { anger: 0, trust: 0, heard: 9 })
    expect(ids(held.choose('look', MOOD))).toEqual(['look'])
  })

  it('is none of the business of a story that declares no such variable', () => {
    const { story: plain } = compile(
      sourcesOf('# title: t\nVAR anger = 1\n+ [A # id: a]\n  buyer: {anger}\n'),
    )
    expect(texts(open(plain!).choose('a', MOOD))).toEqual(['12'])
  })
})

const BUSY = storyOf(`LIST known = who, what
VAR n = 0
-> hub
=== hub
<- aside(n)
-> visit(n + 1) ->
buyer: Back at the hub.
-> hub
=== aside(k)
* (whisper) [Aside {k} # id: w # move: ask]
  ~ n = n + 10
  ~ known += what
  -> hub
=== visit(k)
buyer: Visit {k}, whispers {aside.whisper}, known {known}.
* [Once # id: o # move: own]
  ~ temp here = k * 2
  ~ n = n + here
  buyer: Here {here}.
  + + [Deeper # id: d # move: thank]
      buyer: {here} and {k}.
      ->->
+ [Stay # id: s # move: acknowledge]
  ~ known += who
  ->->
+ [Leave # id: l]
  buyer: Bye {n}. # ending: left, fair
  -> END
`)

const retold = (scene: StoryScene, ways: readonly (readonly string[])[]): unknown[] =>
  ways.map((way) => follow(scene, way).beat)

describe('a held scene', () => {
  const WAYS = [
    ['o', 'd', 's', 'l'],
    ['s', 's', 'l'],
    ['w', 'o', 'd'],
    ['o'],
    ['w', 's', 'o', 'd', 'l'],
    ['l'],
  ]

  it('gives the same beats whenever it is chosen from, in any order', () => {
    const held = open(BUSY)
    const once = retold(held, WAYS)
    expect(retold(held, WAYS)).toEqual(once)
    expect(retold(held, WAYS.toReversed())).toEqual(once.toReversed())
  })

  it('leaks nothing into its other branches: variables, lists, counts, spent choices', () => {
    const held = open(BUSY)
    const alone = WAYS.map((way) => follow(open(BUSY), way).beat)
    expect(retold(held, WAYS)).toEqual(alone)
    expect(texts(follow(held, ['w', 's']))).toContain('Visit 11, whispers 1, known who, what.')
    expect(texts(follow(held, ['s']))).toContain('Visit 1, whispers 0, known who.')
    expect(ids(follow(held, ['w']))).toEqual(['o', 's', 'l'])
    expect(ids(follow(held, ['s']))).toEqual(['w', 'o', 's', 'l'])
  })

  it('keeps what belongs to a tunnel that is still open, each time it is gone back to', () => {
    const inside = open(BUSY).choose('o', MOOD)
    for (let time = 0; time < 3; time++)
      expect(texts(inside.choose('d', MOOD)).slice(0, 2)).toEqual(['2 and 1.', 'Back at the hub.'])
  })

  it('keeps the tags of its replies through every branch', () => {
    const held = open(BUSY)
    follow(held, ['o', 'd', 's'])
    const moves = Object.fromEntries(follow(held, ['s']).beat.replies.map((reply) => [reply.id, reply.moves]))
    expect(moves).toEqual({ w: ['ask'], o: ['own'], s: ['acknowledge'], l: [] })
  })

  it('is not touched by another variant, another opening or the graph being built meanwhile', () => {
    const held = open(BUSY)
    const before = retold(held, WAYS)
    open(BUSY, 2).choose('s', { anger: 0, trust: 0, heard: 0 })
    buildGraph(BUSY, { nodes: 50, steps: 200 })
    expect(retold(held, WAYS)).toEqual(before)
  })
})

describe('a whole number with a point', () => {
  it('stays a fraction through every branch, so that its quarter is one', () => {
    const story = storyOf('VAR g = 5.0\n-> a\n=== a\nbuyer: {g / 4}\n+ [Again # id: a]\n  -> a\n')
    const scene = open(story)
    expect(texts(follow(scene, ['a', 'a', 'a']))).toEqual(['1.25'])
    expect(texts(follow(scene, ['a']))).toEqual(texts(scene))
  })
})

describe('luck', () => {
  const LUCKY = `-> a
=== a
buyer: {RANDOM(1, 100000)} {~one|two|three|four|five|six}
+ [Again # id: a]
  -> a
`
  it('is the same in every run of a story, whenever it was compiled', () => {
    const way = ['a', 'a', 'a', 'a']
    const told = (story: CompiledStory): string[][] =>
      way.map((_, turn) => texts(follow(open(story), way.slice(0, turn))))
    const first = storyOf(LUCKY)
    expect(new Set(told(first).flat()).size).toBe(way.length)
    expect(told(first)).toEqual(told(first))
    expect(told(storyOf(LUCKY))).toEqual(told(first))
  })
})

describe('a story that breaks while it runs', () => {
  const BREAKING = `VAR zero = 0
VAR deep = 0
-> hub
=== hub
+ [List # id: list]
  buyer: {"a" - 1}
  -> hub
+ [Remainder # id: mod]
  buyer: {5 mod zero}
  -> hub
+ [Chatter # id: chatter]
  -> chatter
+ [Silence # id: silence]
  -> silence
+ [Fine # id: fine]
  buyer: Fine.
  -> hub
=== chatter
buyer: And on.
-> chatter
=== silence
~ deep = deep + 1
-> silence
`
  const story = storyOf(BREAKING)
  const hub = open(story)

  it.each(['mod', 'list'])('(%s) is a runtime error where it stands', (id) => {
    const found = faultOf(() => hub.choose(id, MOOD))
    expect(found).toMatchObject({ severity: 'error', at: { file: 'en.ink' } })
    expect(found.rule).toMatch(/^runtime-/)
    expect(found.at.line).toBeGreaterThanOrEqual(lineOf(story, `# id: ${id}`))
    expect(found.at.line).toBeLessThanOrEqual(lineOf(story, `# id: ${id}`) + 1)
    expect(found.found ?? '').not.toMatch(/RUNTIME/)
  })

  it.each(['chatter', 'silence'])('(endless %s) is an endless loop after the reply that led there', (id) => {
    expect(faultOf(() => hub.choose(id, MOOD))).toMatchObject({
      rule: 'endless-loop',
      at: { file: 'en.ink', line: lineOf(story, `# id: ${id}`) },
    })
    expect(texts(hub.choose('fine', MOOD))).toEqual(['Fine.'])
  })

  it('runs on from the scene before, as if nothing had been', () => {
    const other = storyOf(BREAKING)
    const untouched = follow(open(other), ['fine', 'fine']).beat
    for (const id of ['mod', 'list', 'chatter', 'mod']) faultOf(() => hub.choose(id, MOOD))
    expect(follow(hub, ['fine', 'fine']).beat).toEqual(untouched)
    expect(open(story).beat).toEqual(open(other).beat)
  })

  it('breaks at its opening, too', () => {
    const dead = storyOf('VAR zero = 0\nbuyer: {1 mod zero}\n+ [A # id: a]\n  -> END\n')
    expect(faultOf(() => open(dead)).rule).toMatch(/^runtime-/)
  })
})

describe('a way out that shows itself only when nothing else is left', () => {
  const story = storyOf(`-> hub
=== hub
* [One # id: a]
  -> hub
* [Two # id: b]
  -> hub
* ->
  buyer: Nothing left. # ending: done, fair
  -> END
`)

  it('is taken by the story itself', () => {
    expect(follow(open(story), ['a', 'b']).beat.ending).toEqual({ id: 'done', worth: 'fair' })
  })

  it('is never on offer beside others', () => {
    expect(ids(open(story))).toEqual(['a', 'b'])
  })
})

describe('a session on a story', () => {
  it('learns facts, keeps promises and ends as the story tells', () => {
    const story = storyOf(`buyer: It leaks. # fact: leaks
+ [I will call. # id: a # move: timeline]
  buyer: When? # promise: call
  + + [At eight. # id: b # move: paraphrase # needs: leaks]
      buyer: You did. # kept: call # ending: kept, good
      -> END
`)
    const { session } = ['a', 'b'].reduce(
      (play, id) => giveReply(play, id),
      beginPlay(settingOf(story.header), open(story)),
    )
    expect(session).toMatchObject({ facts: ['leaks'], promises: { call: 'kept' }, ending: { id: 'kept' } })
    expect(session.turns[1]!.judged).toEqual(['paraphrase'])
  })
})

describe('a sentence about a broken story', () => {
  it('names the rule and what was found', () => {
    const at = { file: 'en.ink', line: 3 }
    expect(new StoryFault({ at, rule: 'endless-loop', severity: 'error', found: 'A test' }).message).toBe(
      'endless-loop: A test',
    )
    expect(compile(sourcesOf(headed('-> nowhere\n'))).story).toBeNull()
  })
})
